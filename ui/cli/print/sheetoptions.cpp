// SPDX-License-Identifier: MIT
#include "ui/cli/print/sheetoptions.h"

#include "app/labels/designfit.h"
#include "app/labels/stocklibrary.h"
#include "app/labels/stocksearch.h"
#include "app/placements/printedplacement.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/countryoption.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/frame/optioncheck.h"
#include "ui/cli/print/posteroptions.h"
#include "ui/cli/print/qroptions.h"
#include "ui/cli/print/stocklists.h"
#include "ui/draw/sheets/sheetwriter.h"
#include "ui/text/designfittext.h"
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

using enum Option::Kind;

constexpr Option output{.name = "-o"_L1,
                        .value = "FILE.pdf"_L1,
                        .help = QT_TRANSLATE_NOOP("Option", "where the sheets go"),
                        .whenMissing
                        = QT_TRANSLATE_NOOP("Option", "Name the file for the sheets with -o.")};
constexpr Option stock{.name = "--stock"_L1,
                       .value = "ID"_L1,
                       .help = QT_TRANSLATE_NOOP("Option",
                                                 "the labels, such as avery-l7160; \"bellpush-cli "
                                                 "stocks\" lists them"),
                       .whenMissing
                       = QT_TRANSLATE_NOOP("Option",
                                           "Name the labels with --stock; “bellpush-cli "
                                           "stocks” lists them.")};
constexpr Option start{
    .name = "--start"_L1,
    .value = "N"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "the first free label of the first sheet, else 1"),
    .kind = Whole};
constexpr Option copies{.name = "--copies"_L1,
                        .value = "N"_L1,
                        .help = QT_TRANSLATE_NOOP("Option", "labels of each row, else 1"),
                        .kind = Whole,
                        .range = {1, SheetDraft::mostCopies}};
constexpr Option number{.name = "--number"_L1,
                        .value = "NUMBER"_L1,
                        .help = QT_TRANSLATE_NOOP("Option", "of rows that have none")};
constexpr Option noVerify{.name = "--no-verify"_L1,
                          .help = QT_TRANSLATE_NOOP("Option", "does not read the codes back")};
constexpr Option dpi{
    .name = "--dpi"_L1,
    .value = "N"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "the printer's, else 600: modules are whole dots of it"),
    .kind = Whole};
constexpr Option offset{.name = "--offset-mm"_L1,
                        .value = "X,Y"_L1,
                        .help
                        = QT_TRANSLATE_NOOP("Option", "moves the print to the right and down")};
constexpr Option scale{.name = "--scale"_L1,
                       .value = "X,Y"_L1,
                       .help = QT_TRANSLATE_NOOP("Option", "stretches it, such as 1.002,1")};
constexpr Option design = explained(
    posterDesignOption,
    QT_TRANSLATE_NOOP("Option",
                      "a sticker or a card that fits the labels, such as badge on round ones; "
                      "“bellpush-cli poster --designs” lists them. Else a code and the label"));
constexpr Option outlines{.name = "--outlines"_L1,
                          .help = QT_TRANSLATE_NOOP("Option", "each label's edge")};
constexpr Option cropMarks{.name = "--crop-marks"_L1,
                           .help = QT_TRANSLATE_NOOP("Option", "marks in the margin")};
constexpr Option textOutlines{.name = "--text-outlines"_L1,
                              .help
                              = QT_TRANSLATE_NOOP("Option", "words as shapes instead of fonts")};

tl::unexpected<Failure> wrongUsage(const QString &text)
{
    return failure(ExitCode::WrongUsage, text);
}

/// `X,Y`: two numbers with points, whatever the locale.
Result<QPointF, Failure> readPair(const Arguments &arguments, const Option &option,
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
                .arg(option.name, typed));
    return pair;
}

Result<LabelStock, Failure> readStock(const Arguments &arguments, Console &console)
{
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
    const int first = arguments.whole(start, 1);
    if (first < 1 || first > labelCount(labels))
        return ruleBroken(u"start"_s,
                          SheetOptionsText::tr("A sheet of these has labels 1 to %1; this is %2.")
                              .arg(labelCount(labels))
                              .arg(first));
    QSet<int> used;
    for (int label = 0; label < first - 1; ++label)
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

/// What there is instead of a design that does not fit.
QString fittingText(const LabelStock &labels)
{
    QStringList ids;
    for (const PosterDesign &each : fittingDesigns(labels))
        ids.append(each.id);
    return ids.isEmpty() ? SheetOptionsText::tr("No design fits them: leave --design out.")
                         : SheetOptionsText::tr("These designs fit: %1.").arg(ids.join(", "_L1));
}

/// What the labels say in the design that is named, and what it has no place for.
Result<std::optional<LabelDesign>, Failure>
readLabelDesign(const Arguments &arguments, const LabelStock &labels, Console &console)
{
    if (!arguments.has(design))
        return std::nullopt;
    const auto named = readPosterDesign(arguments, {});
    if (!named)
        return tl::unexpected(named.error());
    if (const auto misfit = designMisfit(*named, labels))
        return ruleBroken(fieldOf(design),
                          designMisfitText(*misfit, QLocale()) + u' ' + fittingText(labels));
    const auto content = readPosterContent(arguments);
    if (!content)
        return tl::unexpected(content.error());
    const PosterSheet paper{.paper = {.size = labels.label}};
    warnOfContent(laidPoster(*named, paper, *content).report, console);
    return LabelDesign{*named, *content};
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
    const auto look = readLabelDesign(arguments, *labels, console);
    if (!look)
        return tl::unexpected(look.error());
    const auto moved = readPair(arguments, offset, job.calibration.offset);
    const auto scaled = readPair(arguments, scale, job.calibration.scale);
    for (const auto *pair : {&moved, &scaled}) {
        if (!*pair)
            return tl::unexpected(pair->error());
    }

    job.stock = *labels;
    job.used = *used;
    job.design = *look;
    job.calibration = {*moved, *scaled};
    job.dpi = arguments.whole(dpi, job.dpi);
    job.atLeast = readCorrection(arguments).value_or(ErrorCorrection::Medium);
    job.outlines = arguments.has(outlines);
    job.cropMarks = arguments.has(cropMarks);
    job.textAsOutlines = arguments.has(textOutlines);
    job.verify = !arguments.has(noVerify);
    if (const auto problem = sheetProblem(job))
        return ruleBroken(fieldOf(problem->reason), sheetErrorText(*problem, QLocale()));
    return job;
}

} // namespace

QList<Option> sheetOptions()
{
    QList<Option> ofDesigns = posterWordOptions() + posterLookOptions();
    for (Option &option : ofDesigns) {
        option.with = design.name;
        option.needed = {};
    }
    return QList<Option>{stock, output, start, copies, number, countryOption} + listOptions()
        + QList<Option>{design} + ofDesigns
        + QList<Option>{noVerify, correctionOption, dpi,       offset,
                        scale,    outlines,         cropMarks, textOutlines};
}

QString sheetWordsProblem(const Arguments &arguments)
{
    return arguments.positionals().size() == 1
        ? QString()
        : SheetOptionsText::tr("Name one list: a CSV file, or - for standard input.");
}

Result<SheetRequest, Failure> readSheetRequest(const Arguments &arguments, Console &console)
{
    const QString path = arguments.value(output);
    if (path.isEmpty())
        return wrongUsage(optionText(output.whenMissing));
    if (!isStream(path) && QFileInfo(path).suffix().toLower() != "pdf"_L1)
        return wrongUsage(SheetOptionsText::tr("Sheets are PDF: name a .pdf with -o."));
    const auto list
        = readListOptions(arguments, {arguments.positionals().first(), path}, number, console);
    if (!list)
        return tl::unexpected(list.error());
    SheetRequest request{.list = *list, .output = path};
    const auto job = readJob(arguments, console);
    if (!job)
        return tl::unexpected(job.error());
    request.copies = arguments.whole(copies, 1);
    request.list.reading.correction = job->atLeast;
    request.job = *job;
    request.job.title = listName(request.list.path);
    return request;
}

} // namespace bellpush
