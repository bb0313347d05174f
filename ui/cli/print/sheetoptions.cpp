// SPDX-License-Identifier: MIT
#include "ui/cli/print/sheetoptions.h"

#include "app/labels/stocklibrary.h"
#include "app/labels/stocksearch.h"
#include "app/placements/printedplacement.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/frame/numberoption.h"
#include "ui/cli/print/qroptions.h"
#include "ui/cli/print/stocklists.h"
#include "ui/draw/sheets/sheetwriter.h"
#include "ui/text/sheettext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct SheetOptionsText {
    Q_DECLARE_TR_FUNCTIONS(SheetOptionsText)
};

constexpr QLatin1StringView output = "-o"_L1;
constexpr QLatin1StringView stock = "--stock"_L1;
constexpr QLatin1StringView start = "--start"_L1;
constexpr QLatin1StringView copies = "--copies"_L1;
constexpr QLatin1StringView number = "--number"_L1;
constexpr QLatin1StringView noVerify = "--no-verify"_L1;
constexpr QLatin1StringView correction = "--ecc"_L1;
constexpr QLatin1StringView dpi = "--dpi"_L1;
constexpr QLatin1StringView offset = "--offset-mm"_L1;
constexpr QLatin1StringView scale = "--scale"_L1;
constexpr QLatin1StringView outlines = "--outlines"_L1;
constexpr QLatin1StringView cropMarks = "--crop-marks"_L1;
constexpr QLatin1StringView textOutlines = "--text-outlines"_L1;

tl::unexpected<Failure> wrongUsage(const QString &text)
{
    return failure(ExitCode::WrongUsage, text);
}

/// `X,Y`: two numbers with points, whatever the locale.
Result<QPointF, Failure> readPair(const Arguments &arguments, QLatin1StringView option,
                                  QPointF whenAbsent)
{
    if (!arguments.has(option))
        return whenAbsent;
    const QString typed = arguments.value(option);
    const QStringList parts = typed.split(u',');
    bool isX = false;
    bool isY = false;
    const QPointF pair(parts.value(0).toDouble(&isX), parts.value(1).toDouble(&isY));
    if (parts.size() != 2 || !isX || !isY || !std::isfinite(pair.x()) || !std::isfinite(pair.y()))
        return wrongUsage(
            SheetOptionsText::tr("%1 takes two numbers such as 1.5,-0.3; this is “%2”.")
                .arg(option, typed));
    return pair;
}

Result<LabelStock, Failure> readStock(const Arguments &arguments, Console &console)
{
    if (!arguments.has(stock))
        return wrongUsage(SheetOptionsText::tr(
            "Name the labels with --stock; “bellpush-cli stocks” lists them."));
    const StockLibrary library = readStockLibrary(console);
    const QString typed = arguments.value(stock);
    if (const auto found = library.stock(typed.toLower()))
        return *found;
    QStringList alike;
    for (const LabelStock &each : foundStocks(library.stocks(), typed).mid(0, 3))
        alike.append(each.id);
    QString text = SheetOptionsText::tr("There are no labels “%1”; “bellpush-cli stocks” lists "
                                        "those there are.")
                       .arg(typed);
    if (!alike.isEmpty())
        text += u' ' + SheetOptionsText::tr("Perhaps: %1.").arg(alike.join(", "_L1));
    return ruleBroken(u"stock"_s, text);
}

/// The first `start - 1` labels are gone.
Result<QSet<int>, Failure> readUsed(const Arguments &arguments, const LabelStock &labels)
{
    const auto first = readWhole(arguments, start, 1);
    if (!first)
        return tl::unexpected(first.error());
    if (*first < 1 || *first > labelCount(labels))
        return ruleBroken(u"start"_s,
                          SheetOptionsText::tr("A sheet of these has labels 1 to %1; this is %2.")
                              .arg(labelCount(labels))
                              .arg(*first));
    QSet<int> used;
    for (int label = 0; label < *first - 1; ++label)
        used.insert(label);
    return used;
}

/// The option that a job's error is about.
QString fieldOf(SheetError::Reason reason)
{
    using enum SheetError::Reason;
    switch (reason) {
    case OffsetOutOfRange:
        return u"offset-mm"_s;
    case ScaleOutOfRange:
        return u"scale"_s;
    case DpiOutOfRange:
        return u"dpi"_s;
    case CopiesOutOfRange:
        return u"copies"_s;
    default:
        return u"stock"_s;
    }
}

Result<SheetJob, Failure> readJob(const Arguments &arguments, Console &console)
{
    SheetJob job;
    const auto labels = readStock(arguments, console);
    if (!labels)
        return tl::unexpected(labels.error());
    const auto used = readUsed(arguments, *labels);
    if (!used)
        return tl::unexpected(used.error());
    const auto moved = readPair(arguments, offset, job.calibration.offset);
    const auto scaled = readPair(arguments, scale, job.calibration.scale);
    for (const auto *pair : {&moved, &scaled}) {
        if (!*pair)
            return tl::unexpected(pair->error());
    }
    const auto dots = readWhole(arguments, dpi, job.dpi);
    if (!dots)
        return tl::unexpected(dots.error());
    const auto least = readCorrection(arguments);
    if (!least)
        return tl::unexpected(least.error());

    job.stock = *labels;
    job.used = *used;
    job.calibration = {*moved, *scaled};
    job.dpi = *dots;
    job.atLeast = *least;
    job.outlines = arguments.has(outlines);
    job.cropMarks = arguments.has(cropMarks);
    job.textAsOutlines = arguments.has(textOutlines);
    job.verify = !arguments.has(noVerify);
    if (const auto problem = sheetProblem(job))
        return ruleBroken(fieldOf(problem->reason), sheetErrorText(*problem, QLocale()));
    return job;
}

/// What is wrong with the files that are named, in words; empty if nothing is.
QString filesProblem(const Arguments &arguments)
{
    const QStringList &words = arguments.positionals();
    if (words.size() != 1)
        return SheetOptionsText::tr("Name one list: a CSV file, or - for standard input.");
    const QString path = arguments.value(output);
    if (path.isEmpty())
        return SheetOptionsText::tr("Name the file for the sheets with -o.");
    if (!isStream(path) && QFileInfo(path).suffix().toLower() != "pdf"_L1)
        return SheetOptionsText::tr("Sheets are PDF: name a .pdf with -o.");
    return {};
}

} // namespace

QList<Option> sheetOptions()
{
    using enum Option::Takes;
    return listOptions()
        + QList<Option>{{output},
                        {stock},
                        {start},
                        {copies},
                        {number},
                        {correction},
                        {dpi},
                        {offset},
                        {scale},
                        {noVerify, Nothing},
                        {outlines, Nothing},
                        {cropMarks, Nothing},
                        {textOutlines, Nothing}};
}

Result<SheetRequest, Failure> readSheetRequest(const Arguments &arguments, Console &console)
{
    if (const QString problem = filesProblem(arguments); !problem.isEmpty())
        return wrongUsage(problem);
    const auto list = readListOptions(arguments, arguments.positionals().first(), number, console);
    if (!list)
        return tl::unexpected(list.error());
    SheetRequest request{.list = *list, .output = arguments.value(output)};
    const auto job = readJob(arguments, console);
    if (!job)
        return tl::unexpected(job.error());
    const auto count = readWhole(arguments, copies, 1);
    if (!count)
        return tl::unexpected(count.error());
    if (*count < 1 || *count > LabelContent::mostCopies)
        return ruleBroken(
            u"copies"_s,
            SheetOptionsText::tr("1 to %1; this is %2.").arg(LabelContent::mostCopies).arg(*count));
    request.copies = *count;
    request.list.reading.correction = job->atLeast;
    request.job = *job;
    request.job.title = listName(request.list.path);
    return request;
}

} // namespace bellpush
