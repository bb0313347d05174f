// SPDX-License-Identifier: MIT
#pragma once

#include "app/compose/draftsession.h"
#include "app/core/fileerror.h"
#include "app/core/history.h"
#include "app/core/latestjob.h"
#include "ui/pages/sheets/draftjob.h"
#include "ui/pages/sheets/sheetrows.h"
#include "ui/printing/draftpictures.h"

#include <functional>

namespace bellpush {

/// The draft of a sheet, its history, and what follows from it. Lists are read off the UI thread.
class SheetSession : public DraftSession
{
    Q_OBJECT

public:
    explicit SheetSession(QObject *parent);

    const SheetDraft &draft() const { return m_history.state(); }
    DraftPictures &pictures() { return m_pictures; }

    /// What the draft asks of the sheets that go to `target`.
    SheetJob job(const PrintTarget &target);

    /// What its logo shows; null for none, and while it is being read or cannot be.
    QImage logo() { return m_pictures.picture(draft().look.logo); }

    /// Whether the labels are to have a logo that is not there.
    bool lacksLogo();

    /// Takes one step, which undo() takes back; typing in one field in one go is one step. Where
    /// rows are read otherwise, others may be wrong: none of them is left out unseen. Emits
    /// draftChanged() once, and only if something differs.
    void setDraft(const SheetDraft &draft);

    /// These labels are on paper: no step, and nothing that undo() takes back.
    void setPrinted(const QString &stock, const QSet<int> &used);

    /// What belongs to a draft here and now and to no document: what is known of its stock, the
    /// labels of it that are used.
    using Completion = std::function<SheetDraft(const SheetDraft &draft)>;

    /// What a new document begins with from now on.
    void setFirst(const SheetDraft &first);

    /// A step for what does not come from this page: none while there are none.
    void offer(const SheetDraft &draft);

    /// What the page begins with: nothing to go back to. All that is opened later is completed.
    void begin(const SheetDraft &first, const Completion &completion);

    /// Without what is no document's: used labels, and the list while it is that of a file.
    DocumentContent content() const override;
    DocumentContent first() const override { return m_first; }
    void step(const DocumentContent &content) override;
    void reset(const DocumentContent &content) override;
    void endStep() override { m_history.endStep(); }
    bool canUndo() const override { return m_history.canUndo(); }
    bool canRedo() const override { return m_history.canRedo(); }
    void undo() override;
    void redo() override;

    /// Why the file of the list cannot be read, if it cannot.
    const std::optional<FileError> &listError() const { return m_listError; }

    /// What was printed before, so that no code is given twice. Read anew with each list.
    void setCodes(const PlacementCodes &codes);

    /// Absent before a list is chosen, and while one is being read for the first time.
    const std::optional<Result<SheetRows, CsvError>> &rows() const { return m_rows; }
    /// What rows() has is not the draft's yet.
    bool isReading() const { return m_reading.isAwaited(); }

    /// Those that are printed, in order.
    const QList<ListRow> &printed() const { return m_printed; }

    /// What their labels say, in the same order.
    const QList<LabelContent> &contents() const { return m_contents; }

signals:
    /// Or what its logo shows.
    void draftChanged();
    /// Other labels of the same stock are used now.
    void usedChanged();
    void rowsChanged();

private:
    /// `change` of the history leads to another draft or other steps, if it is true.
    void follow(const std::function<bool()> &change);
    SheetDraft completed(const DocumentContent &content) const;
    void loadList();
    void takeList(const QString &path, const Result<QByteArray, FileError> &bytes);
    void read();
    void forget();
    void takeRows(const Result<SheetRows, CsvError> &rows);
    void choosePrinted();

    History<SheetDraft> m_history{SheetDraft()};
    DraftPictures m_pictures{logoPictures(), nullptr};
    SheetDraft m_first;
    Completion m_completion = [](const SheetDraft &draft) {
        return draft;
    };
    std::optional<FileError> m_listError;
    PlacementCodes m_codes;
    std::optional<Result<SheetRows, CsvError>> m_rows;
    QList<ListRow> m_printed;
    QList<LabelContent> m_contents;
    LatestJob<Result<SheetRows, CsvError>> m_reading{};
    LatestJob<Result<QByteArray, FileError>> m_loading{};
};

} // namespace bellpush
