// SPDX-License-Identifier: MIT
#include "ui/draw/pictures/logofile.h"

#include "app/core/filereading.h"
#include "ui/draw/pictures/headerpicture.h"
#include "ui/draw/pictures/logodrawing.h"

#include <algorithm>

namespace bellpush {

namespace {

/// Whether anything can be seen of it. Ours: below 3 % of cover nobody does.
bool showsAnything(const QImage &picture)
{
    constexpr int faintest = 8;
    if (!picture.hasAlphaChannel())
        return true;
    const QImage plain = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        if (std::any_of(line, line + plain.width(),
                        [](QRgb pixel) { return qAlpha(pixel) >= faintest; }))
            return true;
    }
    return false;
}

Result<QImage, LogoProblem> unpacked(const QByteArray &file)
{
    if (file.size() > largestLogoBytes)
        return tl::unexpected(LogoProblem::TooManyBytes);
    if (file.isEmpty())
        return tl::unexpected(LogoProblem::DrawsNothing);
    const auto picture = headerPicture(file, {mostLogoPixels, mostLogoPixels});
    if (picture)
        return *picture;
    switch (picture.error().problem) {
    case MediaProblem::TooManyPixels:
        return tl::unexpected(LogoProblem::TooManyPixels);
    case MediaProblem::NotAnImage:
    case MediaProblem::UnsupportedDepth:  // of a print shop's files
    case MediaProblem::UnsupportedColors: // likewise
        return drawnLogo(file);
    default:
        return tl::unexpected(LogoProblem::Broken);
    }
}

} // namespace

Result<QImage, LogoProblem> logoPicture(const QByteArray &file)
{
    auto picture = unpacked(file);
    if (picture && !showsAnything(*picture))
        return tl::unexpected(LogoProblem::DrawsNothing);
    return picture;
}

Result<QImage, LogoProblem> readLogo(const QString &path)
{
    const auto file = readFile(path, largestLogoBytes + 1);
    return file ? logoPicture(*file) : tl::unexpected(LogoProblem::CannotOpen);
}

} // namespace bellpush
