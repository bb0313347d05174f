// SPDX-License-Identifier: MIT
#include "app/storage/keptdraft.h"

#include "app/storage/documentfile.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: more windows than anybody opens; a program that finds none free keeps nothing.
constexpr int places = 32;

QString placePath(const QString &folder, int place)
{
    return folder + u"/draft-%1.bellpush"_s.arg(place);
}

// Ours: drafts that nobody wants back one after the other.
constexpr int asides = 9;

QString asidePath(const QString &path, int number)
{
    return path + u".aside%1"_s.arg(number);
}

/// The lowest number whose aside is there, or is not; absent if there is none such.
std::optional<int> firstAside(const QString &path, bool isThere)
{
    for (int number = 1; number <= asides; ++number) {
        if (QFile::exists(asidePath(path, number)) == isThere)
            return number;
    }
    return std::nullopt;
}

std::optional<KeptDraft> readKept(const QString &path)
{
    auto document = openDocument(path);
    if (!document)
        return std::nullopt;
    const QJsonObject window = document->original["bellpush:window"_L1].toObject();
    document->original.remove("bellpush:window"_L1);
    return KeptDraft{
        .document = *std::move(document),
        .path = window["path"_L1].toString(),
        .hasUnsavedEdits = window["unsaved"_L1].toBool(),
        .closedProperly = window["closed"_L1].toBool(),
        .keptAt = QDateTime::fromString(window["kept_at"_L1].toString(), Qt::ISODate),
    };
}

} // namespace

DraftKeeper::DraftKeeper(const QString &folder)
{
    QDir().mkpath(folder);
    for (int place = 1; place <= places && m_path.isEmpty(); ++place) {
        const QString path = placePath(folder, place);
        auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
        lock->setStaleLockTime(0); // only a program that has ended frees its place
        if (!lock->tryLock())
            continue;
        m_path = path;
        m_lock = std::move(lock);
    }
}

std::optional<KeptDraft> DraftKeeper::lastDraft() const
{
    return m_path.isEmpty() ? std::nullopt : readKept(m_path);
}

std::optional<KeptDraft> DraftKeeper::asideDraft() const
{
    const std::optional<int> number = firstAside(m_path, true);
    return number ? readKept(asidePath(m_path, *number)) : std::nullopt;
}

void DraftKeeper::setAside()
{
    if (const std::optional<int> number = firstAside(m_path, false))
        QFile::rename(m_path, asidePath(m_path, *number));
}

void DraftKeeper::forgetAside()
{
    if (const std::optional<int> number = firstAside(m_path, true))
        QFile::remove(asidePath(m_path, *number));
}

void DraftKeeper::keep(const KeptDraft &draft)
{
    if (m_path.isEmpty())
        return;
    Document document = draft.document;
    document.original["bellpush:window"_L1] = QJsonObject{
        {"path"_L1, draft.path},
        {"unsaved"_L1, draft.hasUnsavedEdits},
        {"closed"_L1, draft.closedProperly},
        {"kept_at"_L1, draft.keptAt.toString(Qt::ISODate)},
    };
    writeFile(m_path, documentBytes(document));
}

} // namespace bellpush
