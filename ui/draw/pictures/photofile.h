// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/logoproblem.h"
#include "app/values/picturefile.h"

#include <QImage>

namespace bellpush {

/// A photo's file. Ours: a camera's JPEG of 24 megapixels has 10 MB.
constexpr qint64 largestPhotoBytes = largestPictureBytes;

/// The picture in a photo's file, a PNG or JPEG, upright and opaque, and no larger than it is
/// printed: 200 dpi across A4. Any thread may call it. Errors: TooManyBytes, TooManyPixels, Broken,
/// NotAPicture.
Result<QImage, LogoProblem> photoPicture(const QByteArray &file);

} // namespace bellpush
