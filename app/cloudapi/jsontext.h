// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QJsonObject;

namespace bellpush {

/// `object` as indented UTF-8, its members in the order of WhatsApp's documentation (QJsonDocument
/// would sort them by name), unknown ones last. No newline at the end.
QByteArray jsonText(const QJsonObject &object);

} // namespace bellpush
