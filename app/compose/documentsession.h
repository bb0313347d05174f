// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentfile.h"
#include "app/documents/keptdraft.h"

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

    /// The `fingerprint()` of the file as it was opened or saved here; empty without one.
    const QByteArray &seen() const { return m_seen; }

    /// What became of the file since: reads it.
    FileState fileState() const;

    /// The file's message in the place of the one on screen, which undo() brings back.
    std::optional<OpenError> reload();

    /// What is on screen counts as written after what is in the file now: saving may replace that.
    void keepMine();

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
    void setDocument(const QString &path, const Document &saved, const QByteArray &seen);

    ComposeSession &m_compose;
    QString m_path;
    Document m_saved; ///< As the file has it.
    QByteArray m_seen;
};

} // namespace bellpush
