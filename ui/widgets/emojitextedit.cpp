// SPDX-License-Identifier: MIT
#include "ui/widgets/emojitextedit.h"

#include "ui/widgets/historykey.h"

#include <QEvent>
#include <QPainter>
#include <QTextBlock>

namespace bellpush {

namespace {

/// A font without emoji, which shows its box for them.
QFont boxFont(QFont font)
{
    font.setFamilies({font.families().value(0)});
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

qreal widthOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    return line.naturalTextWidth();
}

/// The spacing after each box of `cluster` that makes all of them `width` wide.
qreal spacingFor(const QString &cluster, const QFont &boxes, qreal width)
{
    QFont spaced = boxes;
    spaced.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    const qreal plain = widthOf(cluster, boxes);
    const qreal boxCount = widthOf(cluster, spaced) - plain;
    return boxCount > 0 ? (width - plain) / boxCount : 0;
}

} // namespace

EmojiTextEdit::EmojiTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    // The document says what changes before it lays it out.
    connect(document(), &QTextDocument::contentsChange, this,
            [this](int from, int, int added) { prepareBlocks(from, from + added); });
}

void EmojiTextEdit::prepareBlocks(int from, int to)
{
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        const QString text = block.text();
        QList<QTextLayout::FormatRange> formats;
        for (const EmojiCluster &cluster : emojiClusters(text))
            formats.append(standIn(text, cluster));
        block.layout()->setCacheEnabled(true); // keeps the glyphs from layout to painting
        if (formats != block.layout()->formats())
            block.layout()->setFormats(formats);
    }
}

QTextLayout::FormatRange EmojiTextEdit::standIn(const QString &text, const EmojiCluster &cluster)
{
    const QString emoji = text.mid(cluster.start, cluster.length);
    const QFont boxes = boxFont(font());
    auto spacing = m_spacings.find(emoji);
    if (spacing == m_spacings.end())
        spacing
            = m_spacings.insert(emoji, spacingFor(emoji, boxes, m_cells.cell(emoji, font()).width));

    QTextLayout::FormatRange range;
    range.start = static_cast<int>(cluster.start);
    range.length = static_cast<int>(cluster.length);
    range.format.setFont(boxes, QTextCharFormat::FontPropertiesAll);
    range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    range.format.setFontLetterSpacing(*spacing);
    range.format.setForeground(Qt::transparent);
    return range;
}

bool EmojiTextEdit::event(QEvent *event)
{
    if (isHistoryKey(event)) {
        event->ignore(); // goes on to the window's own Undo and Redo
        return false;
    }
    return QPlainTextEdit::event(event);
}

void EmojiTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_spacings.clear();
    prepareBlocks(0, document()->characterCount());
}

void EmojiTextEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    painter.setPen(palette().color(QPalette::Text));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            return;
        paintEmoji(painter, block, place.topLeft());
    }
}

void EmojiTextEdit::paintEmoji(QPainter &painter, const QTextBlock &block, QPointF origin)
{
    const QTextLayout *layout = block.layout();
    const QString text = block.text();
    const QTextCursor selected = textCursor();
    for (const QTextLayout::FormatRange &range : layout->formats()) {
        const QTextLine line = layout->lineForTextPosition(range.start);
        if (!line.isValid())
            continue;
        const qreal start = line.cursorToX(range.start);
        const qreal end = line.cursorToX(range.start + range.length);
        const QPointF pen = origin + QPointF(std::min(start, end), line.y() + line.ascent());
        const int position = block.position() + range.start;
        const bool isSelected
            = position >= selected.selectionStart() && position < selected.selectionEnd();
        if (isSelected) // hides the box, which a selection draws in its own colour
            painter.fillRect(
                QRectF(pen.x(), origin.y() + line.y(), std::abs(end - start), line.height()),
                palette().highlight());
        const QStringView emoji = QStringView(text).sliced(range.start, range.length);
        for (const QGlyphRun &run : m_cells.cell(emoji, font()).runs)
            painter.drawGlyphRun(pen, run);
    }
}

} // namespace bellpush
