// SPDX-License-Identifier: MIT
#pragma once

#include "app/posters/posterdesign.h"
#include "app/posters/posterdraft.h"
#include "app/posters/posterpaper.h"

#include <QColor>
#include <QImage>
#include <QList>

#include <optional>

namespace bellpush {

/// What a shop puts on its poster. What is empty or absent leaves its place to the rest.
struct PosterContent {
    QString headline{};
    QString businessName{};
    QString number{};       ///< As it is to be read.
    QString text{};         ///< A few words more.
    QString callToAction{}; ///< What to do with the code.
    QString hours{};        ///< When somebody answers.
    QString webAddress{};
    QString headline2{}; ///< The same in a second language.
    QString text2{};
    QString prices{}; ///< A line each, the price last.
    QString lines{};  ///< What is to be filled in by hand, a line each.
    std::optional<QrMatrix> code{};
    PosterCodeLook codeLook = PosterCodeLook::WithLogo;
    QColor brand{PosterDraft::usualBrand}; ///< Opaque.
    QColor accent{};                       ///< A second colour; invalid where there is none.
    QString font{};                        ///< An id of `posterFonts()`; empty for the usual one.
    QImage logo{};
    QImage photo{};
    QList<PosterField> samples{}; ///< Words that stand for the shop's own: drawn pale.
};

/// How the sheet is made.
struct PosterSheet {
    PosterPaper paper{};
    double bleedMm
        = 0; ///< Of colour, beyond where it will be cut; 0 to `PosterDraft::largestBleedMm`.
    bool hasCropMarks = false;
};

/// What a reader should know of a poster before it is printed.
struct PosterReport {
    /// Words of a field that are not printed as they should be.
    struct LeftOut {
        PosterField field{};
        QString words{};

        friend bool operator==(const LeftOut &, const LeftOut &) = default;
    };

    QList<LeftOut> leftOut{};
    QList<PosterField> unplaced{}; ///< Words of the shop's that the design has no place for.
    bool isLogoUnplaced = false;
    bool isPhotoUnplaced = false;
    bool isCodePlain = false;     ///< Another look was asked for, and did not scan well enough.
    bool isFontMissing = false;   ///< The words are set in the usual one.
    QList<LeftOut> withoutFont{}; ///< Letters that no font here has, and would be boxes.
    int modules = 0;              ///< Across the code, with its quiet zone; 0 without a code.
    double codeMm = 0;            ///< A side of the code with its quiet zone.
    double moduleMm = 0;
    bool isBrandDarkened = false; ///< Words in the brand's colour would have been too pale.

    friend bool operator==(const PosterReport &, const PosterReport &) = default;
};

} // namespace bellpush
