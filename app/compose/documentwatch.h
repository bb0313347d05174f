// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentfile.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
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
    /// Waits for the file that is being read.
    ~DocumentWatch() override;

signals:
    /// Once for each change; AsSeen when it was taken back, loaded or accepted.
    void fileChanged(bellpush::FileState state);

private:
    void follow();
    void watch();
    void look();
    void judge();

    DocumentSession &m_documents;
    QFileSystemWatcher m_system;
    QTimer m_soon;
    QFutureWatcher<Result<QByteArray, FileError>> m_reading;
    QString m_path;
    QByteArray m_seen;  ///< By the session, as last followed.
    QByteArray m_asked; ///< The same when the reading began.
    QByteArray m_told;  ///< The fingerprint that was spoken of last.
    FileState m_state = FileState::AsSeen;
};

} // namespace bellpush
