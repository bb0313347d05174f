// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/csverror.h"

#include <QByteArrayView>

namespace bellpush {

/// What a text may be that is neither UTF-8 nor UTF-16.
struct EncodingGuess {
    QList<EncodingReading> readings{}; ///< The likeliest first; each has every byte of the text.
    bool isSure = false;               ///< Of the first.
};

/// Guesses by how the text looks in each encoding, and what ICU finds. Short texts say little, so
/// that it is seldom sure.
EncodingGuess guessedEncoding(QByteArrayView bytes);

} // namespace bellpush
