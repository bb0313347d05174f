// SPDX-License-Identifier: MIT
#include "app/cloudapi/mediaupload.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// What stands between the parts of a form (RFC 2046, 5.1.1): made from `bytes`, so that the same
/// file makes the same request, and longer than anything like it inside.
QByteArray boundaryFor(const QByteArray &bytes)
{
    QByteArray boundary
        = "bellpush-" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    while (bytes.contains(boundary))
        boundary += '-';
    return boundary;
}

/// As browsers write it into a header (HTML, "multipart/form-data encoding algorithm").
QByteArray quotedName(const QString &name)
{
    return '"' + name.toUtf8().replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22") + '"';
}

QByteArray field(const QByteArray &name, const QByteArray &value)
{
    return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
}

} // namespace

ApiRequest uploadRequest(const CloudApiAddress &address, const MediaUpload &file)
{
    const QByteArrayList parts{
        field("messaging_product", "whatsapp"),
        field("type", file.type),
        "Content-Disposition: form-data; name=\"file\"; filename=" + quotedName(file.fileName)
            + "\r\nContent-Type: " + file.type + "\r\n\r\n" + file.bytes,
    };
    const QByteArray boundary = boundaryFor(file.bytes);
    QByteArray body;
    for (const QByteArray &part : parts)
        body += "--" + boundary + "\r\n" + part + "\r\n";
    return {.verb = ApiRequest::Verb::Post,
            .url = mediaUrl(address),
            .contentType = "multipart/form-data; boundary=" + boundary,
            .body = body + "--" + boundary + "--\r\n"};
}

std::optional<QString> readMediaId(const QJsonObject &json)
{
    const QString id = json["id"_L1].toString();
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

} // namespace bellpush
