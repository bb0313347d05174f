// SPDX-License-Identifier: MIT
// Bytes → document → written and read again; of a message: → draft → every rule → request.
#include "tests/fuzz/input.h"

#include "app/cloudapi/messagejson.h"
#include "app/documents/document.h"
#include "app/message/draftcheck.h"

using namespace bellpush;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto document = readDocument(fuzz::bytesOf(data, size));
    if (!document)
        return 0;

    const QByteArray written = documentBytes(*document);
    const auto again = readDocument(written);
    fuzz::require(again && again->content == document->content);
    fuzz::require(documentBytes(*again) == written);

    const auto *message = std::get_if<MessageDraft>(&document->content);
    if (message == nullptr)
        return 0;
    const DraftCheck check = checkDraft(*message);
    if (const auto proven = check.message())
        fuzz::require(!requestBody(*proven).isEmpty());
    else
        fuzz::require(check.hasErrors());
    return 0;
}
