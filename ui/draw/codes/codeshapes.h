// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/calibration.h"
#include "ui/draw/codes/qrdesign.h"
#include "ui/draw/press/printpage.h"

#include <optional>

namespace bellpush {

class QrMatrix;

/// A design laid out for a printer.
struct CodeShapes {
    QSizeF size{}; ///< With the frame, in mm.
    double moduleMm = 0;
    int moduleDots = 0; ///< Of the printer; 0 where none is known.
    bool isFramed = false;
    QList<PrintShape> shapes{}; ///< From their own top left corner.
    QString leftOut{}; ///< Words of the call to action that found no room; empty if all fit.
};

/// The background, the code, its logo and its frame, the code as large as it goes within the
/// style's size with modules of whole dots. Nothing where a module has less than one dot. `dpi`:
/// the printer's. The style has no `styleProblem()`.
std::optional<CodeShapes> codeShapes(const QrMatrix &matrix, const QrDesign &design, int dpi);

/// The same for no printer in particular: exactly as large as the style says.
CodeShapes exactCodeShapes(const QrMatrix &matrix, const QrDesign &design);

/// The design alone on paper of its own size.
PrintPage codePage(const CodeShapes &code);

/// The design in the middle of a sheet as a printer of this calibration and resolution needs it,
/// its corner on a whole dot; an empty sheet where a module has less than one dot.
PrintPage codeOnPaper(const QrMatrix &matrix, const QrDesign &design, const QSizeF &paper,
                      const Calibration &calibration, int dpi);

/// The dark modules as one path of squares, `module` wide, whose corners are round where they stand
/// free: neighbours flow together. Modules in `without` are left out.
QPainterPath roundedModules(const QrMatrix &matrix, const QRect &without, const QPointF &corner,
                            double module);

} // namespace bellpush
