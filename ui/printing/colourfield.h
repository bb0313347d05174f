// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace bellpush {

class LineField;

/// A colour as #RRGGBB, to type or to choose from the system's dialog; a swatch shows it.
class ColourField : public QWidget
{
    Q_OBJECT

public:
    /// `chooserName` is what the button is called.
    ColourField(const QString &chooserName, QWidget *parent);

    LineField *line() const { return m_line; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void showSwatch();

    QPushButton *m_swatch;
    LineField *m_line;
};

} // namespace bellpush
