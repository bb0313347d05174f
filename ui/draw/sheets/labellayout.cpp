// SPDX-License-Identifier: MIT
#include "ui/draw/sheets/labellayout.h"

#include "app/core/units.h"
#include "app/qr/qrprint.h"
#include "ui/draw/codes/qrscan.h"
#include "ui/draw/press/movedshapes.h"
#include "ui/draw/press/printtext.h"
#include "ui/draw/sheets/designedlabel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bellpush {

namespace {

using Reason = SheetError::Reason;

/// From this shape on, words go beside the code.
constexpr double wideFrom = 1.25;

/// A code leaves at least so much of a wide label to its words.
constexpr double mostOfWidth = 0.6;

/// What words below a code get of the label's height, in mm.
constexpr double ofHeight = 0.2;
constexpr double leastStripMm = 4;
constexpr double mostStripMm = 16;

/// Between words and the label's edge: sheets are fed a millimetre off.
constexpr double marginMm = 1.5;

double dotMm(const SheetJob &job)
{
    return mmPerInch / job.dpi;
}

/// The label as it is asked for, at the origin.
QRectF labelArea(const SheetJob &job)
{
    const QPointF scale = job.calibration.scale;
    return {0, 0, job.stock.label.width() * scale.x(), job.stock.label.height() * scale.y()};
}

/// A rectangle whose corners are inside the label, too.
QRectF usableArea(const SheetJob &job, bool hasText)
{
    const QRectF label = labelArea(job);
    QSizeF size = label.size();
    if (job.stock.shape == LabelStock::Shape::Rectangle) {
        const double inset = job.stock.cornerRadius * (1 - 1 / std::numbers::sqrt2);
        size -= QSizeF(2 * inset, 2 * inset);
    } else if (hasText) {
        size /= std::numbers::sqrt2; // the largest there is in an ellipse
    } else {
        const double side = size.width() * size.height() / std::hypot(size.width(), size.height());
        size = {side, side};
    }
    const QPointF corner(size.width() / 2, size.height() / 2);
    return {label.center() - corner, size};
}

/// What of the usable area the code may take at most, as a side of a square.
double roomForCode(const QSizeF &usable, bool hasText)
{
    const double square = std::min(usable.width(), usable.height());
    if (!hasText)
        return square;
    if (usable.width() >= usable.height() * wideFrom)
        return std::min(square, usable.width() * mostOfWidth);
    const double strip = std::clamp(usable.height() * ofHeight, leastStripMm, mostStripMm);
    return std::min(square, usable.height() - strip);
}

/// The space for words beside or below a code, whose quiet zone is space enough between them.
QRectF roomForText(const QRectF &usable, const QRectF &code, double quiet, bool isBeside)
{
    QRectF room = usable.adjusted(marginMm, marginMm, -marginMm, -marginMm);
    if (isBeside)
        room.setLeft(code.right() + quiet);
    else
        room.setTop(code.bottom() + quiet);
    return room.width() > 0 && room.height() > 0 ? room : QRectF();
}

/// A code of so many dots a module, with what it leaves to words.
LabelLayout layoutWith(const SheetJob &job, int modules, int dots, bool hasText)
{
    const double module = dots * dotMm(job);
    const double quiet = standardQuietZone * module;
    const double side = modules * module;
    const double halfDot = dotMm(job) / 2; // by which it may be moved onto whole ones
    const QRectF usable = usableArea(job, hasText);
    const bool isBeside = hasText && usable.width() >= usable.height() * wideFrom;
    QRectF code(usable.center() - QPointF(side, side) / 2, QSizeF(side, side));
    if (isBeside)
        code.moveLeft(usable.left() + quiet + halfDot);
    else if (hasText)
        code.moveTop(usable.top() + quiet + halfDot);
    const QPointF scale = job.calibration.scale;
    return {.code = code,
            .dotsPerModule = dots,
            .paperModuleMm = module / std::max(scale.x(), scale.y()),
            .text = hasText ? roomForText(usable, code, quiet + halfDot, isBeside) : QRectF(),
            .isTextBeside = isBeside};
}

TextBox textBox(const SheetJob &job, const LabelLayout &layout, const QString &text)
{
    constexpr double mostMm = 12;
    const QSizeF room = layout.text.size();
    const double fair = layout.isTextBeside ? std::min(room.height() / 4, room.width() / 5.5)
                                            : room.height() / 2.5;
    return {.text = text,
            .area = layout.text,
            .weight = 500,
            .largestMm = std::clamp(fair, smallestLabelWordsMm, mostMm),
            .smallestMm = smallestLabelWordsMm,
            .mostLines = layout.isTextBeside ? 8 : 3,
            .alignment
            = Qt::AlignVCenter | (layout.isTextBeside ? Qt::AlignLeft : Qt::AlignHCenter),
            .colour = job.colour};
}

QPointF onWholeDots(QPointF point, double dot)
{
    return {std::round(point.x() / dot) * dot, std::round(point.y() / dot) * dot};
}

} // namespace

Result<LabelLayout, SheetError> labelLayout(const SheetJob &job, int modules, bool hasText)
{
    const int across = modulesAcross(modules);
    const QRectF usable = usableArea(job, hasText);
    const double room = roomForCode(usable.size(), hasText) / across;
    // Half a dot on every side is left to the move onto whole ones.
    const double fits = room - dotMm(job) / across;
    const int dots = static_cast<int>(std::max(0.0, std::floor(fits / dotMm(job))));
    const LabelLayout layout = layoutWith(job, modules, dots, hasText);
    if (layout.paperModuleMm >= smallestModuleMm)
        return layout;
    if (hasText)
        return labelLayout(job, modules, false);
    return tl::unexpected(SheetError{.reason = Reason::ModulesTooSmall,
                                     .value = layout.paperModuleMm,
                                     .limit = smallestModuleMm});
}

LabelCode labelCode(const SheetJob &job, const QString &link)
{
    LabelCode code{qrMatrix(link, job.atLeast)};
    code.isRead = job.verify && code.matrix && readsBack(*code.matrix, link);
    return code;
}

Result<LaidLabel, SheetError> laidLabel(const SheetJob &job, const LabelContent &content)
{
    return laidLabel(job, content, qrMatrix(content.link, job.atLeast));
}

Result<LaidLabel, SheetError> laidLabel(const SheetJob &job, const LabelContent &content,
                                        const Result<QrMatrix, QrError> &matrix)
{
    if (!matrix)
        return tl::unexpected(SheetError{.reason = Reason::NoCode, .code = matrix.error()});
    if (job.design)
        return designedLabel(job, content, *matrix);
    const auto layout = labelLayout(job, matrix->size(), !content.text.isEmpty());
    if (!layout)
        return tl::unexpected(layout.error());
    LaidLabel label{.matrix = *matrix, .layout = *layout};
    if (layout->text.isNull()) {
        label.leftOut = content.text;
        return label;
    }
    FittedText fitted = fitText(textBox(job, *layout, content.text));
    for (PlacedText &line : fitted.lines)
        label.shapes.append(std::move(line));
    label.leftOut = std::move(fitted.leftOut);
    label.withoutFont = std::move(fitted.withoutFont);
    return label;
}

void addLabel(QList<PrintShape> &shapes, const SheetJob &job, const LaidLabel &label, int index)
{
    shapes += moved(label.shapes, calibratedLabel(job, index).topLeft());
    shapes.append(placedCode(job, label, index));
}

PlacedCode placedCode(const SheetJob &job, const LaidLabel &label, int index)
{
    const QRectF &code = label.layout.code;
    const QPointF corner = calibratedLabel(job, index).topLeft();
    return {
        label.matrix, {onWholeDots(code.topLeft() + corner, dotMm(job)), code.size()}, job.colour};
}

bool isOnPage(const SheetJob &job, const LaidLabel &label, int index)
{
    const QRectF code = label.layout.code.translated(calibratedLabel(job, index).topLeft());
    return QRectF(QPointF(), job.stock.page).contains(code);
}

QRectF calibratedLabel(const SheetJob &job, int index)
{
    const QRectF label = labelRect(job.stock, index);
    return {calibrated(label.topLeft(), job.calibration),
            calibrated(label.bottomRight(), job.calibration)};
}

} // namespace bellpush
