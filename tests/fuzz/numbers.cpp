// SPDX-License-Identifier: MIT
// What somebody typed → the number that is dialled → its link, and links read back.
#include "tests/fuzz/input.h"

#include "app/links/calllink.h"
#include "app/values/numberreading.h"
#include "app/values/readablenumber.h"

#include <algorithm>

using namespace bellpush;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

void requireNumber(const PhoneNumber &number)
{
    const QString &digits = number.digits();
    fuzz::require(digits.size() >= PhoneNumber::shortest && digits.size() <= PhoneNumber::longest);
    fuzz::require(std::all_of(digits.cbegin(), digits.cend(), isDigit) && digits.front() != u'0');
    fuzz::require(PhoneNumber::fromDigits(number.e164()) == number);

    const QString shown = readableNumber(number);
    QString shownDigits;
    std::copy_if(shown.cbegin(), shown.cend(), std::back_inserter(shownDigits), isDigit);
    fuzz::require(shownDigits == digits);
}

/// What was read is what is read again: nothing more is left out.
void requireReading(const NumberReading &number)
{
    const auto again = readNumber(number.number.e164(), std::nullopt);
    fuzz::require(again && (!number.isLikely || number.other || again->number == number.number));
}

void requireLink(const PhoneNumber &number, const QString &payload)
{
    const QString link = callLink(number, payload);
    fuzz::require(std::all_of(link.cbegin(), link.cend(), [](QChar c) { return c < u'\x7f'; }));
    const auto parts = readCallLink(link);
    fuzz::require(parts && parts->digits == number.digits());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString typed = QString::fromUtf8(fuzz::bytesOf(data, size));
    for (const QString &country : {QString(), QStringLiteral("DE"), QStringLiteral("US")}) {
        const auto number = readNumber(typed, Country::from(country));
        if (number) {
            requireNumber(number->number);
            requireLink(number->number, typed);
            requireReading(*number);
        }
    }
    if (const auto parts = readCallLink(typed))
        fuzz::require(std::all_of(parts->digits.cbegin(), parts->digits.cend(), isDigit));
    return 0;
}
