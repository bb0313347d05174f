// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetsession.h"

#include "app/core/filereading.h"

namespace bellpush {

namespace {

bool readsTheSame(const ListReading &one, const ListReading &other)
{
    return one == other;
}

/// As a document has it.
SheetDraft documentDraft(SheetDraft draft)
{
    draft.used.clear();
    if (!draft.listPath.isEmpty())
        draft.list = {};
    return draft;
}

Result<QByteArray, FileError> readList(const QString &path)
{
    if (isDescriptorPath(path)) // a document of strangers may name it, and it may never end
        return tl::unexpected(FileError{FileError::Reason::Special, {}});
    // One byte more than a list may have, so that a longer one is refused and not cut.
    return readFile(path, CsvTable::longestBytes + 1);
}

bool printsTheSameRows(const SheetDraft &one, const SheetDraft &other)
{
    return one.leaveOutWrong == other.leaveOutWrong && one.order == other.order
        && one.copies == other.copies;
}

/// With another stock come its used labels.
SheetDraft ofOneStock(SheetDraft draft, const SheetDraft &before)
{
    if (draft.stock != before.stock)
        draft.used = before.used;
    return draft;
}

/// What someone types into, or finds as they type.
auto typedFields(SheetDraft &draft)
{
    LabelLook &look = draft.look;
    return std::tie(draft.number, draft.copies, draft.stock, look.headline, look.businessName,
                    look.text, look.callToAction, look.brand);
}

} // namespace

SheetSession::SheetSession(QObject *parent) : DraftSession(parent)
{
    connect(&m_pictures, &DraftPictures::arrived, this, &SheetSession::draftChanged);
}

SheetJob SheetSession::job(const PrintTarget &target)
{
    return sheetJob(draft(), logo(), target);
}

bool SheetSession::lacksLogo()
{
    const LabelLook &look = draft().look;
    return !look.design.isEmpty() && !look.logo.isNone() && logo().isNull();
}

void SheetSession::setDraft(const SheetDraft &draft)
{
    follow([&] {
        const SheetDraft &before = m_history.state();
        const auto typed = typedPlace(before, ofOneStock(draft, before), typedFields);
        SheetDraft next = draft;
        if (const auto same
            = m_history.find([&draft](const SheetDraft &each) { return each.list == draft.list; }))
            next.list = same->list; // megabytes, held once
        next.leaveOutWrong = next.leaveOutWrong && readsTheSame(before, draft);
        return m_history.take(next, typed, std::chrono::steady_clock::now());
    });
}

void SheetSession::setPrinted(const QString &stock, const QSet<int> &used)
{
    follow([&] {
        m_history.amend([&](SheetDraft &each) {
            if (each.stock.id == stock)
                each.used = used;
        });
        return true;
    });
}

void SheetSession::begin(const SheetDraft &first, const Completion &completion)
{
    m_first = documentDraft(first);
    m_completion = completion;
    reset(first);
}

void SheetSession::setFirst(const SheetDraft &first)
{
    m_first = documentDraft(first);
    emit contentChanged();
}

DocumentContent SheetSession::content() const
{
    return documentDraft(draft());
}

SheetDraft SheetSession::completed(const DocumentContent &content) const
{
    SheetDraft next = m_completion(std::get<SheetDraft>(content));
    const bool isSameFile = !next.listPath.isEmpty() && next.listPath == draft().listPath;
    if (isSameFile && next.list.isEmpty())
        next.list = draft().list;
    return next;
}

void SheetSession::step(const DocumentContent &content)
{
    endStep();
    setDraft(completed(content));
    endStep();
}

void SheetSession::reset(const DocumentContent &content)
{
    const SheetDraft next = completed(content);
    follow([&] {
        m_history.reset(next);
        return true;
    });
}

void SheetSession::offer(const SheetDraft &next)
{
    if (canUndo() || canRedo() || next == draft())
        setDraft(next);
    else
        reset(next);
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
    if (!readsTheSame(before, draft()))
        read();
    else if (!printsTheSameRows(before, draft()))
        choosePrinted();
    if (draft() != before) {
        loadList();
        emit draftChanged();
        emit contentChanged();
    }
    if (before.stock.id == draft().stock.id && before.used != draft().used)
        emit usedChanged();
    emit historyChanged();
}

/// Its file's, where it is not here yet.
void SheetSession::loadList()
{
    const QString path = draft().listPath;
    m_listError.reset();
    if (path.isEmpty() || !draft().list.isEmpty())
        return m_loading.drop();
    m_loading.start(
        [path] { return readList(path); },
        [this, path](const Result<QByteArray, FileError> &bytes) { takeList(path, bytes); });
}

/// In all steps that have it: to be read is none.
void SheetSession::takeList(const QString &path, const Result<QByteArray, FileError> &bytes)
{
    if (!bytes) {
        m_listError = bytes.error();
        emit draftChanged();
        return;
    }
    const SharedBytes list(*bytes);
    follow([&] {
        m_history.amend([&](SheetDraft &each) {
            if (each.listPath == path && each.list.isEmpty())
                each.list = list;
        });
        return true;
    });
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
