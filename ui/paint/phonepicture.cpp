// SPDX-License-Identifier: MIT
#include "ui/paint/phonepicture.h"

#include "ui/paint/phonepainter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

using Bytes = Result<QByteArray, PhonePictureError>;

constexpr qreal pixelsPerInch = 96;  // of logical pixels, as in CSS
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
    generator.setResolution(static_cast<int>(pixelsPerInch));
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

/// Overwrites what stands between `before` and `after` with zeros: Qt dates its files and gives
/// them random names. The length stays, and with it every offset of the file's table.
void blank(QByteArray &pdf, const QByteArray &before, char after)
{
    for (qsizetype at = pdf.indexOf(before); at >= 0; at = pdf.indexOf(before, at + 1)) {
        qsizetype i = at + before.size();
        for (; i < pdf.size() && pdf.at(i) != after; ++i) {
            if (std::isalnum(static_cast<unsigned char>(pdf.at(i))) != 0)
                pdf[i] = '0';
        }
    }
}

Bytes pdf(const PhoneLayout &layout, const PhonePictureStyle &style)
{
    constexpr int resolution = 1200;
    const QSizeF points = layout.size * 72 / pixelsPerInch;
    if (points.height() > longestPage)
        return tl::unexpected(PhonePictureError::TooTall);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return tl::unexpected(PhonePictureError::CannotEncode);
    painter.scale(resolution / pixelsPerInch, resolution / pixelsPerInch);
    PhoneView view;
    view.drawing = TextDrawing::Outlines;
    paintPhone(painter, layout, themeOf(style), view);
    painter.end();

    blank(bytes, "/CreationDate (D:", ')');
    blank(bytes, "/ID [", ']');
    return bytes;
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
