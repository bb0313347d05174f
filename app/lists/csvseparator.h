// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace bellpush {

/// What stands between the fields of a table, and where its first row begins.
struct CsvSeparator {
    char separator = ',';
    qsizetype rowsBegin = 0; ///< In bytes; after the line with which Excel declares a separator.
};

/// Finds the separator: the one that a first line `sep=;` declares, else that of comma, semicolon
/// and tab which cuts the first rows most evenly, and into more than one field where one does.
CsvSeparator csvSeparator(QByteArrayView utf8);

} // namespace bellpush
