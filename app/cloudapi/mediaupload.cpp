// SPDX-License-Identifier: MIT
#include "app/cloudapi/mediaupload.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// What stands between the parts of a form, at most 70 characters (RFC 2046, 5.1.1): made from
/// `bytes`, so that the same file makes the same request, and another one until it is not inside.
QByteArray boundaryFor(const QByteArray &bytes)
{
    QByteArray boundary;
    do {
        boundary = QCryptographicHash::hash(boundary.isEmpty() ? bytes : boundary,
                                            QCryptographicHash::Sha256)
                       .toHex();
    } while (bytes.contains(boundary));
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
    const QByteArray boundary = boundaryFor(file.bytes);
    const QByteArray edge = "\r\n--" + boundary;
    const QByteArrayList beginnings{
        field("messaging_product", "whatsapp"),
        field("type", file.type),
        "Content-Disposition: form-data; name=\"file\"; filename=" + quotedName(file.fileName)
            + "\r\nContent-Type: " + file.type + "\r\n\r\n",
    };
    const QByteArray start = edge.mid(2) + "\r\n" + beginnings.join(edge + "\r\n");
    const QByteArray end = edge + "--\r\n";
    QByteArray body; // a film is long: it is copied once
    body.reserve(start.size() + file.bytes.size() + end.size());
    body.append(start).append(file.bytes).append(end);
    return {.verb = ApiRequest::Verb::Post,
            .url = mediaUrl(address),
            .contentType = "multipart/form-data; boundary=" + boundary,
            .body = body};
}

std::optional<QString> readMediaId(const QJsonObject &json)
{
    const QString id = json["id"_L1].toString();
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

} // namespace bellpush
