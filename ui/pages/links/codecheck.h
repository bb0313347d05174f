// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"
#include "app/qr/scanreport.h"
#include "ui/draw/codes/qrdesign.h"

#include <optional>

namespace bellpush {

/// A finished code that is to be read back.
struct CodeToCheck {
    QrMatrix matrix;
    QString text{};
    QrDesign design{};
};

/// What was found.
struct CodeCheck {
    ScanReport report{};
    /// The largest logo, in percent of the code's width, that leaves a margin; 0 if none does.
    /// Absent without a logo.
    std::optional<int> safeLogoPercent{};
};

/// The whole check of a design as it will be printed.
CodeCheck codeCheck(const CodeToCheck &code);

} // namespace bellpush
