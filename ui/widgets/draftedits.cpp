// SPDX-License-Identifier: MIT
#include "ui/widgets/draftedits.h"

#include "app/documents/document.h"
#include "ui/widgets/historykey.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace bellpush {

namespace {

/// A file that is dropped is for the window to open: its name is nothing anybody meant to type.
bool holdsFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return std::any_of(urls.cbegin(), urls.cend(),
                       [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace

LineField::LineField(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(std::numeric_limits<int>::max()); // Qt would cut what is pasted at 32,767
}

bool LineField::event(QEvent *event)
{
    if (isHistoryKey(event)) {
        event->ignore(); // goes on to the window's own Undo and Redo
        return false;
    }
    return QLineEdit::event(event);
}

void LineField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Undo, Redo and a separator lead the standard menu; they are of the field, not of the draft.
    for (int i = 0; i < 3 && !menu->actions().isEmpty() && !isReadOnly(); ++i)
        menu->removeAction(menu->actions().constFirst());
    menu->popup(event->globalPos());
}

void LineField::dragEnterEvent(QDragEnterEvent *event)
{
    if (holdsFile(event->mimeData()))
        event->ignore();
    else
        QLineEdit::dragEnterEvent(event);
}

TextField::TextField(int lines, QWidget *parent) : EmojiTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(6);
}

QSize TextField::sizeHint() const
{
    const int height = m_lines * fontMetrics().lineSpacing() + 2 * frameWidth()
        + static_cast<int>(2 * document()->documentMargin());
    return {120, height};
}

void TextField::focusInEvent(QFocusEvent *event)
{
    EmojiTextEdit::focusInEvent(event);
    update(); // the ring is drawn by the frame, which Qt does not repaint by itself
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    EmojiTextEdit::focusOutEvent(event);
    update();
}

bool TextField::canInsertFromMimeData(const QMimeData *source) const
{
    return !holdsFile(source) && EmojiTextEdit::canInsertFromMimeData(source);
}

/// Of more than a draft takes only as much as it takes to be refused: laying out a megabyte takes
/// longer than anybody waits.
void TextField::insertFromMimeData(const QMimeData *source)
{
    if (source->text().size() <= longestTyped)
        return EmojiTextEdit::insertFromMimeData(source);
    QMimeData start;
    start.setText(source->text().left(longestTyped + 1));
    EmojiTextEdit::insertFromMimeData(&start);
}

ChoiceField::ChoiceField(QWidget *parent) : QComboBox(parent)
{
    setMaxVisibleItems(12);
}

NumberField::NumberField(QWidget *parent) : QSpinBox(parent) { }

bool NumberField::event(QEvent *event)
{
    if (isHistoryKey(event)) {
        event->ignore();
        return false;
    }
    return QSpinBox::event(event);
}

DecimalField::DecimalField(QWidget *parent) : QDoubleSpinBox(parent) { }

bool DecimalField::event(QEvent *event)
{
    if (isHistoryKey(event)) {
        event->ignore();
        return false;
    }
    return QDoubleSpinBox::event(event);
}

} // namespace bellpush
