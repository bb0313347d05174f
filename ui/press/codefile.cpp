// SPDX-License-Identifier: MIT
#include "ui/press/codefile.h"

#include "app/qr/qrprint.h"
#include "ui/paint/qrimage.h"
#include "ui/paint/qrscan.h"
#include "ui/press/codeshapes.h"
#include "ui/press/epspage.h"
#include "ui/press/pagepainter.h"
#include "ui/press/pdfwriter.h"
#include "ui/press/svgpage.h"

#include <algorithm>

namespace bellpush {

namespace {

constexpr double mmPerInch = 25.4;

QByteArray written(const PrintPage &page, const QString &title, const QrStyle &style,
                   QrFormat format)
{
    switch (format) {
    case QrFormat::Png:
        return toPng(page, style.dpi);
    case QrFormat::Svg:
        return toSvg(page, title);
    case QrFormat::Pdf:
        return toPdf(page, {.title = title});
    case QrFormat::Eps:
        return toEps(page, title);
    }
    Q_UNREACHABLE();
}

/// What keeps the page from being drawn at this resolution.
std::optional<QrPictureError> pixelProblem(const QSizeF &size, int dpi)
{
    const double pixels = std::max(size.width(), size.height()) * dpi / mmPerInch;
    if (pixels > QrImage::mostPixels)
        return QrPictureError{QrPictureError::Reason::TooManyPixels, pixels, QrImage::mostPixels};
    return std::nullopt;
}

} // namespace

Result<CodeFile, QrPictureError> codeFile(const QrMatrix &matrix, const QString &text,
                                          const QrDesign &design, QrFormat format)
{
    const QrStyle &style = design.style;
    if (const auto problem = styleProblem(style))
        return tl::unexpected(*problem);
    const int modules = modulesAcross(matrix, style.quietZone);
    const auto code = codeShapes(matrix, design, style.dpi);
    if (!code)
        return tl::unexpected(QrPictureError{QrPictureError::Reason::TooSmallForDpi, style.sizeMm,
                                             modules * mmPerInch / style.dpi});
    if (const auto problem = pixelProblem(code->size, style.dpi))
        return tl::unexpected(*problem);

    const PrintPage page = codePage(*code);
    const QImage picture = pageImage(page, style.dpi);
    if (picture.isNull())
        return tl::unexpected(QrPictureError{QrPictureError::Reason::OutOfMemory});
    if (scanReport(picture, text, modules, code->moduleDots).verdict == ScanReport::Verdict::Red)
        return tl::unexpected(QrPictureError{QrPictureError::Reason::DoesNotScan});
    const QByteArray bytes = written(page, text, style, format);
    if (bytes.isEmpty())
        return tl::unexpected(QrPictureError{QrPictureError::Reason::OutOfMemory});
    return CodeFile{bytes, code->size};
}

} // namespace bellpush
