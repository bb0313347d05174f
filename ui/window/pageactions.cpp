// SPDX-License-Identifier: MIT
#include "ui/window/pageactions.h"

#include "ui/window/pagestack.h"

#include <QAction>
#include <QMenuBar>

namespace bellpush {

PageActions::PageActions(PageStack &pages, QObject *parent) : QObject(parent), m_pages(pages)
{
    using enum PageCommand;
    add(Export, tr("E&xport…"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
    add(Print, tr("&Print…"), {QKeySequence(Qt::CTRL | Qt::Key_P)});
    add(Undo, tr("&Undo"), {QKeySequence::Undo});
    add(Redo, tr("&Redo"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    add(Copy, tr("Copy &link"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    connect(&pages, &PageStack::made, this, &PageActions::follow);
    connect(&pages, &PageStack::shown, this, &PageActions::adapt);
}

void PageActions::add(PageCommand command, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this,
            [this, command] { m_pages.currentPage().run(command); });
    m_actions.insert(command, action);
}

void PageActions::addMenusTo(const PagePlaces &places)
{
    m_places = places;
}

void PageActions::follow(Page *page)
{
    connect(page, &Page::commandsChanged, this, &PageActions::adapt);
    const PageMenus menus = page->menus();
    m_places.file->insertActions(m_places.afterNew, menus.file);
    m_places.edit->addActions(menus.edit);
    m_own[page] = menus.edit;
    if (menus.own != nullptr)
        m_own[page].append(m_places.bar->insertMenu(m_places.afterOwn, menus.own));
}

void PageActions::adapt()
{
    const Page &shown = m_pages.currentPage();
    for (auto each = m_actions.cbegin(); each != m_actions.cend(); ++each)
        each.value()->setEnabled(shown.can(each.key()));
    for (auto each = m_own.cbegin(); each != m_own.cend(); ++each) {
        for (QAction *action : each.value())
            action->setEnabled(each.key() == &shown);
    }
}

} // namespace bellpush
