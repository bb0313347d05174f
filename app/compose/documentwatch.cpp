// SPDX-License-Identifier: MIT
#include "app/compose/documentwatch.h"

#include "app/compose/documentsession.h"

#include <QFileInfo>
#include <QtConcurrentRun>

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
    connect(&m_reading, &QFutureWatcherBase::finished, this, &DocumentWatch::judge);
    connect(&documents, &DocumentSession::documentChanged, this, &DocumentWatch::follow);
    follow();
}

DocumentWatch::~DocumentWatch()
{
    m_reading.disconnect(this);
    m_reading.waitForFinished();
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
    if (m_path.isEmpty() || m_reading.isRunning())
        return m_path.isEmpty() ? void() : m_soon.start();
    m_asked = m_documents.seen();
    m_reading.setFuture(QtConcurrent::run(fileFingerprint, m_path));
}

void DocumentWatch::judge()
{
    if (m_path != m_documents.path() || m_asked != m_documents.seen())
        return m_soon.start(); // opened or saved meanwhile
    const auto found = m_reading.result();
    const FileState state = fileState(found, m_asked);
    const QByteArray told = found.value_or(QByteArray());
    if (state == m_state && (state == FileState::AsSeen || told == m_told))
        return;
    m_state = state;
    m_told = told;
    emit fileChanged(state);
}

} // namespace bellpush
