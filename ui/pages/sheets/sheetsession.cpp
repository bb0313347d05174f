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

void SheetSession::setDraft(const SheetDraft &next)
{
    follow([&] {
        const auto typed
            = typedPlace(draft(), next, [](SheetDraft &each) { return std::tie(each.number); });
        return m_history.take(next, typed, std::chrono::steady_clock::now());
    });
}

void SheetSession::begin(const SheetDraft &first)
{
    follow([&] {
        m_history.reset(first);
        return true;
    });
}

void SheetSession::undo()
{
    follow([this] { return m_history.undo(); });
}

void SheetSession::redo()
{
    follow([this] { return m_history.redo(); });
}

void SheetSession::follow(const std::function<bool()> &change)
{
    const SheetDraft before = draft();
    if (!change())
        return;
    const ListReading &reading = draft();
    if (reading != before)
        read();
    else if (!printsTheSameRows(before, draft()))
        choosePrinted();
    emit draftChanged();
    emit historyChanged();
}

void SheetSession::setCodes(const PlacementCodes &codes)
{
    m_codes = codes;
    read();
}

void SheetSession::read()
{
    if (draft().list.isEmpty())
        return forget();
    m_reading.start([draft = draft(), codes = m_codes] { return sheetRows(draft, codes); },
                    [this](const Result<SheetRows, CsvError> &rows) { takeRows(rows); });
}

void SheetSession::forget()
{
    m_reading.drop();
    if (!m_rows)
        return;
    m_rows.reset();
    choosePrinted();
    emit rowsChanged();
}

void SheetSession::takeRows(const Result<SheetRows, CsvError> &rows)
{
    m_rows = rows;
    choosePrinted();
    emit rowsChanged();
}

void SheetSession::choosePrinted()
{
    m_printed = m_rows && *m_rows ? printedRows(**m_rows, draft()) : QList<ListRow>();
    m_contents = labelContents(m_printed, draft().copies);
}

} // namespace bellpush
