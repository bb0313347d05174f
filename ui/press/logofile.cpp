// SPDX-License-Identifier: MIT
#include "ui/press/logofile.h"

#include "ui/paint/headerpicture.h"
#include "ui/press/logodrawing.h"

#include <QFile>
#include <QFileInfo>

namespace bellpush {

Result<QImage, LogoProblem> logoPicture(const QByteArray &file)
{
    if (file.size() > largestLogoBytes)
        return tl::unexpected(LogoProblem::TooManyBytes);
    if (file.isEmpty())
        return tl::unexpected(LogoProblem::NotAPicture);
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

Result<QImage, LogoProblem> readLogo(const QString &path)
{
    QFile file(path);
    // a pipe would be waited for, and a device never ends
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(LogoProblem::CannotOpen);
    return logoPicture(file.read(largestLogoBytes + 1));
}

} // namespace bellpush
