// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"

#include <QColor>
#include <QGlyphRun>
#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QRectF>

#include <memory>
#include <variant>

namespace bellpush {

// A page for print as shapes. Lengths are millimetres from the page's top left corner. One
// whose red, green and blue are equal is printed with black ink alone. Only paths may let what is
// below shine through; where a file cannot have that (EPS), they are mixed with the paper's white.

/// A path filled by its own fill rule.
struct FilledPath {
    QPainterPath path{};
    QColor colour{};
};

/// A path drawn with a line; crop marks, outlines, rulers.
struct DrawnPath {
    enum class Ends { Flat, Round }; ///< Of lines; of round ones the corners are, too.

    QPainterPath path{};
    QColor colour{};
    double widthMm = 0; ///< More than 0.
    Ends ends = Ends::Flat;
};

/// The dark modules of a code. Its background is a shape of its own, below.
struct PlacedCode {
    QrMatrix matrix;
    QRectF area{}; ///< A square: the modules, without the quiet zone.
    QColor colour{};
};

/// One line of text, shaped. The glyphs' positions are in units of `mmPerUnit` from `origin`.
struct PlacedText {
    QString text{}; ///< What the glyphs say: for search, copying and screen readers.
    QList<QGlyphRun> runs{};
    QPointF origin{};
    double mmPerUnit = 1;
    QColor colour{};
};

/// A picture, stretched to `area`.
struct PlacedImage {
    QImage image{};
    QRectF area{};
};

struct ShapeGroup;

/// Shapes that a page, or many of a file, show again and again: a PDF has them once.
struct PlacedGroup {
    std::shared_ptr<const ShapeGroup> group{}; ///< Never null.
    QPointF origin{};                          ///< Where the group's (0, 0) comes.
};

using PrintShape
    = std::variant<FilledPath, DrawnPath, PlacedCode, PlacedText, PlacedImage, PlacedGroup>;

struct ShapeGroup {
    QRectF area{}; ///< All of them lie in it.
    QList<PrintShape> shapes{};
};

/// One side of paper. Later shapes lie on earlier ones.
struct PrintPage {
    QSizeF size{}; ///< Of the paper, with bleed and marks where it has them.
    QRectF trim{}; ///< What is left when it has been cut; the whole page where nothing is cut.
    QList<PrintShape> shapes{};
    QRectF bleed{}; ///< Up to where there is ink to be cut off; null where that is the trim.
};

} // namespace bellpush
