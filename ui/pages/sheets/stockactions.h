// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"

#include <QObject>

namespace bellpush {

class PrintBook;
class SheetSession;

/// What is done with label stocks: one is chosen; those of the user's own are added, changed and
/// removed, each in a dialog over the page.
class StockActions : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    StockActions(SheetSession &session, PrintBook &book, QWidget *page);

    /// Takes a stock for the sheet, with its labels that are used.
    void choose(const LabelStock &stock);

    /// Begins with the measures of the chosen stock.
    void add();

    /// Of the chosen stock, which is the user's own.
    void change();
    void remove();

signals:
    /// Why it could not be done, in words.
    void failed(const QString &words);

private:
    QString keep(const QString &id, const LabelStock &stock);
    void removeNow(const LabelStock &stock);

    SheetSession &m_session;
    PrintBook &m_book;
    QWidget *m_page;
};

} // namespace bellpush
