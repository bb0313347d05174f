// SPDX-License-Identifier: MIT
#include "ui/pages/links/linkssession.h"

namespace bellpush {

namespace {

/// What someone types into.
auto typedFields(CodeDraft &state)
{
    return std::tie(state.link.number, state.link.payload, state.link.text, state.link.words,
                    state.design.colour, state.design.background, state.design.callToAction,
                    state.design.sizeMm, state.design.dpi, state.design.quietZone,
                    state.design.logoPercent);
}

} // namespace

LinksSession::LinksSession(const CodeDraft &first, QObject *parent)
    : QObject(parent),
      m_history(first),
      m_view(linksView(first, m_pictures.picture(first.design.logo)))
{
    connect(&m_pictures, &DraftPictures::arrived, this, &LinksSession::showState);
}

void LinksSession::setState(const CodeDraft &next)
{
    if (m_history.take(next, typedPlace(state(), next, typedFields),
                       std::chrono::steady_clock::now()))
        showState();
}

void LinksSession::offer(const CodeDraft &next)
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
    m_view = linksView(state(), m_pictures.picture(state().design.logo));
    emit stateChanged();
    emit historyChanged();
}

} // namespace bellpush
