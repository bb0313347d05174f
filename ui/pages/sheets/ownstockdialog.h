// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"

#include <QDialog>

#include <functional>

class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace bellpush {

class LineField;
class NoteLabel;
class StockView;

/// Asks for labels that no list has: measured with a ruler, and seen as one types.
class OwnStockDialog : public QDialog
{
    Q_OBJECT

public:
    /// Keeps a stock, or says why it cannot, in words.
    using Keep = std::function<QString(const LabelStock &stock)>;

    /// Begins with the measures of `like`; closes once `keep` has kept what was described.
    OwnStockDialog(const LabelStock &like, const Keep &keep, QWidget *parent);

    void accept() override;

private:
    QDoubleSpinBox *addLength(QFormLayout *form, const QString &label, double value);
    QSpinBox *addCount(QFormLayout *form, const QString &label, int value);
    LabelStock stock() const;
    void showStock();

    Keep m_keep;
    LineField *m_name = nullptr;
    QList<QDoubleSpinBox *> m_lengths; ///< In the order of the form.
    QSpinBox *m_columns = nullptr;
    QSpinBox *m_rows = nullptr;
    StockView *m_sheet = nullptr;
    NoteLabel *m_note = nullptr;
};

} // namespace bellpush
