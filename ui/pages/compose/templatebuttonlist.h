// SPDX-License-Identifier: MIT
#pragma once

#include "app/templates/templatewords.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace bellpush {

class TemplateButtonRow;

/// The buttons of a template, one a line, and a button that adds one, up to ten.
class TemplateButtonList : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateButtonList(QWidget *parent);

    const QList<TemplateButton> &buttons() const { return m_buttons; }

    /// Shows `buttons`; that is no editing. The keyboard stays with the button it was in, also
    /// where others came or went before it.
    void setButtons(const QList<TemplateButton> &buttons);

signals:
    void buttonsChanged(const QList<bellpush::TemplateButton> &buttons);

private:
    void addRow();
    void addButton();
    void removeButton(int index);
    void takeEdit(int index);
    void showRows(const QList<TemplateButton> &before);

    QList<TemplateButton> m_buttons;
    QList<TemplateButtonRow *> m_rows; ///< One at least; those beyond the buttons are hidden.
    QWidget *m_box;                    ///< Keeps the rows before m_add for assistive technology.
    QBoxLayout *m_lines;
    QPushButton *m_add;
};

} // namespace bellpush
