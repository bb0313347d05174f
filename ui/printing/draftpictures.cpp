// SPDX-License-Identifier: MIT
#include "ui/printing/draftpictures.h"

#include "app/core/filereading.h"
#include "ui/draw/pictures/logofile.h"
#include "ui/draw/pictures/photofile.h"
#include "ui/text/logotext.h"
#include "ui/text/postertext.h"

#include <algorithm>

namespace bellpush {

namespace {

// Ours: those of a page, and what undo may bring back.
constexpr qsizetype mostEntries = 8;

Result<QImage, LogoProblem> readPicture(const PictureFile &file, const PictureKind &kind)
{
    if (file.isTakenAlong())
        return kind.read(file.bytes.bytes());
    if (isDescriptorPath(file.path)) // it may never end
        return tl::unexpected(LogoProblem::CannotOpen);
    const auto bytes = readFile(file.path, kind.mostBytes + 1);
    return bytes ? kind.read(*bytes) : tl::unexpected(LogoProblem::CannotOpen);
}

} // namespace

const PictureKind &logoPictures()
{
    static const PictureKind kind{largestLogoBytes, true, logoPicture, logoProblemText};
    return kind;
}

const PictureKind &photoPictures()
{
    static const PictureKind kind{largestPhotoBytes, false, photoPicture, [](LogoProblem) {
                                      return photoProblemText();
                                  }};
    return kind;
}

DraftPictures::DraftPictures(const PictureKind &kind, QObject *parent)
    : QObject(parent),
      m_kind(kind)
{ }

QImage DraftPictures::picture(const PictureFile &file)
{
    if (file.isNone())
        return {};
    if (const Entry *entry = find(file))
        return entry->picture ? entry->picture->value_or(QImage()) : QImage();
    add({.file = file});
    m_reading.add([file, &kind = m_kind] { return readPicture(file, kind); },
                  [this, file](const Result<QImage, LogoProblem> &picture) {
                      take(file, picture);
                      emit arrived();
                  });
    return {};
}

std::optional<LogoProblem> DraftPictures::problem(const PictureFile &file) const
{
    const Entry *entry = find(file);
    if (entry == nullptr || !entry->picture || *entry->picture)
        return std::nullopt;
    return entry->picture->error();
}

void DraftPictures::keep(const PictureFile &file, const QImage &picture)
{
    take(file, picture);
}

const DraftPictures::Entry *DraftPictures::find(const PictureFile &file) const
{
    const auto entry = std::ranges::find(m_entries, file, &Entry::file);
    return entry == m_entries.cend() ? nullptr : &*entry;
}

void DraftPictures::take(const PictureFile &file, const Result<QImage, LogoProblem> &picture)
{
    m_entries.removeIf([&file](const Entry &entry) { return entry.file == file; });
    add({file, picture});
}

void DraftPictures::add(const Entry &entry)
{
    m_entries.append(entry);
    if (m_entries.size() > mostEntries)
        m_entries.removeFirst();
}

} // namespace bellpush
