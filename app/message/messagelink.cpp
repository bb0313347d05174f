// SPDX-License-Identifier: MIT
#include "app/message/messagelink.h"

#include "app/links/calllink.h"
#include "app/message/messagedraft.h"
#include "app/values/numberreading.h"

namespace bellpush {

QString callLinkOf(const MessageDraft &draft, const PhoneNumber &business)
{
    if (!draft.callLinkNumber)
        return callLink(business, draft.payload);
    const auto number = readNumber(*draft.callLinkNumber, draft.country);
    return number ? callLink(number->number, draft.payload) : QString();
}

} // namespace bellpush
