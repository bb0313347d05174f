// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QString>

namespace bellpush {

/// Text is measured and shaped once, at this size in pixels to an em, and drawn at any.
constexpr double shapedEm = 100;

/// A line of text as glyphs, its pen at (0, 0) on the baseline. Lengths in ems.
struct ShapedLine {
    QList<QGlyphRun> runs{}; ///< In units of a `shapedEm`th of an em.
    double width = 0;
    double ascent = 0;   ///< The face's own, or more where a letter needs it.
    double descent = 0;  ///< The same below the baseline.
    bool isWhole = true; ///< A font here has each of its letters.
};

/// How letters are to look.
struct PrintFace {
    QString family{}; ///< Empty for the usual one, Inter, which also stands behind all others.
    int weight = 400;
    bool isLarge = false; ///< Inter has a drawing for large sizes.
    double wordSpace = 0; ///< Beyond the usual space between words, in ems.
};

QFont printFont(const PrintFace &face);

/// What a face leaves free of its line above capitals and below the baseline, in ems: what stands
/// over and under words is as far from them as it looks.
struct FreeRoom {
    double above = 0;
    double below = 0;
};

FreeRoom freeRoom(const QString &family);

/// The letters of `text` that no font here has, each once.
QString lettersWithoutFont(const QString &text, const QFont &font);

/// Shapes `text` on one line, whatever its length; without white space at its ends.
ShapedLine shapedLine(const QString &text, const QFont &font, Qt::LayoutDirection direction);

} // namespace bellpush
