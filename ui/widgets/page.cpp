// SPDX-License-Identifier: MIT
#include "ui/widgets/page.h"

#include "app/compose/draftsession.h"

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

void Page::offerHistory(DraftSession &session)
{
    offer(
        PageCommand::Undo, [&session] { session.undo(); },
        [&session] { return session.canUndo(); });
    offer(
        PageCommand::Redo, [&session] { session.redo(); },
        [&session] { return session.canRedo(); });
    connect(&session, &DraftSession::historyChanged, this, &Page::commandsChanged);
}

} // namespace bellpush
