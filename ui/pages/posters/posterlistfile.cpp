// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterlistfile.h"

#include "app/core/wholefile.h"
#include "ui/draw/posters/posterfile.h"
#include "ui/draw/posters/posterlist.h"
#include "ui/draw/press/pdfwriter.h"

namespace bellpush {

namespace {

using Reason = PosterListOutcome::Reason;

PosterListOutcome cannotWrite(const FileError &error)
{
    return {.reason = Reason::CannotWrite, .file = error};
}

/// Those known without laying anything out.
std::optional<QList<WrongPoster>> wrongRows(const JobControl &control, const PlacementList &list)
{
    QList<WrongPoster> wrong;
    PlacementReader rows(list, RowChecks::Errors);
    while (const auto row = rows.next()) {
        if (control.isCancelled())
            return std::nullopt;
        if (row->hasErrors())
            wrong.append({row->placement.line, row->problems, {}});
    }
    return wrong;
}

bool stops(const PosterListJob &job, const PosterListOutcome &outcome)
{
    return job.wrongRows == WrongRows::Stop && !outcome.wrong.isEmpty();
}

/// Adds what became of a row.
void take(const PosterListJob &job, const ListRow &row, const std::optional<PosterOutcome> &poster,
          PosterListOutcome &outcome)
{
    if (!poster)
        outcome.wrong.append({row.placement.line, row.problems, {}});
    else if (!*poster)
        outcome.wrong.append({row.placement.line, {}, poster->error()});
    else
        outcome.printed.append(
            printedRow((*poster)->placement, job.listPath, (*poster)->paper, (*poster)->page, 0));
}

/// All rows are looked at even where one is wrong, so that all that are get named.
std::optional<PosterListOutcome> write(const PosterListJob &job, const PlacementList &list,
                                       const JobControl &control)
{
    WholeFile file;
    if (const auto error = file.open(job.path, WholeFile::Special::Refused))
        return cannotWrite(*error);
    PosterListOutcome outcome;
    PlacementReader rows(list, RowChecks::Errors);
    int done = 0;
    RowFlow<PosterOutcome> flow;
    flow.next = [&rows] {
        return rows.next();
    };
    flow.took = [&](const ListRow &row, const std::optional<PosterOutcome> &poster) {
        take(job, row, poster, outcome);
        control.progressed(++done, static_cast<int>(list.rowCount()));
        return !control.isCancelled();
    };
    const PostersWritten written = writePosters(
        job.poster, usualDpi, {.title = listName(job.listPath)}, file.device(), flow);
    if (control.isCancelled())
        return std::nullopt;
    outcome.reason = Reason::Written;
    if (written == PostersWritten::NotTaken)
        return cannotWrite(file.error());
    if (stops(job, outcome))
        outcome.reason = Reason::WrongRows;
    else if (written == PostersWritten::Nothing)
        outcome.reason = Reason::NoneIsRight;
    else if (const auto error = file.putInPlace())
        return cannotWrite(*error);
    return outcome;
}

} // namespace

std::optional<PosterListOutcome> writePosterList(const PosterListJob &job,
                                                 const JobControl &control)
{
    const auto list = printableList(job.reading, job.codes);
    if (!list)
        return PosterListOutcome{.reason = Reason::NotPrintable, .list = list.error()};
    if (job.wrongRows == WrongRows::Stop) {
        const auto wrong = wrongRows(control, *list);
        if (!wrong)
            return std::nullopt;
        if (!wrong->isEmpty())
            return PosterListOutcome{.reason = Reason::WrongRows, .wrong = *wrong};
    }
    return write(job, *list, control);
}

} // namespace bellpush
