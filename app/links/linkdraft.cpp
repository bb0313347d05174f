// SPDX-License-Identifier: MIT
#include "app/links/linkdraft.h"

#include "app/links/calllink.h"
#include "app/links/numberlink.h"
#include "app/values/charactercount.h"
#include "app/values/limitedtext.h"
#include "app/values/numberremark.h"

namespace bellpush {

namespace {

Problem<LinkField> warning(LinkField field, const ValueError &error)
{
    return {.field = field, .severity = Severity::Warning, .error = error};
}

} // namespace

LinkCheck checkLink(const LinkDraft &draft)
{
    LinkCheck check;
    const auto number = readNumber(draft.number, draft.country);
    if (const auto problem = numberProblem(LinkField::Number, number))
        check.problems.append(*problem);

    const bool isCall = draft.kind == LinkKind::Call;
    const qsizetype count = characterCount(draft.payload);
    if (isCall && count > CallPayload::longest)
        check.problems.append(warning(LinkField::Payload,
                                      {.reason = ValueError::Reason::LongLink,
                                       .limit = CallPayload::longest,
                                       .count = count,
                                       .source = Source::Links}));
    if (const auto fault = isCall ? std::nullopt : firstLinkFault(draft.text))
        check.problems.append(warning(LinkField::Text, *fault));
    if (!number)
        return check;
    check.number = number->number;
    check.link
        = isCall ? callLink(number->number, draft.payload) : chatLink(number->number, draft.text);
    return check;
}

QString linkStem(LinkKind kind, const PhoneNumber &number)
{
    static const QString letter = QStringLiteral("a");
    return (kind == LinkKind::Call ? callLink(number, letter) : chatLink(number, letter))
        .chopped(1);
}

const QString &linkText(const LinkDraft &draft)
{
    return draft.kind == LinkKind::Call ? draft.payload : draft.text;
}

} // namespace bellpush
