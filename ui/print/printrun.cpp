// SPDX-License-Identifier: MIT
#include "ui/print/printrun.h"

#include "ui/press/pagepainter.h"

#include <QPainter>
#include <QPrinter>
#include <QtConcurrentRun>

namespace bellpush {

namespace {

using Reason = PrintOutcome::Reason;

constexpr double mmPerInch = 25.4;

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

void paintOnto(QPainter &painter, const PrintPage &page, int dpi)
{
    painter.save();
    painter.scale(dpi / mmPerInch, dpi / mmPerInch);
    paintPage(painter, page);
    painter.restore();
}

void print(QPromise<PrintOutcome> &promise, const PrintJob &job, const PrintTarget &target,
           QPrinter &printer)
{
    const QList<int> order = printOrder(job, printer);
    promise.setProgressRange(0, static_cast<int>(order.size()));
    QPainter painter;
    if (!painter.begin(&printer)) {
        promise.addResult(PrintOutcome{Reason::CannotStart});
        return;
    }
    int done = 0;
    for (const int index : order) {
        if (promise.isCanceled()) {
            printer.abort();
            return;
        }
        if (done > 0 && !printer.newPage()) {
            promise.addResult(PrintOutcome{Reason::CannotGoOn, done});
            return;
        }
        paintOnto(painter, job.page(index, target), target.dpi);
        promise.setProgressValue(++done);
    }
    promise.addResult(PrintOutcome{painter.end() ? Reason::Printed : Reason::CannotGoOn, done});
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
    const PrintTarget target{calibration, printer.resolution()};
    return QtConcurrent::run([job, target, &printer](QPromise<PrintOutcome> &promise) {
        print(promise, job, target, printer);
    });
}

} // namespace bellpush
