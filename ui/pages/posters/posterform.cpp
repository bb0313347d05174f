// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterform.h"

#include "app/message/draftcheck.h"
#include "app/posters/posterdesigns.h"
#include "ui/pages/posters/posterchooser.h"
#include "ui/pages/posters/postersession.h"
#include "ui/text/linktext.h"
#include "ui/text/postertext.h"
#include "ui/widgets/fieldbinding.h"
#include "ui/widgets/fieldrow.h"

#include <QBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bellpush {

PosterForm::PosterForm(PosterSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    addDesignFields();
    addWordFields();
    addLinkFields();
    addLookFields();
    m_layout->addStretch(1); // or the notes would take their share of the room
    connectChoices();
    connect(&session, &PosterSession::draftChanged, this, &PosterForm::showDraft);
    showDraft();
}

void PosterForm::connectChoices()
{
    connect(m_choices.design, &PosterChooser::designChosen, this,
            [this](const QString &id) { edit([&id](PosterDraft &draft) { draft.design = id; }); });
    connect(m_choices.filter, &ChoiceField::currentIndexChanged, this, [this](int index) {
        m_choices.design->setPaper(m_choices.filter->itemData(index).toString());
    });
    connect(m_choices.font, &ChoiceField::currentIndexChanged, this, [this](int index) {
        const QString id = m_choices.font->itemData(index).toString();
        edit([&id](PosterDraft &draft) { draft.font = id; });
    });
    connect(m_choices.paper, &ChoiceField::currentIndexChanged, this, [this](int index) {
        const QString id = m_choices.paper->itemData(index).toString();
        edit([&id](PosterDraft &draft) { draft.paper = id; });
    });
}

void PosterForm::edit(const std::function<void(PosterDraft &)> &change)
{
    PosterDraft draft = m_session.draft();
    change(draft);
    m_session.setDraft(draft);
}

void PosterForm::showDraft()
{
    for (const auto &show : std::as_const(m_shows))
        show(m_session.draft());
    showChoices();
    showProblems();
}

void PosterForm::showChoices()
{
    const PosterPlan &plan = m_session.view().plan;
    const QSignalBlocker quietDesign(m_choices.design);
    const QSignalBlocker quietPaper(m_choices.paper);
    m_choices.design->setDesign(plan.design.id);
    m_choices.design->setContent(m_session.draft(), plan.content);
    for (const auto &[row, part] : std::as_const(m_rows.optional))
        row->setVisible(hasPlace(plan.design, part));
    const QSignalBlocker quietFont(m_choices.font);
    m_choices.font->setCurrentIndex(std::max(0, m_choices.font->findData(m_session.draft().font)));
    if (m_choices.papers != plan.design.papers) {
        m_choices.papers = plan.design.papers;
        m_choices.paper->clear();
        for (const QString &id : m_choices.papers)
            m_choices.paper->addItem(posterPaperText(*posterPaper(id), QLocale()), id);
    }
    m_choices.paper->setCurrentIndex(m_choices.paper->findData(plan.sheet.paper.id));
}

void PosterForm::showProblems()
{
    const PosterView &view = m_session.view();
    for (auto row = m_rows.words.cbegin(); row != m_rows.words.cend(); ++row) {
        const QString words = view.problems.value(row.key());
        row.value()->setProblem(words.isEmpty() ? FieldRow::Tone::None : FieldRow::Tone::Error,
                                words);
    }
    showLinkProblem(m_rows.number, LinkField::Number, !m_numberTouched);
    showLinkProblem(m_rows.payload, LinkField::Payload, false);
    if (const QString words = view.problems.value(PosterField::Number); !words.isEmpty())
        m_rows.number->setProblem(FieldRow::Tone::Error, words);
    if (!view.codeProblem.isEmpty())
        m_rows.payload->setProblem(FieldRow::Tone::Error, view.codeProblem);
    const bool isWrong = !view.brandProblem.isEmpty();
    const bool isPale = !view.brandNote.isEmpty();
    m_rows.brand->setProblem(isWrong      ? FieldRow::Tone::Error
                                 : isPale ? FieldRow::Tone::Warning
                                          : FieldRow::Tone::None,
                             isWrong ? view.brandProblem : view.brandNote);
    m_rows.accent->setProblem(view.accentProblem.isEmpty() ? FieldRow::Tone::None
                                                           : FieldRow::Tone::Error,
                              view.accentProblem);
}

void PosterForm::showLinkProblem(FieldRow *row, LinkField field, bool isQuiet)
{
    auto tone = FieldRow::Tone::None;
    QString words;
    for (const Problem<LinkField> &problem : m_session.view().check.problems) {
        const bool isMissing = problem.error.reason == ValueError::Reason::Missing;
        if (problem.field != field || (isMissing && isQuiet))
            continue;
        words = linkProblemText(LinkKind::Call, problem);
        tone = toneOf(problem.severity);
    }
    row->setProblem(tone, words);
}

void PosterForm::focusFirstField()
{
    m_headline->setFocus(Qt::OtherFocusReason);
}

} // namespace bellpush
