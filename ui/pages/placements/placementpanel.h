// SPDX-License-Identifier: MIT
#pragma once

#include "app/placements/printedplacement.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;
class QPushButton;

namespace bellpush {

class LineField;

/// What can be done with one placement, and what somebody writes beside it.
class PlacementPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlacementPanel(QWidget *parent);

    /// Absent: none is chosen, or several are.
    void setPlacement(const std::optional<PrintedPlacement> &placement);

signals:
    void marked(qint64 id, const bellpush::PlacementMark &mark);
    void openWanted(const bellpush::PrintedPlacement &placement);
    void printWanted(const bellpush::PrintedPlacement &placement);
    void posterWanted(const bellpush::PrintedPlacement &placement);

private:
    QLayout *actionLine();
    QLayout *markLine();
    void mark();

    std::optional<PrintedPlacement> m_placement;
    QPushButton *m_open;
    QPushButton *m_print;
    QPushButton *m_poster;
    LineField *m_note;
    QCheckBox *m_isDown;
    QDateEdit *m_downOn;
    bool m_isShowing = false; ///< What it does then is no marking.
};

} // namespace bellpush
