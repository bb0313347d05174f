// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/printjob.h"

#include <QObject>

namespace bellpush {

class PagePrinter;
class PlacementBook;
class PrintBook;

/// What the pages for print work with. All of it has to outlive them.
struct PrintParts {
    PrintBook &book;
    PlacementBook &placements;
    PagePrinter &printer;
};

/// Prints what a page asks for, and keeps in the list of placements what went on paper or into a
/// file.
class PagePrints : public QObject
{
    Q_OBJECT

public:
    PagePrints(const PrintParts &parts, QWidget *page);

    void print(const PrintJob &job);
    void keep(const QList<PrintedPlacement> &placements);

signals:
    /// What became of it, in words.
    void said(const QString &words);

private:
    PrintParts m_parts;
    QWidget &m_page;
};

} // namespace bellpush
