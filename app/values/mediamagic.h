// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/media.h"

#include <QByteArray>

#include <optional>

namespace bellpush {

/// How many bytes of a file magicTypes() looks at, at most.
constexpr qsizetype magicLength = 8;

enum class ImageFormat { Jpeg, Png };

/// What the first bytes of a file say it is, whatever its name says; absent for everything else.
std::optional<ImageFormat> imageFormat(QByteArrayView start);

/// Whether the first bytes of a file go with `mime`, a type of mediaTypes(). Any bytes go with a
/// plain text.
bool hasMagicOf(QLatin1StringView mime, QByteArrayView start);

} // namespace bellpush
