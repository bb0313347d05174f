// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetsession.h"

namespace bellpush {

namespace {

/// Whether the rows have to be read anew.
bool printsTheSameRows(const SheetDraft &one, const SheetDraft &other)
{
    return one.leaveOutWrong == other.leaveOutWrong && one.order == other.order
        && one.copies == other.copies;
}

} // namespace

SheetSession::SheetSession(QObject *parent) : QObject(parent) { }

void SheetSession::setDraft(const SheetDraft &draft)
{
    const SheetDraft before = std::exchange(m_draft, draft);
    const ListReading &reading = draft;
    if (reading != before)
        read();
    else if (!printsTheSameRows(before, draft))
        choosePrinted();
    emit draftChanged();
}

void SheetSession::setCodes(const PlacementCodes &codes)
{
    m_codes = codes;
    read();
}

void SheetSession::read()
{
    if (m_draft.list.isEmpty())
        return;
    m_reading.start([draft = m_draft, codes = m_codes] { return sheetRows(draft, codes); },
                    [this](const Result<SheetRows, CsvError> &rows) { takeRows(rows); });
}

void SheetSession::takeRows(const Result<SheetRows, CsvError> &rows)
{
    m_rows = rows;
    choosePrinted();
    emit rowsChanged();
}

void SheetSession::choosePrinted()
{
    m_printed = m_rows && *m_rows ? printedRows(**m_rows, m_draft) : QList<ListRow>();
    m_contents = labelContents(m_printed, m_draft.copies);
}

} // namespace bellpush
