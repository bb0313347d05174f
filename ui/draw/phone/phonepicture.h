// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "ui/draw/phone/phonecontent.h"
#include "ui/draw/phone/phonelayout.h"
#include "ui/draw/phone/phonetheme.h"
#include "ui/text/picturetext.h"

#include <QByteArray>

namespace bellpush {

enum class PictureFormat { Png, Svg, Pdf };

/// How a picture of the phone is made. Every value counts: same input, same bytes.
struct PhonePictureStyle {
    PictureFormat format = PictureFormat::Png;
    PhoneLook look{};     ///< Its pixels are 1/96 inch in SVG and PDF.
    qreal pixelRatio = 2; ///< PNG only: pixels per logical pixel, 1 to 4.
};

/// The phone with the whole chat in sight, as a file.
Result<QByteArray, PhonePictureError> phonePicture(const PhoneContent &content,
                                                   const PhonePictureStyle &style);

} // namespace bellpush
