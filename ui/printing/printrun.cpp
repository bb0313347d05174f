// SPDX-License-Identifier: MIT
#include "ui/printing/printrun.h"

#include "app/core/units.h"
#include "app/core/wholefile.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/pdfwriter.h"

#include <QPainter>
#include <QPrinter>
#include <QtConcurrentRun>

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

/// Whether nothing keeps the job from being printed; otherwise the promise says what does.
bool isPrintable(QPromise<PrintOutcome> &promise, const PrintJob &job, const PrintTarget &target)
{
    if (!job.problem)
        return true;
    const QString words = job.problem(target, [&promise] { return promise.isCanceled(); });
    if (words.isEmpty())
        return !promise.isCanceled();
    promise.addResult(PrintOutcome{.reason = Reason::Refused, .words = words});
    return false;
}

void paintOnto(QPainter &painter, const PrintPage &page, int dpi)
{
    painter.save();
    painter.scale(dpi / mmPerInch, dpi / mmPerInch);
    paintPage(painter, page);
    painter.restore();
}

void print(QPromise<PrintOutcome> &promise, const PrintJob &job, const PrintTarget &target,
           const QList<int> &order, QPagedPaintDevice &device)
{
    if (!isPrintable(promise, job, target))
        return;
    promise.setProgressRange(0, static_cast<int>(order.size()));
    PrintOutcome outcome;
    QPainter painter;
    if (!painter.begin(&device)) {
        promise.addResult(PrintOutcome{Reason::CannotStart});
        return;
    }
    for (const int index : order) {
        if (promise.isCanceled()) {
            if (auto *printer = dynamic_cast<QPrinter *>(&device))
                printer->abort();
            return;
        }
        if (!outcome.pages.isEmpty() && !device.newPage()) {
            outcome.reason = Reason::CannotGoOn;
            promise.addResult(outcome);
            return;
        }
        paintOnto(painter, job.page(index, target), device.logicalDpiX());
        outcome.pages.append(index);
        promise.setProgressValue(static_cast<int>(outcome.pages.size()));
    }
    outcome.reason = painter.end() ? Reason::Printed : Reason::CannotGoOn;
    promise.addResult(outcome);
}

void writePdf(QPromise<PrintOutcome> &promise, const PrintJob &job, const PrintTarget &target,
              const QList<int> &pages, const QString &path)
{
    if (!isPrintable(promise, job, target))
        return;
    promise.setProgressRange(0, static_cast<int>(pages.size()));
    PrintOutcome outcome{.reason = Reason::CannotStart, .file = path};
    WholeFile file;
    outcome.error = file.open(path, WholeFile::Special::Refused);
    if (outcome.error) {
        promise.addResult(outcome);
        return;
    }
    PdfWriter writer(file.device(), {.title = job.name});
    for (const int index : pages) {
        if (promise.isCanceled())
            return;
        writer.addPage(job.page(index, target));
        outcome.pages.append(index);
        promise.setProgressValue(static_cast<int>(outcome.pages.size()));
    }
    outcome.error = writer.finish() ? file.putInPlace() : file.error();
    outcome.reason = outcome.error ? Reason::CannotGoOn : Reason::Printed;
    promise.addResult(outcome);
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

QFuture<PrintOutcome> startPrinting(const PrintJob &job, const Calibration &calibration,
                                    QPrinter &printer)
{
    const PrintTarget target{calibration, dotGrid(printer.resolution())};
    if (const QString path = printer.outputFileName(); !path.isEmpty()) {
        const QList<int> pages = pagesInRange(job.pages, printer.fromPage(), printer.toPage());
        return QtConcurrent::run(
            [=](QPromise<PrintOutcome> &promise) { writePdf(promise, job, target, pages, path); });
    }
    return startPainting(job, target, printOrder(job, printer), printer);
}

QFuture<PrintOutcome> startPainting(const PrintJob &job, const PrintTarget &target,
                                    const QList<int> &pages, QPagedPaintDevice &device)
{
    return QtConcurrent::run([=, &device](QPromise<PrintOutcome> &promise) {
        print(promise, job, target, pages, device);
    });
}

} // namespace bellpush
