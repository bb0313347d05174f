// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/history.h"
#include "ui/pages/links/linksview.h"
#include "ui/printing/draftpictures.h"

#include <QObject>

namespace bellpush {

/// What the Links page holds, and its history. An editor copies state(), changes the copy and hands
/// it to setState().
class LinksSession : public QObject
{
    Q_OBJECT

public:
    LinksSession(const CodeDraft &first, QObject *parent);

    const CodeDraft &state() const { return m_history.state(); }
    const LinksView &view() const { return m_view; }
    DraftPictures &pictures() { return m_pictures; }

    /// Takes one step, which undo() takes back; typing in one field in one go is one step. Emits
    /// stateChanged() once, and only if something differs. It follows too when a picture was read.
    void setState(const CodeDraft &state);

    /// The same for what does not come from this page: no step while there are none.
    void offer(const CodeDraft &state);

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();

signals:
    void stateChanged();
    void historyChanged();

private:
    void showState();

    History<CodeDraft> m_history;
    DraftPictures m_pictures{logoPictures(), nullptr};
    LinksView m_view;
};

} // namespace bellpush
