// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListView;
class QSpinBox;

namespace bellpush {

class FieldRow;
class HintLabel;
class LineField;
class SheetSession;
class StockView;

/// What the labels are like: the stock, its first free label, how often and in what order.
class SheetLabelForm : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    SheetLabelForm(SheetSession &session, QWidget *parent);

signals:
    void stockChosen(const QString &id);
    void ownStockRequested();
    void calibrationRequested();
};

} // namespace bellpush
