// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/documentfile.h"
#include "app/storage/keptdraft.h"

#include <QObject>

namespace bellpush {

class ComposeSession;

/// The file behind the draft: which one it is, and whether it holds what is on screen.
class DocumentSession : public QObject
{
    Q_OBJECT

public:
    /// `compose` has to outlive it.
    explicit DocumentSession(ComposeSession &compose, QObject *parent = nullptr);

    const QString &path() const { return m_path; } ///< Empty: not saved yet.
    bool hasUnsavedEdits() const;

    /// Starts an empty draft without a file. undo() brings the old words back.
    void startNew();

    /// Starts with the words of `draft`, without a file; recipient and call link number stay as
    /// they are. undo() brings the old words back.
    void startFrom(MessageDraft draft);

    /// Goes on with the file at `path` and an empty history; on an error nothing changes.
    std::optional<OpenError> open(const QString &path);

    /// Writes to `path`, which becomes the draft's file; on an error nothing changes.
    std::optional<FileError> save(const QString &path);

    /// Goes on where a run ended; what is on screen can be brought back by undo().
    void restore(const KeptDraft &kept);

    /// What it takes to go on here later.
    KeptDraft kept() const;

signals:
    /// The path or hasUnsavedEdits() may have changed.
    void documentChanged();

    /// Another message took the place of the one on screen.
    void replaced();

private:
    void step(const MessageDraft &draft);
    void setDocument(const QString &path, const Document &saved);

    ComposeSession &m_compose;
    QString m_path;
    Document m_saved; ///< As the file has it.
};

} // namespace bellpush
