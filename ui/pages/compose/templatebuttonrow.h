// SPDX-License-Identifier: MIT
#pragma once

#include "app/templates/templatewords.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace bellpush {

class ChoiceField;
class LineField;

/// One button of a template: its kind, its label and what is behind it below that, and a button
/// that removes it. What the kind has not is hidden, and kept.
class TemplateButtonRow : public QWidget
{
    Q_OBJECT

public:
    /// `number` counts from 1 and names the controls: "Button 2 label".
    TemplateButtonRow(int number, QWidget *parent);

    const TemplateButton &button() const { return m_button; }

    /// Shows `button`; that is no editing.
    void setButton(const TemplateButton &button);

    /// Its controls in the order of the Tab key.
    QList<QWidget *> controls() const;

    /// A control of a row, and the cursor in it.
    struct Place {
        qsizetype control = 0; ///< In controls().
        int cursor = 0;
    };

    /// Where the keyboard is; absent when it is elsewhere.
    std::optional<Place> focusedPlace() const;

    /// Puts the keyboard there, or to the kind where the control is hidden.
    void setFocusedPlace(Place place);

    void focusLabel();

signals:
    void edited();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectControls();
    void showKind();
    void showIcon();
    QString valueName() const;

    int m_number;
    TemplateButton m_button;
    ChoiceField *m_kind;
    LineField *m_label;
    LineField *m_value;
    QPushButton *m_remove;
};

} // namespace bellpush
