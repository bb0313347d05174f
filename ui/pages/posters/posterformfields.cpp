// SPDX-License-Identifier: MIT
#include "app/core/units.h"
#include "app/posters/posterfont.h"
#include "ui/pages/posters/posterchooser.h"
#include "ui/pages/posters/posterform.h"
#include "ui/pages/posters/postersession.h"
#include "ui/printing/colourfield.h"
#include "ui/printing/logofield.h"
#include "ui/text/lengthtext.h"
#include "ui/text/measures.h"
#include "ui/text/postertext.h"
#include "ui/widgets/fieldbinding.h"
#include "ui/widgets/fieldrow.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLocale>

using namespace Qt::StringLiterals;

// Which fields a poster has, and what they are called.

namespace bellpush {

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
    m_choices.filter = new ChoiceField(this);
    m_choices.filter->addItem(tr("Any paper"), QString());
    for (const PosterPaper &paper : posterPapers())
        m_choices.filter->addItem(posterPaperText(paper, QLocale()), paper.id);
    addRow(tr("Show designs &for"), {}, m_choices.filter, m_choices.filter);
    m_choices.design = new PosterChooser(this);
    addRow(tr("&Design"), {}, m_choices.design, m_choices.design);
    m_choices.paper = new ChoiceField(this);
    addRow(tr("Pape&r"), {}, m_choices.paper, m_choices.paper);
}

void PosterForm::addWordFields()
{
    m_headline = addText(tr("Head&line"), tr("A few words, read from across the street."),
                         &PosterDraft::headline);
    m_headline->setPlaceholderText(tr("Questions? Call us."));
    const auto keep = [this](PosterField field, QWidget *editor) {
        auto *row = qobject_cast<FieldRow *>(editor->parentWidget());
        m_rows.words.insert(field, row);
        return row;
    };
    keep(PosterField::Headline, m_headline);
    m_rows.optional.append(
        {keep(PosterField::Headline2,
              addText(tr("Headline in a second language"), {}, &PosterDraft::headline2)),
         {PosterPart::Kind::Words, PosterField::Headline2}});
    keep(PosterField::BusinessName, addLine(tr("B&usiness name"), {}, &PosterDraft::businessName));
    keep(PosterField::Text,
         addText(tr("Te&xt"), tr("What people call about."), &PosterDraft::text));
    m_rows.optional.append({keep(PosterField::Text2,
                                 addText(tr("Text in a second language"), {}, &PosterDraft::text2)),
                            {PosterPart::Kind::Words, PosterField::Text2}});
    TextField *hours
        = addText(tr("Opening &hours"), tr("A comma begins another line."), &PosterDraft::hours);
    hours->setPlaceholderText(tr("Mon–Fri 9:00–18:00, Sat 10:00–14:00"));
    keep(PosterField::Hours, hours);
    keep(PosterField::WebAddress, addLine(tr("W&eb address"), {}, &PosterDraft::webAddress));
    m_rows.optional.append(
        {keep(PosterField::Prices,
              addText(tr("Pr&ices"), tr("A line each, the price last."), &PosterDraft::prices)),
         {PosterPart::Kind::Prices, PosterField::Prices}});
    TextField *lines
        = addText(tr("Lines to fill in"), tr("A line each, for a pen."), &PosterDraft::lines);
    lines->setPlaceholderText(posterLines());
    m_rows.optional.append(
        {keep(PosterField::Lines, lines), {PosterPart::Kind::Lines, PosterField::Lines}});
    LineField *words = addLine(tr("&Words beside the code"), {}, &PosterDraft::callToAction);
    words->setPlaceholderText(posterCallToAction());
    keep(PosterField::CallToAction, words);
}

void PosterForm::addLinkFields()
{
    auto *number = new LineField(this);
    number->setPlaceholderText(u"+1 650 555 1234"_s);
    auto *country = new CountryField(this);
    m_rows.number = addRow(tr("&Number"),
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
    m_rows.payload = addRow(tr("Tracking code (pa&yload)"),
                            tr("Comes back with each call and says which print it came from."),
                            payload, payload);
    payload->setAccessibleName(tr("Payload"));
    bind(
        payload, [](auto &draft) -> auto & { return draft.link.payload; });
}

void PosterForm::addLookFields()
{
    auto *brand = new ColourField(tr("Choose brand colour"), this);
    m_rows.brand = addRow(tr("Brand &colour"), {}, brand, brand->line());
    bind(brand->line(), &PosterDraft::brand);
    auto *accent = new ColourField(tr("Choose second colour"), this);
    m_rows.accent = addRow(tr("Second colour"), tr("Lines and small areas; empty for none."),
                           accent, accent->line());
    bind(accent->line(), &PosterDraft::accent);
    auto *logo = new LogoField(
        {tr("Choose lo&go…"), tr("A picture; one with a clear background looks best.")},
        m_session.pictures(), this);
    m_layout->addWidget(logo);
    bind(logo, &PosterDraft::logo);
    auto *photo = new LogoField({.choose = tr("Choose pho&to…"),
                                 .hint = tr("A PNG or JPEG; its middle is shown."),
                                 .remove = tr("Remove photo")},
                                m_session.photos(), this);
    m_layout->addWidget(photo);
    bind(photo, &PosterDraft::photo);
    m_rows.optional.append({photo, {PosterPart::Kind::Photo}});
    auto *codeLook = new ChoiceField(this);
    for (const PosterCodeLook look :
         {PosterCodeLook::Plain, PosterCodeLook::Coloured, PosterCodeLook::WithLogo})
        codeLook->addItem(posterCodeLookText(look));
    addRow(tr("Code"), tr("As far as it scans without doubt."), codeLook, codeLook);
    bind(codeLook, &PosterDraft::codeLook);
    m_choices.font = new ChoiceField(this);
    for (const PosterFont &font : posterFonts())
        m_choices.font->addItem(font.name, font.id);
    addRow(tr("Font"), {}, m_choices.font, m_choices.font);
    auto *bleed = new LengthField(this);
    bleed->setRangeMm(0, PosterDraft::largestBleedMm);
    const QString often = lengthText(usesInches(QLocale()) ? mmPerInch / 8 : 3, QLocale());
    addRow(tr("&Bleed"), tr("Colour beyond the cut, for a print shop: often %1.").arg(often), bleed,
           bleed);
    bind(bleed, &PosterDraft::bleedMm);
    auto *cropMarks = new QCheckBox(tr("Crop mar&ks"), this);
    m_layout->addWidget(cropMarks);
    bind(cropMarks, &PosterDraft::hasCropMarks);
}

} // namespace bellpush
