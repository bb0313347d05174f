// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/posters/posterdesign.h"

#include <QByteArray>

namespace bellpush {

/// What is wrong with a design's file: the first thing found.
struct PosterDesignError {
    enum class Reason {
        TooLarge,
        NotJson,
        Missing, ///< A member that has to be there is not.
        Unknown, ///< A member, or a word, that means nothing here.
        WrongType,
        OutOfRange,
        NoCode, ///< It has no code, or more than one.
    };

    Reason reason{};
    QString where{}; ///< The member, with those it is in: `stacks.0.items.2.size`.

    friend bool operator==(const PosterDesignError &, const PosterDesignError &) = default;
};

constexpr qsizetype largestDesignFile = 65'536; ///< Ours, in bytes.

/// Reads a design. Nothing is guessed: what is not known is an error.
Result<PosterDesign, PosterDesignError> readPosterDesign(const QByteArray &json);

} // namespace bellpush
