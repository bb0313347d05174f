// SPDX-License-Identifier: MIT
// How the code looks: the lower rows of CodeDesignPanel.
#include "ui/draw/press/typedcolour.h"
#include "ui/pages/links/codedesignpanel.h"

#include "ui/pages/links/linkssession.h"
#include "ui/printing/colourfield.h"
#include "ui/printing/logofield.h"
#include "ui/text/linktext.h"
#include "ui/widgets/fieldrow.h"

#include <QBoxLayout>
#include <QLabel>

namespace bellpush {

namespace {

void showColourProblem(FieldRow *row, const QString &typed)
{
    row->setProblem(typedColour(typed).isValid() ? FieldRow::Tone::None : FieldRow::Tone::Error,
                    CodeDesignPanel::tr("Use #RRGGBB."));
}

} // namespace

void CodeDesignPanel::addColourRow()
{
    auto *colour = new ColourField(tr("Choose code colour"), this);
    auto *background = new ColourField(tr("Choose background"), this);
    FieldRow *colourRow = newRow({tr("&Code colour"), {}}, colour, colour->line());
    FieldRow *backgroundRow = newRow({tr("Back&ground"), {}}, background, background->line());
    addPair(colourRow, backgroundRow);
    auto *contrast = new NoteLabel(this);
    m_layout->addSpacing(-8); // belongs to the two above
    m_layout->addWidget(contrast);

    bind(colour->line(), &CodeDesign::colour);
    bind(background->line(), &CodeDesign::background);
    follow([=, this] {
        const CodeDesign &design = m_session.draft().design;
        showColourProblem(colourRow, design.colour);
        showColourProblem(backgroundRow, design.background);
        const ContrastNote note = m_session.view().contrast;
        contrast->setVisible(!note.words.isEmpty());
        contrast->setNote(note.tone, note.words);
    });
}

void CodeDesignPanel::addShapeRow()
{
    auto *shape = new ChoiceField(this);
    shape->addItems({tr("Square"), tr("Rounded")});
    auto *quietZone = new NumberField(this);
    quietZone->setRange(0, largestQuietZone);
    FieldRow *shapeRow = newRow({tr("Mod&ules"), tr("Square ones read best.")}, shape, shape);
    addPair(shapeRow,
            newRow({tr("White border"), tr("In modules; 4 or more.")}, quietZone, quietZone));
    auto *note = new NoteLabel(this);
    m_layout->addWidget(note);

    bind(shape, &CodeDesign::shape);
    bind(quietZone, &CodeDesign::quietZone);
    follow([this, note] {
        const QString words = m_session.view().quietZoneWarning;
        note->setVisible(!words.isEmpty());
        note->setNote(NoteLabel::Tone::Warning, words);
    });
}

void CodeDesignPanel::addFrameRow()
{
    auto *words = new LineField(this);
    FieldRow *row = newRow(
        {tr("C&all to action"), tr("In a frame below the code. Leave it empty for no frame.")},
        words, words);
    m_layout->addWidget(row);

    bind(words, &CodeDesign::callToAction);
    follow([this, words, row] {
        words->setPlaceholderText(usualCallToAction(m_session.draft().link.kind));
        const QString left = m_session.view().frameWarning;
        row->setProblem(left.isEmpty() ? FieldRow::Tone::None : FieldRow::Tone::Warning, left);
    });
}

void CodeDesignPanel::addLogoRow()
{
    auto *logo = new LogoField(
        {tr("Choose &logo…"), tr("A picture in the middle; take one with few details.")},
        m_session.pictures(), this);
    bind(logo, &CodeDesign::logo);
    auto *label = new QLabel(tr("Logo size"), this);
    auto *percent = new NumberField(this);
    percent->setRange(CodeDesign::smallestLogoPercent, CodeDesign::largestLogoPercent);
    percent->setSuffix(tr(" %"));
    percent->setAccessibleName(label->text());
    label->setBuddy(percent);
    bind(percent, &CodeDesign::logoPercent);

    auto *sizeLine = new QHBoxLayout;
    sizeLine->setSpacing(8);
    sizeLine->addWidget(label);
    sizeLine->addWidget(percent);
    sizeLine->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(logo);
    column->addLayout(sizeLine);
    m_layout->addLayout(column);
    follow([this, label, percent] {
        const bool hasLogo = !m_session.draft().design.logo.isNone();
        label->setVisible(hasLogo);
        percent->setVisible(hasLogo);
    });
}

} // namespace bellpush
