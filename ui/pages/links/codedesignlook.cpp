// SPDX-License-Identifier: MIT
// How the code looks: the lower rows of CodeDesignPanel.
#include "ui/draw/press/typedcolour.h"
#include "ui/pages/links/codedesignpanel.h"

#include "ui/pages/links/linkssession.h"
#include "ui/printing/codelogofield.h"
#include "ui/printing/colourfield.h"
#include "ui/text/linktext.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/fieldrow.h"

#include <QBoxLayout>

namespace bellpush {

namespace {

void showColour(ColourField *field, FieldRow *row, const QString &typed)
{
    field->setText(typed);
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

    follow([=, this] {
        const CodeDesign &design = m_session.state().design;
        showColour(colour, colourRow, design.colour);
        showColour(background, backgroundRow, design.background);
        const ContrastNote note = m_session.view().contrast;
        contrast->setVisible(!note.words.isEmpty());
        contrast->setNote(note.tone, note.words);
    });
    connect(colour, &ColourField::textChanged, this, [this](const QString &typed) {
        edit([&typed](CodeDesign &design) { design.colour = typed; });
    });
    connect(background, &ColourField::textChanged, this, [this](const QString &typed) {
        edit([&typed](CodeDesign &design) { design.background = typed; });
    });
}

void CodeDesignPanel::addShapeRow()
{
    auto *shape = new ChoiceField(this);
    shape->addItems({tr("Square"), tr("Rounded")});
    auto *quietZone = new NumberField(this);
    quietZone->setRange(0, QrStyle::largestQuietZone);
    FieldRow *shapeRow = newRow({tr("Mod&ules"), tr("Square ones read best.")}, shape, shape);
    addPair(shapeRow,
            newRow({tr("&Quiet zone"), tr("Modules around it; 4 or more.")}, quietZone, quietZone));
    auto *note = new NoteLabel(this);
    m_layout->addWidget(note);

    follow([this, shape, quietZone, note] {
        const QSignalBlocker quietShape(shape);
        const QSignalBlocker quietNumber(quietZone);
        shape->setCurrentIndex(static_cast<int>(m_session.state().design.shape));
        quietZone->setValue(m_session.state().design.quietZone);
        const QString words = m_session.view().quietZoneWarning;
        note->setVisible(!words.isEmpty());
        note->setNote(NoteLabel::Tone::Warning, words);
    });
    connect(shape, &ChoiceField::currentIndexChanged, this, [this](int index) {
        edit([index](CodeDesign &design) { design.shape = static_cast<ModuleShape>(index); });
    });
    connect(quietZone, &NumberField::valueChanged, this,
            [this](int value) { edit([value](CodeDesign &design) { design.quietZone = value; }); });
}

void CodeDesignPanel::addFrameRow()
{
    auto *words = new LineField(this);
    FieldRow *row = newRow(
        {tr("C&all to action"), tr("In a frame below the code. Leave it empty for no frame.")},
        words, words);
    m_layout->addWidget(row);

    follow([this, words, row] {
        const QString typed = m_session.state().design.callToAction;
        words->setPlaceholderText(usualCallToAction(m_session.state().link.kind));
        if (words->text() != typed)
            words->setText(typed);
        const QString left = m_session.view().frameWarning;
        row->setProblem(left.isEmpty() ? FieldRow::Tone::None : FieldRow::Tone::Warning, left);
    });
    connect(words, &LineField::textChanged, this, [this](const QString &typed) {
        edit([&typed](CodeDesign &design) { design.callToAction = typed; });
    });
}

void CodeDesignPanel::addLogoRow()
{
    auto *field = new CodeLogoField(this);
    m_layout->addWidget(field);

    follow([this, field] {
        const QSignalBlocker quiet(field);
        field->show(m_session.state().design);
    });
    connect(field, &CodeLogoField::chosen, this, [this](const QImage &logo, const QString &name) {
        edit([&](CodeDesign &design) {
            design.logo = logo;
            design.logoName = name;
        });
    });
    connect(field, &CodeLogoField::removed, this, [this] {
        edit([](CodeDesign &design) {
            design.logo = {};
            design.logoName.clear();
        });
    });
    connect(field, &CodeLogoField::percentChanged, this, [this](int value) {
        edit([value](CodeDesign &design) { design.logoPercent = value; });
    });
}

} // namespace bellpush
