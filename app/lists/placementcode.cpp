// SPDX-License-Identifier: MIT
#include "app/lists/placementcode.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace bellpush {

namespace {

constexpr quint64 base = placementcode::alphabet.size();
static_assert(base == 23, "the check needs this prime");

/// The place of a character counts as often as its number, from 1: all differ, and none is a
/// multiple of 23. The sum of a right code is a multiple of 23.
quint64 weight(qsizetype place)
{
    return static_cast<quint64>(place) + 1;
}

/// 64 bits of SHA-256: the same on every machine and in every version of Qt, unlike qHash().
quint64 hash(const QString &number, const QString &label, quint64 attempt)
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    sha.addData(number.toUtf8());
    sha.addData(QByteArrayView("\0", 1));
    sha.addData(label.toUtf8());
    sha.addData(QByteArrayView("\0", 1));
    sha.addData(QByteArray::number(attempt));
    return qFromBigEndian<quint64>(sha.result().constData());
}

quint64 ownerOf(const QString &number, const QString &label)
{
    return hash(number, label, 0);
}

} // namespace

QString placementcode::from(quint64 value)
{
    Q_ASSERT(value < count);
    QString code(length, Qt::Uninitialized);
    quint64 sum = 0;
    for (qsizetype place = 0; place < length - 1; ++place) {
        const quint64 digit = value % base;
        value /= base;
        code[place] = alphabet[static_cast<qsizetype>(digit)];
        sum += weight(place) * digit;
    }
    static_assert(quint64{8} * 3 % base == 1, "3 takes the last weight away again");
    const quint64 check = (base - sum % base) * 3 % base;
    code[length - 1] = alphabet[static_cast<qsizetype>(check)];
    return code;
}

bool isPlacementCode(const QString &text)
{
    if (text.size() != placementcode::length)
        return false;
    quint64 sum = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const qsizetype digit = placementcode::alphabet.indexOf(text.at(place));
        if (digit < 0)
            return false;
        sum += weight(place) * static_cast<quint64>(digit);
    }
    return sum % base == 0;
}

void PlacementCodes::reserve(const QString &payload)
{
    if (isPlacementCode(payload))
        m_reserved.insert(payload);
}

void PlacementCodes::keep(const QString &payload, const QString &number, const QString &label)
{
    if (isPlacementCode(payload))
        m_owners.insert(payload, ownerOf(number, label));
}

QString PlacementCodes::next(const QString &number, const QString &label, Given &given) const
{
    const quint64 owner = ownerOf(number, label);
    quint64 &attempt = given.attempts[owner];
    for (++attempt;; ++attempt) {
        QString code = placementcode::from(hash(number, label, attempt) % placementcode::count);
        const auto kept = m_owners.constFind(code);
        const bool isOthers = kept != m_owners.cend() && *kept != owner;
        if (isOthers || m_reserved.contains(code) || given.codes.contains(code))
            continue;
        given.codes.insert(code);
        return code;
    }
}

} // namespace bellpush
