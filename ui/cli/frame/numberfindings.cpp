// SPDX-License-Identifier: MIT
#include "ui/cli/frame/numberfindings.h"

#include "app/values/charactercount.h"
#include "app/values/limitedtext.h"
#include "app/values/numberremark.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/countryoption.h"
#include "ui/text/numberproblemtext.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

Finding toFinding(const NumberRemark &remark, const QString &field)
{
    return {.severity = remark.severity,
            .field = field,
            .text = numberProblemText(remark.error, NumberUse::Dial),
            .value = remark.error};
}

} // namespace

Result<PhoneNumber, Failure> readLinkNumber(const Arguments &arguments, const QString &typed,
                                            const QString &field, Console &console)
{
    const auto number = readNumber(typed, readCountry(arguments));
    if (!number)
        return tl::unexpected(
            Failure{ExitCode::RuleBroken, toFinding(*numberRemark(number), field)});
    sayOdd(*number, field, console);
    return number->number;
}

void sayOdd(const NumberReading &number, const QString &field, Console &console)
{
    if (const auto remark = numberRemark(number))
        console.say(toFinding(*remark, field));
}

void warnLongPayload(const std::optional<QString> &payload, Console &console)
{
    const qsizetype count = characterCount(payload.value_or(QString()));
    if (count <= CallPayload::longest)
        return;
    console.say({.severity = Severity::Warning,
                 .field = u"payload"_s,
                 .text = longPayloadText(CallPayload::longest, count),
                 .value = ValueError{.reason = ValueError::Reason::LongLink,
                                     .limit = CallPayload::longest,
                                     .count = count,
                                     .source = Source::Links}});
}

} // namespace bellpush
