// SPDX-License-Identifier: MIT
#include "ui/printing/draftpictures.h"

#include "ui/draw/pictures/logofile.h"

#include <algorithm>

namespace bellpush {

namespace {

// Ours: those of a page, and what undo may bring back.
constexpr qsizetype mostEntries = 8;

Result<QImage, LogoProblem> readPicture(const PictureFile &file)
{
    return file.isTakenAlong() ? logoPicture(file.bytes.bytes()) : readLogo(file.path);
}

} // namespace

DraftPictures::DraftPictures(QObject *parent) : QObject(parent) { }

QImage DraftPictures::picture(const PictureFile &file)
{
    if (file.isNone())
        return {};
    if (const Entry *entry = find(file))
        return entry->picture ? entry->picture->value_or(QImage()) : QImage();
    add({.file = file});
    m_reading.add([file] { return readPicture(file); },
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
