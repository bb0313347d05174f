// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

struct ColumnError;
struct CsvError;
struct ListColumns;
struct RowProblem;
struct StoreError;

/// Why a file is no table, with the line, and what to do. Of another encoding: what it may be; how
/// to choose it says who shows this.
QString csvErrorText(const CsvError &error);

/// Which chosen column is not there, and which ones are.
QString columnErrorText(const ColumnError &error);

/// A column by its name, or its number from 1.
QString columnName(const ListColumns &columns, qsizetype column);

/// The same with its first cells: `“Phone” (+1 650 555 0123)`.
QString columnText(const ListColumns &columns, qsizetype column);

/// The column of the numbers and the first that are called; empty where none is.
QString numberColumnText(const ListColumns &columns);

/// That it is doubtful which column has the numbers, and which it may be.
QString doubtfulNumberText(const ListColumns &columns);

/// What is wrong with a row or odd about it, and what to do.
QString rowProblemText(const RowProblem &problem);

/// Why the list of what was printed cannot be used, and what to do.
QString placementsErrorText(const StoreError &error);

/// That the list of what was printed has what was not printed after all.
QString keptAllTheSameText();

/// That the sheets are at `path`, though the list of their codes could not be written.
QString pagesWrittenAllTheSameText(const QString &path);

/// That what was printed is not in that list, and why.
QString notKeptText(const StoreError &error);

} // namespace bellpush
