// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/links/linksview.h"

#include <QElapsedTimer>
#include <QObject>

namespace bellpush {

/// What the Links page holds, and its history. An editor copies state(), changes the copy and hands
/// it to setState().
class LinksSession : public QObject
{
    Q_OBJECT

public:
    explicit LinksSession(QObject *parent = nullptr);

    const LinksState &state() const { return m_state; }
    const LinksView &view() const { return m_view; }

    /// Takes one step, which undo() takes back; typing in one field in one go is one step. Emits
    /// stateChanged() once, and only if something differs.
    void setState(const LinksState &state);

    /// Starts over with `state` and an empty history.
    void reset(const LinksState &state);

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

signals:
    void stateChanged();
    void historyChanged();

private:
    void show(const LinksState &state);
    bool continuesStep(const LinksState &next) const;

    LinksState m_state;
    LinksView m_view;
    QList<LinksState> m_undo;
    QList<LinksState> m_redo;
    QElapsedTimer m_typing; ///< Since the last change of the step that may still grow.
};

} // namespace bellpush
