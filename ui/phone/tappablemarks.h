// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

namespace bellpush {

/// Which of the phone's tappables the keyboard and the pointer are on.
struct TappableMarks {
    std::optional<qsizetype> focused{};
    std::optional<qsizetype> focusedBefore{}; ///< When the overlay was opened.
    std::optional<qsizetype> hovered{};
    std::optional<qsizetype> pressed{};

    /// Takes away those that are on none of `count` tappables.
    void keepWithin(qsizetype count)
    {
        for (std::optional<qsizetype> *mark : {&focused, &hovered, &pressed}) {
            if (*mark && **mark >= count)
                mark->reset();
        }
    }
};

} // namespace bellpush
