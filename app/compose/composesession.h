// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/draftrequest.h"
#include "app/core/history.h"

#include <QObject>

namespace bellpush {

/// The draft being edited, shared by the form, the preview and the request view, with its history.
///
/// An editor copies draft(), changes the copy and hands it to setDraft().
class ComposeSession : public QObject
{
    Q_OBJECT

public:
    explicit ComposeSession(QObject *parent = nullptr);

    const MessageDraft &draft() const { return m_history.state(); }
    const DraftCheck &check() const { return m_check; }
    const DraftRequest &request() const { return m_request; }

    /// Takes one step, which undo() takes back; typing in one go is one step. Emits draftChanged()
    /// once, and only if something differs. A draft that has grown over `longestTyped` is refused.
    void setDraft(const MessageDraft &draft);

    /// Starts over with `draft` and an empty history.
    void reset(const MessageDraft &draft);

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();

    /// Ends the step that is being typed, so that the next key press starts another.
    void endStep() { m_history.endStep(); }

signals:
    void draftChanged(const bellpush::MessageDraft &draft);
    void historyChanged();

    /// What was typed or pasted is more than a document holds, and was not taken.
    void refusedTooLong();

private:
    void showDraft();

    History<MessageDraft> m_history{MessageDraft()};
    DraftCheck m_check;
    DraftRequest m_request;
};

} // namespace bellpush
