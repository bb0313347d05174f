// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/calibration.h"
#include "app/placements/printedplacement.h"
#include "ui/draw/press/printpage.h"

#include <functional>
#include <optional>

namespace bellpush {

/// What pages are printed on.
struct PrintTarget {
    Calibration calibration{};
    int dpi = 600; ///< Of the dots that modules are to be whole on.
};

/// What is to be printed, its pages made one at a time: a job may have thousands.
struct PrintJob {
    QString name{}; ///< In the printer's queue.
    QSizeF paper{}; ///< In mm.
    int pages = 1;
    /// Page number `page`, counted from 0. Called off the UI thread, so it holds values only. A
    /// page without calibration in its layout is moved by `calibratedPage()`.
    std::function<PrintPage(int page, const PrintTarget &target)> page{};
    /// What keeps the job from being printed like this, as a sentence; empty if nothing does, or if
    /// `isCancelled()`. Called once, before the first page, where pages are made. May be absent.
    std::function<QString(const PrintTarget &target, const std::function<bool()> &isCancelled)>
        problem{};
    std::optional<PrintedPlacement> placement{}; ///< Kept once it is printed, if it is a call's.
};

} // namespace bellpush
