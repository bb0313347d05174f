// SPDX-License-Identifier: MIT
#include "ui/window/pagestack.h"

#include "ui/widgets/pagerail.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace bellpush {

PageStack::PageStack(QWidget *parent)
    : QWidget(parent),
      m_rail(new PageRail(this)),
      m_stack(new QStackedWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_stack, 1);
    connect(m_rail, &PageRail::chosen, this, &PageStack::showPage);
}

void PageStack::addPage(const WindowPage &page)
{
    m_pages.append(page);
    m_made.append(nullptr);
    m_rail->addPage(page.title, page.icon);
}

int PageStack::current() const
{
    QWidget *shown = m_stack->currentWidget();
    return shown == nullptr ? -1 : static_cast<int>(m_made.indexOf(shown));
}

void PageStack::showPage(int page)
{
    if (page < 0 || page >= m_pages.size() || page == current())
        return;
    QWidget *&made = m_made[page];
    if (made == nullptr) {
        made = m_pages.at(page).make(m_stack);
        m_stack->addWidget(made);
    }
    m_stack->setCurrentWidget(made);
    m_rail->setCurrent(page);
    emit shown(page);
}

} // namespace bellpush
