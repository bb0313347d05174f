// SPDX-License-Identifier: MIT
#include "ui/draw/phone/bodyfold.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace bellpush {

namespace {

/// Where a text that is cut before `end` ends: before the whole of its last letter, however many
/// characters that has, and before the spaces in front of it.
qsizetype shorterEnd(const QString &text, qsizetype end)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(end);
    end = letters.toPreviousBoundary();
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    return std::max<qsizetype>(end, 0);
}

MarkupBlock cutBefore(const MarkupBlock &block, qsizetype end)
{
    MarkupBlock cut = block;
    cut.text = block.text.left(end) + u'…';
    cut.spans.removeIf([end](const MarkupSpan &span) { return span.start >= end; });
    if (!cut.spans.isEmpty()) {
        MarkupSpan &last = cut.spans.last();
        last.length = std::min(last.length, end - last.start);
    }
    return cut;
}

/// A block's first lines, with an ellipsis at their end.
MarkupBlock firstLines(const MarkupBlock &block, qsizetype lines, const LineEnds &lineEnds)
{
    qsizetype end = lineEnds(block).at(lines - 1);
    MarkupBlock cut;
    do {
        end = shorterEnd(block.text, end);
        cut = cutBefore(block, end);
    } while (end > 0 && lineEnds(cut).size() > lines);
    return cut;
}

} // namespace

FoldedBody foldedBody(const QList<MarkupBlock> &blocks, qsizetype lines, const LineEnds &lineEnds)
{
    FoldedBody body;
    qsizetype room = lines;
    for (const MarkupBlock &block : blocks) {
        const qsizetype needed = lineEnds(block).size();
        body.isFolded = needed > room;
        if (body.isFolded) {
            if (room > 0)
                body.blocks.append(firstLines(block, room, lineEnds));
            break;
        }
        body.blocks.append(block);
        room -= needed;
    }
    while (body.isFolded && body.blocks.size() > 1 && body.blocks.constLast().text.isEmpty())
        body.blocks.removeLast();
    return body;
}

} // namespace bellpush
