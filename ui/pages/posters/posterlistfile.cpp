// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterlistfile.h"

#include "app/core/wholefile.h"
#include "ui/draw/posters/posterfile.h"
#include "ui/draw/posters/posterrow.h"
#include "ui/draw/press/pdfwriter.h"

#include <QtConcurrentRun>

namespace bellpush {

namespace {

using Reason = PosterListOutcome::Reason;

PosterListOutcome failed(Reason reason)
{
    return {.reason = reason};
}

PosterListOutcome cannotWrite(const FileError &error)
{
    return {.reason = Reason::CannotWrite, .file = error};
}

/// Those known without laying anything out; not all if it was cancelled.
QList<WrongPoster> wrongRows(const QPromise<PosterListOutcome> &promise, const PlacementList &list)
{
    QList<WrongPoster> wrong;
    PlacementReader rows(list, RowChecks::Errors);
    while (const auto row = rows.next()) {
        if (promise.isCanceled())
            return wrong;
        if (row->hasErrors())
            wrong.append({row->placement.line, row->problems, {}});
    }
    return wrong;
}

/// Adds the row's page, or says what is wrong with it.
void writeRow(const PosterListJob &job, const ListRow &row, PdfWriter &pdf,
              PosterListOutcome &outcome)
{
    const Placement &placement = row.placement;
    if (row.hasErrors()) {
        outcome.wrong.append({placement.line, row.problems, {}});
        return;
    }
    const PosterPlan plan = posterOfRow(job.poster, placement);
    const auto scanned = scannedPoster(plan, usualDpi);
    if (!scanned) {
        outcome.wrong.append({placement.line, {}, scanned.error()});
        return;
    }
    pdf.addPage(scanned->poster.page);
    outcome.printed.append(printedRow(labelledRow(placement, plan), job.listPath,
                                      plan.sheet.paper.id, static_cast<int>(outcome.printed.size()),
                                      0));
}

bool stops(const PosterListJob &job, const PosterListOutcome &outcome)
{
    return job.wrongRows == WrongRows::Stop && !outcome.wrong.isEmpty();
}

/// All rows are looked at even where one is wrong, so that all that are get named.
std::optional<PosterListOutcome> write(QPromise<PosterListOutcome> &promise,
                                       const PosterListJob &job, const PlacementList &list)
{
    WholeFile file;
    if (const auto error = file.open(job.path, WholeFile::Special::Refused))
        return cannotWrite(*error);
    PdfWriter pdf(file.device(), {.title = listName(job.listPath)});
    PosterListOutcome outcome;
    PlacementReader rows(list, RowChecks::Errors);
    int done = 0;
    while (const auto row = rows.next()) {
        if (promise.isCanceled())
            return std::nullopt;
        writeRow(job, *row, pdf, outcome);
        if (!pdf.isWhole())
            return cannotWrite(file.error());
        promise.setProgressValue(++done);
    }
    outcome.reason = Reason::Written;
    if (stops(job, outcome))
        outcome.reason = Reason::WrongRows;
    else if (outcome.printed.isEmpty())
        outcome.reason = Reason::NoRows;
    else if (!pdf.finish())
        return cannotWrite(file.error());
    else if (const auto error = file.putInPlace())
        return cannotWrite(*error);
    return outcome;
}

ListColumns columnsOf(const PosterListJob &job, const CsvTable &table)
{
    const ListColumns found = listColumns(table);
    if (job.numberColumn)
        return withNumber(found, job.numberColumn);
    return job.number ? withoutGuess(found) : found;
}

std::optional<PosterListOutcome> outcomeOf(QPromise<PosterListOutcome> &promise,
                                           const PosterListJob &job)
{
    const auto table = CsvTable::from(job.list, job.encoding);
    if (!table)
        return PosterListOutcome{.reason = Reason::NotAList, .csv = table.error()};
    const ListColumns columns = columnsOf(job, *table);
    if (!columns.numberCandidates.isEmpty())
        return PosterListOutcome{.reason = Reason::DoubtfulNumbers, .columns = columns};
    const PlacementList list(
        *table, columns,
        {.number = job.number, .country = job.country, .correction = job.poster.design.correction},
        job.codes);
    if (list.rowCount() <= 0)
        return failed(Reason::NoRows);
    if (!columns.number && !job.number)
        return PosterListOutcome{.reason = Reason::NoNumbers, .columns = columns};
    promise.setProgressRange(0, static_cast<int>(list.rowCount()));
    if (job.wrongRows == WrongRows::Stop) {
        if (const auto wrong = wrongRows(promise, list); !wrong.isEmpty())
            return PosterListOutcome{.reason = Reason::WrongRows, .wrong = wrong};
    }
    return write(promise, job, list);
}

} // namespace

QFuture<PosterListOutcome> writePosters(const PosterListJob &job)
{
    return QtConcurrent::run([job](QPromise<PosterListOutcome> &promise) {
        if (auto outcome = outcomeOf(promise, job))
            promise.addResult(std::move(*outcome));
    });
}

} // namespace bellpush
