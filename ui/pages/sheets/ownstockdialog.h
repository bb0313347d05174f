// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QFormLayout;
class QSpinBox;
class QVBoxLayout;

namespace bellpush {

class LengthField;
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

    enum class Purpose {
        Add,   ///< What is typed begins with the measures of another stock.
        Change ///< The stock is the user's own already.
    };

    /// Begins with the measures of `like`; closes once `keep` has kept what was described.
    OwnStockDialog(Purpose purpose, const LabelStock &like, const Keep &keep, QWidget *parent);

    void accept() override;

private:
    void addFields(QFormLayout *form, const LabelStock &like);
    void addButtons(QVBoxLayout *layout, const QString &action);
    void addLength(QFormLayout *form, const QString &label, double mm);
    QSpinBox *addCount(QFormLayout *form, const QString &label, int value);
    LabelStock stock() const;
    void showStock();

    Keep m_keep;
    LineField *m_name = nullptr;
    QList<LengthField *> m_lengths; ///< In the order of the form.
    QSpinBox *m_columns = nullptr;
    QSpinBox *m_rows = nullptr;
    QCheckBox *m_isRound = nullptr;
    StockView *m_sheet = nullptr;
    NoteLabel *m_note = nullptr;
};

} // namespace bellpush
