// SPDX-License-Identifier: MIT
#include "app/values/numbertext.h"

#include "app/values/invisible.h"

#include "app/values/excerpt.h"
#include "app/values/spreadsheetnumber.h"
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Reason = ValueError::Reason;

constexpr qsizetype longestQuoted = 24; // ours

bool isSeparator(char32_t c)
{
    constexpr QStringView others = u"./·・．／‐−ー"; // the last two stand for dashes
    switch (QChar::category(c)) {
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
        return true;
    default:
        return QChar::isSpace(c) || (c <= 0xffff && others.contains(QChar(char16_t(c))));
    }
}

bool breaksLine(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == U'\v' || c == U'\f' || c == 0x85 || c == 0x2028
        || c == 0x2029;
}

tl::unexpected<ValueError> stray(char32_t c)
{
    const QString shown = c > 0xffff ? QString() : QString(QChar(char16_t(c)));
    return tl::unexpected(ValueError{.reason = Reason::StrayCharacter,
                                     .found = breaksLine(c) ? u"\u21b5"_s : shown,
                                     .source = Source::PhoneNumbers});
}

} // namespace

Result<NumberText, ValueError> numberText(const QString &typed)
{
    const auto whole = spreadsheetNumber(typed);
    if (!whole)
        return tl::unexpected(ValueError{.reason = Reason::Rounded,
                                         .found = excerpt(typed, longestQuoted),
                                         .source = Source::Ours});
    NumberText text;
    bool isEmpty = true;
    char32_t lineBreak = 0; // behind digits
    for (const char32_t c : whole->toUcs4()) {
        const bool isPlus = c == U'+' || c == U'＋';
        isEmpty &= isInvisible(c) || QChar::isSpace(c);
        if (breaksLine(c) && !text.digits.isEmpty())
            lineBreak = c;
        else if (lineBreak != 0 && !isSeparator(c) && !isInvisible(c))
            return stray(lineBreak); // two numbers: together they would be a third
        else if (QChar::category(c) == QChar::Number_DecimalDigit)
            text.digits += QChar(u'0' + QChar::digitValue(c));
        else if (isPlus && !text.hasPlus && text.digits.isEmpty())
            text.hasPlus = true;
        else if (!isSeparator(c) && !isInvisible(c))
            return stray(c);
    }
    if (isEmpty)
        return tl::unexpected(
            ValueError{.reason = Reason::Missing, .source = Source::PhoneNumbers});
    return text;
}

} // namespace bellpush
