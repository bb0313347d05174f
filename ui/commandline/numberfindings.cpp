// SPDX-License-Identifier: MIT
#include "ui/commandline/numberfindings.h"

#include "app/message/draftcheck.h"
#include "app/message/numberproblem.h"
#include "ui/commandline/console.h"
#include "ui/commandline/countryoption.h"

namespace bellpush {

namespace {

using Severity = Problem::Severity;
using Reason = ValueError::Reason;

Finding toFinding(const Problem &problem, const QString &field)
{
    Finding finding = bellpush::toFinding(problem);
    finding.field = field;
    return finding;
}

} // namespace

Result<PhoneNumber, Failure> readLinkNumber(const Arguments &arguments, const QString &typed,
                                            const QString &field, Console &console)
{
    const auto country = readCountry(arguments);
    if (!country)
        return tl::unexpected(country.error());
    const auto number = readNumber(typed, *country);
    if (!number)
        return tl::unexpected(
            Failure{ExitCode::RuleBroken,
                    toFinding(*numberProblem(DraftField::CallLinkNumber, number), field)});
    sayOdd(*number, field, console);
    return number->number;
}

void sayOdd(const NumberReading &number, const QString &field, Console &console)
{
    if (const auto problem = numberProblem(DraftField::CallLinkNumber, number))
        console.say(toFinding(*problem, field));
}

void warnLongPayload(const std::optional<QString> &payload, Console &console)
{
    const qsizetype count = characterCount(payload.value_or(QString()));
    if (count <= CallPayload::longest)
        return;
    console.say(toFinding({.field = DraftField::Payload,
                           .severity = Severity::Warning,
                           .error = {.reason = Reason::LongLink,
                                     .limit = CallPayload::longest,
                                     .count = count,
                                     .source = Source::Links}}));
}

} // namespace bellpush
