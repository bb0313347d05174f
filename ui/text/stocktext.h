// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>

namespace bellpush {

struct LabelStock;
struct StockError;
struct StockFileError;

/// `Avery L7160 – Address labels`.
QString stockTitle(const LabelStock &stock);

/// `63.5 × 38.1 mm, 21 a sheet (3 × 7), A4`; in inches where the locale's measures are the United
/// States'.
QString stockText(const LabelStock &stock, const QLocale &locale);

/// The label's size alone: `63.5 × 38.1 mm`, or `40 mm round`.
QString stockSizeText(const LabelStock &stock, const QLocale &locale);

/// What is wrong with a stock, in millimetres, and what to do.
QString stockErrorText(const StockError &error, const QLocale &locale);

/// What is wrong in a table of stocks, and in which line.
QString stockFileErrorText(const StockFileError &error, const QLocale &locale);

} // namespace bellpush
