// SPDX-License-Identifier: MIT
#include "ui/draw/pictures/photofile.h"

#include "ui/draw/pictures/headerpicture.h"

namespace bellpush {

Result<QImage, LogoProblem> photoPicture(const QByteArray &file)
{
    constexpr int mostPixelsAcross = 1650; // 200 dpi on 210 mm
    if (file.size() > largestPhotoBytes)
        return tl::unexpected(LogoProblem::TooManyBytes);
    const auto picture = headerPicture(file, {mostPixelsAcross, mostPixelsAcross});
    if (picture)
        return picture->convertToFormat(QImage::Format_RGB32);
    switch (picture.error().problem) {
    case MediaProblem::TooManyPixels:
        return tl::unexpected(LogoProblem::TooManyPixels);
    case MediaProblem::NotAnImage:
        return tl::unexpected(LogoProblem::NotAPicture);
    default:
        return tl::unexpected(LogoProblem::Broken);
    }
}

} // namespace bellpush
