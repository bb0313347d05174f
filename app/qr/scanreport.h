// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

/// How well a finished picture of a code reads.
struct ScanReport {
    enum class Verdict {
        Green, ///< In every view.
        Amber, ///< As printed, and in some views only.
        Red,   ///< Not at all, or it says something else, or no view but the printed one reads.
    };

    /// The first thing that went wrong.
    enum class Reason {
        ReadsInEveryView,
        UnreadableAsPrinted,
        SaysSomethingElse,
        UnreadableWhenSoft,     ///< Out of focus, or on rough paper.
        UnreadableFromAfar,     ///< From the comfortable distance: see `scanDistance()`.
        UnreadableInUnevenLight ///< Half in the shadow.
    };

    Verdict verdict = Verdict::Red;
    Reason reason = Reason::UnreadableAsPrinted;

    friend bool operator==(const ScanReport &, const ScanReport &) = default;
};

} // namespace bellpush
