// SPDX-License-Identifier: MIT
#include "ui/paint/qrpicture.h"

#include "ui/paint/qrimage.h"
#include "ui/paint/qrruns.h"
#include "ui/paint/qrscan.h"
#include "ui/paint/qrvector.h"

#include <QBuffer>
#include <QPainter>

namespace bellpush {

namespace {

using Reason = QrPictureError::Reason;

constexpr int scanPixelsPerModule = 4; // what a sheet's labels are checked at, too

/// The drawing in pixels, from the same rectangles that a file is written from.
QImage rasterised(const QrDrawing &drawing)
{
    const int side = drawing.modules * scanPixelsPerModule;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(drawing.background);
    QPainter painter(&image);
    painter.scale(scanPixelsPerModule, scanPixelsPerModule);
    for (const QRect &run : drawing.runs)
        painter.fillRect(run, drawing.colour);
    return image;
}

bool scans(const QImage &picture, int modules, const QString &text)
{
    return scanReport(picture, text, modules).verdict != ScanReport::Verdict::Red;
}

Result<QrPicture, QrPictureError> pngPicture(const QrMatrix &matrix, const QString &text,
                                             const QrStyle &style)
{
    const auto image = qrImage(matrix, style);
    if (!image)
        return tl::unexpected(image.error());

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image->image.save(&buffer, "PNG"))
        return tl::unexpected(QrPictureError{Reason::OutOfMemory});
    const QImage finished = QImage::fromData(buffer.data(), "PNG");
    if (!scans(finished, modulesAcross(matrix, style.quietZone), text))
        return tl::unexpected(QrPictureError{Reason::DoesNotScan});
    return QrPicture{buffer.data(), image->sizeMm, image->pixelsPerModule};
}

QByteArray vectorFile(const QrDrawing &drawing, QrFormat format)
{
    switch (format) {
    case QrFormat::Svg:
        return toSvg(drawing);
    case QrFormat::Pdf:
        return toPdf(drawing);
    case QrFormat::Eps:
        return toEps(drawing);
    case QrFormat::Png:
        break;
    }
    Q_UNREACHABLE();
}

Result<QrPicture, QrPictureError> vectorPicture(const QrMatrix &matrix, const QString &text,
                                                const QrStyle &style, QrFormat format)
{
    if (const auto problem = styleProblem(style))
        return tl::unexpected(*problem);

    const QrDrawing drawing{.runs = darkRuns(matrix, style.quietZone),
                            .modules = modulesAcross(matrix, style.quietZone),
                            .sizeMm = style.sizeMm,
                            .colour = style.colour,
                            .background = style.background,
                            .title = text};
    if (!scans(rasterised(drawing), drawing.modules, text))
        return tl::unexpected(QrPictureError{Reason::DoesNotScan});
    return QrPicture{vectorFile(drawing, format), style.sizeMm, std::nullopt};
}

} // namespace

Result<QrPicture, QrPictureError> qrPicture(const QrMatrix &matrix, const QString &text,
                                            const QrStyle &style, QrFormat format)
{
    return format == QrFormat::Png ? pngPicture(matrix, text, style)
                                   : vectorPicture(matrix, text, style, format);
}

} // namespace bellpush
