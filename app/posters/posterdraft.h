// SPDX-License-Identifier: MIT
#pragma once

#include "app/links/linkdraft.h"
#include "app/values/picturefile.h"

#include <QString>

namespace bellpush {

/// How far a code follows the shop's look. Each is as sure to scan as the check that it passes.
enum class PosterCodeLook {
    Plain,    ///< Black squares.
    Coloured, ///< The brand's colour, and round corners.
    WithLogo, ///< Its logo in the middle as well.
};

/// What somebody typed and chose on the page of posters. Everything shown follows from it.
struct PosterDraft {
    static constexpr double largestBleedMm = 20; ///< Ours: printers ask for 2 to 5.
    /// The accent of the window.
    static constexpr QLatin1StringView usualBrand{"#0f6e66"};

    LinkDraft link{}; ///< A call link: its number is printed, too.
    QString headline{};
    QString businessName{};
    QString text{};
    QString callToAction{}; ///< Beside the code; empty: our words.
    QString hours{};
    QString webAddress{};
    QString headline2{}; ///< In a second language.
    QString text2{};
    QString prices{}; ///< A line each, the price last.
    QString lines{};  ///< To be filled in by hand, a line each; empty: our words.

    QString design = QStringLiteral("notice");
    QString paper{};            ///< One that the design lacks gives way to its usual one.
    QString brand = usualBrand; ///< As it was typed.
    QString accent{};           ///< Likewise; empty: none.
    QString font{};             ///< An id of `posterFonts()`; empty: the usual one.
    PosterCodeLook codeLook = PosterCodeLook::WithLogo;
    PictureFile logo{};
    PictureFile photo{};
    double bleedMm = 0; ///< 0 to `largestBleedMm`.
    bool hasCropMarks = false;

    friend bool operator==(const PosterDraft &, const PosterDraft &) = default;
};

} // namespace bellpush
