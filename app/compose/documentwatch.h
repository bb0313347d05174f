// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/latestjob.h"
#include "app/documents/documentfile.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace bellpush {

class DocumentSession;

/// Says when the document's file is no longer what was opened or saved here. Some file systems tell
/// nobody of changes (those of a network): whoever saves asks `DocumentSession::fileState()`.
class DocumentWatch : public QObject
{
    Q_OBJECT

public:
    /// `documents` has to outlive it.
    explicit DocumentWatch(DocumentSession &documents, QObject *parent = nullptr);

signals:
    /// Once for each change; AsSeen when it was taken back, loaded or accepted.
    void fileChanged(bellpush::FileState state);

private:
    void follow();
    void watch();
    void look();
    void judge(const QByteArray &asked, const Result<QByteArray, FileError> &found);

    DocumentSession &m_documents;
    QFileSystemWatcher m_system;
    QTimer m_soon;
    LatestJob<Result<QByteArray, FileError>> m_reading{};
    QString m_path;
    QByteArray m_seen; ///< By the session, as last followed.
    QByteArray m_told; ///< The fingerprint that was spoken of last.
    FileState m_state = FileState::AsSeen;
};

} // namespace bellpush
