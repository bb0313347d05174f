// SPDX-License-Identifier: MIT
#include "app/values/numberplans.h"

#include "app/core/module.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <string>

namespace bellpush {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

std::optional<Parsed> parsed(const QString &dialled, const std::string &region)
{
    Parsed number;
    const auto error = library().ParseAndKeepRawInput(dialled.toStdString(), region, &number);
    return error == PhoneNumberUtil::NO_PARSING_ERROR ? std::optional(number) : std::nullopt;
}

PlannedNumber partsOf(const Parsed &number)
{
    std::string national;
    library().GetNationalSignificantNumber(number, &national);
    return {QString::number(number.country_code()), QString::fromStdString(national)};
}

/// Put together by hand: a parser would take out what it thinks is dialled at home only.
Parsed assembled(const PlannedNumber &number)
{
    Parsed whole;
    whole.set_country_code(number.code.toInt());
    whole.set_national_number(number.national.toULongLong());
    const auto digit = std::ranges::find_if(number.national, [](QChar c) { return c != u'0'; });
    if (const auto zeros = static_cast<int>(digit - number.national.begin()); zeros > 0) {
        whole.set_italian_leading_zero(true);
        whole.set_number_of_leading_zeros(zeros);
    }
    return whole;
}

std::optional<PlannedNumber> planned(const QString &digits)
{
    const auto number = parsed(u'+' + digits, "ZZ");
    return number ? std::optional(partsOf(*number)) : std::nullopt;
}

std::optional<HomeNumber> dialledAt(const QString &digits, const std::string &region)
{
    const auto number = parsed(digits, region);
    if (!number)
        return std::nullopt;
    const bool isAbroad = number->country_code_source() == Parsed::FROM_NUMBER_WITH_IDD;
    return HomeNumber{partsOf(*number), isAbroad};
}

Standing standingOf(const PlannedNumber &number)
{
    const Parsed whole = assembled(number);
    if (library().IsValidNumber(whole))
        return Standing::Valid;
    return library().IsPossibleNumber(whole) ? Standing::Possible : Standing::Impossible;
}

QString grouped(const PlannedNumber &number)
{
    std::string formatted;
    library().Format(assembled(number), PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted).mid(number.code.size() + 1).trimmed();
}

constexpr NumberPlans table{
    .planned = planned,
    .home = dialledAt,
    .standing = standingOf,
    .groupedNational = grouped,
};
constexpr Module module{.version = BELLPUSH_VERSION, .table = &table};

} // namespace

} // namespace bellpush

extern "C" Q_DECL_EXPORT const bellpush::Module *bellpushModule()
{
    return &bellpush::module;
}
