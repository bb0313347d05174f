// SPDX-License-Identifier: MIT
#include "app/links/linkdraft.h"

#include "app/links/calllink.h"
#include "app/message/draftcheck.h"
#include "app/message/phoneadvice.h"

namespace bellpush {

namespace {

Problem warning(DraftField field, const ValueError &error)
{
    return {.field = field, .severity = Problem::Severity::Warning, .error = error};
}

} // namespace

LinkCheck checkLink(const LinkDraft &draft)
{
    LinkCheck check;
    const auto number = PhoneNumber::from(draft.number);
    if (!number)
        check.problems.append({.field = DraftField::CallLinkNumber, .error = number.error()});
    else if (!isLikely(*number))
        check.problems.append(
            warning(DraftField::CallLinkNumber,
                    {.reason = ValueError::Reason::Unlikely, .source = Source::PhoneNumbers}));

    const bool isCall = draft.kind == LinkKind::Call;
    const qsizetype count = characterCount(draft.payload);
    if (isCall && count > CallPayload::longest)
        check.problems.append(warning(DraftField::Payload,
                                      {.reason = ValueError::Reason::LongLink,
                                       .limit = CallPayload::longest,
                                       .count = count,
                                       .source = Source::Links}));
    if (number)
        check.link = isCall ? callLink(*number, draft.payload) : chatLink(*number, draft.text);
    return check;
}

QString linkStem(const LinkDraft &draft)
{
    const auto number = PhoneNumber::from(draft.number);
    if (!number)
        return {};
    static const QString letter = QStringLiteral("a");
    const bool isCall = draft.kind == LinkKind::Call;
    return (isCall ? callLink(*number, letter) : chatLink(*number, letter)).chopped(1);
}

const QString &linkText(const LinkDraft &draft)
{
    return draft.kind == LinkKind::Call ? draft.payload : draft.text;
}

} // namespace bellpush
