// SPDX-License-Identifier: MIT
#include "app/values/numberreading.h"

#include "app/values/numbertext.h"
#include "app/values/whatsappid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Reading = Result<NumberReading, ValueError>;

// Ours: the longest number and what may stand before it at home. More is not looked up.
constexpr qsizetype longestDialled = PhoneNumber::longest + 5;

PlannedNumber withoutZeros(const PlannedNumber &number)
{
    const QString &national = number.national;
    const auto digit = std::ranges::find_if(national, [](QChar c) { return c != u'0'; });
    return {number.code, national.mid(digit - national.begin())};
}

/// Without what is dialled at home only, as far as that can be told.
struct AbroadForm {
    PlannedNumber number{};
    bool isCertain = false; ///< It exists, and with what was left out it would not.
};

AbroadForm abroadForm(const PlannedNumber &typed, PlannedNumber planned, Standing asTyped)
{
    // (0)(0): libphonenumber leaves out one.
    if (planned != typed && standing(planned) != Standing::Valid
        && standing(withoutZeros(planned)) == Standing::Valid)
        planned = withoutZeros(planned);

    // Plans without such a zero keep it: then it has to make the number impossible.
    if (planned == typed && typed.national.startsWith(u'0') && asTyped != Standing::Valid) {
        const PlannedNumber bare = withoutZeros(typed);
        const bool isNumber = standing(bare) == Standing::Valid;
        return isNumber ? AbroadForm{bare, asTyped == Standing::Impossible} : AbroadForm{typed};
    }
    // Argentina's 11 15 1234 5678 is 9 11 1234 5678 from abroad. Others only take digits away.
    const bool isLeftOut = typed.national.endsWith(planned.national) || typed.code == "54"_L1;
    return {planned,
            isLeftOut && asTyped != Standing::Valid && standing(planned) == Standing::Valid};
}

Reading readingOf(const QString &digits)
{
    const auto number = PhoneNumber::fromDigits(u'+' + digits);
    if (!number)
        return tl::unexpected(number.error());
    return NumberReading{*number};
}

/// As typed, with what is doubtful about it.
Reading doubted(const QString &digits, bool isLikely, const std::optional<PlannedNumber> &other)
{
    Reading reading = readingOf(digits);
    if (!reading)
        return reading;
    reading->isLikely = isLikely;
    if (const auto number = readingOf(other ? other->digits() : QString()))
        reading->other = number->number;
    return reading;
}

/// Of digits that begin with a country code.
Reading fromAbroad(const QString &digits)
{
    const bool isShown = !digits.startsWith(u'0') && digits.size() >= PhoneNumber::shortest
        && digits.size() <= longestDialled;
    const auto planned = isShown ? plannedNumber(digits) : std::nullopt;
    if (!planned)
        return doubted(digits, false, std::nullopt);

    const PlannedNumber typed{planned->code, digits.mid(planned->code.size())};
    if (planOfWhatsAppId(typed))
        return readingOf(digits);
    const Standing asTyped = standing(typed);
    const AbroadForm form = abroadForm(typed, *planned, asTyped);
    if (form.number == typed)
        return doubted(digits, asTyped == Standing::Valid, std::nullopt);
    if (!form.isCertain)
        return doubted(digits, asTyped == Standing::Valid, form.number);
    Reading reading = readingOf(form.number.digits());
    if (reading)
        reading->isAsTyped = false;
    return reading;
}

bool isLikely(const Reading &reading)
{
    return reading && reading->isLikely;
}

/// Of digits as they are dialled in `country`; absent where that dials nothing. `abroad` is what
/// they would be as a country code and what follows.
std::optional<NumberReading> atHome(const QString &digits, const Reading &abroad,
                                    const Country &country)
{
    if (digits.size() > longestDialled)
        return std::nullopt;
    const auto home = homeNumber(digits, country);
    if (!home || !(standing(home->number) == Standing::Valid || planOfWhatsAppId(home->number)))
        return std::nullopt;
    Reading reading = readingOf(home->number.digits());
    if (!reading)
        return std::nullopt;
    reading->isAsTyped = reading->number.digits() == digits;
    if (isLikely(abroad) && !home->isAbroad && abroad->number != reading->number)
        reading->other = abroad->number;
    return *reading;
}

Reading wholeReading(const QString &typed, const std::optional<Country> &country)
{
    const auto text = numberText(typed);
    if (!text)
        return tl::unexpected(text.error());
    if (const auto missing = missingNumberPlans())
        return tl::unexpected(ValueError{.reason = ValueError::Reason::NoNumberPlans,
                                         .found = *missing,
                                         .source = Source::PhoneNumbers});
    const bool hasPrefix = text->digits.startsWith("00"_L1);
    Reading reading = fromAbroad(hasPrefix ? text->digits.mid(2) : text->digits);
    const bool isAbroad = text->hasPlus || (hasPrefix && isLikely(reading));
    if (!isAbroad && country) {
        if (const auto home = atHome(text->digits, reading, *country))
            return *home;
        if (!reading && reading.error().reason == ValueError::Reason::LeadingZero)
            reading.error().found = country->code();
    }
    if (reading)
        reading->isPlusAssumed = !text->hasPlus && !hasPrefix;
    return reading;
}

/// What stands before the last slash, if that is a number by itself: `030 901820 / 30` has one
/// with a choice of endings.
std::optional<PhoneNumber> numberBeforeSlash(const QString &typed,
                                             const std::optional<Country> &country)
{
    const auto slash = std::ranges::find_if(typed.rbegin(), typed.rend(),
                                            [](QChar c) { return c == u'/' || c == u'／'; });
    if (slash == typed.rend())
        return std::nullopt;
    const Reading before = wholeReading(typed.left(typed.rend() - slash - 1), country);
    return isLikely(before) ? std::optional(before->number) : std::nullopt;
}

} // namespace

Result<NumberReading, ValueError> readNumber(const QString &typed,
                                             const std::optional<Country> &country)
{
    Reading reading = wholeReading(typed, country);
    if (reading && !reading->other) {
        const auto before = numberBeforeSlash(typed, country);
        if (before && before != reading->number)
            reading->other = before;
    }
    return reading;
}

} // namespace bellpush
