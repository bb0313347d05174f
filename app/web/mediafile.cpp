// SPDX-License-Identifier: MIT
#include "app/web/mediafile.h"

#include "app/values/mediamagic.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Extent = FetchRules::Extent;

std::optional<MediaProblem> pathProblem(const QFileInfo &info)
{
    if (!info.exists())
        return MediaProblem::FileMissing;
    if (!info.isFile()) // opening a pipe would wait for somebody to write into it
        return MediaProblem::NotAFile;
    if (!info.isReadable())
        return MediaProblem::FileNotAllowed;
    return std::nullopt;
}

/// The MIME type that goes with the name, if it is one of ours.
QString typeByName(MediaKind kind, const QString &suffix)
{
    const auto types = mediaTypes(kind);
    const auto type = std::find_if(types.begin(), types.end(), [&suffix](const MediaType &each) {
        return each.suffix == suffix.toLower();
    });
    return type == types.end() ? QString() : QString(type->mime);
}

/// Why a film or a document is none, by its name or its first bytes.
std::optional<MediaError> typeProblem(const FetchRules &rules, const QFileInfo &info,
                                      const QString &type, const QByteArray &start)
{
    const QByteArray mime = type.toLatin1();
    if (!type.isEmpty() && hasMagicOf(QLatin1StringView(mime), start))
        return std::nullopt;
    MediaError error = fetchError(rules, MediaProblem::WrongType);
    error.found = type.isEmpty() && !info.suffix().isEmpty()
        ? u'.' + info.suffix().left(20)
        : QMimeDatabase().mimeTypeForData(start).name();
    return error;
}

FetchResult readOpened(QFile &file, const QFileInfo &info, const FetchRules &rules)
{
    FetchedMedia media{.address = QUrl::fromLocalFile(info.filePath()), .size = info.size()};
    if (rules.kind)
        media.type = typeByName(*rules.kind, info.suffix());

    // One more than allowed: a file may have grown, or not know its size.
    const bool isWhole = rules.extent == Extent::Whole;
    const QByteArray bytes = file.read(isWhole ? rules.most + 1 : magicLength);
    if (file.error() != QFileDevice::NoError) {
        MediaError error = fetchError(rules, MediaProblem::FileUnreadable);
        error.found = file.errorString();
        return tl::unexpected(error);
    }
    const qint64 size = std::max<qint64>(bytes.size(), info.size());
    if (const auto error = sayProblem(rules, media.type, size))
        return tl::unexpected(*error);
    if (isWhole)
        media.bytes = bytes;
    else if (const auto error = typeProblem(rules, info, media.type, bytes))
        return tl::unexpected(*error);
    return media;
}

} // namespace

FetchResult readMediaFile(const QString &path, const FetchRules &rules)
{
    const QFileInfo info(path);
    if (const auto problem = pathProblem(info))
        return tl::unexpected(fetchError(rules, *problem));
    if (info.size() > rules.most)
        return tl::unexpected(*sayProblem(rules, {}, info.size()));

    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return readOpened(file, info, rules);
    MediaError error = fetchError(rules, MediaProblem::FileUnreadable);
    error.found = file.errorString();
    return tl::unexpected(error);
}

} // namespace bellpush
