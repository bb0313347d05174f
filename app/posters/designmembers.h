// SPDX-License-Identifier: MIT
#pragma once

#include "app/posters/posterdesignreader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <utility>

namespace bellpush::design {

constexpr double longestMm = 1000; // ours, of anything in a design

template <typename T>
using Words = QList<std::pair<QLatin1StringView, T>>;

/// Reads the members of one object; the first thing that is wrong is remembered, and what is read
/// after it means nothing.
class Members
{
public:
    Members(const QJsonValue &value, QString where, std::optional<PosterDesignError> &error)
        : m_object(value.toObject()),
          m_where(std::move(where)),
          m_error(error)
    {
        if (!value.isObject())
            fail(PosterDesignError::Reason::WrongType, {});
    }

    bool has(QLatin1StringView name) const { return m_object.contains(name); }

    QString path(QLatin1StringView name) const
    {
        return m_where.isEmpty() ? QString(name) : m_where + u'.' + name;
    }

    void fail(PosterDesignError::Reason reason, QLatin1StringView name)
    {
        if (!m_error)
            m_error = PosterDesignError{reason, name.isEmpty() ? m_where : path(name)};
    }

    QJsonValue take(QLatin1StringView name)
    {
        if (!has(name))
            fail(PosterDesignError::Reason::Missing, name);
        return m_object.take(name);
    }

    QString text(QLatin1StringView name)
    {
        const QJsonValue value = take(name);
        if (!value.isString() || value.toString().isEmpty())
            fail(PosterDesignError::Reason::WrongType, name);
        return value.toString();
    }

    bool flag(QLatin1StringView name)
    {
        if (!has(name))
            return false;
        const QJsonValue value = take(name);
        if (!value.isBool())
            fail(PosterDesignError::Reason::WrongType, name);
        return value.toBool();
    }

    double number(QLatin1StringView name, double least, double most)
    {
        return checked(take(name), name, least, most);
    }

    double number(QLatin1StringView name, double least, double most, double whenAbsent)
    {
        return has(name) ? number(name, least, most) : whenAbsent;
    }

    /// `count` numbers of 0 or more.
    QList<double> numbers(QLatin1StringView name, qsizetype count)
    {
        const QJsonArray array = take(name).toArray();
        if (array.size() != count)
            fail(PosterDesignError::Reason::WrongType, name);
        QList<double> all;
        for (qsizetype i = 0; i < count; ++i)
            all.append(checked(array.at(i), name, 0, longestMm));
        return all;
    }

    QSizeF size(QLatin1StringView name)
    {
        const QList<double> sides = numbers(name, 2);
        if (sides.at(0) <= 0 || sides.at(1) <= 0)
            fail(PosterDesignError::Reason::OutOfRange, name);
        return {sides.at(0), sides.at(1)};
    }

    /// Not empty, and on the face.
    QRectF area(QLatin1StringView name, QSizeF face)
    {
        const QList<double> sides = numbers(name, 4);
        const QRectF area(sides.at(0), sides.at(1), sides.at(2), sides.at(3));
        if (area.isEmpty() || !QRectF(QPointF(), face).contains(area))
            fail(PosterDesignError::Reason::OutOfRange, name);
        return area;
    }

    template <typename T>
    T word(QLatin1StringView name, const Words<T> &words)
    {
        const QString said = text(name);
        for (const auto &[known, meaning] : words) {
            if (said == known)
                return meaning;
        }
        fail(PosterDesignError::Reason::Unknown, name);
        return {};
    }

    template <typename T>
    T word(QLatin1StringView name, const Words<T> &words, T whenAbsent)
    {
        return has(name) ? word(name, words) : whenAbsent;
    }

    /// Any number of words of the list; none where it is absent.
    template <typename T>
    QList<T> words(QLatin1StringView name, const Words<T> &known)
    {
        QList<T> all;
        const QJsonArray said = has(name) ? array(name) : QJsonArray();
        for (qsizetype i = 0; i < said.size(); ++i) {
            const auto found = std::ranges::find(
                known, said.at(i).toString(), [](const auto &word) { return QString(word.first); });
            if (found == known.end())
                fail(PosterDesignError::Reason::Unknown, name);
            else
                all.append(found->second);
        }
        return all;
    }

    QJsonArray array(QLatin1StringView name)
    {
        const QJsonValue value = take(name);
        if (!value.isArray())
            fail(PosterDesignError::Reason::WrongType, name);
        return value.toArray();
    }

    /// Everything has been read: what is left is not known.
    void end()
    {
        if (!m_object.isEmpty())
            fail(PosterDesignError::Reason::Unknown,
                 QLatin1StringView(m_object.keys().constFirst().toLatin1()));
    }

private:
    double checked(const QJsonValue &value, QLatin1StringView name, double least, double most)
    {
        if (!value.isDouble())
            fail(PosterDesignError::Reason::WrongType, name);
        else if (!(value.toDouble() >= least && value.toDouble() <= most))
            fail(PosterDesignError::Reason::OutOfRange, name);
        return value.toDouble();
    }

    QJsonObject m_object;
    QString m_where;
    std::optional<PosterDesignError> &m_error;
};

} // namespace bellpush::design
