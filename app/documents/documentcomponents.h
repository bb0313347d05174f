// SPDX-License-Identifier: MIT
#pragma once

#include "app/templates/templatewords.h"

#include <QJsonObject>

#include <optional>

namespace bellpush {

// A template's words in a document: the member `components` of the message, in the shape in which
// WhatsApp hands out a template. Source: app/SOURCES.md, "Templates". Types are read in either
// case. Components and buttons of other types, members we do not know, and all but the first
// component of a type are left as they are.

/// Puts the words into the components of `message`, and takes out what is empty. A button keeps the
/// members we do not know as long as it is of the same type.
void writeComponents(QJsonObject &message, const TemplateWords &words);

/// Reads the words from `message`. The error is the first member that holds something it cannot,
/// such as `components[1].text`.
std::optional<QString> readComponents(const QJsonObject &message, TemplateWords &words);

} // namespace bellpush
