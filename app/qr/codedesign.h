// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/moduleshape.h"
#include "app/qr/qrprint.h"
#include "app/qr/qrpurpose.h"
#include "app/values/picturefile.h"

namespace bellpush {

/// How a code is to look, as it was typed and chosen.
struct CodeDesign {
    // Ours: what people print; files may have other sizes by the command line.
    static constexpr double smallestSizeMm = 5;
    static constexpr double largestSizeMm = 1000;
    static constexpr int smallestDpi = 72;
    static constexpr int largestDpi = 2400;
    static constexpr int smallestLogoPercent = 5;
    static constexpr int largestLogoPercent = static_cast<int>(largestLogoShare * 100);

    /// What the error correction follows from; absent: it was chosen by its letter.
    std::optional<QrPurpose> purpose = QrPurpose::Window;
    ErrorCorrection correction = correctionFor(QrPurpose::Window);
    double sizeMm = 40; ///< A side with the quiet zone.
    int dpi = 300;
    QString colour = QStringLiteral("#000000"); ///< As it was typed.
    QString background = QStringLiteral("#ffffff");
    ModuleShape shape = ModuleShape::Square;
    int quietZone = standardQuietZone; ///< 0 to `largestQuietZone`.
    QString callToAction{};            ///< Below the code, in a frame; empty: no frame.
    PictureFile logo{};                ///< In the middle.
    int logoPercent = 20;              ///< Of the code's width.

    friend bool operator==(const CodeDesign &, const CodeDesign &) = default;
};

/// The design with another purpose, and the error correction that belongs to it.
CodeDesign withPurpose(CodeDesign design, QrPurpose purpose);

} // namespace bellpush
