// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"
#include "ui/draw/sheets/sheetjob.h"

namespace bellpush {

/// Where a label's parts lie, in mm from its top left corner as the printer is asked for them:
/// after the calibration.
struct LabelLayout {
    QRectF code{};             ///< Its modules, without the quiet zone.
    int dotsPerModule = 0;     ///< Of the printer.
    double paperModuleMm = 0;  ///< What a module measures once it is printed.
    QRectF text{};             ///< Room for words; null if there is none.
    bool isTextBeside = false; ///< Else it is below.

    friend bool operator==(const LabelLayout &, const LabelLayout &) = default;
};

/// A code of `modules` on a side as large as the label lets it be, modules being whole dots, and
/// words beside it on a wide label, below it on others. If there is no room for both, the code has
/// it. Its quiet zone is inside the label, round corners and ellipses too. Error: ModulesTooSmall.
Result<LabelLayout, SheetError> labelLayout(const SheetJob &job, int modules, bool hasText);

/// A label whose code and words are known, wherever it will be.
struct LaidLabel {
    QrMatrix matrix;
    LabelLayout layout{};
    QList<PrintShape> shapes{};   ///< Below the code; from the label's top left corner.
    QString withoutFont{};        ///< Letters that would be boxes.
    QString leftOut{};            ///< Words that a plain label has no room for.
    QList<PosterProblem> unfit{}; ///< The same of a design's words.
};

/// What of a label can be found in any thread, without its words.
struct LabelCode {
    Result<QrMatrix, QrError> matrix;
    bool isRead = false; ///< It was decoded, and says the link.
};

/// The code of a label's link; read back if the job says so.
LabelCode labelCode(const SheetJob &job, const QString &link);

/// Errors: NoCode, ModulesTooSmall.
Result<LaidLabel, SheetError> laidLabel(const SheetJob &job, const LabelContent &content);

/// The same with the code that belongs to the content.
Result<LaidLabel, SheetError> laidLabel(const SheetJob &job, const LabelContent &content,
                                        const Result<QrMatrix, QrError> &matrix);

/// Whether the calibration leaves a label's code on the paper.
bool isOnPage(const SheetJob &job, const LaidLabel &label, int index);

/// Adds a laid label's shapes and its code in the place of label number `index`.
void addLabel(QList<PrintShape> &shapes, const SheetJob &job, const LaidLabel &label, int index);

/// A laid label's code in the place of label number `index`, on whole dots.
PlacedCode placedCode(const SheetJob &job, const LaidLabel &label, int index);

/// Label number `index` of the sheet in mm, as the printer is asked for it.
QRectF calibratedLabel(const SheetJob &job, int index);

} // namespace bellpush
