// SPDX-License-Identifier: MIT
#include "ui/printing/printrun.h"

#include "app/core/units.h"
#include "app/core/wholefile.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/pdfwriter.h"

#include <QPainter>
#include <QPrinter>

namespace bellpush {

namespace {

using Reason = PrintOutcome::Reason;

/// Dots that modules are whole on. Qt speaks of 1200 dpi through CUPS, whatever the printer has,
/// and what is whole at 300 is whole at 600 and 1200 too.
int dotGrid(int resolution)
{
    constexpr int usual = 300;
    return resolution % usual == 0 ? usual : resolution;
}

/// How often each page is printed in a row, and how often all of them, where the printer's driver
/// does not count copies by itself.
struct Repeats {
    int page = 1;
    int job = 1;
};

Repeats repeats(const QPrinter &printer)
{
    if (printer.supportsMultipleCopies())
        return {};
    const int copies = std::max(1, printer.copyCount());
    return printer.collateCopies() ? Repeats{1, copies} : Repeats{copies, 1};
}

QList<int> printOrder(const PrintJob &job, const QPrinter &printer)
{
    QList<int> pages = pagesInRange(job.pages, printer.fromPage(), printer.toPage());
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    const Repeats wanted = repeats(printer);
    QList<int> order;
    for (int pass = 0; pass < wanted.job; ++pass) {
        for (const int page : std::as_const(pages)) {
            for (int copy = 0; copy < wanted.page; ++copy)
                order.append(page);
        }
    }
    return order;
}

/// What keeps the job from being printed, in words; empty if nothing does.
QString problemOf(const PrintJob &job, const PrintTarget &target, const JobControl &control)
{
    return job.problem ? job.problem(target, control.isCancelled) : QString();
}

PrintOutcome refused(const QString &words)
{
    return {.reason = Reason::Refused, .words = words};
}

void paintOnto(QPainter &painter, const PrintPage &page, int dpi)
{
    painter.save();
    painter.scale(dpi / mmPerInch, dpi / mmPerInch);
    paintPage(painter, page);
    painter.restore();
}

std::optional<PrintOutcome> writePdf(const PrintJob &job, const PrintTarget &target,
                                     const QList<int> &pages, const QString &path,
                                     const JobControl &control)
{
    if (const QString words = problemOf(job, target, control); !words.isEmpty())
        return refused(words);
    if (control.isCancelled())
        return std::nullopt;
    PrintOutcome outcome{.reason = Reason::CannotStart, .file = path};
    WholeFile file;
    outcome.error = file.open(path, WholeFile::Special::Refused);
    if (outcome.error)
        return outcome;
    PdfWriter writer(file.device(), {.title = job.name});
    for (const int index : pages) {
        if (control.isCancelled())
            return std::nullopt;
        writer.addPage(job.page(index, target));
        outcome.pages.append(index);
        control.progressed(static_cast<int>(outcome.pages.size()), static_cast<int>(pages.size()));
    }
    outcome.error = writer.finish() ? file.putInPlace() : file.error();
    outcome.reason = outcome.error ? Reason::CannotGoOn : Reason::Printed;
    return outcome;
}

} // namespace

QList<int> pagesInRange(int pages, int first, int last)
{
    const int begin = first > 0 ? first - 1 : 0;
    const int end = first > 0 ? std::min(last, pages) : pages;
    QList<int> all;
    for (int page = begin; page < end; ++page)
        all.append(page);
    return all;
}

std::optional<PrintOutcome> printPages(const PrintJob &job, const Calibration &calibration,
                                       QPrinter &printer, const JobControl &control)
{
    const PrintTarget target{calibration, dotGrid(printer.resolution())};
    if (const QString path = printer.outputFileName(); !path.isEmpty()) {
        const QList<int> pages = pagesInRange(job.pages, printer.fromPage(), printer.toPage());
        return writePdf(job, target, pages, path, control);
    }
    return paintPages(job, target, printOrder(job, printer), printer, control);
}

std::optional<PrintOutcome> paintPages(const PrintJob &job, const PrintTarget &target,
                                       const QList<int> &pages, QPagedPaintDevice &device,
                                       const JobControl &control)
{
    if (const QString words = problemOf(job, target, control); !words.isEmpty())
        return refused(words);
    if (control.isCancelled())
        return std::nullopt;
    QPainter painter;
    if (!painter.begin(&device))
        return PrintOutcome{Reason::CannotStart};
    PrintOutcome outcome{.reason = Reason::CannotGoOn};
    for (const int index : pages) {
        if (control.isCancelled()) {
            if (auto *printer = dynamic_cast<QPrinter *>(&device))
                printer->abort();
            return std::nullopt;
        }
        if (!outcome.pages.isEmpty() && !device.newPage())
            return outcome;
        paintOnto(painter, job.page(index, target), device.logicalDpiX());
        outcome.pages.append(index);
        control.progressed(static_cast<int>(outcome.pages.size()), static_cast<int>(pages.size()));
    }
    if (painter.end())
        outcome.reason = Reason::Printed;
    return outcome;
}

} // namespace bellpush
