// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentfile.h"
#include "app/documents/keptdraft.h"

#include <QObject>

namespace bellpush {

class DraftSession;

/// The file behind a page's draft: which one it is, and whether it holds what is on screen.
class DocumentSession : public QObject
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    explicit DocumentSession(DraftSession &session, QObject *parent = nullptr);

    DraftSession &draft() const { return m_session; }
    DocumentKind kind() const;

    const QString &path() const { return m_path; } ///< Empty: not saved yet.
    bool hasUnsavedEdits() const;

    /// Whether it is as a new document begins.
    bool isBlank() const;

    /// The `fingerprint()` of the file as it was opened or saved here; empty without one.
    const QByteArray &seen() const { return m_seen; }

    /// What became of the file since: reads it.
    FileState fileState() const;

    /// The file's draft in the place of the one on screen, which undo() brings back.
    std::optional<OpenError> reload();

    /// What is on screen counts as written after what is in the file now: saving may replace that.
    void keepMine();

    /// Starts a new draft without a file. undo() brings the old words back.
    void startNew();

    /// Starts with `content`, without a file; likewise.
    void startFrom(const DocumentContent &content);

    /// Goes on with a document of this kind, and an empty history.
    void open(const OpenedDocument &opened);

    /// Writes to `path`, which becomes the draft's file; on an error nothing changes.
    std::optional<FileError> save(const QString &path);

    /// Goes on where a run ended; what is on screen can be brought back by undo().
    void restore(const KeptDraft &kept);

    /// What it takes to go on here later.
    KeptDraft kept() const;

signals:
    /// The path or hasUnsavedEdits() may have changed.
    void documentChanged();

private:
    Result<OpenedDocument, OpenError> opened(const QString &path) const;
    void step(const DocumentContent &content);
    void setDocument(const QString &path, const Document &saved, const QByteArray &seen);

    DraftSession &m_session;
    QString m_path;
    Document m_saved; ///< As the file has it.
    QByteArray m_seen;
};

} // namespace bellpush
