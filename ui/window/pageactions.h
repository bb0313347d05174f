// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/page.h"

class QMenuBar;

namespace bellpush {

class PageStack;

/// Where the menus of a page go: before these entries, or at the end where they are null.
struct PagePlaces {
    QMenu *file;
    QAction *afterNew;
    QMenu *edit;
    QMenuBar *bar;
    QAction *afterOwn;
};

/// The entries of the window's menus that mean something else on each page: they do what the page
/// that shows offers.
class PageActions : public QObject
{
    Q_OBJECT

public:
    /// `pages` has to outlive it.
    explicit PageActions(PageStack &pages, QObject *parent);

    QAction *action(PageCommand command) const { return m_actions.value(command); }

    /// From now on, pages add what is theirs.
    void addMenusTo(const PagePlaces &places);

private:
    void add(PageCommand command, const QString &text, const QList<QKeySequence> &keys);
    void follow(Page *page);
    void adapt();

    PageStack &m_pages;
    QMap<PageCommand, QAction *> m_actions;
    PagePlaces m_places{};
    QMap<Page *, QList<QAction *>> m_own; ///< Off while another page shows.
};

} // namespace bellpush
