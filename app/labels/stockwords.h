// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSizeF>
#include <QStringList>

#include <optional>

namespace bellpush {

constexpr double nearMm = 0.12;  ///< Ours: millimetres are typed with one decimal,
constexpr double nearInch = 0.3; ///< inches with two.

/// What somebody who looks for labels has typed: a word or a size.
struct StockWord {
    QStringList texts{};           ///< Lower case, letters and digits only; any of them fits.
    std::optional<int> number{};   ///< Digits alone.
    std::optional<QSizeF> sides{}; ///< `A x B`, in mm unless nothing says so.
    std::optional<double> side{};  ///< `40 mm`, in mm.
    double tolerance = nearMm;     ///< Of sides and side.
};

/// Whether `L7160-100` is a part, or a pack of a hundred of it.
enum class Packs { AsTyped, LeftOut };

/// Reads what stands on labels' boxes, sizes in any unit and spelling.
QList<StockWord> readStockWords(QString typed, Packs packs);

/// What of a text is compared, in lower case.
QString lettersAndDigits(const QString &text);

} // namespace bellpush
