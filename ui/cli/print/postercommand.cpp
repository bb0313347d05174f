// SPDX-License-Identifier: MIT
#include "app/posters/posterdesigns.h"
#include "app/qr/qrprint.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/countryoption.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/frame/numberoption.h"
#include "ui/cli/frame/outputoption.h"
#include "ui/cli/print/listoptions.h"
#include "ui/cli/print/posterlist.h"
#include "ui/cli/print/posteroptions.h"
#include "ui/cli/print/printcommands.h"
#include "ui/draw/posters/posterfile.h"
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

constexpr QLatin1StringView dpi = "--dpi"_L1;
constexpr QLatin1StringView outlines = "--text-outlines"_L1;
constexpr QLatin1StringView designs = "--designs"_L1;
constexpr QLatin1StringView listOption = "--list"_L1;

PosterFormat posterFormat(const QString &name)
{
    if (name == "svg"_L1)
        return PosterFormat::Svg;
    return name == "png"_L1 ? PosterFormat::Png : PosterFormat::Pdf;
}

/// One line a design: its id, its papers, what it looks like.
ExitCode listDesigns(Console &console)
{
    QString lines;
    for (const PosterDesign &design : posterDesigns())
        lines += design.id + u'\t' + design.papers.join(u',') + u'\t' + posterDesignHelp(design.id)
            + u'\n';
    const auto failed = console.print(lines);
    return failed ? console.end(*failed) : ExitCode::Done;
}

Failure posterFailure(const PosterError &error)
{
    using enum PosterError::Reason;
    const QString text = posterErrorText(error);
    switch (error.reason) {
    case DpiOutOfRange:
    case TooManyPixels:
    case TooCoarse:
        return ruleBroken(dpi.mid(2), text).value();
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
    for (const PosterField field : report.unplaced)
        console.say(warning(posterOption(field), posterUnplacedText()));
    if (report.isLogoUnplaced)
        console.say(warning(u"logo"_s, posterUnplacedText()));
    if (report.isBrandDarkened)
        console.say(warning(u"brand"_s, posterDarkenedText()));
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
    const auto file = posterFile(poster, order.link, options);
    if (!file)
        return console.end(posterFailure(file.error()));
    warnOfPrint(poster.report, file->scan, console);
    if (const auto failed = deliver(output.path, file->bytes, console))
        return console.end(*failed);
    console.say(written(poster.report));
    return ExitCode::Done;
}

/// Of the options for lists, one that is there without a list. One number has a country as well.
QString strayOption(const Arguments &arguments)
{
    for (const Option &option : listOptions()) {
        if (arguments.has(option.name) && option.name != countryOption().name)
            return option.name;
    }
    return {};
}

/// Out of range is a rule of the poster's own: it is said with its limit.
Result<int, Failure> readDots(const Arguments &arguments)
{
    const auto dots = readWhole(arguments, dpi, usualDpi);
    if (!dots)
        return dots;
    if (const auto problem = dpiProblem(*dots))
        return tl::unexpected(posterFailure(*problem));
    return dots;
}

ExitCode runPosterList(const Arguments &arguments, Console &console)
{
    const auto output = readOutput(arguments, {u"pdf"_s});
    if (!output)
        return console.end(output.error());
    const auto dots = readDots(arguments);
    if (!dots)
        return console.end(dots.error());
    const auto poster = readListPoster(arguments);
    if (!poster)
        return console.end(poster.error());
    auto rows = readListOptions(arguments, arguments.value(listOption), "--call"_L1, console);
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
    if (const QString stray = strayOption(arguments); !stray.isEmpty())
        return console.end(failure(ExitCode::WrongUsage,
                                   PosterCommandText::tr("%1 goes with --list.").arg(stray)));
    const auto output = readOutput(arguments, {u"pdf"_s, u"svg"_s, u"png"_s});
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
        .usage
        = "(--call NUMBER [--country CC] [--payload TEXT] --headline TEXT | --list DATA.csv "
          "[--call NUMBER]"
          " [--headline TEXT] [--number-column C] [--payload-column C] [--label-column C]"
          " [--country CC] [--encoding NAME] [--leave-out-wrong] [--placements FILE.csv] [--keep])"
          " [--paper A4|A5|A3|Letter]"
          " -o FILE.pdf|.svg|.png [--design ID] [--business-name TEXT] [--text TEXT]"
          " [--call-to-action TEXT] [--brand #RRGGBB] [--logo FILE] [--bleed-mm N]"
          " [--crop-marks] [--dpi N] [--text-outlines] | --designs"_L1,
        .about = PosterCommandText::tr(
            "Makes a poster, a table tent, a sticker or a business card with the code of a call "
            "link, reads the\nfinished page back, and writes it if it scans. Words that find no "
            "room are an error.\n\n"
            "With --list there is a page of a PDF for each row of a CSV with commas, semicolons or "
            "tabs. Its columns\n"
            "for number, payload, headline, business name and text are recognised by their names "
            "in many languages\n"
            "and come before the options; the label is the business name where there is no other. "
            "A row without\n"
            "payload gets a short code that is the same each time. If a row is wrong no file is "
            "written.\n\n"
            "--list FILE          the list; - is standard input\n"
            "--call NUMBER        who is called; with --list, by the rows that have no number\n"
            "--number-column C    a column's name, or its number from 1; so are the other two\n"
            "--country CC         where numbers without country code are dialled, such as DE\n"
            "--encoding NAME      of the list, such as Windows-1250, Shift-JIS or GBK, where it is "
            "not found\n"
            "--leave-out-wrong    prints the other rows when some are wrong, and says which\n"
            "--placements FILE    writes which code is on which page, as CSV\n"
            "--keep               adds that to the program's own list, whose codes are then "
            "avoided\n"
            "-o FILE              the file; its ending says which kind\n"
            "--format NAME        pdf, svg or png, whatever the file is called\n"
            "--design ID          one of those that --designs lists, else notice\n"
            "--paper NAME         one of the design's, else its first: A4, A5, A3, Letter, Square, "
            "Round, Card, US-Card\n"
            "--text TEXT          a few words more; a line break starts a new line\n"
            "--call-to-action T   what stands beside the code; empty for nothing\n"
            "--brand COLOUR       of areas and of some words, else #0F6E66\n"
            "--logo FILE          a PNG, JPEG or SVG, at most 5 MB\n"
            "--bleed-mm N         colour beyond the cut: 0 to 20, else 0\n"
            "--crop-marks         marks where to cut\n"
            "--dpi N              a PNG's, or the printer's that the code is read back for, else "
            "300\n"
            "--text-outlines      words of a PDF as shapes, which cannot be searched"),
        .options = outputOptions() + posterOptions() + listOptions()
            + QList<Option>{{listOption},
                            {dpi},
                            {outlines, Option::Takes::Nothing},
                            {designs, Option::Takes::Nothing}},
        .run = runPoster,
    };
}

} // namespace bellpush
