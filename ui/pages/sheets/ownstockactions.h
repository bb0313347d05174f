// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"

#include <QObject>

namespace bellpush {

class PrintBook;
class SheetSession;

/// Adds, changes and removes stocks of the user's own, each in a dialog over the page.
class OwnStockActions : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    OwnStockActions(SheetSession &session, PrintBook &book, QWidget *page);

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
    void choose(const LabelStock &stock);

    SheetSession &m_session;
    PrintBook &m_book;
    QWidget *m_page;
};

} // namespace bellpush
