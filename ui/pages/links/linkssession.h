// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/history.h"
#include "ui/pages/links/linksview.h"

#include <QObject>

namespace bellpush {

/// What the Links page holds, and its history. An editor copies state(), changes the copy and hands
/// it to setState().
class LinksSession : public QObject
{
    Q_OBJECT

public:
    LinksSession(const LinksState &first, QObject *parent);

    const LinksState &state() const { return m_history.state(); }
    const LinksView &view() const { return m_view; }

    /// Takes one step, which undo() takes back; typing in one field in one go is one step. Emits
    /// stateChanged() once, and only if something differs.
    void setState(const LinksState &state);

    /// The same for what does not come from this page: no step while there are none.
    void offer(const LinksState &state);

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();

signals:
    void stateChanged();
    void historyChanged();

private:
    void showState();

    History<LinksState> m_history;
    LinksView m_view;
};

} // namespace bellpush
