// SPDX-License-Identifier: MIT
#include "app/lists/numberlook.h"

#include "app/values/numberreading.h"
#include "app/values/spreadsheetnumber.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: with its zero or its area in brackets a number is about as long, and an article's shorter.
constexpr qsizetype leastDigitsAtHome = 9;

// Ours: with all that people put around and between digits.
constexpr qsizetype longestCell = 100;

/// A date (2026-01-31, 31.01.2026 10:30), a decimal number, an address of a computer.
bool isSomethingElse(const QString &text)
{
    static const QRegularExpression date(
        u"\\A(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})\\b"_s);
    static const QRegularExpression decimal(u"\\A-?[1-9]?\\d{0,8}\\.\\d+\\z"_s);
    static const QRegularExpression address(u"\\A\\d{1,3}(?:\\.\\d{1,3}){3}\\z"_s);
    return date.match(text).hasMatch() || decimal.match(text).hasMatch()
        || address.match(text).hasMatch();
}

bool isOutOfPlace(QChar c)
{
    return c.isLetter() || QStringView(u":,;%#_$€£=<>").contains(c);
}

/// The 978 and 979 of books, whose hyphens are a telephone's.
bool isBook(const QString &text, qsizetype digits)
{
    return digits == 13 && (text.startsWith("978"_L1) || text.startsWith("979"_L1));
}

bool isLikelyAbroad(const QString &text)
{
    const auto number = readNumber(text, std::nullopt);
    return number && number->isLikely;
}

bool isClear(const QString &text, qsizetype digits)
{
    static const QRegularExpression groups(u"\\d[\\s\\-./)]+\\d+[\\s\\-./]+\\d"_s);
    if (digits >= leastDigitsAtHome && digits <= PhoneNumber::longest
        && (text.startsWith(u'0') || text.startsWith(u'(') || groups.match(text).hasMatch()))
        return !isBook(text, digits);
    return isLikelyAbroad(text);
}

} // namespace

NumberLook numberLook(const QString &cell)
{
    if (cell.trimmed().size() > longestCell)
        return NumberLook::None;
    const auto whole = spreadsheetNumber(cell);
    if (!whole)
        return NumberLook::Clear;
    const auto digits = std::ranges::count_if(*whole, [](QChar c) { return c.isDigit(); });
    if (digits < PhoneNumber::shortest || digits > PhoneNumber::longest + 4
        || std::ranges::any_of(*whole, isOutOfPlace) || isSomethingElse(*whole))
        return NumberLook::None;
    if (whole->startsWith(u'+') || whole->startsWith(u'\uff0b'))
        return digits <= PhoneNumber::longest + 2 ? NumberLook::HasPlus : NumberLook::Perhaps;
    if (whole->startsWith("00"_L1))
        return isLikelyAbroad(whole->sliced(2)) ? NumberLook::HasPlus : NumberLook::Perhaps;
    return isClear(*whole, digits) ? NumberLook::Clear : NumberLook::Perhaps;
}

bool looksLikeNumber(const QString &cell)
{
    return numberLook(cell) > NumberLook::None;
}

} // namespace bellpush
