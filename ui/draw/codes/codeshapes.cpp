// SPDX-License-Identifier: MIT
#include "ui/draw/codes/codeshapes.h"

#include "app/core/units.h"
#include "app/qr/qrmatrix.h"
#include "app/qr/qrprint.h"
#include "ui/draw/press/movedshapes.h"
#include "ui/draw/press/printtext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bellpush {

namespace {

// Ours, in parts of the code's side: a frame that is seen from across a street, and words in it
// that are read from where the code is.
constexpr double frameWidth = 0.03;
constexpr double bandHeight = 0.17;
constexpr double sidePadding = 0.03;
constexpr double frameRadius = 0.06;
constexpr double largestWords = 0.11;
constexpr double smallestWords = 0.035;
constexpr double leading = 1.15;

/// Where a code lies, in mm.
struct CodePlace {
    QPointF corner{}; ///< Of the modules.
    double module = 0;
    QRect patch{}; ///< Modules that the logo takes the place of.

    QRectF area(const QRect &modules) const
    {
        return {corner + QPointF(modules.topLeft()) * module, QSizeF(modules.size()) * module};
    }
};

/// Whole modules in the very middle, so that none is half gone; nothing without a logo.
QRect logoPatch(const QrMatrix &matrix, const QrDesign &design)
{
    if (design.logo.isNull() || design.logoShare <= 0)
        return {};
    const double share = std::min(design.logoShare, largestLogoShare);
    int across = std::max(1, static_cast<int>(share * matrix.size()));
    across -= (matrix.size() - across) % 2;
    const int start = (matrix.size() - across) / 2;
    return {start, start, across, across};
}

FilledPath filledRect(const QRectF &rect, const QColor &colour)
{
    QPainterPath path;
    path.addRect(rect);
    return {path, colour};
}

/// A row of dark modules, joined to the rows above and below where those are dark.
void addRun(QPainterPath &path, const QRectF &run, const std::array<bool, 4> &isRound)
{
    const double radius = run.height() / 2;
    const auto [topLeft, topRight, bottomRight, bottomLeft] = isRound;
    const auto size = QSizeF(2 * radius, 2 * radius);
    path.moveTo(run.left(), run.center().y());
    if (topLeft)
        path.arcTo(QRectF(run.topLeft(), size), 180, -90);
    else
        path.lineTo(run.topLeft());
    if (topRight)
        path.arcTo(QRectF(run.topRight() - QPointF(2 * radius, 0), size), 90, -90);
    else
        path.lineTo(run.topRight());
    if (bottomRight)
        path.arcTo(QRectF(run.bottomRight() - QPointF(2 * radius, 2 * radius), size), 0, -90);
    else
        path.lineTo(run.bottomRight());
    if (bottomLeft)
        path.arcTo(QRectF(run.bottomLeft() - QPointF(0, 2 * radius), size), -90, -90);
    else
        path.lineTo(run.bottomLeft());
    path.closeSubpath();
}

PrintShape modulesOf(const QrMatrix &matrix, const QrStyle &style, const CodePlace &place)
{
    if (style.shape == ModuleShape::Rounded)
        return FilledPath{roundedModules(matrix, place.patch, place.corner, place.module),
                          style.colour};
    return PlacedCode{matrix, place.area({0, 0, matrix.size(), matrix.size()}), style.colour};
}

/// No finer than it can be printed: a file has every pixel in it.
QImage forPrint(const QImage &logo, const QSizeF &sizeMm)
{
    constexpr double finest = 600 / mmPerInch; // ours, dots a millimetre
    const QSize dots = (sizeMm * finest).toSize().expandedTo({1, 1});
    if (logo.width() <= dots.width() || logo.height() <= dots.height())
        return logo;
    return logo.scaled(dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// The logo on its patch of background.
void addLogo(CodeShapes &code, const QrDesign &design, const CodePlace &place)
{
    if (place.patch.isEmpty())
        return;
    const QRectF area = place.area(place.patch);
    const double gap = std::min(place.module / 2, area.width() / 8);
    const QRectF room = area.adjusted(gap, gap, -gap, -gap);
    QRectF picture(QPointF(), QSizeF(design.logo.size()).scaled(room.size(), Qt::KeepAspectRatio));
    picture.moveCenter(room.center());
    code.shapes.append(filledRect(area, design.style.background));
    code.shapes.append(PlacedImage{forPrint(design.logo, picture.size()), picture});
}

/// The frame, below everything else.
void addFrame(CodeShapes &code, const QrDesign &design, const QRectF &side)
{
    const double width = side.width();
    QPainterPath frame;
    frame.addRoundedRect(QRectF(QPointF(), code.size), frameRadius * width, frameRadius * width);
    const double edge = frameWidth * width;
    const FittedText words
        = fitText({.text = design.callToAction,
                   .area = QRectF(edge + sidePadding * width, side.bottom() + edge / 2,
                                  width * (1 - 2 * sidePadding), bandHeight * width),
                   .weight = 600,
                   .largestMm = largestWords * width,
                   .smallestMm = smallestWords * width,
                   .mostLines = 2,
                   .leading = leading,
                   .alignment = Qt::AlignCenter,
                   .colour = design.style.background});
    code.leftOut = words.leftOut;
    code.shapes.append(FilledPath{frame, design.style.colour});
    for (const PlacedText &line : words.lines)
        code.shapes.append(line);
}

/// How large modules are, and what lengths are rounded up to.
struct Module {
    double mm = 0;
    int dots = 0;     ///< Of a printer, where one is known.
    double dotMm = 0; ///< 0: nothing is rounded.
};

double roundedUp(double mm, const Module &module)
{
    return module.dotMm > 0 ? std::ceil(mm / module.dotMm) * module.dotMm : mm;
}

CodeShapes shapesOf(const QrMatrix &matrix, const QrDesign &design, const Module &module)
{
    const QrStyle &style = design.style;
    const bool isFramed = !design.callToAction.isEmpty();
    CodeShapes code{.moduleMm = module.mm, .moduleDots = module.dots};
    code.isFramed = isFramed;
    const double width = modulesAcross(matrix.size(), style.quietZone) * module.mm;
    const double edge = isFramed ? roundedUp(frameWidth * width, module) : 0;
    const QRectF side(edge, edge, width, width);
    code.size
        = isFramed ? QSizeF(width + 2 * edge, width * (1 + bandHeight) + 2 * edge) : side.size();
    const double quiet = style.quietZone * module.mm;
    const CodePlace place{side.topLeft() + QPointF(quiet, quiet), module.mm,
                          logoPatch(matrix, design)};
    if (isFramed)
        addFrame(code, design, side);
    code.shapes.append(filledRect(side, style.background));
    code.shapes.append(modulesOf(matrix, style, place));
    addLogo(code, design, place);
    return code;
}

} // namespace

QPainterPath roundedModules(const QrMatrix &matrix, const QRect &without, const QPointF &corner,
                            double module)
{
    const auto isDark = [&](int x, int y) {
        return matrix.isDark(x, y) && !without.contains(x, y);
    };
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < matrix.size(); ++y) {
        for (int x = 0; x < matrix.size(); ++x) {
            if (!isDark(x, y))
                continue;
            const int first = x;
            while (isDark(x + 1, y))
                ++x;
            addRun(path,
                   QRectF(corner + QPointF(first, y) * module,
                          QSizeF((x - first + 1) * module, module)),
                   {!isDark(first, y - 1), !isDark(x, y - 1), !isDark(x, y + 1),
                    !isDark(first, y + 1)});
        }
    }
    return path;
}

std::optional<CodeShapes> codeShapes(const QrMatrix &matrix, const QrDesign &design, int dpi)
{
    const int modules = modulesAcross(matrix.size(), design.style.quietZone);
    const auto whole = wholeDotSize(modules, design.style.sizeMm, dpi);
    if (!whole)
        return std::nullopt;
    const double dot = mmPerInch / dpi;
    return shapesOf(matrix, design, {whole->dotsPerModule * dot, whole->dotsPerModule, dot});
}

CodeShapes exactCodeShapes(const QrMatrix &matrix, const QrDesign &design)
{
    const int modules = modulesAcross(matrix.size(), design.style.quietZone);
    return shapesOf(matrix, design, {.mm = design.style.sizeMm / modules});
}

PrintPage codePage(const CodeShapes &code)
{
    return {code.size, QRectF(QPointF(), code.size), code.shapes};
}

PrintPage codeOnPaper(const QrMatrix &matrix, const QrDesign &design, const QSizeF &paper,
                      const Calibration &calibration, int dpi)
{
    PrintPage page{paper, QRectF(QPointF(), paper), {}};
    QrDesign asked = design;
    asked.style.sizeMm *= calibration.scale.x();
    const auto code = codeShapes(matrix, asked, dpi);
    if (!code)
        return page;
    const QPointF centre = calibrated(page.trim.center(), calibration);
    const double dot = mmPerInch / dpi;
    const QPointF corner = centre - QPointF(code->size.width(), code->size.height()) / 2;
    page.shapes = moved(code->shapes,
                        QPointF(std::round(corner.x() / dot), std::round(corner.y() / dot)) * dot);
    return page;
}

} // namespace bellpush
