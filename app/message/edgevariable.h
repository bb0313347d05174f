// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace bellpush {

/// The name of the variable that a template's body begins or ends with, which WhatsApp refuses
/// (2388299). Spaces, what shows nothing and markers of markup make no difference (ours).
std::optional<QString> edgeVariable(const QString &body);

} // namespace bellpush
