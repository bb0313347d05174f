// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <algorithm>
#include <chrono>
#include <concepts>
#include <optional>
#include <tuple>
#include <utility>

namespace bellpush {

/// What a page holds and the steps that led there: undo is a list of states. Knows no clock and
/// sends no signal.
template <std::equality_comparable State>
class History
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// Ours: a pause this long is a thought, and what comes after it a step of its own.
    static constexpr std::chrono::milliseconds typingPause{800};
    /// Steps. Ours: what differs between two of them is a few kilobytes at most; the rest has to be
    /// shared between states, and to be compared without being read (as a shop list's bytes are).
    static constexpr qsizetype longest = 1000;

    explicit History(State first) : m_state(std::move(first)) { }

    const State &state() const { return m_state; }
    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }

    /// Takes one step to `next`. `typed` names the one field in which it differs from state(), if
    /// that is all: typing in one field in one go is one step, and none once it is taken back; so
    /// is turning a number.
    /// False, and nothing happens, if nothing differs.
    bool take(const State &next, std::optional<size_t> typed, Moment now)
    {
        if (next == m_state)
            return false;
        const bool goesOn = canUndo() && typed && typed == m_typed && now - m_typedAt < typingPause;
        const bool leadsNowhere = goesOn && next == m_undo.constLast();
        if (leadsNowhere)
            m_undo.removeLast();
        else if (!goesOn)
            remember();
        m_redo.clear();
        m_typed = leadsNowhere ? std::nullopt : typed;
        m_typedAt = now;
        m_state = next;
        return true;
    }

    /// Ends the step that is being typed, so that the next key press starts another.
    void endStep() { m_typed.reset(); }

    /// Starts over with `state`, and nothing to go back to.
    void reset(State state) { *this = History(std::move(state)); }

    /// Changes every state there is, each by itself: what came about outside is no step and is not
    /// taken back. Steps that lead nowhere any more are gone.
    template <std::invocable<State &> Edit>
    void amend(const Edit &edit)
    {
        edit(m_state);
        for (QList<State> *states : {&m_undo, &m_redo}) {
            for (State &state : *states)
                edit(state);
            states->erase(std::unique(states->begin(), states->end()), states->end());
            if (!states->isEmpty() && states->constLast() == m_state)
                states->removeLast();
        }
        endStep();
    }

    /// A state that is such, state() before all others; absent if none is.
    template <std::predicate<const State &> Is>
    std::optional<State> find(const Is &is) const
    {
        if (is(m_state))
            return m_state;
        for (const QList<State> *states : {&m_undo, &m_redo}) {
            const auto found = std::ranges::find_if(*states, is);
            if (found != states->cend())
                return *found;
        }
        return std::nullopt;
    }

    /// False, and nothing happens, where there is no step to take back or to repeat.
    bool undo() { return move(m_undo, m_redo); }
    bool redo() { return move(m_redo, m_undo); }

private:
    void remember()
    {
        m_undo.append(m_state);
        if (m_undo.size() > longest)
            m_undo.removeFirst();
    }

    bool move(QList<State> &from, QList<State> &to)
    {
        if (from.isEmpty())
            return false;
        to.append(std::exchange(m_state, from.takeLast()));
        endStep();
        return true;
    }

    State m_state;
    QList<State> m_undo{};
    QList<State> m_redo{};
    std::optional<size_t> m_typed{}; ///< The field of the step that may still grow.
    Moment m_typedAt{};
};

/// The place of the one field in which two states differ, if that is all they differ in. `fields`
/// gives what is typed of a state, texts and numbers, as a tuple of references (`std::tie`).
template <typename State, typename Fields>
std::optional<size_t> typedPlace(const State &before, const State &after, Fields fields)
{
    State mixed = before;
    State other = after;
    auto old = fields(mixed);
    const auto typed = fields(other);
    std::optional<size_t> place;
    size_t differing = 0;
    [&]<size_t... At>(std::index_sequence<At...>)
    {
        ((std::get<At>(old) == std::get<At>(typed) ? void() : (++differing, void(place = At))),
         ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(old)>>());
    old = typed;
    return differing == 1 && mixed == after ? place : std::nullopt;
}

} // namespace bellpush
