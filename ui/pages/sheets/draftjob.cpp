// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/draftjob.h"

#include "app/posters/posterdesigns.h"
#include "ui/draw/press/typedcolour.h"
#include "ui/text/postertext.h"

#include <QFileInfo>

namespace bellpush {

namespace {

/// One that is not known is kept by its id: nothing else is printed in its place.
std::optional<LabelDesign> labelDesign(const LabelLook &look, const QImage &logo)
{
    if (look.design.isEmpty())
        return std::nullopt;
    PosterDesign unknown;
    unknown.id = look.design;
    return LabelDesign{posterDesign(look.design).value_or(unknown), lookContent(look, logo)};
}

} // namespace

PosterContent lookContent(const LabelLook &look, const QImage &logo)
{
    const QColor brand = typedColour(look.brand);
    return {.headline = look.headline,
            .businessName = look.businessName,
            .text = look.text,
            .callToAction = look.callToAction.isEmpty() ? posterCallToAction() : look.callToAction,
            .brand = brand.isValid() ? brand : QColor(PosterDraft::usualBrand),
            .logo = logo};
}

SheetJob sheetJob(const SheetDraft &draft, const QImage &logo, const PrintTarget &target)
{
    return {.stock = draft.stock,
            .used = draft.used,
            .calibration = target.calibration,
            .dpi = target.dpi,
            .atLeast = draft.correction,
            .design = labelDesign(draft.look, logo),
            .textAsOutlines = draft.textAsOutlines,
            .outlines = draft.outlines,
            .cropMarks = draft.cropMarks,
            .title = QFileInfo(draft.listPath).completeBaseName()};
}

PrintTarget fileTarget(const Calibration &ofFiles)
{
    constexpr int fileDpi = 300; // ours: whole for printers of 300, 600 and 1200 dpi
    return {ofFiles, fileDpi};
}

QSet<int> usedAfter(const SheetDraft &draft, qsizetype rows)
{
    if (rows == 0)
        return draft.used;
    const LabelPosition last = labelPosition(sheetJob(draft, {}, {}), rows * draft.copies - 1);
    QSet<int> used = last.sheet == 0 ? draft.used : QSet<int>();
    for (int label = 0; label <= last.label; ++label)
        used.insert(label);
    return used.size() == labelCount(draft.stock) ? QSet<int>() : used;
}

} // namespace bellpush
