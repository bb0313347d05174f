// SPDX-License-Identifier: MIT
#include "app/message/phonenumber.h"

namespace bellpush {

namespace {

using Reason = ValueError::Reason;

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash
        || c.category() == QChar::Other_Format || QStringView(u".()/").contains(c);
}

tl::unexpected<ValueError> refusal(Reason reason, qsizetype limit, qsizetype count)
{
    return tl::unexpected(ValueError{
        .reason = reason, .limit = limit, .count = count, .source = Source::PhoneNumbers});
}

Result<QString, ValueError> digitsOf(QStringView typed)
{
    QString digits;
    bool plusSeen = false;
    for (const QChar c : typed) {
        const bool isPlus = c == u'+' || c == u'\uff0b';
        if (c.category() == QChar::Number_DecimalDigit)
            digits += QChar(u'0' + c.digitValue());
        else if (isPlus && !plusSeen && digits.isEmpty())
            plusSeen = true;
        else if (!isSeparator(c))
            return tl::unexpected(ValueError{.reason = Reason::StrayCharacter,
                                             .found = c.isSurrogate() ? QString() : QString(c),
                                             .source = Source::PhoneNumbers});
    }
    return digits;
}

} // namespace

Result<PhoneNumber, ValueError> PhoneNumber::from(const QString &typed)
{
    if (QStringView(typed).trimmed().isEmpty())
        return refusal(Reason::Missing, 0, 0);

    const Result<QString, ValueError> digits = digitsOf(typed);
    if (!digits)
        return tl::unexpected(digits.error());
    if (digits->startsWith(u'0'))
        return refusal(Reason::LeadingZero, 0, 0);
    if (digits->size() < shortest)
        return refusal(Reason::TooShort, shortest, digits->size());
    if (digits->size() > longest)
        return refusal(Reason::TooLong, longest, digits->size());
    return PhoneNumber(*digits);
}

} // namespace bellpush
