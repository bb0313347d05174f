// SPDX-License-Identifier: MIT
#pragma once

#include <QGlyphRun>
#include <QList>

class QTextLine;

namespace bellpush {

/// The runs of a laid out line, or of `length` characters of it from `from` on, that have glyphs,
/// with a position for each. QTextLine::glyphRuns() also gives runs without any where all
/// characters are invisible (U+00AD, U+2060), and what takes their first one crashes: nobody else
/// calls it.
QList<QGlyphRun> drawnRuns(const QTextLine &line);
QList<QGlyphRun> drawnRuns(const QTextLine &line, int from, int length);

} // namespace bellpush
