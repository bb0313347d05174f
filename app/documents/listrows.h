// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/sharedbytes.h"
#include "app/lists/csvencoding.h"

#include <QJsonValue>

#include <optional>

namespace bellpush {

/// A list as a document has it: an array of rows, each an array of texts. Null for none, and for
/// what is no list.
QJsonValue listRows(const SharedBytes &list, std::optional<CsvEncoding> encoding);

/// The other way. The error is the place of what is no row or no text, such as `[2][0]`.
std::optional<QString> readListRows(const QJsonValue &rows, SharedBytes &list);

} // namespace bellpush
