// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace bellpush {

class FieldRow;
class HintLabel;
class LineField;
class PrintBook;
class StockModel;

/// Chooses a label stock: by what stands on its box, whose first hit is taken as one types, or from
/// the list, in which those that were printed on lately come first.
class StockChooser : public QWidget
{
    Q_OBJECT

public:
    /// `book` has to outlive it.
    StockChooser(PrintBook &book, QWidget *parent);

    /// Shows that it is chosen. That is no choosing.
    void setStock(const LabelStock &stock);

signals:
    void chosen(const bellpush::LabelStock &stock);
    /// A stock of the user's own is to be added, changed or removed.
    void ownStockRequested();
    void changeRequested();
    void removeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSearch();
    void addList();
    void addOwnButtons();
    void search();
    void takeFirstHit();
    void takeCurrent();
    void showChosen();

    PrintBook &m_book;
    LabelStock m_stock{};
    StockModel *m_stocks;
    LineField *m_words = nullptr;
    FieldRow *m_wordsRow = nullptr;
    QListView *m_list = nullptr;
    HintLabel *m_facts = nullptr;
    QPushButton *m_change = nullptr; ///< And the next one: of the user's own stocks only.
    QPushButton *m_remove = nullptr;
};

} // namespace bellpush
