// SPDX-License-Identifier: MIT
#include "app/lists/csvtable.h"

#include "app/lists/csvseparator.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QString textOf(const CsvField &field)
{
    QString text = QString::fromUtf8(field.raw);
    if (field.isQuoted && field.hasQuotes)
        text.replace("\"\""_L1, "\""_L1);
    return text;
}

} // namespace

Result<CsvTable, CsvError> CsvTable::from(const QByteArray &bytes,
                                          std::optional<CsvEncoding> declared)
{
    if (bytes.size() > longestBytes)
        return tl::unexpected(CsvError{
            .reason = CsvError::Reason::TooLarge, .count = bytes.size(), .limit = longestBytes});
    auto text = csvText(bytes, declared);
    if (!text)
        return tl::unexpected(text.error());
    const CsvSeparator found = csvSeparator(text->utf8);
    CsvTable table(*std::move(text), found.separator, found.rowsBegin);
    if (const auto fault = table.check())
        return tl::unexpected(*fault);
    return table;
}

CsvScanner CsvTable::scanner() const
{
    return {QByteArrayView(m_text.utf8).sliced(m_rowsBegin), m_separator, m_rowsBegin > 0 ? 2 : 1};
}

std::optional<CsvError> CsvTable::check()
{
    CsvScanner fields = scanner();
    qsizetype columns = 0;
    bool isBlank = true;
    for (qsizetype line = fields.line(); const auto field = fields.next(); line = fields.line()) {
        isBlank = isBlank && field->raw.isEmpty();
        if (++columns > mostColumns)
            return CsvError{
                .reason = CsvError::Reason::TooManyColumns, .line = line, .limit = mostColumns};
        if (!field->endsRow)
            continue;
        m_rowCount += isBlank ? 0 : 1;
        columns = 0;
        isBlank = true;
    }
    return fields.fault();
}

CsvReader::CsvReader(const CsvTable &table) : m_scanner(table.scanner()) { }

std::optional<CsvRow> CsvReader::next()
{
    CsvRow row{.line = m_scanner.line()};
    bool isBlank = true;
    while (const auto field = m_scanner.next()) {
        isBlank = isBlank && field->raw.isEmpty();
        row.fields.append(textOf(*field));
        if (!field->endsRow)
            continue;
        if (!isBlank)
            return row;
        row = {.line = m_scanner.line()};
    }
    return std::nullopt;
}

} // namespace bellpush
