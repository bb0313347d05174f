// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterform.h"

#include "app/message/draftcheck.h"
#include "ui/pages/posters/posterchooser.h"
#include "ui/pages/posters/postersession.h"
#include "ui/printing/colourfield.h"
#include "ui/printing/logofield.h"
#include "ui/text/linktext.h"
#include "ui/text/postertext.h"
#include "ui/widgets/fieldbinding.h"
#include "ui/widgets/fieldrow.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLocale>
#include <QSignalBlocker>

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

FieldRow *PosterForm::addRow(const QString &label, const QString &help, QWidget *editor,
                             QWidget *target)
{
    auto *row = new FieldRow({label, help}, editor, target, this);
    m_layout->addWidget(row);
    return row;
}

template <typename Field, typename Member>
void PosterForm::bind(Field *field, Member member)
{
    m_shows.append(
        bindField<PosterDraft>(field, member, [this](const auto &change) { edit(change); }));
}

LineField *PosterForm::addLine(const QString &label, const QString &help,
                               QString PosterDraft::*text)
{
    auto *line = new LineField(this);
    addRow(label, help, line, line);
    bind(line, text);
    return line;
}

TextField *PosterForm::addText(const QString &label, const QString &help,
                               QString PosterDraft::*text)
{
    auto *field = new TextField(2, this);
    addRow(label, help, field, field);
    bind(field, text);
    return field;
}

void PosterForm::addDesignFields()
{
    m_design = new PosterChooser(this);
    addRow(tr("&Design"), {}, m_design, m_design);
    m_paper = new ChoiceField(this);
    addRow(tr("Pape&r"), {}, m_paper, m_paper);
}

void PosterForm::addWordFields()
{
    const auto rowOf = [this](QWidget *field) {
        return qobject_cast<FieldRow *>(field->parentWidget());
    };
    m_headline = addText(tr("Head&line"), tr("A few words, read from across the street."),
                         &PosterDraft::headline);
    m_headline->setPlaceholderText(tr("Questions? Call us."));
    m_wordRows.insert(PosterField::Headline, rowOf(m_headline));
    m_wordRows.insert(PosterField::BusinessName,
                      rowOf(addLine(tr("B&usiness name"), {}, &PosterDraft::businessName)));
    m_wordRows.insert(PosterField::Text,
                      rowOf(addText(tr("Te&xt"), tr("Opening hours, or what people call about."),
                                    &PosterDraft::text)));
    LineField *words = addLine(tr("&Words beside the code"), {}, &PosterDraft::callToAction);
    words->setPlaceholderText(posterCallToAction());
    m_wordRows.insert(PosterField::CallToAction, rowOf(words));
}

void PosterForm::addLinkFields()
{
    auto *number = new LineField(this);
    number->setPlaceholderText(u"+1 650 555 1234"_s);
    auto *country = new CountryField(this);
    m_numberRow = addRow(tr("&Number"),
                         tr("Who is called, with + and the country code. It is "
                            "printed, too."),
                         withCountry(country, number, this), number);
    const auto numberOf = [](auto &draft) -> auto &
    {
        return draft.link.number;
    };
    m_shows.append(bindField<PosterDraft>(number, numberOf, [this](const auto &change) {
        m_numberTouched = true;
        edit([&change](PosterDraft &draft) {
            change(draft);
            draft.link.country = countryFor(draft.link.number, draft.link.country);
        });
    }));
    bind(
        country, [](auto &draft) -> auto & { return draft.link.country; });

    auto *payload = new LineField(this);
    payload->setPlaceholderText(tr("spring-poster"));
    m_payloadRow
        = addRow(tr("Pa&yload"), tr("Comes back with each call and says which print it came from."),
                 payload, payload);
    bind(
        payload, [](auto &draft) -> auto & { return draft.link.payload; });
}

void PosterForm::addLookFields()
{
    auto *brand = new ColourField(tr("Choose brand colour"), this);
    m_brandRow = addRow(tr("Brand &colour"), {}, brand, brand->line());
    bind(brand->line(), &PosterDraft::brand);
    auto *logo = new LogoField(
        {tr("Choose lo&go…"), tr("A picture; one with a clear background looks best.")},
        m_session.pictures(), this);
    m_layout->addWidget(logo);
    bind(logo, &PosterDraft::logo);
    auto *bleed = new DecimalField(this);
    bleed->setRange(0, PosterDraft::largestBleedMm);
    bleed->setDecimals(1);
    bleed->setSuffix(tr(" mm"));
    addRow(tr("&Bleed"), tr("Colour beyond the cut, for a printing house: often 3 mm."), bleed,
           bleed);
    bind(bleed, &PosterDraft::bleedMm);
    auto *cropMarks = new QCheckBox(tr("Crop mar&ks"), this);
    m_layout->addWidget(cropMarks);
    bind(cropMarks, &PosterDraft::hasCropMarks);
}

void PosterForm::connectChoices()
{
    connect(m_design, &PosterChooser::designChosen, this,
            [this](const QString &id) { edit([&id](PosterDraft &draft) { draft.design = id; }); });
    connect(m_paper, &ChoiceField::currentIndexChanged, this, [this](int index) {
        const QString id = m_paper->itemData(index).toString();
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
    const QSignalBlocker quietDesign(m_design);
    const QSignalBlocker quietPaper(m_paper);
    m_design->setDesign(plan.design.id);
    m_design->setBrand(plan.content.brand);
    if (m_papers != plan.design.papers) {
        m_papers = plan.design.papers;
        m_paper->clear();
        for (const QString &id : m_papers)
            m_paper->addItem(posterPaperText(*posterPaper(id), QLocale()), id);
    }
    m_paper->setCurrentIndex(m_paper->findData(plan.sheet.paper.id));
}

void PosterForm::showProblems()
{
    const PosterView &view = m_session.view();
    for (auto row = m_wordRows.cbegin(); row != m_wordRows.cend(); ++row) {
        const QString words = view.problems.value(row.key());
        row.value()->setProblem(words.isEmpty() ? FieldRow::Tone::None : FieldRow::Tone::Error,
                                words);
    }
    showLinkProblem(m_numberRow, LinkField::Number, !m_numberTouched);
    showLinkProblem(m_payloadRow, LinkField::Payload, false);
    if (const QString words = view.problems.value(PosterField::Number); !words.isEmpty())
        m_numberRow->setProblem(FieldRow::Tone::Error, words);
    if (!view.codeProblem.isEmpty())
        m_payloadRow->setProblem(FieldRow::Tone::Error, view.codeProblem);
    const bool isWrong = !view.brandProblem.isEmpty();
    const bool isPale = !view.brandNote.isEmpty();
    m_brandRow->setProblem(isWrong      ? FieldRow::Tone::Error
                               : isPale ? FieldRow::Tone::Warning
                                        : FieldRow::Tone::None,
                           isWrong ? view.brandProblem : view.brandNote);
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
