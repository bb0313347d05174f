// SPDX-License-Identifier: MIT
#include "app/lists/csvscanner.h"

namespace bellpush {

namespace {

using Reason = CsvError::Reason;

qsizetype lineEndsIn(QByteArrayView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n')))
            ++count;
    }
    return count;
}

} // namespace

CsvScanner::CsvScanner(QByteArrayView utf8, char separator, qsizetype line)
    : m_utf8(utf8),
      m_separator(separator),
      m_line(line)
{ }

std::optional<CsvField> CsvScanner::next()
{
    if (m_fault || (m_at == m_utf8.size() && !m_isRowOpen))
        return std::nullopt;
    const bool isQuoted = m_at < m_utf8.size() && m_utf8[m_at] == '"';
    return isQuoted ? quotedField() : plainField();
}

bool CsvScanner::endsField(qsizetype at) const
{
    return at == m_utf8.size() || m_utf8[at] == m_separator || m_utf8[at] == '\n'
        || m_utf8[at] == '\r';
}

std::optional<CsvField> CsvScanner::plainField()
{
    CsvField field;
    const qsizetype begin = m_at;
    for (; !endsField(m_at); ++m_at)
        field.hasQuotes = field.hasQuotes || m_utf8[m_at] == '"';
    field.raw = m_utf8.sliced(begin, m_at - begin);
    return ended(field);
}

std::optional<CsvField> CsvScanner::quotedField()
{
    CsvField field{.isQuoted = true};
    const qsizetype begin = m_at + 1;
    qsizetype close = m_utf8.indexOf('"', begin);
    while (close >= 0 && close + 1 < m_utf8.size() && m_utf8[close + 1] == '"') {
        field.hasQuotes = true;
        close = m_utf8.indexOf('"', close + 2);
    }
    if (close < 0) {
        m_fault = CsvError{.reason = Reason::UnclosedQuote, .line = m_line};
        return std::nullopt;
    }
    field.raw = m_utf8.sliced(begin, close - begin);
    m_line += lineEndsIn(field.raw);
    m_at = close + 1;
    if (!endsField(m_at)) {
        m_fault = CsvError{.reason = Reason::TextAfterQuote, .line = m_line};
        return std::nullopt;
    }
    return ended(field);
}

std::optional<CsvField> CsvScanner::ended(CsvField field)
{
    m_isRowOpen = m_at < m_utf8.size() && m_utf8[m_at] == m_separator;
    field.endsRow = !m_isRowOpen;
    if (m_at == m_utf8.size())
        return field;
    const bool isPair
        = m_utf8[m_at] == '\r' && m_at + 1 < m_utf8.size() && m_utf8[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    m_line += field.endsRow ? 1 : 0;
    return field;
}

} // namespace bellpush
