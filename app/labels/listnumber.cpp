// SPDX-License-Identifier: MIT
#include "app/labels/listnumber.h"

#include "app/message/phoneadvice.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

bool isRounded(const QString &cell)
{
    static const QRegularExpression form(u"\\A[+]?\\d+([.,]\\d*)?[eE][+]?\\d{1,2}\\z"_s);
    return form.match(cell).hasMatch();
}

/// Without what spreadsheets and people put around a number.
QString stripped(const QString &cell)
{
    static const QRegularExpression decimals(u"\\A(\\+?\\d{7,})[.,]0+\\z"_s);
    QString text = cell.trimmed();
    if (text.startsWith(u'\''))
        text.remove(0, 1);
    text.replace(decimals, u"\\1"_s);
    return text;
}

/// `00` becomes the plus, and the `(0)` goes that only callers at home dial.
QString international(QString text)
{
    if (text.startsWith("00"_L1))
        text.replace(0, 2, u'+');
    if (text.startsWith(u'+'))
        text.remove("(0)"_L1);
    return text;
}

Result<ListNumber, ListNumberError> proven(const QString &text, bool isPlusAssumed)
{
    const auto number = PhoneNumber::from(text);
    if (!number)
        return tl::unexpected(ListNumberError{ListNumberError::Reason::Refused, number.error()});
    return ListNumber{*number, isPlusAssumed};
}

/// 2026-01-31, 31.01.2026, 1/31/2026.
bool isDate(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace

bool looksLikeNumber(const QString &cell)
{
    const QString text = stripped(cell);
    if (isRounded(text))
        return true;
    qsizetype digits = 0;
    for (const QChar c : text)
        digits += c.isDigit() ? 1 : 0;
    if (isDate(text))
        return false;
    const bool isOnlyNumber = std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
    return isOnlyNumber && digits >= PhoneNumber::shortest && digits <= PhoneNumber::longest + 4;
}

Result<ListNumber, ListNumberError> listNumber(const QString &cell,
                                               const std::optional<QString> &country)
{
    const QString plain = stripped(cell);
    if (isRounded(plain))
        return tl::unexpected(ListNumberError{.reason = ListNumberError::Reason::Rounded});
    const QString text = international(plain);
    const bool hasPlus = text.startsWith(u'+') || text.startsWith(u'\uff0b');
    if (!hasPlus && country) {
        if (const auto number = nationalNumber(text, *country))
            return ListNumber{*number, false};
    }
    return proven(text, !hasPlus);
}

} // namespace bellpush
