// SPDX-License-Identifier: MIT
#include "ui/widgets/page.h"

namespace bellpush {

Page::Page(QWidget *parent) : QWidget(parent) { }

bool Page::can(PageCommand command) const
{
    const auto offer = m_offers.find(command);
    return offer != m_offers.end() && offer->can();
}

void Page::run(PageCommand command)
{
    if (can(command))
        m_offers.value(command).run();
}

void Page::offer(PageCommand command, const Run &run, const Can &can)
{
    m_offers.insert(command, {run, can});
}

} // namespace bellpush
