// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/cloudapiclient.h"

namespace bellpush {

/// A file to be kept at WhatsApp: for headers of messages, by its id.
struct MediaUpload {
    QString fileName;
    QByteArray type; ///< MIME type; WhatsApp refuses one that is not the file's (131053).
    QByteArray bytes;
};

/// `POST /<PHONE_NUMBER_ID>/media`, as a form. Source: app/SOURCES.md, "Media".
ApiRequest uploadRequest(const CloudApiAddress &address, const MediaUpload &file);

/// The id under which it is kept, for 30 days.
std::optional<QString> readMediaId(const QJsonObject &json);

} // namespace bellpush
