// SPDX-License-Identifier: MIT
#include "ui/print/pageprinter.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>

namespace bellpush {

void setPaper(QPrinter &printer, const PrintJob &job)
{
    const bool isWide = job.paper.width() > job.paper.height();
    const QSizeF upright = isWide ? job.paper.transposed() : job.paper;
    printer.setDocName(job.name);
    printer.setFullPage(true);
    printer.setPageLayout(
        QPageLayout(QPageSize(upright, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
                    isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
}

PagePrinter::PagePrinter(CalibrationOf calibrationOf, QObject *parent)
    : QObject(parent),
      m_calibrationOf(std::move(calibrationOf))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int pages) { emit progressed(pages, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PagePrinter::finish);
}

PagePrinter::~PagePrinter()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void PagePrinter::print(const PrintJob &job, QWidget *window)
{
    if (m_dialog)
        m_dialog->raise();
    if (m_dialog || isPrinting())
        return;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    setPaper(*m_printer, job);
    auto *dialog = new QPrintDialog(m_printer.get(), window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, job.pages > 1);
    dialog->setMinMax(1, job.pages);
    connect(dialog, &QDialog::accepted, this, [this, job] { start(job); });
    connect(dialog, &QDialog::rejected, this,
            [this] { emit ended({PrintOutcome::Reason::Cancelled}); });
    dialog->open();
}

void PagePrinter::start(const PrintJob &job)
{
    setPaper(*m_printer, job); // whatever paper the dialog left: a sheet of labels has one size
    emit started(job.name);
    const bool toFile = !m_printer->outputFileName().isEmpty();
    m_watcher.setFuture(startPrinting(
        job, m_calibrationOf(toFile ? QString() : m_printer->printerName()), *m_printer));
}

void PagePrinter::finish()
{
    const bool isCancelled = m_watcher.isCanceled();
    const PrintOutcome outcome = isCancelled || m_watcher.future().resultCount() == 0
        ? PrintOutcome{PrintOutcome::Reason::Cancelled}
        : m_watcher.result();
    m_printer.reset();
    emit ended(outcome);
}

} // namespace bellpush
