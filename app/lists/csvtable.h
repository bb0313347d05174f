// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/lists/csvscanner.h"
#include "app/lists/csvtext.h"

#include <QStringList>

namespace bellpush {

/// A row of a table that is not blank.
struct CsvRow {
    qsizetype line = 0; ///< On which it begins, from 1.
    QStringList fields{};

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// A file of comma-separated values (RFC 4180) that was gone through once and found in order, so
/// that walking it cannot fail. Holds the bytes only: rows are made as they are read.
class CsvTable
{
public:
    static constexpr qint64 longestBytes = qint64{64} * 1024 * 1024; ///< Ours: 100,000 rows of 600.
    static constexpr qsizetype mostColumns = 256;                    ///< Ours.

    /// Reads a file. Line ends and the separator (comma, semicolon, tab, or what Excel's line
    /// `sep=` declares) are found by themselves; `declared` is what the bytes are when no byte
    /// order mark tells; else it is found. Errors: all of CsvError's.
    static Result<CsvTable, CsvError> from(const QByteArray &bytes,
                                           std::optional<CsvEncoding> declared);

    /// Rows that have anything in them, the header among them.
    qsizetype rowCount() const { return m_rowCount; }

    char separator() const { return m_separator; }
    const CsvText &text() const { return m_text; }
    CsvEncoding encoding() const { return m_text.encoding; }

private:
    friend class CsvReader;
    CsvTable(CsvText text, char separator, qsizetype rowsBegin)
        : m_text(std::move(text)),
          m_separator(separator),
          m_rowsBegin(rowsBegin)
    { }
    CsvScanner scanner() const;
    std::optional<CsvError> check();

    CsvText m_text;
    char m_separator;
    qsizetype m_rowsBegin;
    qsizetype m_rowCount = 0;
};

/// Walks a table's rows from the first. Blank rows, such as Excel leaves at the end, are passed
/// over: those without a character in any field.
class CsvReader
{
public:
    /// The table has to outlive the reader.
    explicit CsvReader(const CsvTable &table);

    std::optional<CsvRow> next();

private:
    CsvScanner m_scanner;
};

} // namespace bellpush
