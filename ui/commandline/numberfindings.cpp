// SPDX-License-Identifier: MIT
#include "ui/commandline/numberfindings.h"

#include "app/message/draftcheck.h"
#include "app/message/phoneadvice.h"
#include "ui/commandline/console.h"

namespace bellpush {

namespace {

using Severity = Problem::Severity;
using Reason = ValueError::Reason;

Finding numberFinding(Severity severity, const ValueError &error, const QString &field)
{
    Finding finding
        = toFinding({.field = DraftField::CallLinkNumber, .severity = severity, .error = error});
    finding.field = field;
    return finding;
}

} // namespace

Result<PhoneNumber, Failure> readLinkNumber(const QString &typed, const QString &field,
                                            Console &console)
{
    auto number = PhoneNumber::from(typed);
    if (!number)
        return tl::unexpected(
            Failure{ExitCode::RuleBroken, numberFinding(Severity::Error, number.error(), field)});
    if (!isLikely(*number))
        console.say(numberFinding(Severity::Warning,
                                  {.reason = Reason::Unlikely, .source = Source::PhoneNumbers},
                                  field));
    return *std::move(number);
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
