// SPDX-License-Identifier: MIT
#include "app/compose/documentwatch.h"

#include "app/compose/documentsession.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace bellpush {

DocumentWatch::DocumentWatch(DocumentSession &documents, QObject *parent)
    : QObject(parent),
      m_documents(documents)
{
    // Ours: many programs write a file in several steps.
    constexpr auto settled = 200ms;
    m_soon.setSingleShot(true);
    m_soon.setInterval(settled);
    connect(&m_soon, &QTimer::timeout, this, &DocumentWatch::look);
    connect(&m_system, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_system, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&documents, &DocumentSession::documentChanged, this, &DocumentWatch::follow);
    follow();
}

/// After each key press too: only another file, or another state of it, is news.
void DocumentWatch::follow()
{
    if (m_path == m_documents.path() && m_seen == m_documents.seen())
        return;
    m_path = m_documents.path();
    m_seen = m_documents.seen();
    watch();
    m_soon.start();
}

/// A file that is replaced is no longer watched; its folder tells that it is there again.
void DocumentWatch::watch()
{
    const QStringList wanted
        = m_path.isEmpty() ? QStringList() : QStringList{m_path, QFileInfo(m_path).absolutePath()};
    const QStringList watched = m_system.files() + m_system.directories();
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            m_system.removePath(path);
    }
    for (const QString &path : wanted) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_system.addPath(path);
    }
}

void DocumentWatch::look()
{
    watch();
    if (m_path.isEmpty())
        return m_reading.drop();
    m_reading.start([path = m_path] { return fileFingerprint(path); },
                    [this, asked = m_documents.seen()](const Result<QByteArray, FileError> &found) {
                        judge(asked, found);
                    });
}

/// `asked`: as the session had seen the file when it was looked at.
void DocumentWatch::judge(const QByteArray &asked, const Result<QByteArray, FileError> &found)
{
    if (m_path != m_documents.path() || asked != m_documents.seen())
        return m_soon.start(); // opened or saved meanwhile
    const FileState state = fileState(found, asked);
    const QByteArray told = found.value_or(QByteArray());
    if (state == m_state && (state == FileState::AsSeen || told == m_told))
        return;
    m_state = state;
    m_told = told;
    emit fileChanged(state);
}

} // namespace bellpush
