// SPDX-License-Identifier: MIT
#include "app/documents/members.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

bool isWithin(double number, Range<double> range)
{
    return number >= range.least && number <= range.most;
}

} // namespace

std::optional<QString> wrongUnless(bool fits)
{
    return fits ? std::nullopt : std::optional(QString());
}

void Members::text(QLatin1StringView key, QString &target)
{
    value(
        key,
        [&target](const QJsonValue &value) {
            target = value.toString();
            return wrongUnless(value.isString());
        },
        [&target](const auto &) { return QJsonValue(target); });
}

void Members::optionalText(QLatin1StringView key, std::optional<QString> &target)
{
    value(
        key,
        [&target](const QJsonValue &value) {
            target = value.toString();
            return wrongUnless(value.isString());
        },
        [&target](const auto &) { return target ? QJsonValue(*target) : QJsonValue(); });
}

void Members::flag(QLatin1StringView key, bool &target)
{
    value(
        key,
        [&target](const QJsonValue &value) {
            target = value.toBool();
            return wrongUnless(value.isBool());
        },
        [&target](const auto &) { return QJsonValue(target); });
}

void Members::whole(QLatin1StringView key, int &target, Range<int> range)
{
    value(
        key,
        [&target, range](const QJsonValue &value) {
            const double number = value.toDouble();
            const auto exact = static_cast<qint64>(isWithin(number, {-1e9, 1e9}) ? number : 0);
            const bool fits = value.isDouble() && static_cast<double>(exact) == number
                && exact >= range.least && exact <= range.most;
            target = fits ? static_cast<int>(exact) : target;
            return wrongUnless(fits);
        },
        [&target](const auto &) { return QJsonValue(target); });
}

void Members::decimal(QLatin1StringView key, double &target, Range<double> range)
{
    value(
        key,
        [&target, range](const QJsonValue &value) {
            const bool fits = value.isDouble() && isWithin(value.toDouble(), range);
            target = fits ? value.toDouble() : target;
            return wrongUnless(fits);
        },
        [&target](const auto &) { return QJsonValue(target); });
}

void MemberReader::value(QLatin1StringView key, const Read &read, const Write &)
{
    const QJsonValue value = m_object[key];
    if (value.isUndefined())
        return;
    if (const auto place = read(value))
        fail(key + *place);
}

void MemberReader::part(QLatin1StringView key, const Describe &describe)
{
    const QJsonValue value = m_object[key];
    if (value.isUndefined())
        return;
    if (!value.isObject())
        return fail(key);
    const QJsonObject object = value.toObject();
    MemberReader within(object);
    describe(within);
    if (within.failed())
        fail(key + u'.' + *within.failed());
}

void MemberReader::fail(const QString &member)
{
    if (!m_failed)
        m_failed = member;
}

void MemberWriter::value(QLatin1StringView key, const Read &, const Write &write)
{
    m_object[key] = write(m_original[key]);
}

void MemberWriter::part(QLatin1StringView key, const Describe &describe)
{
    const QJsonObject original = m_original[key].toObject();
    MemberWriter within(original);
    describe(within);
    m_object[key] = within.object();
}

QJsonObject mergedMembers(const QJsonObject &original, const QJsonObject &all,
                          const QJsonObject &usual)
{
    QJsonObject merged = original;
    for (auto member = all.begin(); member != all.end(); ++member) {
        const QString key = member.key();
        QJsonValue value = member.value();
        if (value.isObject())
            value
                = mergedMembers(original[key].toObject(), value.toObject(), usual[key].toObject());
        const bool isUsual = value == usual[key] && key != "type"_L1;
        if (isUsual || value.isNull() || value == QJsonObject())
            merged.remove(key);
        else
            merged[key] = value;
    }
    return merged;
}

} // namespace bellpush
