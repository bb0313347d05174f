// SPDX-License-Identifier: MIT
#pragma once

#include "app/compose/draftsession.h"
#include "app/core/history.h"
#include "app/documents/document.h"

namespace bellpush {

/// In UTF-16 code units; numbers take none.
inline qsizetype typedLength(const QString &text)
{
    return text.size();
}

inline qsizetype typedLength(double)
{
    return 0;
}

/// The session of a kind of draft, but for what follows from it. `typedFields` gives what someone
/// types into, as a tuple of references. An editor copies draft(), changes the copy and hands it to
/// setDraft().
template <std::equality_comparable Draft, auto typedFields>
class DraftHistory : public DraftSession
{
public:
    DraftHistory(const Draft &first, QObject *parent)
        : DraftSession(parent),
          m_history(first),
          m_first(first)
    { }

    const Draft &draft() const { return m_history.state(); }

    /// Takes one step, which undo() takes back; typing in one field in one go is one step. Shows
    /// once, and only if something differs. A draft that has grown over `longestTyped` is refused.
    void setDraft(const Draft &next)
    {
        if (const qsizetype length = lengthOf(next);
            length > longestTyped && length > lengthOf(draft())) {
            show(); // whoever shows the longer one takes it back
            emit refusedTooLong();
            return;
        }
        if (m_history.take(next, typedPlace(draft(), next, typedFields),
                           std::chrono::steady_clock::now()))
            show();
    }

    /// The same for what does not come from this page: no step while there are none.
    void offer(const Draft &next)
    {
        if (canUndo() || canRedo() || next == draft())
            return setDraft(next);
        m_history.reset(next);
        show();
    }

    /// What a new document begins with from now on.
    void setFirst(const Draft &first)
    {
        m_first = first;
        emit contentChanged();
    }

    DocumentContent content() const override { return draft(); }
    DocumentContent first() const override { return m_first; }

    void step(const DocumentContent &content) override
    {
        endStep();
        setDraft(std::get<Draft>(content));
        endStep();
    }

    void reset(const DocumentContent &content) override
    {
        m_history.reset(std::get<Draft>(content));
        show();
    }

    void endStep() override { m_history.endStep(); }
    bool canUndo() const override { return m_history.canUndo(); }
    bool canRedo() const override { return m_history.canRedo(); }

    void undo() override
    {
        if (m_history.undo())
            show();
    }

    void redo() override
    {
        if (m_history.redo())
            show();
    }

protected:
    /// Shows the draft and all that follows from it.
    virtual void showDraft() = 0;

private:
    static qsizetype lengthOf(Draft draft)
    {
        return std::apply([](const auto &...fields) { return (typedLength(fields) + ...); },
                          typedFields(draft));
    }

    void show()
    {
        showDraft();
        emit contentChanged();
        emit historyChanged();
    }

    History<Draft> m_history;
    Draft m_first;
};

} // namespace bellpush
