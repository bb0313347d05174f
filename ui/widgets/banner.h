// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace bellpush {

class NoteLabel;

/// A notice across the top of the window with something to press; it blocks nothing.
class Banner : public QWidget
{
    Q_OBJECT

public:
    /// Without `action`, only the button that dismisses it shows.
    Banner(const QString &text, const QString &action, const QString &dismiss, QWidget *parent);

signals:
    void accepted();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bellpush
