// SPDX-License-Identifier: MIT
// Bytes → document → draft → every rule → request, and the document written and read again.
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
    fuzz::require(again && again->draft == document->draft);
    fuzz::require(documentBytes(*again) == written);

    const DraftCheck check = checkDraft(document->draft);
    if (const auto message = check.message())
        fuzz::require(!requestBody(*message).isEmpty());
    else
        fuzz::require(check.hasErrors());
    return 0;
}
