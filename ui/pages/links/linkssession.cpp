// SPDX-License-Identifier: MIT
#include "ui/pages/links/linkssession.h"

#include <array>

namespace bellpush {

namespace {

// Ours: a pause this long is a thought, and what comes after it a step of its own.
constexpr qint64 typingPauseMs = 800;
// Ours: a state is under a kilobyte, and its texts and pictures are shared between the steps.
constexpr qsizetype longestHistory = 500;

/// What someone types into.
std::array<QString, 5> typedTexts(const LinksState &state)
{
    return {state.link.number, state.link.payload, state.link.text, state.link.words,
            state.design.callToAction};
}

LinksState withTexts(LinksState state, const LinksState &from)
{
    state.link.number = from.link.number;
    state.link.payload = from.link.payload;
    state.link.text = from.link.text;
    state.link.words = from.link.words;
    state.design.callToAction = from.design.callToAction;
    return state;
}

/// The one text in which they differ, if that is all.
std::optional<size_t> typedText(const LinksState &before, const LinksState &after)
{
    if (withTexts(before, after) != after)
        return std::nullopt;
    const auto a = typedTexts(before);
    const auto b = typedTexts(after);
    std::optional<size_t> place;
    for (size_t i = 0; i < a.size(); ++i) {
        if (a.at(i) == b.at(i))
            continue;
        if (place)
            return std::nullopt;
        place = i;
    }
    return place;
}

} // namespace

LinksSession::LinksSession(QObject *parent) : QObject(parent), m_view(linksView(m_state)) { }

void LinksSession::setState(const LinksState &state)
{
    if (state == m_state)
        return;
    if (!continuesStep(state)) {
        m_undo.append(m_state);
        if (m_undo.size() > longestHistory)
            m_undo.removeFirst();
    }
    m_redo.clear();
    m_typing.start();
    show(state);
}

bool LinksSession::continuesStep(const LinksState &next) const
{
    if (m_undo.isEmpty() || !m_typing.isValid() || m_typing.hasExpired(typingPauseMs))
        return false;
    const auto text = typedText(m_state, next);
    return text && text == typedText(m_undo.constLast(), m_state);
}

void LinksSession::reset(const LinksState &state)
{
    m_undo.clear();
    m_redo.clear();
    m_typing.invalidate();
    show(state);
}

void LinksSession::undo()
{
    if (!canUndo())
        return;
    m_redo.append(m_state);
    m_typing.invalidate();
    show(m_undo.takeLast());
}

void LinksSession::redo()
{
    if (!canRedo())
        return;
    m_undo.append(m_state);
    m_typing.invalidate();
    show(m_redo.takeLast());
}

void LinksSession::show(const LinksState &state)
{
    if (state != m_state) {
        m_state = state;
        m_view = linksView(m_state);
        emit stateChanged();
    }
    emit historyChanged();
}

} // namespace bellpush
