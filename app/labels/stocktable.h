// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/labels/labelstock.h"

#include <QByteArray>
#include <QList>

namespace bellpush {

/// What is wrong with a line of a table of stocks: the first thing only.
struct StockFileError {
    enum class Reason {
        TooLarge,     ///< The file is over `longestStockTable`; line: 0.
        NoHeader,     ///< The first line is not the names of the columns.
        NotText,      ///< The line is not UTF-8, or a value has control characters or is too long.
        WrongColumns, ///< value: how many the line has.
        NotANumber,   ///< column, value: what is written there.
        UnknownPage,  ///< value: what is written there.
        UnknownShape, ///< value: what is written there.
        Unprintable,  ///< stock: why.
        GivenTwice,   ///< value: the id, which an earlier line has.
    };

    Reason reason{};
    int line = 0; ///< From 1.
    QString column{};
    QString value{};
    StockError stock{};

    friend bool operator==(const StockFileError &, const StockFileError &) = default;
};

/// A table as it was read. What could not be read is kept, so that it is there when the table is
/// written again.
struct StockTable {
    QList<LabelStock> stocks{};
    QList<StockFileError> errors{}; ///< One a broken line; one for all where no line is the header.
    QList<QByteArray> others{};     ///< Broken lines and remarks, as they are.

    friend bool operator==(const StockTable &, const StockTable &) = default;
};

/// In bytes. Ours: the shipped table is 50 KiB; as much as a document may have.
constexpr qsizetype longestStockTable = qsizetype{4} * 1024 * 1024;

/// Reads lines of tab-separated values. The first that is no remark (`#`) names the columns: those
/// of `resources/labelstocks.tsv`, in that order. Lengths are in millimetres with a point.
StockTable readStockTable(const QByteArray &bytes);

/// `table` as `readStockTable()` reads it. Lengths are rounded to a thousandth of a millimetre;
/// line breaks and tabs in a text become spaces, and what is too long is cut.
QByteArray stockTableBytes(const StockTable &table);

/// The name of a usual paper, such as `A4`; else `WIDTHxHEIGHT` in millimetres.
QString pageName(QSizeF page);

} // namespace bellpush
