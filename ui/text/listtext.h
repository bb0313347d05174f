// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

struct ColumnError;
struct CsvError;
struct RowProblem;
struct StoreError;

/// Why a file is no table, with the line, and what to do.
QString csvErrorText(const CsvError &error);

/// Which chosen column is not there, and which ones are.
QString columnErrorText(const ColumnError &error);

/// What is wrong with a row or odd about it, and what to do.
QString rowProblemText(const RowProblem &problem);

/// Why the list of what was printed cannot be used, and what to do.
QString storeErrorText(const StoreError &error);

} // namespace bellpush
