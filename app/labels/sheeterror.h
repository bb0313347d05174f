// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/fileerror.h"
#include "app/labels/designfit.h"
#include "app/labels/labelstock.h"
#include "app/posters/postererror.h"
#include "app/qr/qrmatrix.h"
#include "app/qr/qrpictureerror.h"

#include <optional>

namespace bellpush {

/// Why a sheet, or a label of it, is not printed. The numbers say what was wrong and what would
/// have been right.
struct SheetError {
    enum class Reason {
        // Of the whole job:
        BadStock,         ///< stock: what is wrong with it.
        NoLabelFree,      ///< Every label of the sheet is used.
        OffsetOutOfRange, ///< value: mm; limit: the bound crossed.
        ScaleOutOfRange,  ///< value: 1 is as it is; limit: the bound crossed.
        DpiOutOfRange,    ///< value: dpi; limit: the bound crossed.
        BadColour,        ///< colour: what is wrong with it.
        DesignDoesNotFit, ///< misfit: why it does not go onto these labels.
        // Of one label:
        CopiesOutOfRange, ///< value: copies; limit: the bound crossed.
        NoCode,           ///< code: why the link has none.
        ModulesTooSmall,  ///< value: mm that a module would have; limit: the least.
        NoFont,           ///< words: letters that no font here has, and would be boxes.
        UnfitWords,       ///< unfit: those that its design has no room for, or no font.
        OffPage,          ///< The calibration takes the code off the paper.
        DoesNotScan,      ///< The finished code was read back, and did not say the link.
        // Of the file:
        CannotWrite, ///< file: why, where that is known.
    };

    Reason reason{};
    double value = 0;
    double limit = 0;
    std::optional<StockError> stock{};
    std::optional<QrPictureError> colour{};
    std::optional<DesignMisfit> misfit{};
    std::optional<QrError> code{};
    QString words{};
    QList<PosterProblem> unfit{};
    std::optional<FileError> file{};

    friend bool operator==(const SheetError &, const SheetError &) = default;
};

} // namespace bellpush
