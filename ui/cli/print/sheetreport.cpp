// SPDX-License-Identifier: MIT
#include "ui/cli/print/sheetreport.h"

#include "app/qr/qrprint.h"
#include "app/values/excerpt.h"
#include "ui/cli/print/posterlist.h"
#include "ui/draw/sheets/labellayout.h"
#include "ui/text/designfittext.h"
#include "ui/text/sheettext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct SheetReportText {
    Q_DECLARE_TR_FUNCTIONS(SheetReportText)
};

// Ours: enough to find it in the list by.
constexpr qsizetype longestQuoted = 60;

} // namespace

ListReport::Remarks labelProblems(const SheetError &error)
{
    if (error.unfit.isEmpty())
        return {{u"label"_s, sheetErrorText(error, QLocale())}};
    ListReport::Remarks remarks;
    for (const PosterProblem &problem : error.unfit)
        remarks.append({posterProblemKind(problem), unfitWordsText(problem)});
    return remarks;
}

ListReport::Remarks labelRemarks(const PrintedLabel &printed)
{
    ListReport::Remarks remarks;
    if (!printed.leftOut.isEmpty())
        remarks.append({u"words-left-out"_s,
                        SheetReportText::tr("The label has no room for “%1”.")
                            .arg(excerpt(printed.leftOut, longestQuoted))});
    if (printed.moduleMm < safeModuleMm)
        remarks.append(
            {u"small-modules"_s,
             SheetReportText::tr("Modules of %1 mm need a good printer: %2 mm are safe. Shorten "
                                 "the tracking code, or choose a larger label.")
                 .arg(QLocale().toString(printed.moduleMm, 'f', 2),
                      QLocale().toString(safeModuleMm, 'f', 2))});
    return remarks;
}

QJsonObject labelFacts(const PrintedLabel &printed)
{
    return {{"modules"_L1, printed.modules},
            {"module_mm"_L1, printed.moduleMm},
            {"sheet"_L1, printed.sheet + 1},
            {"position"_L1, printed.label + 1}};
}

} // namespace bellpush
