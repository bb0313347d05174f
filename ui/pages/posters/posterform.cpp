// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterform.h"

#include "app/message/draftcheck.h"
#include "ui/pages/posters/posterchooser.h"
#include "ui/pages/posters/postersession.h"
#include "ui/printing/codedesign.h"
#include "ui/printing/colourfield.h"
#include "ui/printing/logofield.h"
#include "ui/text/linktext.h"
#include "ui/text/postertext.h"
#include "ui/widgets/countryfield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/textreplacement.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

void showLine(LineField *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

} // namespace

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
    connectFields();
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

LineField *PosterForm::addLine(const QString &label, const QString &help,
                               QString PosterDraft::*text)
{
    auto *line = new LineField(this);
    m_lines.append({line, text});
    addRow(label, help, line, line);
    // Not textEdited: assistive technology sets the text without editing it.
    connect(line, &LineField::textChanged, this, [this, text](const QString &typed) {
        edit([text, &typed](PosterDraft &draft) { draft.*text = typed; });
    });
    return line;
}

TextField *PosterForm::addText(const QString &label, const QString &help,
                               QString PosterDraft::*text)
{
    auto *field = new TextField(2, this);
    m_texts.append({field, text});
    addRow(label, help, field, field);
    connect(field, &TextField::textChanged, this, [this, field, text] {
        edit([field, text](PosterDraft &draft) { draft.*text = exactText(*field); });
    });
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
    TextField *headline = addText(tr("Head&line"), tr("A few words, read from across the street."),
                                  &PosterDraft::headline);
    headline->setPlaceholderText(tr("Questions? Call us."));
    m_wordRows.insert(PosterField::Headline, rowOf(headline));
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
    m_number = new LineField(this);
    m_number->setPlaceholderText(u"+1 650 555 1234"_s);
    m_country = new CountryField(this);
    m_numberRow = addRow(tr("&Number"),
                         tr("Who is called, with + and the country code. It is "
                            "printed, too."),
                         withCountry(m_country, m_number, this), m_number);
    m_payload = new LineField(this);
    m_payload->setPlaceholderText(tr("spring-poster"));
    m_payloadRow
        = addRow(tr("Pa&yload"), tr("Comes back with each call and says which print it came from."),
                 m_payload, m_payload);
}

void PosterForm::addLookFields()
{
    m_brand = new ColourField(tr("Choose brand colour"), this);
    m_brandRow = addRow(tr("Brand &colour"), {}, m_brand, m_brand->line());
    m_logo = new LogoField(tr("Choose lo&go…"),
                           tr("A PNG or JPEG; one with a clear background looks best."), this);
    m_layout->addWidget(m_logo);
    m_bleed = new DecimalField(this);
    m_bleed->setRange(0, PosterSheet::largestBleedMm);
    m_bleed->setDecimals(1);
    m_bleed->setSuffix(tr(" mm"));
    addRow(tr("&Bleed"), tr("Colour beyond the cut, for a printing house: often 3 mm."), m_bleed,
           m_bleed);
    m_cropMarks = new QCheckBox(tr("Crop mar&ks"), this);
    m_layout->addWidget(m_cropMarks);
}

void PosterForm::connectFields()
{
    connect(m_design, &PosterChooser::designChosen, this,
            [this](const QString &id) { edit([&id](PosterDraft &draft) { draft.design = id; }); });
    connect(m_paper, &ChoiceField::currentIndexChanged, this, [this](int index) {
        const QString id = m_paper->itemData(index).toString();
        edit([&id](PosterDraft &draft) { draft.paper = id; });
    });
    connect(m_number, &LineField::textChanged, this, [this](const QString &typed) {
        m_numberTouched = true;
        edit([&typed](PosterDraft &draft) {
            draft.link.number = typed;
            draft.link.country = countryFor(typed, draft.link.country);
        });
    });
    connect(m_country, &CountryField::countryChosen, this, [this](const auto &chosen) {
        edit([&chosen](PosterDraft &draft) { draft.link.country = chosen; });
    });
    connect(m_payload, &LineField::textChanged, this, [this](const QString &typed) {
        edit([&typed](PosterDraft &draft) { draft.link.payload = typed; });
    });
    connect(m_brand, &ColourField::textChanged, this, [this](const QString &typed) {
        edit([&typed](PosterDraft &draft) { draft.brand = typed; });
    });
    const auto setLogo = [this](const QImage &logo, const QString &name) {
        edit([&](PosterDraft &draft) {
            draft.logo = logo;
            draft.logoName = name;
        });
    };
    connect(m_logo, &LogoField::chosen, this, setLogo);
    connect(m_logo, &LogoField::removed, this, [setLogo] { setLogo({}, {}); });
    connect(m_bleed, &DecimalField::valueChanged, this,
            [this](double mm) { edit([mm](PosterDraft &draft) { draft.bleedMm = mm; }); });
    connect(m_cropMarks, &QCheckBox::toggled, this,
            [this](bool isOn) { edit([isOn](PosterDraft &draft) { draft.hasCropMarks = isOn; }); });
}

void PosterForm::edit(const std::function<void(PosterDraft &)> &change)
{
    PosterDraft draft = m_session.draft();
    change(draft);
    m_session.setDraft(draft);
}

void PosterForm::showDraft()
{
    const PosterDraft &draft = m_session.draft();
    for (const auto &[line, text] : std::as_const(m_lines))
        showLine(line, draft.*text);
    for (const auto &[field, text] : std::as_const(m_texts)) {
        const QSignalBlocker quiet(field); // to show a text is not to edit it
        replaceText(*field, draft.*text);
    }
    showLine(m_number, draft.link.number);
    m_country->setCountry(draft.link.country);
    showLine(m_payload, draft.link.payload);
    m_brand->setText(draft.brand);
    m_logo->setLogoName(draft.logoName);
    showChoices();
    showProblems();
}

void PosterForm::showChoices()
{
    const PosterPlan &plan = m_session.view().plan;
    const QSignalBlocker quietDesign(m_design);
    const QSignalBlocker quietPaper(m_paper);
    const QSignalBlocker quietBleed(m_bleed);
    const QSignalBlocker quietMarks(m_cropMarks);
    m_design->setDesign(plan.design.id);
    m_design->setBrand(plan.content.brand);
    if (m_papers != plan.design.papers) {
        m_papers = plan.design.papers;
        m_paper->clear();
        for (const QString &id : m_papers)
            m_paper->addItem(posterPaperText(*posterPaper(id), QLocale()), id);
    }
    m_paper->setCurrentIndex(m_paper->findData(plan.sheet.paper.id));
    m_bleed->setValue(plan.sheet.bleedMm);
    m_cropMarks->setChecked(plan.sheet.hasCropMarks);
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
    m_texts.constFirst().first->setFocus(Qt::OtherFocusReason);
}

} // namespace bellpush
