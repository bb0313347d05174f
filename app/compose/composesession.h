// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/draftcheck.h"

#include <QElapsedTimer>
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

    const MessageDraft &draft() const { return m_draft; }
    const DraftCheck &check() const { return m_check; }

    /// Takes one step, which undo() takes back; typing in one go is one step. Emits draftChanged()
    /// once, and only if something differs. A draft that has grown over `longestTyped` is refused.
    void setDraft(const MessageDraft &draft);

    /// Starts over with `draft` and an empty history.
    void reset(const MessageDraft &draft);

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

    /// Ends the step that is being typed, so that the next key press starts another.
    void endStep() { m_typing.invalidate(); }

signals:
    void draftChanged(const bellpush::MessageDraft &draft);
    void historyChanged();

    /// What was typed or pasted is more than a document holds, and was not taken.
    void refusedTooLong();

private:
    void show(const MessageDraft &draft);
    bool continuesStep(const MessageDraft &next) const;

    MessageDraft m_draft;
    DraftCheck m_check;
    QList<MessageDraft> m_undo;
    QList<MessageDraft> m_redo;
    QElapsedTimer m_typing; ///< Since the last change of the step that may still grow.
};

} // namespace bellpush
