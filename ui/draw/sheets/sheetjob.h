// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/labels/calibration.h"
#include "app/labels/labelstock.h"
#include "app/labels/sheetdraft.h"
#include "app/labels/sheeterror.h"
#include "app/lists/placement.h"
#include "app/qr/qrmatrix.h"
#include "app/qr/scanreport.h"
#include "ui/draw/posters/postercontent.h"

#include <QColor>
#include <QSet>
#include <QString>

#include <optional>

namespace bellpush {

/// A sticker or a card that labels are made as.
struct LabelDesign {
    PosterDesign design{};
    PosterContent content{}; ///< What rows that say nothing else have.
};

/// How sheets of labels are to be printed.
struct SheetJob {
    static constexpr int smallestDpi = 72;  ///< Ours.
    static constexpr int largestDpi = 4800; ///< Ours.

    LabelStock stock{};
    QSet<int> used{}; ///< Labels of the first sheet that are gone, counted from 0.
    Calibration calibration{};
    int dpi = 600; ///< The printer's: modules are whole dots of it, after the calibration.
    ErrorCorrection atLeast = ErrorCorrection::Medium;
    std::optional<LabelDesign> design{}; ///< Else a code and the row's label.
    QColor colour = Qt::black; ///< Of codes and words. Opaque, and dark enough for a code on white.
    bool textAsOutlines = false;
    bool outlines = false;  ///< Each label's edge as a hairline, used or not.
    bool cropMarks = false; ///< Where the grid's lines meet the margins of the sheet.
    bool verify = true;     ///< Reads every code back before it is written.
    QString title{};        ///< For the file's readers, not printed.
};

/// What one label says.
struct LabelContent {
    QString link{};                 ///< What the code says.
    QString text{};                 ///< The words beside it; line breaks are kept. May be empty.
    int copies = 1;                 ///< 1 to `SheetDraft::mostCopies`, one after the other.
    QString number{};               ///< Of a design: who is called.
    QMap<QString, QString> texts{}; ///< Of a design: what the row says in its fields.

    friend bool operator==(const LabelContent &, const LabelContent &) = default;
};

/// The label of a row.
LabelContent labelOfRow(const Placement &row, int copies);

/// What became of a label.
struct PrintedLabel {
    int modules = 0;     ///< Of the code on a side, without its quiet zone.
    double moduleMm = 0; ///< On paper. Less than `safeModuleMm`: needs a good printer.
    QString leftOut{};   ///< The words that found no room; empty if all fit.
    int sheet = 0;       ///< Where the first copy is, counted from 0.
    int label = 0;       ///< On that sheet, counted from 0.
    /// The whole check, of the first label with a code of its size; never red.
    std::optional<ScanReport> scan{};

    friend bool operator==(const PrintedLabel &, const PrintedLabel &) = default;
};

/// What is wrong with a job whatever the labels say, the first problem only.
std::optional<SheetError> sheetProblem(const SheetJob &job);

/// Where a label goes that is number `position` of the job, counted from 0 with all copies.
struct LabelPosition {
    int sheet = 0;
    int label = 0;

    friend bool operator==(const LabelPosition &, const LabelPosition &) = default;
};

/// The job has a free label.
LabelPosition labelPosition(const SheetJob &job, qsizetype position);

/// The labels of a sheet by their numbers in the job: from the first to before the second.
std::pair<qsizetype, qsizetype> positionsOn(const SheetJob &job, int sheet);

/// Sheets that this many labels take.
int sheetCount(const SheetJob &job, qsizetype labels);

} // namespace bellpush
