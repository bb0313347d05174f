// SPDX-License-Identifier: MIT
#include "app/documents/documentcontent.h"

#include <QDir>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Place = std::function<QString(const QString &path, bool isTakenAlong)>;

// Of each kind.

QList<PictureFile *> pictures(MessageDraft &)
{
    return {};
}

QList<PictureFile *> pictures(CodeDraft &draft)
{
    return {&draft.design.logo};
}

QList<PictureFile *> pictures(PosterDraft &draft)
{
    return {&draft.logo, &draft.photo};
}

QList<PictureFile *> pictures(SheetDraft &draft)
{
    return {&draft.look.logo};
}

DocumentContent placed(DocumentContent content, const Place &where)
{
    for (PictureFile *picture : picturesIn(content)) {
        if (!picture->path.isEmpty())
            picture->path = where(picture->path, picture->isTakenAlong());
    }
    auto *sheet = std::get_if<SheetDraft>(&content);
    if (sheet != nullptr && !sheet->listPath.isEmpty())
        sheet->listPath = where(sheet->listPath, false);
    return content;
}

} // namespace

QLatin1StringView kindName(DocumentKind kind)
{
    constexpr std::array names{"message"_L1, "link"_L1, "poster"_L1, "sheet"_L1};
    static_assert(names.size() == documentKinds);
    return names.at(static_cast<size_t>(kind));
}

DocumentContent emptyContent(DocumentKind kind)
{
    static const std::array<DocumentContent, documentKinds> empty{MessageDraft(), CodeDraft(),
                                                                  PosterDraft(), SheetDraft()};
    return empty.at(static_cast<size_t>(kind));
}

QList<PictureFile *> picturesIn(DocumentContent &content)
{
    return std::visit([](auto &draft) { return pictures(draft); }, content);
}

DocumentContent seenFrom(const QString &folder, DocumentContent content)
{
    return placed(std::move(content), [&folder](const QString &path, bool isTakenAlong) {
        if (isTakenAlong)
            return path.section(u'/', -1);
        const QString relative = QDir(folder).relativeFilePath(path);
        const bool isWithin = QDir::isRelativePath(relative) && !relative.startsWith("../"_L1);
        return isWithin ? relative : path;
    });
}

DocumentContent foundFrom(const QString &folder, DocumentContent content)
{
    return placed(std::move(content), [&folder](const QString &path, bool isTakenAlong) {
        return isTakenAlong ? path : QDir::cleanPath(QDir(folder).absoluteFilePath(path));
    });
}

} // namespace bellpush
