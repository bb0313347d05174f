// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/page.h"

class QStackedWidget;

namespace bellpush {

class PageRail;

/// The window's pages and the rail that chooses among them.
class PageStack : public QWidget
{
    Q_OBJECT

public:
    PageStack(const QList<PageEntry> &pages, QWidget *parent);

    const QList<PageEntry> &entries() const { return m_entries; }

    /// Those that were made so far.
    QList<Page *> pages() const;

    int current() const;
    const PageFace &currentFace() const { return m_entries.at(current()).face; }
    Page &currentPage() const { return *m_made.at(current()); }
    void showPage(int page);

    /// Also those that have not shown yet.
    void makeAll();

    /// The page of a kind of documents.
    void showKind(DocumentKind kind);

signals:
    /// It shows next, for the first time.
    void made(bellpush::Page *page);

    /// Another page shows, whoever chose it.
    void shown(int page);

private:
    Page *pageAt(int page);

    QList<PageEntry> m_entries;
    PageRail *m_rail;
    QStackedWidget *m_stack;
    QList<Page *> m_made; ///< In the order of the entries; null until it is made.
};

} // namespace bellpush
