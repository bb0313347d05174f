// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace bellpush {

/// Where half a surrogate pair stands in `object`, in a text or a name: `.message.body`, cut off if
/// it is long. It is no text, and could be put into no file and on no wire, but Qt's parser takes
/// it. No deeper than that goes: 1,024.
std::optional<QString> halfCharacter(const QJsonObject &object);

} // namespace bellpush
