// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/latestjob.h"
#include "ui/pages/sheets/sheetrows.h"

#include <QObject>

namespace bellpush {

/// The draft of a sheet and what follows from it. Lists are read off the UI thread.
class SheetSession : public QObject
{
    Q_OBJECT

public:
    explicit SheetSession(QObject *parent);

    const SheetDraft &draft() const { return m_draft; }
    void setDraft(const SheetDraft &draft);

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
    void draftChanged();
    void rowsChanged();

private:
    void read();
    void takeRows(const Result<SheetRows, CsvError> &rows);
    void choosePrinted();

    SheetDraft m_draft;
    PlacementCodes m_codes;
    std::optional<Result<SheetRows, CsvError>> m_rows;
    QList<ListRow> m_printed;
    QList<LabelContent> m_contents;
    LatestJob<Result<SheetRows, CsvError>> m_reading{};
};

} // namespace bellpush
