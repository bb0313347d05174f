// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/csverror.h"

#include <QByteArrayView>

#include <optional>

namespace bellpush {

/// One field where it lies in the file.
struct CsvField {
    QByteArrayView raw{}; ///< Without the quotation marks around it; doubled ones are still two.
    bool isQuoted = false;
    bool hasQuotes = false; ///< A quotation mark stands in the field itself.
    bool endsRow = false;
};

/// Goes through a table field by field without copying any (RFC 4180; lines end with CR LF, LF or
/// CR). A quotation mark inside a field that did not begin with one is a character like others.
class CsvScanner
{
public:
    /// `utf8` has to outlive the scanner; `line` is the number of its first line.
    CsvScanner(QByteArrayView utf8, char separator, qsizetype line);

    /// The next field; nothing at the end and at a fault.
    std::optional<CsvField> next();

    /// What made it stop before the end: UnclosedQuote or TextAfterQuote.
    const std::optional<CsvError> &fault() const { return m_fault; }

    qsizetype position() const { return m_at; }
    qsizetype line() const { return m_line; } ///< On which the next field begins.

private:
    std::optional<CsvField> plainField();
    std::optional<CsvField> quotedField();
    std::optional<CsvField> ended(CsvField field);
    bool endsField(qsizetype at) const;

    QByteArrayView m_utf8;
    char m_separator;
    qsizetype m_at = 0;
    qsizetype m_line;
    bool m_isRowOpen = false; // a separator was read, so a field follows, be it at the end
    std::optional<CsvError> m_fault;
};

} // namespace bellpush
