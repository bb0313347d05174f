// SPDX-License-Identifier: MIT
#include "ui/window/pagestack.h"

#include "ui/widgets/pagerail.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace bellpush {

PageStack::PageStack(const QList<PageEntry> &pages, QWidget *parent)
    : QWidget(parent),
      m_entries(pages),
      m_rail(new PageRail(this)),
      m_stack(new QStackedWidget(this)),
      m_made(pages.size(), nullptr)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_stack, 1);
    for (const PageEntry &entry : m_entries)
        m_rail->addPage(entry.face.title, entry.face.icon,
                        entry.face.isAtFoot ? PageRail::Place::AtFoot
                                            : PageRail::Place::AfterOthers);
    connect(m_rail, &PageRail::chosen, this, &PageStack::showPage);
}

QList<Page *> PageStack::pages() const
{
    QList<Page *> pages = m_made;
    pages.removeAll(nullptr);
    return pages;
}

int PageStack::current() const
{
    for (int page = 0; page < m_made.size(); ++page) {
        if (m_made.at(page) != nullptr && m_made.at(page) == m_stack->currentWidget())
            return page;
    }
    return -1;
}

Page *PageStack::pageAt(int page)
{
    Page *&made = m_made[page];
    if (made == nullptr) {
        made = m_entries.at(page).make(m_stack);
        m_stack->addWidget(made);
        emit this->made(made);
    }
    return made;
}

void PageStack::makeAll()
{
    for (int page = 0; page < m_made.size(); ++page)
        pageAt(page);
}

void PageStack::showPage(int page)
{
    if (page < 0 || page >= m_entries.size() || page == current())
        return;
    m_stack->setCurrentWidget(pageAt(page));
    m_rail->setCurrent(page);
    emit shown(page);
}

void PageStack::showKind(DocumentKind kind)
{
    for (int page = 0; page < m_entries.size(); ++page) {
        if (m_entries.at(page).face.document == kind)
            return showPage(page);
    }
}

} // namespace bellpush
