// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/media.h"

#include <QImage>

#include <variant>

namespace bellpush {

struct NoHeaderMedia {
    friend bool operator==(const NoHeaderMedia &, const NoHeaderMedia &) = default;
};

struct HeaderMediaLoading {
    friend bool operator==(const HeaderMediaLoading &, const HeaderMediaLoading &) = default;
};

/// What there is to paint of a header's media: nothing, the wait for it, a picture, what is known
/// of a film or a file, or why there is nothing to see.
using HeaderPictureState
    = std::variant<NoHeaderMedia, HeaderMediaLoading, QImage, CheckedMedia, MediaError>;

} // namespace bellpush
