// SPDX-License-Identifier: MIT
#include "ui/draw/phone/phonepicture.h"

#include "ui/draw/phone/phonepainter.h"
#include "ui/draw/press/pdfwriter.h"
#include "ui/draw/press/recordedpage.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

using Bytes = Result<QByteArray, PhonePictureError>;

constexpr qreal longestSide = 32767; // QPainter draws no further down on an image
constexpr qreal longestPage = 14400; // points; PDF readers show no longer page (ISO 32000, annex C)

PhoneTheme themeOf(const PhonePictureStyle &style)
{
    return phoneTheme(style.look.platform, style.look.scheme);
}

Bytes png(const PhoneLayout &layout, const PhonePictureStyle &style)
{
    const qreal ratio = std::clamp(style.pixelRatio, 1.0, 4.0);
    const QSize pixels(static_cast<int>(std::ceil(layout.size.width() * ratio)),
                       static_cast<int>(std::ceil(layout.size.height() * ratio)));
    if (pixels.height() > longestSide)
        return tl::unexpected(PhonePictureError::TooTall);

    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return tl::unexpected(PhonePictureError::CannotEncode);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(ratio, ratio);
    paintPhone(painter, layout, themeOf(style), {});
    painter.end();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, "PNG"))
        return tl::unexpected(PhonePictureError::CannotEncode);
    return bytes;
}

Bytes svg(const PhoneLayout &layout, const PhonePictureStyle &style)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(mmPerInch / mmPerLogicalPixel));
    generator.setSize(layout.size.toSize());
    generator.setViewBox(QRectF({}, layout.size));
    QPainter painter;
    if (!painter.begin(&generator))
        return tl::unexpected(PhonePictureError::CannotEncode);
    PhoneView view;
    view.drawing = TextDrawing::Outlines;
    paintPhone(painter, layout, themeOf(style), view);
    painter.end();
    return bytes;
}

Bytes pdf(const PhoneLayout &layout, const PhonePictureStyle &style)
{
    if (layout.size.height() * mmPerLogicalPixel * pointsPerMm > longestPage)
        return tl::unexpected(PhonePictureError::TooTall);
    const PrintPage page = recordedPage(layout.size, [&layout, &style](QPainter &painter) {
        PhoneView view;
        view.drawing = TextDrawing::Words;
        paintPhone(painter, layout, themeOf(style), view);
    });
    return toPdf(page, {});
}

} // namespace

Bytes phonePicture(const PhoneContent &content, const PhonePictureStyle &style)
{
    LaidTexts texts;
    const PhoneLayout layout
        = layoutPhone(content, phoneMetrics(style.look.platform, style.look.textScale),
                      {style.look.width, {}}, texts);
    switch (style.format) {
    case PictureFormat::Png:
        return png(layout, style);
    case PictureFormat::Svg:
        return svg(layout, style);
    case PictureFormat::Pdf:
        return pdf(layout, style);
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
