// SPDX-License-Identifier: MIT
#include "ui/phone/phonebackdrop.h"

#include <QPainter>

namespace bellpush {

const QImage &PhoneBackdrop::image(const PhoneLayout &layout, const PhoneTheme &theme, qreal scale,
                                   qreal pixelRatio)
{
    const QSize pixels = (layout.size * scale * pixelRatio).toSize();
    if (m_image.size() == pixels)
        return m_image;
    m_image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(pixelRatio);
    m_image.fill(Qt::transparent);
    QPainter painter(&m_image);
    painter.scale(scale, scale);
    paintPhoneBackdrop(painter, layout, theme, TextDrawing::Native);
    return m_image;
}

} // namespace bellpush
