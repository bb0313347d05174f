// SPDX-License-Identifier: MIT
#pragma once

#include "app/links/linkdraft.h"
#include "ui/draw/posters/postercontent.h"
#include "ui/printing/chosenlogo.h"

#include <QString>

namespace bellpush {

/// What somebody typed and chose on the page of posters. Everything shown follows from it.
struct PosterDraft {
    LinkDraft link{}; ///< A call link: its number is printed, too.
    QString headline{};
    QString businessName{};
    QString text{};
    QString callToAction{}; ///< Beside the code; empty: our words.

    QString design = QStringLiteral("notice");
    QString paper{};                   ///< One that the design lacks gives way to its usual one.
    QString brand = usualBrand.name(); ///< As it was typed.
    ChosenLogo logo{};
    double bleedMm = 0;
    bool hasCropMarks = false;

    friend bool operator==(const PosterDraft &, const PosterDraft &) = default;
};

} // namespace bellpush
