// SPDX-License-Identifier: MIT
#include "ui/draw/sheets/designedlabel.h"

#include "app/core/units.h"
#include "app/qr/qrprint.h"
#include "ui/draw/posters/posterfile.h"
#include "ui/draw/posters/posterlayout.h"
#include "ui/draw/posters/posterrow.h"
#include "ui/draw/press/movedshapes.h"
#include "ui/text/postertext.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

using Reason = SheetError::Reason;

/// Colour beyond the label's edge, in mm: as much as lies between two labels is shared.
double bleedMm(const LabelStock &stock)
{
    constexpr double most = 1; // ours: sheets are fed that far off
    const double across = stock.columns > 1 ? (stock.pitch.x() - stock.label.width()) / 2 : most;
    const double down = stock.rows > 1 ? (stock.pitch.y() - stock.label.height()) / 2 : most;
    return std::clamp(std::min(across, down), 0.0, most);
}

PosterPaper paperOf(const LabelStock &stock, QSizeF size)
{
    return {.id = stock.id,
            .size = size,
            .shape = stock.shape == LabelStock::Shape::Ellipse ? PosterPaper::Shape::Ellipse
                                                               : PosterPaper::Shape::Rectangle};
}

bool isOursAndLeftOut(const PosterContent &content, const PosterReport &report)
{
    return content.callToAction == posterCallToAction()
        && std::ranges::any_of(report.leftOut, [](const PosterReport::LeftOut &left) {
               return left.field == PosterField::CallToAction;
           });
}

/// Words beside the code that nobody asked for give way to those of the shop.
LaidPoster laid(const PosterDesign &design, const PosterSheet &sheet, PosterContent content)
{
    LaidPoster poster = laidPoster(design, sheet, content);
    if (!isOursAndLeftOut(content, poster.report))
        return poster;
    content.callToAction.clear();
    return laidPoster(design, sheet, content);
}

QList<PosterProblem> problemsOf(const PosterReport &report)
{
    QList<PosterProblem> problems;
    for (const PosterReport::LeftOut &left : report.leftOut)
        problems.append({PosterProblem::Reason::NoRoom, left.field, left.words});
    for (const PosterReport::LeftOut &letters : report.withoutFont)
        problems.append({PosterProblem::Reason::NoFont, letters.field, letters.words});
    return problems;
}

/// The largest code of whole dots in its place, in the middle of it.
LabelLayout layoutOf(const SheetJob &job, const QRectF &place, int modules)
{
    const double dot = mmPerInch / job.dpi;
    constexpr double forgiven = 1e-6;
    const int dots = static_cast<int>(place.width() / modules / dot + forgiven);
    const double side = modules * dots * dot;
    const QPointF scale = job.calibration.scale;
    return {.code = QRectF(place.center() - QPointF(side, side) / 2, QSizeF(side, side)),
            .dotsPerModule = dots,
            .paperModuleMm = dots * dot / std::max(scale.x(), scale.y())};
}

/// All shapes but the code, which is drawn on whole dots of the sheet.
QList<PrintShape> withoutCode(QList<PrintShape> shapes)
{
    shapes.removeIf(
        [](const PrintShape &shape) { return std::holds_alternative<PlacedCode>(shape); });
    return shapes;
}

} // namespace

Result<LaidLabel, SheetError> designedLabel(const SheetJob &job, const LabelContent &content,
                                            const QrMatrix &matrix)
{
    const QSizeF size = calibratedLabel(job, 0).size();
    const double bleed = bleedMm(job.stock);
    PosterContent shown
        = contentOfRow(job.design->content,
                       {.number = content.number, .label = content.text, .texts = content.texts});
    shown.codeLook = PosterCodeLook::Plain; // small, and read back by its matrix alone
    shown.code = matrix;
    const LaidPoster poster
        = laid(onLabel(job.design->design, size), {paperOf(job.stock, size), bleed}, shown);
    const QPointF corner = poster.page.trim.topLeft();
    const LabelLayout layout = layoutOf(job, poster.code.translated(-corner), matrix.size());
    if (layout.paperModuleMm < smallestModuleMm)
        return tl::unexpected(SheetError{.reason = Reason::ModulesTooSmall,
                                         .value = layout.paperModuleMm,
                                         .limit = smallestModuleMm});
    return LaidLabel{.matrix = matrix,
                     .layout = layout,
                     .shapes = moved(withoutCode(poster.page.shapes), -corner),
                     .unfit = problemsOf(poster.report)};
}

ScanReport designedScan(const SheetJob &job, const LaidLabel &label, const QString &link)
{
    LaidPoster poster{.code = label.layout.code};
    poster.page.size = calibratedLabel(job, 0).size();
    poster.page.shapes = label.shapes;
    poster.page.shapes.append(PlacedCode{label.matrix, label.layout.code, job.colour});
    poster.report.modules = modulesAcross(label.matrix.size());
    poster.report.moduleMm = label.layout.code.width() / label.matrix.size();
    return posterScan(poster, link, job.dpi);
}

} // namespace bellpush
