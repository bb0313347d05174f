// SPDX-License-Identifier: MIT
// What a server answers → an outcome; a page → its card; JSON → text in the documented order. The
// first byte chooses.
#include "tests/fuzz/input.h"

#include "app/cloudapi/jsontext.h"
#include "app/cloudapi/sendreply.h"
#include "app/web/htmltext.h"
#include "app/web/linkpreview.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace bellpush;

namespace {

void readAnswer(const QByteArray &body, bool mayHaveArrived)
{
    const SendResult result
        = readReply({.mayHaveArrived = mayHaveArrived, .status = 200, .body = body}, readAccepted);
    fuzz::require(!result || !result->messageId.isEmpty());
    // An answer has come: it cannot be that nothing left.
    fuzz::require(result || !mayHaveArrived
                  || result.error().outcome != SendFailure::Outcome::NotSent);
}

void readPage(const QByteArray &page, const QByteArray &charset)
{
    const LinkCard card = linkPreview(page, charset);
    fuzz::require(card.title.toUcs4().size() <= LinkCard::longestTitle + 1); // an ellipsis
    fuzz::require(card.description.toUcs4().size() <= LinkCard::longestDescription + 1);
    fuzz::require(!card.title.contains(u'\n') && !card.description.contains(u'\n'));
}

void writeJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    fuzz::require(QJsonDocument::fromJson(jsonText(object)).object() == object);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes = fuzz::bytesOf(data, size);
    switch (fuzz::takeByte(bytes) % 5) {
    case 0:
        readAnswer(bytes, true);
        break;
    case 1:
        readAnswer(bytes, false);
        break;
    case 2:
        readPage(bytes, {});
        break;
    case 3:
        readPage(bytes, "utf-16");
        break;
    default:
        writeJson(bytes);
    }
    return 0;
}
