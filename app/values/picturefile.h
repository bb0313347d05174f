// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/sharedbytes.h"

#include <QString>

namespace bellpush {

/// In bytes. What a camera makes; a logo may have less.
constexpr qint64 largestPictureBytes = qint64{20} * 1024 * 1024;

/// A picture that somebody chose, as drafts and settings hold it: not unpacked.
struct PictureFile {
    QString path{}; ///< Its file, absolute; with bytes, what it was called is enough.
    /// All of the file, where it is taken along; empty: it is only referred to, and read anew where
    /// it is drawn.
    SharedBytes bytes{};

    bool isNone() const { return path.isEmpty() && bytes.isEmpty(); }
    bool isTakenAlong() const { return !bytes.isEmpty(); }

    friend bool operator==(const PictureFile &, const PictureFile &) = default;
};

} // namespace bellpush
