// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace bellpush {

/// The payload that a print gets when its list names none: eight of 23 characters, the last a check
/// character, such as `7KX4RW9M`.
///
/// The alphabet has no 0 O Q, 1 I L, 2 Z… pairs that are taken for one another, and no vowels, so
/// that no code is a word. 23 is prime, so that one wrong character is always noticed, and two
/// that changed places as well.
namespace placementcode {

constexpr QStringView alphabet = u"23456789CDFGHJKMNPRTVWX";
constexpr qsizetype length = 8;
constexpr quint64 count = 3'404'825'447; ///< 23 to the power of 7.

/// Code number `value`, less than `count`.
QString from(quint64 value);

} // namespace placementcode

/// Whether `text` is a whole code whose check character is right.
bool isPlacementCode(const QString &text);

/// Gives codes out. The same number and label get the same codes in the same order, whatever else
/// is in the list, so that a list printed again says the same.
class PlacementCodes
{
public:
    /// A payload that somebody chose: nothing else gets it.
    void reserve(const QString &payload);

    /// A payload that was printed before: only the same number and label get it again.
    void keep(const QString &payload, const QString &number, const QString &label);

    /// What one walk of a list has given out. Each number and label goes on where it was, so that
    /// many rows alike take no longer than many that differ.
    struct Given {
        QSet<QString> codes{};
        QHash<quint64, quint64> attempts{}; ///< By number and label.
    };

    /// The first code for this number and label that is neither reserved, nor another's, nor among
    /// `given`, where it is put.
    QString next(const QString &number, const QString &label, Given &given) const;

private:
    QSet<QString> m_reserved;
    QHash<QString, quint64> m_owners; // of the codes kept, by ownerOf()
};

} // namespace bellpush
