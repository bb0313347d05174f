// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/text/emojicells.h"

#include <QPlainTextEdit>
#include <QTextLayout>

namespace bellpush {

/// A text edit whose colour emoji cost nothing while one types.
///
/// Qt 6.4 unpacks the picture of every emoji in a paragraph each time it lays the paragraph out,
/// which takes longer than all the rest. Here an emoji is laid out as a character without a picture
/// that is made as wide, and its picture, measured once, is painted over it. The text itself stays
/// what it is, for the cursor, the clipboard and assistive technology. Undo and Redo are left to
/// the window.
class EmojiTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit EmojiTextEdit(QWidget *parent);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void prepareBlocks(int from, int to);
    QTextLayout::FormatRange standIn(const QString &text, const EmojiCluster &cluster);
    void paintEmoji(QPainter &painter, const QTextBlock &block, QPointF origin);

    EmojiCells m_cells;
    QHash<QString, qreal> m_spacings; ///< By emoji, of the font at the time.
};

} // namespace bellpush
