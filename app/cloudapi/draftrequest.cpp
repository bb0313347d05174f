// SPDX-License-Identifier: MIT
#include "app/cloudapi/draftrequest.h"

#include "app/cloudapi/jsontext.h"
#include "app/cloudapi/messagejson.h"

namespace bellpush {

DraftRequest draftRequest(const DraftCheck &check)
{
    if (const std::optional<Message> message = check.message())
        return {requestBody(*message), true};
    return {check.content ? jsonText(toJson(*check.content)) : QByteArray()};
}

} // namespace bellpush
