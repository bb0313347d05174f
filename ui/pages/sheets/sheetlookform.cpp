// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetlookform.h"

#include "app/posters/posterdesigns.h"
#include "ui/draw/press/typedcolour.h"
#include "ui/draw/sheets/labellayout.h"
#include "ui/pages/sheets/labelchooser.h"
#include "ui/pages/sheets/sheetsession.h"
#include "ui/printing/colourfield.h"
#include "ui/printing/logofield.h"
#include "ui/text/designfittext.h"
#include "ui/text/postertext.h"
#include "ui/widgets/fieldbinding.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// The first label there will be; one that shows what it may look like while there is no list.
LabelContent firstLabel(const SheetSession &session)
{
    if (!session.contents().isEmpty())
        return session.contents().constFirst();
    return {.link = u"https://wa.me/call/16505551234?biz_payload=7KX4RW9M"_s,
            .text = SheetLookForm::tr("Main street"),
            .number = u"+16505551234"_s};
}

} // namespace

SheetLookForm::SheetLookForm(SheetSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_layout(new QVBoxLayout(this)),
      m_misfit(new NoteLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    addChooser();
    addWords();
    addColourAndLogo();
    connect(&session, &SheetSession::draftChanged, this, &SheetLookForm::showDraft);
    connect(&session, &SheetSession::rowsChanged, this, &SheetLookForm::showDraft);
    showDraft();
}

void SheetLookForm::addChooser()
{
    m_chooser = new LabelChooser(this);
    m_layout->addWidget(new FieldRow({tr("Desi&gn"), {}}, m_chooser, m_chooser, this));
    m_layout->addWidget(m_misfit);
    connect(m_chooser, &LabelChooser::designChosen, this, [this](const QString &id) {
        edit([&id](SheetDraft &draft) { draft.look.design = id; });
    });
}

void SheetLookForm::addLine(PosterField field, const QString &label, QString LabelLook::*text)
{
    auto *line = new LineField(this);
    auto *row = new FieldRow({label, {}}, line, line, this);
    m_layout->addWidget(row);
    m_words.insert(field, row);
    bind(line, text);
}

void SheetLookForm::addWords()
{
    addLine(PosterField::Headline, tr("Head&line"), &LabelLook::headline);
    addLine(PosterField::BusinessName, tr("&Business name"), &LabelLook::businessName);
    addLine(PosterField::Text, tr("Te&xt"), &LabelLook::text);
    addLine(PosterField::CallToAction, tr("Words beside the code"), &LabelLook::callToAction);
    const auto line = [this](PosterField field) {
        return qobject_cast<LineField *>(m_words.value(field)->target());
    };
    line(PosterField::Headline)->setPlaceholderText(tr("Questions? Call us."));
    line(PosterField::CallToAction)->setPlaceholderText(posterCallToAction());
    m_words.value(PosterField::BusinessName)
        ->setHelp(tr("Empty: the label of each row stands in its place."));
}

void SheetLookForm::addColourAndLogo()
{
    auto *brand = new ColourField(tr("Choose brand colour"), this);
    m_brand = new FieldRow({tr("Brand colour"), {}}, brand, brand->line(), this);
    m_layout->addWidget(m_brand);
    bind(brand->line(), &LabelLook::brand);
    m_logo = new LogoField(
        {tr("Choose logo…"), tr("A picture; one with a clear background looks best.")},
        m_session.pictures(), this);
    m_layout->addWidget(m_logo);
    bind(m_logo, &LabelLook::logo);
}

template <typename Field, typename T>
void SheetLookForm::bind(Field *field, T LabelLook::*member)
{
    const auto ofDraft = [member](auto &draft) -> auto &
    {
        return draft.look.*member;
    };
    m_shows.append(
        bindField<SheetDraft>(field, ofDraft, [this](const auto &change) { edit(change); }));
}

void SheetLookForm::edit(const std::function<void(SheetDraft &)> &change)
{
    SheetDraft draft = m_session.draft();
    change(draft);
    m_session.setDraft(draft);
}

void SheetLookForm::showDraft()
{
    for (const auto &show : std::as_const(m_shows))
        show(m_session.draft());
    showChoices();
    const auto design = posterDesign(m_session.draft().look.design);
    showFields(design ? &*design : nullptr);
    showProblems();
}

void SheetLookForm::showChoices()
{
    SheetJob plain = m_session.job({});
    plain.design.reset();
    plain.verify = false;
    m_chooser->setLabels(plain, lookContent(m_session.draft().look, m_session.logo()),
                         firstLabel(m_session));
    m_chooser->setDesign(m_session.draft().look.design);
}

/// Those that the design has a place for.
void SheetLookForm::showFields(const PosterDesign *design)
{
    for (auto row = m_words.cbegin(); row != m_words.cend(); ++row)
        row.value()->setVisible(design != nullptr
                                && hasPlace(*design, {PosterPart::Kind::Words, row.key()}));
    m_brand->setVisible(design != nullptr);
    m_logo->setVisible(design != nullptr && hasPlace(*design, {PosterPart::Kind::Logo}));
}

void SheetLookForm::showProblems()
{
    const SheetJob job = m_session.job({});
    const auto misfit = job.design ? designMisfit(job.design->design, job.stock) : std::nullopt;
    m_misfit->setVisible(misfit.has_value());
    if (misfit)
        m_misfit->setNote(NoteLabel::Tone::Warning,
                          designMisfitText(*misfit, QLocale()) + u' '
                              + tr("Choose one of those above."));
    QMap<PosterField, QString> problems;
    const auto label = job.design && !misfit
        ? laidLabel(job, firstLabel(m_session))
        : Result<LaidLabel, SheetError>(tl::unexpected(SheetError()));
    for (const PosterProblem &problem : label ? label->unfit : QList<PosterProblem>())
        problems.insert(problem.field, unfitText(problem));
    for (auto row = m_words.cbegin(); row != m_words.cend(); ++row) {
        const QString words = problems.value(row.key());
        row.value()->setProblem(words.isEmpty() ? FieldRow::Tone::None : FieldRow::Tone::Error,
                                words);
    }
    const bool isColour = typedColour(m_session.draft().look.brand).isValid();
    m_brand->setProblem(isColour ? FieldRow::Tone::None : FieldRow::Tone::Error,
                        tr("Give a colour as #1B5E20."));
}

} // namespace bellpush
