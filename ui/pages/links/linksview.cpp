// SPDX-License-Identifier: MIT
#include "ui/pages/links/linksview.h"

#include "app/qr/qrbudget.h"
#include "app/qr/qrprint.h"
#include "ui/draw/codes/contrast.h"
#include "ui/printing/drawndesign.h"
#include "ui/text/qrtext.h"

namespace bellpush {

namespace {

// Ours: the size at hand and two to come; more would be a table, not a glance.
constexpr int stepsAhead = 3;
constexpr int allSizes = 40;

/// Where the sizes before the code's own end, in characters of the field. They were counted in
/// letters, of which a character may take up to twelve.
QList<qsizetype> stepsBehind(const LinkDraft &draft, const LinksView &view, qsizetype used)
{
    const QString stem = linkStem(draft.kind, *view.check.number);
    const auto length = static_cast<double>(view.check.link.size() - stem.size());
    QList<qsizetype> steps;
    if (used == 0 || length <= 0)
        return steps;
    for (const QrBudgetStep &step : qrBudget(stem, view.matrix->correction(), allSizes)) {
        const auto end = static_cast<qsizetype>(static_cast<double>(step.letters)
                                                * static_cast<double>(used) / length);
        if (step.size >= view.matrix->size() || end >= used)
            break;
        if (end > 0)
            steps.append(end);
    }
    return steps;
}

LinkBudget linkBudget(const LinkDraft &draft, const LinksView &view, ErrorCorrection correction)
{
    const QString &text = linkText(draft);
    const QString begun
        = text.isEmpty() ? linkStem(draft.kind, *view.check.number) : view.check.link;
    const QList<QrBudgetStep> ahead = qrBudget(begun, correction, stepsAhead);
    LinkBudget budget{.used = characterCount(text)};
    budget.steps = stepsBehind(draft, view, budget.used);
    for (const QrBudgetStep &step : ahead)
        budget.steps.append(budget.used + std::max<qsizetype>(step.letters, 0));
    budget.words = budgetText(budget.used, *view.matrix, ahead, view.design.style.quietZone);
    return budget;
}

bool isAboutContrast(QrPictureError::Reason reason)
{
    using enum QrPictureError::Reason;
    return reason == NotDarkOnLight || reason == ContrastTooLow || reason == BackgroundTooDark;
}

ContrastNote contrastNote(const LinksView &view)
{
    const QrStyle &style = view.design.style;
    if (!style.colour.isValid() || !style.background.isValid())
        return {};
    if (view.styleProblem && isAboutContrast(view.styleProblem->reason))
        return {NoteLabel::Tone::Error, qrPictureErrorText(*view.styleProblem)};
    for (const QrFinding &finding : styleFindings(style)) {
        if (finding.reason != QrFinding::Reason::QuietZoneNarrow)
            return {NoteLabel::Tone::Warning, qrFindingText(finding)};
    }
    return {NoteLabel::Tone::Success, contrastText(contrastRatio(style.colour, style.background))};
}

QString quietZoneWarning(const QrStyle &style)
{
    if (style.quietZone >= standardQuietZone)
        return {};
    return qrFindingText({QrFinding::Reason::QuietZoneNarrow, static_cast<double>(style.quietZone),
                          static_cast<double>(standardQuietZone)});
}

QString caution(const LinksView &view)
{
    if (!view.sizeWarning.isEmpty())
        return view.sizeWarning;
    if (!view.quietZoneWarning.isEmpty())
        return narrowZoneText();
    return view.contrast.tone == NoteLabel::Tone::Warning ? paleCodeText() : QString();
}

void addCode(LinksView &view, const CodeDraft &state)
{
    const auto matrix = qrMatrix(view.check.link, state.design.correction);
    if (!matrix) {
        view.codeProblem = qrErrorText(matrix.error());
        return;
    }
    const CodeDesign &design = state.design;
    view.matrix = *matrix;
    view.budget = linkBudget(state.link, view, design.correction);
    view.facts = printFacts(*matrix, design.quietZone, design.sizeMm, design.dpi);
    view.sizeWarning = smallPrintText(*matrix, design.quietZone, design.sizeMm);
    view.caution = caution(view);
    if (view.check.number)
        view.ink = inkText(state.link, *view.check.number);
    if (view.styleProblem)
        return;
    view.code = codeShapes(*matrix, view.design, design.dpi);
    if (!view.code)
        view.codeProblem = tooFewDotsText();
    else if (!view.code->leftOut.isEmpty())
        view.frameWarning = leftOutText(view.code->leftOut);
}

} // namespace

LinksView linksView(const CodeDraft &state, const QImage &logo)
{
    LinksView view{.check = checkLink(state.link), .design = toQrDesign(state.design, logo)};
    view.isLogoMissing = !state.design.logo.isNone() && logo.isNull();
    view.styleProblem = styleProblem(view.design.style);
    view.contrast = contrastNote(view);
    view.quietZoneWarning = quietZoneWarning(view.design.style);
    if (!view.check.link.isEmpty())
        addCode(view, state);
    return view;
}

} // namespace bellpush
