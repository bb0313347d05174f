// SPDX-License-Identifier: MIT
#include "app/documents/keptdraft.h"

#include "app/core/filereading.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: more windows than anybody opens; a program that finds none free keeps nothing.
constexpr int places = 32;

// Ours: a document of any length, and where its file is.
constexpr qint64 longestKept = longestDocument + qint64{64} * 1024;

QString placePath(const QString &folder, int place)
{
    return folder + u"/draft-%1.bellpush"_s.arg(place);
}

QString markerPath(const QString &path)
{
    return path + u".starting"_s;
}

/// Of a place. Only a program that has ended frees it.
std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    setAsideUnlessFile(path + u".lock"_s);
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0);
    return lock;
}

Result<KeptDraft, OpenError> readKept(const QString &path)
{
    auto document = openDocument(path, longestKept);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject window = document->original["bellpush:window"_L1].toObject();
    document->original.remove("bellpush:window"_L1);
    return KeptDraft{
        .document = *std::move(document),
        .path = window["path"_L1].toString(),
        .seen = window["seen"_L1].toString().toLatin1(),
        .hasUnsavedEdits = window["unsaved"_L1].toBool(),
        .closedProperly = window["closed"_L1].toBool(),
        .keptAt = QDateTime::fromString(window["kept_at"_L1].toString(), Qt::ISODate),
    };
}

/// An empty file is one that a full disk left.
bool holdsSomething(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && !(file.isFile() && file.size() == 0);
}

/// Under the first free name; false if it stays where it is.
bool setAsideFrom(const QString &path)
{
    int number = 1;
    while (QFile::exists(path + u".aside%1"_s.arg(number)))
        ++number;
    return QFile::rename(path, path + u".aside%1"_s.arg(number));
}

} // namespace

bool isWorthKeeping(const KeptDraft &kept)
{
    return kept.hasUnsavedEdits && !isEmpty(kept.document.content);
}

DraftKeeper::DraftKeeper(const QString &folder) : m_folder(folder)
{
    QDir().mkpath(folder);
    if (!takePlace())
        return;
    if (QFileInfo(markerPath(m_path)).isFile())
        m_failedStart
            = QString::fromUtf8(readFile(markerPath(m_path), longestKept).value_or(QByteArray()));
    if (holdsSomething(m_path) && !readKept(m_path))
        setAside();
    clearOthers();
}

DraftKeeper::~DraftKeeper()
{
    endStart();
}

bool DraftKeeper::takePlace()
{
    for (int place = 1; place <= places; ++place) {
        const QString path = placePath(m_folder, place);
        auto lock = lockOf(path);
        if (lock->tryLock()) {
            m_path = path;
            m_lock = std::move(lock);
            return true;
        }
        // Nothing can be written there, and so nothing in the places after it.
        if (lock->error() != QLockFile::LockFailedError) {
            m_path = path;
            return false;
        }
    }
    return false;
}

/// The drafts of windows that were open beside the one whose place this is.
void DraftKeeper::clearOthers()
{
    for (int place = 1; place <= places; ++place) {
        const QString path = placePath(m_folder, place);
        if (path == m_path || !holdsSomething(path))
            continue;
        const auto lock = lockOf(path);
        if (!lock->tryLock())
            continue;
        if (const auto kept = readKept(path); !kept || isWorthKeeping(*kept))
            setAsideFrom(path);
    }
}

std::optional<FileError> DraftKeeper::problem() const
{
    const QString probe = m_path + u".probe"_s;
    const auto error = m_path.isEmpty() ? std::nullopt : writeFile(probe, QByteArray(4096, ' '));
    QFile::remove(probe);
    return error;
}

void DraftKeeper::beginStart(const QString &file)
{
    if (!m_lock)
        return;
    m_marker = markerPath(m_path);
    writeFile(m_marker, file.toUtf8());
}

void DraftKeeper::endStart()
{
    if (!m_marker.isEmpty())
        QFile::remove(m_marker);
    m_marker.clear();
}

std::optional<KeptDraft> DraftKeeper::lastDraft() const
{
    const auto kept = readKept(m_path);
    return kept ? std::optional(*kept) : std::nullopt;
}

QList<AsideDraft> DraftKeeper::asideDrafts() const
{
    QList<AsideDraft> asides;
    const QFileInfoList files = QDir(m_folder).entryInfoList(
        {u"draft-*.bellpush.aside*"_s}, QDir::Files | QDir::System, QDir::Time);
    for (const QFileInfo &file : files)
        asides.append({file.filePath(), file.lastModified(), readKept(file.filePath())});
    return asides;
}

void DraftKeeper::setAside()
{
    // Better that nothing is kept than that this is overwritten.
    if (QFile::exists(m_path) && !setAsideFrom(m_path)) {
        m_lock.reset();
        m_path.clear();
    }
}

void DraftKeeper::forget(const AsideDraft &aside)
{
    QFile::remove(aside.file);
}

std::optional<FileError> DraftKeeper::keep(const KeptDraft &draft)
{
    if (m_path.isEmpty())
        return std::nullopt;
    if (const QString before = m_path; !m_lock) {
        if (!takePlace()) // there may be room by now
            return problem();
        if (m_path != before)
            setAside();
    }
    Document document = draft.document;
    document.original["bellpush:window"_L1] = QJsonObject{
        {"path"_L1, draft.path},
        {"seen"_L1, QString::fromLatin1(draft.seen)},
        {"unsaved"_L1, draft.hasUnsavedEdits},
        {"closed"_L1, draft.closedProperly},
        {"kept_at"_L1, draft.keptAt.toString(Qt::ISODate)},
    };
    return writeFile(m_path, documentBytes(document));
}

} // namespace bellpush
