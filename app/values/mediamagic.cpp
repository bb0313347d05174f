// SPDX-License-Identifier: MIT
#include "app/values/mediamagic.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

bool isJpeg(QByteArrayView start)
{
    return start.startsWith("\xff\xd8\xff");
}

bool isPng(QByteArrayView start)
{
    return start.startsWith("\x89PNG\r\n\x1a\n");
}

/// ISO base media (ISO/IEC 14496-12): the first box is `ftyp`.
bool isFilm(QByteArrayView start)
{
    return start.size() >= 8 && start.sliced(4, 4) == QByteArrayView("ftyp");
}

} // namespace

std::optional<ImageFormat> imageFormat(QByteArrayView start)
{
    if (isJpeg(start))
        return ImageFormat::Jpeg;
    if (isPng(start))
        return ImageFormat::Png;
    return std::nullopt;
}

bool hasMagicOf(QLatin1StringView mime, QByteArrayView start)
{
    if (mime == "image/jpeg"_L1)
        return isJpeg(start);
    if (mime == "image/png"_L1)
        return isPng(start);
    if (mime.startsWith("video/"_L1))
        return isFilm(start);
    if (mime == "application/pdf"_L1)
        return start.startsWith("%PDF-");
    if (mime.startsWith("application/vnd.openxmlformats-"_L1))
        return start.startsWith("PK\x03\x04");
    if (mime.startsWith("application/"_L1)) // Office's older files: compound files
        return start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    return true;
}

} // namespace bellpush
