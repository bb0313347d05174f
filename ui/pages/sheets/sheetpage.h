// SPDX-License-Identifier: MIT
#pragma once

#include "app/placements/printedplacement.h"

#include <QWidget>

namespace bellpush {

class PagePrinter;
class PlacementBook;
class PrintBook;
class SheetBar;
class SheetListForm;
class SheetSession;

/// What the pages for print work with. All of it has to outlive them.
struct PrintParts {
    PrintBook &book;
    PlacementBook &placements;
    PagePrinter &printer;
};

/// The page where a shop's list becomes sheets of labels: the list, its labels, the rows, the
/// sheets as they will be, and the buttons that save and print them.
class SheetPage : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPage(const PrintParts &parts, QWidget *parent = nullptr);

    void openList(const QString &path);
    void save();
    void print();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *formColumn();
    QWidget *resultColumn();
    void begin();
    void readCodes();
    void addOwnStock();
    void adjustPrinter();
    void keep(QList<PrintedPlacement> placements);
    void markUsed(const QString &stock, const QSet<int> &used);

    PrintParts m_parts;
    SheetSession *m_session;
    SheetListForm *m_list = nullptr;
    SheetBar *m_bar;
};

} // namespace bellpush
