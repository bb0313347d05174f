// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/picturefile.h"

#include <QBuffer>
#include <QImage>

namespace bellpush {

/// A PNG of `image` that a draft keeps, named `name`.
inline PictureFile keptPicture(const QImage &image, const QString &name)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    image.save(&file, "PNG");
    return {name, file.data()};
}

} // namespace bellpush
