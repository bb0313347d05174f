// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

/// Why a file is taken for no logo.
enum class LogoProblem {
    CannotOpen,    ///< Missing, not allowed, or no file at all: a folder, a device, a pipe.
    TooManyBytes,  ///< More than `largestLogoBytes`.
    NotAPicture,   ///< Of no kind that is read.
    Compressed,    ///< A compressed SVG, which may hold anything.
    Broken,        ///< Cut off or damaged.
    TooManyPixels, ///< More than are unpacked.
    DrawsNothing,  ///< Empty, or transparent all over.
    TooDeep,       ///< An SVG with elements deeper than `deepestSvg`, or entities of entities.
    UnreadInside,  ///< An SVG that holds a picture other than PNG and JPEG, or a font.
    RefersOutside, ///< An SVG with parts in other files or on the network, which are not read.
    TakesTooLong,  ///< Not drawn within its time and memory.
    CannotBeDrawn, ///< The program that draws is not beside this one.
};

/// A logo's file, as much as a header's picture may have: 5 MB. Ours.
constexpr long long largestLogoBytes = 5LL * 1024 * 1024;

/// An SVG's elements within each other. Qt draws 2046.
constexpr int deepestSvg = 2000;

} // namespace bellpush
