// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace bellpush {

/// A form that scrolls up and down where it is too high, and is never too narrow for its longest
/// words. What has the focus is in sight.
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes `form`.
    FormScroll(QWidget *form, QWidget *parent);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace bellpush
