// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLocale;

namespace bellpush {

struct SheetError;

/// Why a sheet, or a label of it, is not printed, and what to do.
QString sheetErrorText(const SheetError &error, const QLocale &locale);

} // namespace bellpush
