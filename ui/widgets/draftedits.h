// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/emojitextedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace bellpush {

// Editors of one field of a draft. They leave Undo and Redo to the program, whose history is the
// whole draft's.

class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
};

/// Text of several lines; Tab leaves it.
class TextField : public EmojiTextEdit
{
    Q_OBJECT

public:
    /// At least `lines` lines high.
    TextField(int lines, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int m_lines;
};

class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent);
};

class NumberField : public QSpinBox
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent);

protected:
    bool event(QEvent *event) override;
};

class DecimalField : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit DecimalField(QWidget *parent);

protected:
    bool event(QEvent *event) override;
};

} // namespace bellpush
