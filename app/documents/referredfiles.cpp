// SPDX-License-Identifier: MIT
#include "app/documents/referredfiles.h"

#include "app/core/filereading.h"

#include <QFileInfo>

#include <algorithm>

namespace bellpush {

namespace {

/// Those that are there.
QList<PictureFile *> chosenPictures(DocumentContent &content)
{
    QList<PictureFile *> chosen = picturesIn(content);
    chosen.removeIf([](const PictureFile *picture) { return picture->isNone(); });
    return chosen;
}

} // namespace

QStringList referredFiles(const DocumentContent &content)
{
    QStringList files;
    DocumentContent copy = content;
    for (const PictureFile *picture : chosenPictures(copy)) {
        if (!picture->isTakenAlong() && !files.contains(picture->path))
            files.append(picture->path);
    }
    const auto *sheet = std::get_if<SheetDraft>(&content);
    if (sheet != nullptr && !sheet->listPath.isEmpty())
        files.append(sheet->listPath);
    return files;
}

DocumentContent withFile(DocumentContent content, const QString &lost, const QString &found)
{
    for (PictureFile *picture : chosenPictures(content)) {
        if (!picture->isTakenAlong() && picture->path == lost)
            picture->path = found;
    }
    auto *sheet = std::get_if<SheetDraft>(&content);
    if (sheet != nullptr && sheet->listPath == lost)
        sheet->listPath = found;
    return content;
}

bool hasPictures(const DocumentContent &content)
{
    DocumentContent copy = content;
    return !chosenPictures(copy).isEmpty();
}

bool areTakenAlong(const DocumentContent &content)
{
    DocumentContent copy = content;
    return std::ranges::all_of(chosenPictures(copy), &PictureFile::isTakenAlong);
}

Result<DocumentContent, FileError> takingAlong(DocumentContent content)
{
    for (PictureFile *picture : chosenPictures(content)) {
        if (picture->isTakenAlong())
            continue;
        const auto bytes = readFile(picture->path, largestPictureBytes + 1);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (bytes->size() > largestPictureBytes)
            return tl::unexpected(FileError{FileError::Reason::TooLarge, {}});
        picture->bytes = *bytes;
    }
    return content;
}

Result<DocumentContent, QString> referringOnly(DocumentContent content)
{
    for (PictureFile *picture : chosenPictures(content)) {
        const QFileInfo file(picture->path);
        if (file.isRelative() || !file.isFile())
            return tl::unexpected(file.fileName());
        picture->bytes = {};
    }
    return content;
}

} // namespace bellpush
