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

/// What a colour is for. Which one that is depends on the shop's two and on what lies below.
enum class PosterColour {
    Paper,
    Ink,
    Muted,      ///< Words that come last.
    Brand,      ///< Areas and lines.
    BrandText,  ///< Words on paper: the brand's, darkened until they can be read.
    OnBrand,    ///< Words on the brand's: black or white, whichever stands out.
    Accent,     ///< The shop's second colour; the brand's where it has none.
    AccentText, ///< Words on paper.
    OnAccent,   ///< Words on the accent's.
    Tint,       ///< A pale area of the brand's hue, on which ink is read.
    Dark,       ///< An area all but black, of the brand's hue.
    OnDark,     ///< Words there.
    GlowOnDark, ///< Words there that stand out: the accent's, lightened until they can be read.
};

/// What words a shop can put on it.
enum class PosterField {
    Headline,
    BusinessName,
    Number,
    Text,
    CallToAction,
    Hours,
    WebAddress,
    Headline2, ///< In a second language.
    Text2,
    Prices, ///< A line each, the price last.
    Lines,  ///< What is filled in by hand: what stands before each line.
};

/// A small drawing of ours that says what words are.
enum class PosterSign { None, Handset, Clock, Globe };

/// Something that a shop can have or lack.
struct PosterPart {
    enum class Kind {
        Words,
        Code,
        Logo,    ///< As large as fits `size`.
        Handset, ///< Our sign for a call.
        Rule,    ///< A bar of `size`.
        Prices,  ///< Words at the start and at the end of a line.
        Lines,   ///< Words, and a line to write on behind them.
        Photo,   ///< A shape only, and a condition.
    };

    Kind kind = Kind::Words;
    PosterField field = PosterField::Headline; ///< Of words.

    friend bool operator==(const PosterPart &, const PosterPart &) = default;
};

/// When a part of the design is there at all.
struct PosterCondition {
    QList<PosterPart> with{};    ///< All of them are there.
    QList<PosterPart> without{}; ///< None of them is.
};

/// An area of colour, or a picture.
struct PosterShape {
    enum class Form {
        Rectangle,
        Ellipse,
        Bubble,
        Photo, ///< The shop's, cut to the area; without one, an area of colour.
    };

    Form form = Form::Rectangle;
    QRectF area{};
    double radius = 0; ///< Of a rectangle's or a bubble's corners.
    double lineMm = 0; ///< Drawn as a line of this width inside the area; 0 for a filled one.
    PosterColour colour = PosterColour::Brand;
    PosterCondition condition{};
};

/// One thing in a stack.
struct PosterItem {
    using Kind = PosterPart::Kind;

    Kind kind = Kind::Words;
    PosterField field = PosterField::Headline; ///< Of words.
    PosterColour colour = PosterColour::Ink;
    double gap = 0;       ///< From what stands above it, if anything does.
    bool isApart = false; ///< In a stack that spreads: the room that is left is before it.

    double largest = 0; ///< Of words: the size of an em where there is room.
    double smallest = 0;
    double leastMm = 0; ///< Nor smaller than this on whatever paper: what is read at arm's length.
    int weight = 400;
    int lines = 1;
    double leading = 1.25;
    PosterSign sign = PosterSign::None; ///< Before them.
    bool fills = false; ///< They take all the room that the rest of the stack leaves them.

    QSizeF size{};         ///< Of all but words. A code's is the side of its dark part.
    double most = 0;       ///< What a code's side may grow to where there is room; or 0.
    bool hasPlate = false; ///< Of code and logo on colour: a plate of white; `size` is that's.
};

/// Things one below the other. What is absent leaves no gap.
struct PosterStack {
    enum class Across { Start, Centre, End }; ///< Start is where reading begins.
    enum class Down {
        Top,
        Middle,
        Bottom,
        Spread, ///< The first at the top, the last at the bottom; apart before one, or evenly.
    };

    QRectF area{};
    Across across = Across::Start;
    Down down = Down::Top;
    QList<PosterItem> items{};
    PosterCondition condition{};
};

/// Strips at the foot of a poster that are torn off, the number on each of them; a code too, where
/// it scans. Their words run upwards.
struct PosterStrips {
    QRectF area{};
    int count = 0;      ///< 0 where the design has none.
    double code = 0;    ///< The room for a code with its quiet zone.
    double gap = 0;     ///< Between code and words.
    double largest = 0; ///< Of the number's em.
    double smallest = 0;
};

/// What is chosen among: what stands in a window, on a table, sticks or is handed over.
enum class PosterGroup { Poster, Tent, Sticker, Card };

struct PosterDesign {
    QString id{};
    PosterGroup group = PosterGroup::Poster;
    QStringList papers{};  ///< Ids of those it suits, the usual one first.
    bool isFolded = false; ///< A tent: two faces on one paper, of half its height each.
    QSizeF reference{};    ///< Of a face.
    ErrorCorrection correction = ErrorCorrection::Quartile;
    QList<PosterShape> shapes{}; ///< The lowest first.
    QList<PosterStack> stacks{};
    PosterStrips strips{};
};

} // namespace bellpush
