// SPDX-License-Identifier: MIT
#include "ui/draw/codes/codefile.h"

#include "app/core/units.h"
#include "app/qr/qrprint.h"
#include "ui/draw/codes/codeshapes.h"
#include "ui/draw/codes/qrimage.h"
#include "ui/draw/codes/qrscan.h"
#include "ui/draw/press/epspage.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/pdfwriter.h"
#include "ui/draw/press/svgpage.h"

#include <QBuffer>

#include <algorithm>

namespace bellpush {

namespace {

using Reason = QrPictureError::Reason;

// A file without pixels may be printed larger and finer than is known here, and is looked at in no
// more pixels than a camera has.
constexpr double fewestScanDots = 4;
constexpr double mostScanPixels = 3'000;

bool isPlain(const QrDesign &design)
{
    return design.logo.isNull() && design.callToAction.isEmpty()
        && design.style.shape == ModuleShape::Square;
}

Result<ScanReport, QrPictureError> checked(const QImage &picture, const QString &text, int modules,
                                           double moduleDots)
{
    if (picture.isNull())
        return tl::unexpected(QrPictureError{Reason::OutOfMemory});
    const ScanReport report = scanReport(picture, text, modules, moduleDots);
    if (report.verdict == ScanReport::Verdict::Red)
        return tl::unexpected(QrPictureError{Reason::DoesNotScan});
    return report;
}

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

/// The picture of a design in pixels: a bit each where two colours are enough.
QImage pixels(const QrDesign &design, const CodeShapes &code, const QrImage &plain)
{
    return isPlain(design) ? plain.image : pageImage(codePage(code), design.style.dpi);
}

/// A frame makes a picture larger than its code.
std::optional<QrPictureError> frameProblem(const CodeShapes &code)
{
    const double side = std::max(code.size.width(), code.size.height());
    const double most = QrImage::mostPixels;
    const double across = side / code.moduleMm * code.moduleDots;
    if (across <= most)
        return std::nullopt;
    return QrPictureError{Reason::TooManyPixels, across, most};
}

Result<CodeFile, QrPictureError> pngFile(const QrMatrix &matrix, const QString &text,
                                         const QrDesign &design)
{
    // Knows, too, whether a module has its pixel and the picture is not too large.
    const auto plain = qrImage(matrix, design.style);
    if (!plain)
        return tl::unexpected(plain.error());
    const auto code = codeShapes(matrix, design, design.style.dpi);
    Q_ASSERT(code);
    if (const auto problem = frameProblem(*code))
        return tl::unexpected(*problem);

    const QByteArray bytes = pngOf(pixels(design, *code, *plain));
    const auto report
        = checked(QImage::fromData(bytes, "PNG"), text,
                  modulesAcross(matrix.size(), design.style.quietZone), plain->pixelsPerModule);
    if (!report)
        return tl::unexpected(report.error());
    return CodeFile{.bytes = bytes,
                    .size = code->size,
                    .codeSizeMm = plain->sizeMm,
                    .report = *report,
                    .leftOut = code->leftOut,
                    .pixelsPerModule = plain->pixelsPerModule};
}

QByteArray written(const PrintPage &page, const QString &title, QrFormat format)
{
    switch (format) {
    case QrFormat::Svg:
        return toSvg(page, title);
    case QrFormat::Pdf:
        return toPdf(page, {.title = title});
    case QrFormat::Eps:
        return toEps(page, title);
    case QrFormat::Png:
        break;
    }
    Q_UNREACHABLE();
}

double scanDpi(const QrStyle &style, const CodeShapes &code)
{
    const double side = std::max(code.size.width(), code.size.height());
    const double least = fewestScanDots / code.moduleMm * mmPerInch;
    const double most = std::max(least, mostScanPixels / side * mmPerInch);
    return std::clamp(double(style.dpi), least, most);
}

Result<CodeFile, QrPictureError> vectorFile(const QrMatrix &matrix, const QString &text,
                                            const QrDesign &design, QrFormat format)
{
    const CodeShapes code = exactCodeShapes(matrix, design);
    // Not one dot of the printer: nothing that it prints could be read.
    if (const double dot = mmPerInch / design.style.dpi; code.moduleMm < dot)
        return tl::unexpected(QrPictureError{QrPictureError::Reason::TooSmallForDpi,
                                             design.style.sizeMm,
                                             design.style.sizeMm * dot / code.moduleMm});
    const PrintPage page = codePage(code);
    const double dpi = scanDpi(design.style, code);
    const auto report
        = checked(pageImage(page, dpi), text, modulesAcross(matrix.size(), design.style.quietZone),
                  code.moduleMm / mmPerInch * dpi);
    if (!report)
        return tl::unexpected(report.error());
    return CodeFile{.bytes = written(page, text, format),
                    .size = code.size,
                    .codeSizeMm = design.style.sizeMm,
                    .report = *report,
                    .leftOut = code.leftOut};
}

} // namespace

Result<CodeFile, QrPictureError> codeFile(const QrMatrix &matrix, const QString &text,
                                          const QrDesign &design, QrFormat format)
{
    if (const auto problem = styleProblem(design.style))
        return tl::unexpected(*problem);
    return format == QrFormat::Png ? pngFile(matrix, text, design)
                                   : vectorFile(matrix, text, design, format);
}

} // namespace bellpush
