// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonepainter.h"

#include <QImage>

namespace bellpush {

/// The phone around its chat, kept as a picture from one painting to the next.
class PhoneBackdrop
{
public:
    void forget() { m_image = {}; }

    /// The phone at `scale`, for a screen of `pixelRatio`; painted anew only for another size, or
    /// after it was forgotten.
    const QImage &image(const PhoneLayout &layout, const PhoneTheme &theme, qreal scale,
                        qreal pixelRatio);

private:
    QImage m_image; ///< Null: to be painted anew.
};

} // namespace bellpush
