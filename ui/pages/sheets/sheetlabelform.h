// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/sheetdraft.h"

#include <QWidget>

#include <functional>

namespace bellpush {

class FieldRow;
class PrintBook;
class SheetSession;
class StockChooser;
class StockView;

/// What the labels are like: their stock, which of them are free, how often and in what order each
/// row is printed.
class SheetLabelForm : public QWidget
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    SheetLabelForm(SheetSession &session, PrintBook &book, QWidget *parent);

signals:
    /// A stock of the user's own is to be added, changed or removed.
    void ownStockRequested();
    void changeRequested();
    void removeRequested();
    void calibrationRequested();

private:
    void addChooser();
    void addFirstLabelRow();
    void addOptionRows();
    void addMarkBoxes();
    void addCheckBox(const QString &text, bool SheetDraft::*option);
    template <typename Field, typename Member>
    void bind(Field *field, Member member);
    FieldRow *addRow(const QString &label, const QString &help, QWidget *editor);

    void edit(const std::function<void(SheetDraft &)> &change);
    void choose(const LabelStock &stock);
    void beginAt(int label);
    void setUsed(const QSet<int> &used);
    void showDraft();

    SheetSession &m_session;
    PrintBook &m_book;
    StockChooser *m_chooser;
    StockView *m_sheet = nullptr;
    QList<std::function<void(const SheetDraft &)>> m_shows; ///< One for each option.
};

} // namespace bellpush
