// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/printrun.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QPrintDialog;
class QPrinter;

namespace bellpush {

/// Prints jobs through the system's dialog, one at a time and off the UI thread.
class PagePrinter : public QObject
{
    Q_OBJECT

public:
    /// What a printer's pages need to land where they should, by the printer's name;
    /// an empty one is a PDF's.
    using CalibrationOf = std::function<Calibration(const QString &printer)>;

    explicit PagePrinter(CalibrationOf calibrationOf, QObject *parent = nullptr);
    ~PagePrinter() override;

    bool isPrinting() const { return m_printing.isRunning(); }

    using WhenDone = std::function<void(const PrintOutcome &)>;

    /// Asks for a printer above `asker`, and prints. Then calls `whenDone`, unless the asker has
    /// gone; cancelled as well when no printer was chosen. One job at a time: false, and nothing
    /// happens, while one is under way; an open dialog comes to the front.
    bool print(const PrintJob &job, QWidget *asker, const WhenDone &whenDone);

    void cancel() { m_printing.cancel(); }

signals:
    void started(const QString &name);
    void progressed(int pages, int of);
    void ended();

private:
    void start(const PrintJob &job);
    void finish(const std::optional<PrintOutcome> &outcome);
    void tell(const PrintOutcome &outcome);

    CalibrationOf m_calibrationOf;
    std::unique_ptr<QPrinter> m_printer;
    QPointer<QPrintDialog> m_dialog;
    QPointer<QWidget> m_asker;
    WhenDone m_whenDone;
    LongJob<PrintOutcome> m_printing; ///< The first to go: it waits for the page that is printed.
};

/// Sets the printer to a job's paper, without margins of its own: pages have theirs.
void setPaper(QPrinter &printer, const PrintJob &job);

} // namespace bellpush
