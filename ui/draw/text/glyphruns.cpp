// SPDX-License-Identifier: MIT
#include "ui/draw/text/glyphruns.h"

#include <QTextLayout>

namespace bellpush {

namespace {

QList<QGlyphRun> withGlyphs(QList<QGlyphRun> runs)
{
    runs.removeIf([](const QGlyphRun &run) {
        return run.glyphIndexes().isEmpty() || run.positions().size() != run.glyphIndexes().size();
    });
    return runs;
}

} // namespace

QList<QGlyphRun> drawnRuns(const QTextLine &line)
{
    return withGlyphs(line.glyphRuns());
}

QList<QGlyphRun> drawnRuns(const QTextLine &line, int from, int length)
{
    return withGlyphs(line.glyphRuns(from, length));
}

} // namespace bellpush
