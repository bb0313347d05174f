// SPDX-License-Identifier: MIT
#include "app/posters/posterdesigns.h"
#include "app/qr/qrprint.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/frame/optioncheck.h"
#include "ui/cli/frame/outputoption.h"
#include "ui/cli/print/listoptions.h"
#include "ui/cli/print/posterlist.h"
#include "ui/cli/print/posteroptions.h"
#include "ui/cli/print/printcommands.h"
#include "ui/draw/posters/posterfile.h"
#include "ui/text/designtext.h"
#include "ui/text/postertext.h"
#include "ui/text/qrtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PosterCommandText {
    Q_DECLARE_TR_FUNCTIONS(PosterCommandText)
};

constexpr double mmPerCm = 10;

constexpr Option pictureFile = outputOption("FILE.pdf|.svg|.png"_L1);
constexpr Option listFile = outputOption("FILE.pdf"_L1);
constexpr Option dpi{.name = "--dpi"_L1,
                     .value = "N"_L1,
                     .help
                     = QT_TRANSLATE_NOOP("Option",
                                         "a PNG's, or the printer's that the code is read back "
                                         "for, else 300"),
                     .kind = Option::Kind::Whole};
constexpr Option outlines{
    .name = "--text-outlines"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "words of a PDF as shapes, which cannot be searched")};
constexpr Option designs{
    .name = "--designs"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "lists the designs, one a line, and makes nothing"),
    .isAlone = true};
constexpr Option listOption{
    .name = "--list"_L1,
    .value = "DATA.csv"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "a page for each row of the list; - is standard input")};

QList<Option> posterCommandOptions()
{
    QList<Option> ofLists = listOptions();
    for (Option &option : ofLists)
        option.with = listOption.name;
    return QList<Option>{pictureFile, formatOption, designs} + posterOptions()
        + QList<Option>{listOption} + ofLists + QList<Option>{dpi, outlines};
}

PosterFormat posterFormat(const QString &name)
{
    if (name == "svg"_L1)
        return PosterFormat::Svg;
    return name == "png"_L1 ? PosterFormat::Png : PosterFormat::Pdf;
}

/// One line a design: its id, its papers, what it looks like, its group.
ExitCode listDesigns(Console &console)
{
    QString lines;
    for (const PosterDesign &design : posterDesigns())
        lines += design.id + u'\t' + design.papers.join(u',') + u'\t' + posterDesignHelp(design.id)
            + u'\t' + posterGroupText(design.group) + u'\n';
    return console.end(console.print(lines));
}

Failure posterFailure(const PosterError &error)
{
    using enum PosterError::Reason;
    const QString text = posterErrorText(error);
    switch (error.reason) {
    case DpiOutOfRange:
    case TooManyPixels:
    case TooCoarse:
        return ruleBroken(fieldOf(dpi), text).value();
    case ModulesTooSmall:
    case DoesNotScan:
        return ruleBroken(u"payload"_s, text).value();
    case OutOfMemory:
        return failure(ExitCode::Failed, text).value();
    }
    Q_UNREACHABLE();
}

/// Says which words have no room, or no font: the last one is what the command ends with.
std::optional<Failure> unprintableWords(const PosterReport &report, Console &console)
{
    std::optional<Failure> last;
    for (const PosterReport::LeftOut &left : report.leftOut) {
        if (last)
            console.say(last->finding);
        last = ruleBroken(posterOption(left.field), posterLeftOutText(left.words)).value();
        last->finding.more.insert("left_out"_L1, left.words);
    }
    for (const PosterReport::LeftOut &letters : report.withoutFont) {
        if (last)
            console.say(last->finding);
        last = ruleBroken(posterOption(letters.field), posterNoFontText(letters.words)).value();
    }
    return last;
}

void warnOfPrint(const PosterReport &report, const ScanReport &scan, Console &console)
{
    warnOfContent(report, console);
    if (scan.verdict == ScanReport::Verdict::Amber)
        console.say(warning(u"payload"_s, scanReportText(scan)));
    if (const double safe = smallestSafeSizeMm(report.modules); report.codeMm < safe)
        console.say(warning(u"payload"_s, posterSmallCodeText(safe, report.codeMm, QLocale())));
}

/// In mm, as all lengths are here.
Finding written(const PosterReport &report)
{
    const QLocale locale;
    const double distance = scanDistance(report.modules, report.codeMm).comfortable;
    Finding finding = note(
        PosterCommandText::tr("Written and read back: the code is %1 mm wide with its white "
                              "border, a module %2 mm; it scans from about %3 cm.")
            .arg(locale.toString(report.codeMm, 'f', 1), locale.toString(report.moduleMm, 'f', 2),
                 locale.toString(distance / mmPerCm, 'f', 0)));
    finding.more = {{"code_mm"_L1, report.codeMm},
                    {"module_mm"_L1, report.moduleMm},
                    {"scans_from_mm"_L1, distance}};
    return finding;
}

ExitCode writePoster(const PosterPlan &order, const Output &output,
                     const PosterFileOptions &options, Console &console)
{
    const LaidPoster poster = laidPoster(order);
    if (const auto failed = unprintableWords(poster.report, console))
        return console.end(*failed);
    const auto file = posterFile(order, options);
    if (!file)
        return console.end(posterFailure(file.error()));
    warnOfPrint(file->report, file->scan, console);
    if (const auto failed = deliver(output.path, file->bytes, console))
        return console.end(*failed);
    console.say(written(file->report));
    return ExitCode::Done;
}

/// Out of range is a rule of the poster's own: it is said with its limit.
Result<int, Failure> readDots(const Arguments &arguments)
{
    const int dots = arguments.whole(dpi, usualDpi);
    if (const auto problem = dpiProblem(dots))
        return tl::unexpected(posterFailure(*problem));
    return dots;
}

ExitCode runPosterList(const Arguments &arguments, Console &console)
{
    const auto output = readOutput(arguments, listFile);
    if (!output)
        return console.end(output.error());
    const auto dots = readDots(arguments);
    if (!dots)
        return console.end(dots.error());
    const auto poster = readListPoster(arguments);
    if (!poster)
        return console.end(poster.error());
    auto rows = readListOptions(arguments, {arguments.value(listOption), output->path},
                                posterCallOption, console);
    if (!rows)
        return console.end(rows.error());
    rows->reading.correction = poster->design.correction;
    return printPosterList({*poster, *rows, output->path, *dots, arguments.has(outlines)}, console);
}

ExitCode runPoster(const Arguments &arguments, Console &console)
{
    if (arguments.has(designs))
        return listDesigns(console);
    if (arguments.has(listOption))
        return runPosterList(arguments, console);
    const auto output = readOutput(arguments, pictureFile);
    if (!output)
        return console.end(output.error());
    const auto dots = readDots(arguments);
    if (!dots)
        return console.end(dots.error());
    const auto order = readPoster(arguments, console);
    if (!order)
        return console.end(order.error());
    return writePoster(*order, *output,
                       {.format = posterFormat(output->format),
                        .dpi = *dots,
                        .textAsOutlines = arguments.has(outlines),
                        .title = order->content.headline.simplified()},
                       console);
}

} // namespace

Command posterCommand()
{
    return {
        .name = "poster"_L1,
        .forms = {u"--call NUMBER"_s, u"--list DATA.csv -o "_s + listFile.value, u"--designs"_s},
        .about = PosterCommandText::tr(
            "Makes a poster, a table tent, a sticker or a business card with the code of a call "
            "link, reads the finished page back, and writes it if it scans. Words that find no "
            "room are an error.\n\n"
            "With --list there is a page of a PDF for each row of a CSV with commas, semicolons or "
            "tabs. Its columns for number, tracking code (payload), headline, business name and "
            "text are detected by their names in many languages and come before the options; the "
            "label is the business name where there is no other. A row without a tracking code "
            "gets a short one that is the same each time. If a row is wrong no file is written."),
        .options = posterCommandOptions(),
        .run = runPoster,
    };
}

} // namespace bellpush
