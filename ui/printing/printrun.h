// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/fileerror.h"
#include "app/core/longjob.h"
#include "ui/printing/printjob.h"

class QPagedPaintDevice;
class QPrinter;

namespace bellpush {

/// What became of a print job.
struct PrintOutcome {
    enum class Reason {
        Printed,
        Cancelled,
        Refused, ///< `words` say why: the job's own problem.
        CannotStart,
        CannotGoOn
    };

    Reason reason{};
    QString file{};     ///< That they are written to; empty for a printer.
    QList<int> pages{}; ///< That were handed to the printer, counted from 0, each copy by itself.

    QString words{};
    QString printer{};                ///< Its name; empty for a file.
    std::optional<FileError> error{}; ///< Why the file cannot be written.

    friend bool operator==(const PrintOutcome &, const PrintOutcome &) = default;
};

/// The pages of a job that a range such as 2-3 names, counted from 0 and in order; all where
/// `first` is 0. `first` and `last` count from 1, as in the printer's dialog.
QList<int> pagesInRange(int pages, int first, int last);

/// Prints, to a file if the printer has one to write to: that is written by our own writer, and
/// complete or not at all. Progress counts pages. Cancelling stops it between two pages; nothing
/// comes of it then.
std::optional<PrintOutcome> printPages(const PrintJob &job, const Calibration &calibration,
                                       QPrinter &printer, const JobControl &control);

/// Paints these pages, as printPages() does where there is no file.
std::optional<PrintOutcome> paintPages(const PrintJob &job, const PrintTarget &target,
                                       const QList<int> &pages, QPagedPaintDevice &device,
                                       const JobControl &control);

} // namespace bellpush
