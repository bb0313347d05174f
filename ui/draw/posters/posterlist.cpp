// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterlist.h"

#include "app/core/inorder.h"
#include "ui/draw/posters/posterfile.h"
#include "ui/draw/posters/posterrow.h"
#include "ui/draw/press/pdfwriter.h"

#include <utility>

namespace bellpush {

namespace {

/// A row's poster, laid out and painted.
struct Draft {
    ListRow row{};
    PosterPlan plan{};
    LaidPoster poster{};
    QList<PosterProblem> problems{}; ///< Of its words.
    PosterPicture picture{};         ///< None where it is not worth looking at.
    ScanReport scan{};
};

/// A code that follows the shop's look too far for its scan to be green becomes a plainer one.
void settle(Draft &draft, int dpi, const ScanReport &scan)
{
    draft.scan = scan;
    if (!draft.problems.isEmpty() || moduleProblem(draft.poster.report)
        || scan.verdict == ScanReport::Verdict::Green)
        return;
    const SettledPoster settled = settledPoster(draft.plan, draft.poster, dpi, scan);
    draft.poster = settled.poster;
    draft.scan = settled.scan;
}

Draft draftOf(const PosterPlan &poster, const ListRow &row, int dpi)
{
    Draft draft{.row = row};
    if (row.hasErrors())
        return draft;
    draft.plan = posterOfRow(poster, row.placement);
    draft.poster = laidPoster(draft.plan);
    draft.problems = wordProblems(draft.plan, draft.poster.report);
    if (draft.problems.isEmpty() && !moduleProblem(draft.poster.report))
        draft.picture = posterPicture(draft.poster, draft.plan.link, dpi);
    return draft;
}

PosterOutcome outcomeOf(const Draft &draft, int dpi, int page)
{
    if (!draft.problems.isEmpty())
        return tl::unexpected(draft.problems);
    const auto checked = checkedPoster(draft.poster, draft.plan.link, dpi, draft.scan);
    if (!checked)
        return tl::unexpected(QList<PosterProblem>{
            {.reason = PosterProblem::Reason::Unfit, .error = checked.error()}});
    return PrintedPoster{.placement = labelledRow(draft.row.placement, draft.plan),
                         .paper = draft.plan.sheet.paper.id,
                         .report = draft.poster.report,
                         .scan = *checked,
                         .page = page};
}

} // namespace

PostersWritten writePosters(const PosterPlan &poster, int dpi, const PdfOptions &options,
                            QIODevice &out, const RowFlow<PosterOutcome> &flow)
{
    PdfWriter pdf(out, options);
    int pages = 0;
    InOrder<Draft, ScanReport> steps{.threads = flow.threads, .ahead = flow.threads + 1};
    steps.next = [&]() -> std::optional<Draft> {
        const auto row = flow.next();
        return row ? std::optional(draftOf(poster, *row, dpi)) : std::nullopt;
    };
    steps.find = [](Draft &draft) {
        return posterScan(std::exchange(draft.picture, {}));
    };
    steps.take = [&](const Draft &found, const ScanReport &scan) {
        if (found.row.hasErrors())
            return flow.took(found.row, std::nullopt);
        Draft draft = found;
        settle(draft, dpi, scan);
        const PosterOutcome outcome = outcomeOf(draft, dpi, pages);
        if (outcome) {
            pdf.addPage(draft.poster.page);
            ++pages;
        }
        return pdf.isWhole() && flow.took(draft.row, outcome);
    };
    const bool isDone = runInOrder(steps);
    if (!pdf.isWhole())
        return PostersWritten::NotTaken;
    if (!isDone || pages == 0)
        return PostersWritten::Nothing;
    return pdf.finish() ? PostersWritten::Whole : PostersWritten::NotTaken;
}

} // namespace bellpush
