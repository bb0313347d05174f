// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/message.h"

#include <QJsonObject>

namespace bellpush {

/// The request body of `POST /<PHONE_NUMBER_ID>/messages`. Parts the message does not have are left
/// out, so that WhatsApp's defaults apply. Source: app/SOURCES.md, "Envelope" and the kinds.
QJsonObject toJson(const Message &message);

/// The same without anybody to send it to: a message that is still being written.
QJsonObject toJson(const Content &content);

/// The bytes that go on the wire, which are also the ones that are shown.
QByteArray requestBody(const Message &message);

} // namespace bellpush
