// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/printjob.h"

#include <QFuture>

class QPrinter;

namespace bellpush {

/// What became of a print job.
struct PrintOutcome {
    enum class Reason { Printed, Cancelled, CannotStart, CannotGoOn };

    Reason reason{};
    int pages = 0; ///< That were handed to the printer.

    friend bool operator==(const PrintOutcome &, const PrintOutcome &) = default;
};

/// The pages of a job that a range such as 2-3 names, counted from 0 and in order; all where
/// `first` is 0. `first` and `last` count from 1, as in the printer's dialog.
QList<int> pagesInRange(int pages, int first, int last);

/// Prints in a thread of its own; progress counts pages. Cancelling the future stops it between two
/// pages. The printer is the thread's until the future has finished, and has to live that long.
QFuture<PrintOutcome> startPrinting(const PrintJob &job, const Calibration &calibration,
                                    QPrinter &printer);

} // namespace bellpush
