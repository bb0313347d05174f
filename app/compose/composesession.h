// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/draftrequest.h"
#include "app/compose/draftsession.h"
#include "app/core/history.h"

namespace bellpush {

/// The draft being edited, shared by the form, the preview and the request view, with its history.
///
/// An editor copies draft(), changes the copy and hands it to setDraft().
class ComposeSession : public DraftSession
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

    DocumentContent content() const override { return draft(); }
    DocumentContent first() const override { return MessageDraft(); }
    void step(const DocumentContent &content) override;
    void reset(const DocumentContent &content) override;
    void endStep() override { m_history.endStep(); }
    bool canUndo() const override { return m_history.canUndo(); }
    bool canRedo() const override { return m_history.canRedo(); }
    void undo() override;
    void redo() override;

signals:
    void draftChanged(const bellpush::MessageDraft &draft);

private:
    void showDraft();

    History<MessageDraft> m_history{MessageDraft()};
    DraftCheck m_check;
    DraftRequest m_request;
};

} // namespace bellpush
