// SPDX-License-Identifier: MIT
#include "app/documents/documentcontent.h"

#include <QDir>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Place = std::function<QString(const QString &path, bool isTakenAlong)>;

void place(PictureFile &picture, const Place &where)
{
    if (!picture.path.isEmpty())
        picture.path = where(picture.path, picture.isTakenAlong());
}

void placeFiles(MessageDraft &, const Place &) { }

void placeFiles(CodeDraft &draft, const Place &where)
{
    place(draft.design.logo, where);
}

void placeFiles(PosterDraft &draft, const Place &where)
{
    place(draft.logo, where);
    place(draft.photo, where);
}

void placeFiles(SheetDraft &draft, const Place &where)
{
    place(draft.look.logo, where);
    if (!draft.listPath.isEmpty())
        draft.listPath = where(draft.listPath, false);
}

DocumentContent placed(DocumentContent content, const Place &where)
{
    std::visit([&where](auto &draft) { placeFiles(draft, where); }, content);
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
