// SPDX-License-Identifier: MIT
#include "app/practice/recipientrules.h"

#include "app/practice/practiceaccount.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bellpush::practice {

namespace {

constexpr qsizetype shortestNumber = 7;
constexpr qsizetype longestNumber = 15;

bool isSeparator(QChar c)
{
    return u"-() "_s.contains(c);
}

/// `+` and digits, or digits alone; nothing if it is neither.
std::optional<QString> dialled(QString number)
{
    static const QRegularExpression plusAndDigits(uR"(\A\+?[0-9]+\z)"_s);
    number.removeIf(isSeparator);
    if (!plusAndDigits.match(number).hasMatch())
        return {};
    return number;
}

/// With the country code; nothing if no number of the world looks like it.
std::optional<QString> international(const QString &dialledNumber)
{
    const QString digits = dialledNumber.startsWith(u'+')
        ? dialledNumber.mid(1)
        : practiceaccount::countryCallingCode + dialledNumber;
    const bool hasLength = digits.size() >= shortestNumber && digits.size() <= longestNumber;
    if (!hasLength || digits.startsWith(u'0'))
        return {};
    return digits;
}

Result<Recipient, Refusal> readNumber(const WireValue &to)
{
    const std::optional<QString> number = dialled(to.text());
    const std::optional<QString> digits = number ? international(*number) : std::nullopt;
    if (!digits)
        return tl::unexpected(invalidValue(u"Param to is not a valid phone number."_s));
    if (*digits == practiceaccount::phoneNumberDigits
        || *number == practiceaccount::phoneNumberDigits)
        return tl::unexpected(Refusal{131021, u"Recipient in param to is the sender itself."_s});
    return Recipient{to.text(), *digits};
}

/// `US.13491208655302741918`, or a parent id `US.ENT.…`.
Verdict userIdRefusal(const WireValue &recipient)
{
    static const QRegularExpression userId(uR"(\A[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}\z)"_s);
    if (!recipient.isPresent() || userId.match(recipient.text()).hasMatch())
        return {};
    return invalidValue(u"Param recipient is not a valid business-scoped user id."_s);
}

} // namespace

Result<Recipient, Refusal> readRecipient(const WireValue &message)
{
    const WireValue to = message["to"_L1];
    const WireValue recipient = message["recipient"_L1];
    const Verdict refusal = firstRefusal({
        recipient.isPresent() ? Verdict{} : present(to),
        text(to),
        text(recipient),
        userIdRefusal(recipient),
    });
    if (refusal)
        return tl::unexpected(*refusal);
    if (to.isPresent())
        return readNumber(to);
    return Recipient{recipient.text(), {}};
}

} // namespace bellpush::practice
