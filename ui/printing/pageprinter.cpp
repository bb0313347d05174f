// SPDX-License-Identifier: MIT
#include "ui/printing/pageprinter.h"

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
      m_calibrationOf(std::move(calibrationOf)),
      m_printing([this](int pages, int of) { emit progressed(pages, of); })
{ }

PagePrinter::~PagePrinter() = default;

bool PagePrinter::print(const PrintJob &job, QWidget *asker, const WhenDone &whenDone)
{
    if (m_dialog)
        m_dialog->raise();
    if (m_dialog || isPrinting())
        return false;
    m_asker = asker;
    m_whenDone = whenDone;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    setPaper(*m_printer, job);
    auto *dialog = new QPrintDialog(m_printer.get(), asker);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, job.pages > 1);
    dialog->setMinMax(1, job.pages);
    connect(dialog, &QDialog::accepted, this, [this, job] { start(job); });
    connect(dialog, &QDialog::rejected, this,
            [this] { tell({.reason = PrintOutcome::Reason::Cancelled}); });
    dialog->open();
    return true;
}

void PagePrinter::start(const PrintJob &job)
{
    setPaper(*m_printer, job); // whatever paper the dialog left: a sheet of labels has one size
    emit started(job.name);
    const bool toFile = !m_printer->outputFileName().isEmpty();
    const Calibration calibration = m_calibrationOf(toFile ? QString() : m_printer->printerName());
    m_printing.start(
        [job, calibration, printer = m_printer.get()](const JobControl &control) {
            return printPages(job, calibration, *printer, control);
        },
        [this](const std::optional<PrintOutcome> &outcome) { finish(outcome); });
}

void PagePrinter::finish(const std::optional<PrintOutcome> &printed)
{
    PrintOutcome outcome
        = printed.value_or(PrintOutcome{.reason = PrintOutcome::Reason::Cancelled});
    if (m_printer->outputFileName().isEmpty())
        outcome.printer = m_printer->printerName();
    m_printer.reset();
    emit ended();
    tell(outcome);
}

void PagePrinter::tell(const PrintOutcome &outcome)
{
    const WhenDone whenDone = std::exchange(m_whenDone, nullptr);
    if (m_asker && whenDone)
        whenDone(outcome);
}

} // namespace bellpush
