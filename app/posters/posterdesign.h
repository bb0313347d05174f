// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace bellpush {

// How a poster, a table tent, a sticker or a card is composed: areas in mm of a reference size,
// which are stretched to the paper; sizes of letters and codes grow with its smaller side.

/// What a colour is for. Which one that is depends on the brand's and on what lies below.
enum class PosterColour {
    Paper,
    Ink,
    Muted,     ///< Words that come last.
    Brand,     ///< Areas and lines.
    BrandText, ///< Words on paper: the brand's, darkened until they can be read.
    OnBrand,   ///< Words on the brand's: black or white, whichever stands out.
};

/// What words a shop can put on it.
enum class PosterField { Headline, BusinessName, Number, Text, CallToAction };

/// An area of colour.
struct PosterShape {
    enum class Form { Rectangle, Ellipse, Bubble };

    Form form = Form::Rectangle;
    QRectF area{};
    double radius = 0; ///< Of a rectangle's or a bubble's corners.
    double lineMm = 0; ///< Drawn as a line of this width inside the area; 0 for a filled one.
    PosterColour colour = PosterColour::Brand;
};

/// One thing in a stack.
struct PosterItem {
    enum class Kind {
        Words,
        Code,
        Logo,    ///< As large as fits `size`.
        Handset, ///< Our sign for a call.
        Rule,    ///< A bar of `size`.
    };

    Kind kind = Kind::Words;
    PosterField field = PosterField::Headline; ///< Of words.
    PosterColour colour = PosterColour::Ink;
    double gap = 0; ///< From what stands above it, if anything does.

    double largest = 0; ///< Of words: the size of an em where there is room.
    double smallest = 0;
    int weight = 400;
    int lines = 1;
    double leading = 1.25;
    bool hasHandset = false; ///< Our sign for a call before them.

    QSizeF size{};         ///< Of all but words. A code's is the side of its dark part.
    bool hasPlate = false; ///< Of a code: it lies on colour, on a plate of white; `size` is that's.
};

/// Things one below the other. What is absent leaves no gap.
struct PosterStack {
    enum class Across { Start, Centre, End }; ///< Start is where reading begins.
    enum class Down { Top, Middle, Bottom };

    QRectF area{};
    Across across = Across::Start;
    Down down = Down::Top;
    QList<PosterItem> items{};
};

struct PosterDesign {
    QString id{};
    QStringList papers{};  ///< Ids of those it suits, the usual one first.
    bool isFolded = false; ///< A tent: two faces on one paper, of half its height each.
    QSizeF reference{};    ///< Of a face.
    ErrorCorrection correction = ErrorCorrection::Quartile;
    QList<PosterShape> shapes{}; ///< The lowest first.
    QList<PosterStack> stacks{};
};

} // namespace bellpush
