// SPDX-License-Identifier: MIT
#include "ui/pages/links/linkssession.h"

namespace bellpush {

namespace {

/// What someone types into.
auto typedFields(LinksState &state)
{
    return std::tie(state.link.number, state.link.payload, state.link.text, state.link.words,
                    state.design.colour, state.design.background, state.design.callToAction,
                    state.design.sizeMm, state.design.dpi, state.design.quietZone,
                    state.design.logoPercent);
}

} // namespace

LinksSession::LinksSession(const LinksState &first, QObject *parent)
    : QObject(parent),
      m_history(first),
      m_view(linksView(first))
{ }

void LinksSession::setState(const LinksState &next)
{
    if (m_history.take(next, typedPlace(state(), next, typedFields),
                       std::chrono::steady_clock::now()))
        showState();
}

void LinksSession::offer(const LinksState &next)
{
    if (canUndo() || canRedo() || next == state())
        return setState(next);
    m_history.reset(next);
    showState();
}

void LinksSession::undo()
{
    if (m_history.undo())
        showState();
}

void LinksSession::redo()
{
    if (m_history.redo())
        showState();
}

void LinksSession::showState()
{
    m_view = linksView(state());
    emit stateChanged();
    emit historyChanged();
}

} // namespace bellpush
