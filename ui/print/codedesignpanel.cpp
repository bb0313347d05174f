// SPDX-License-Identifier: MIT
#include "ui/print/codedesignpanel.h"

#include "ui/print/colourfield.h"
#include "ui/print/linkssession.h"
#include "ui/print/logofield.h"
#include "ui/text/lengthtext.h"
#include "ui/text/linktext.h"
#include "ui/text/qrtext.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr QrPurpose purposes[]{QrPurpose::Window, QrPurpose::Outdoors, QrPurpose::Sticker,
                               QrPurpose::Screen};
constexpr int byLetter = std::size(purposes); ///< The entry after them.

/// Millimetres in one unit of the size's field.
double mmPerUnit()
{
    return usesInches(QLocale()) ? mmPerInch : 1;
}

void showIndex(QComboBox *box, int index)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(index);
}

} // namespace

CodeDesignPanel::CodeDesignPanel(LinksSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    auto *title = new QLabel(tr("QR code"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_layout->addWidget(title);
    addPurposeRow();
    addSizeRow();
    addColourRow();
    addShapeRow();
    addFrameRow();
    addLogoRow();
    m_layout->addStretch(1); // or the notes would take their share of the room
    connectChoices();
    connectNumbers();
    connectTexts();

    connect(&session, &LinksSession::stateChanged, this, &CodeDesignPanel::showState);
    showState();
}

FieldRow *CodeDesignPanel::newRow(const FieldWords &words, QWidget *editor, QWidget *target)
{
    return new FieldRow(words, editor, target, this);
}

void CodeDesignPanel::addPair(QWidget *left, QWidget *right)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(16);
    pair->addWidget(left, 1, Qt::AlignTop);
    pair->addWidget(right, 1, Qt::AlignTop);
    m_layout->addLayout(pair);
}

void CodeDesignPanel::addPurposeRow()
{
    m_purpose = new ChoiceField(this);
    for (const QrPurpose purpose : purposes)
        m_purpose->addItem(purposeText(purpose));
    m_purpose->addItem(tr("By its letter"));
    m_correction = new ChoiceField(this);
    for (const auto correction : {ErrorCorrection::Low, ErrorCorrection::Medium,
                                  ErrorCorrection::Quartile, ErrorCorrection::High})
        m_correction->addItem(correctionText(correction));
    FieldRow *purposeRow = newRow({tr("Ma&de for"), {}}, m_purpose, m_purpose);
    m_correctionRow = newRow({tr("Error correct&ion"), {}}, m_correction, m_correction);
    addPair(purposeRow, m_correctionRow);
}

void CodeDesignPanel::addSizeRow()
{
    const bool isInch = usesInches(QLocale());
    m_size = new DecimalField(this);
    m_size->setDecimals(isInch ? 2 : 1);
    m_size->setSingleStep(isInch ? 0.125 : 1);
    m_size->setRange(CodeDesign::smallestSizeMm / mmPerUnit(),
                     CodeDesign::largestSizeMm / mmPerUnit());
    m_size->setSuffix(isInch ? tr(" in") : tr(" mm"));
    m_dpi = new NumberField(this);
    m_dpi->setRange(CodeDesign::smallestDpi, CodeDesign::largestDpi);
    m_dpi->setSuffix(tr(" dpi"));
    m_sizeRow
        = newRow({tr("Si&ze in print"), tr("A side, with the white border.")}, m_size, m_size);
    addPair(m_sizeRow,
            newRow({tr("Printer resolution"), tr("Labels often have 203.")}, m_dpi, m_dpi));
}

void CodeDesignPanel::addColourRow()
{
    m_colour = new ColourField(tr("Choose code colour"), this);
    m_background = new ColourField(tr("Choose background"), this);
    m_colourRow = newRow({tr("&Code colour"), {}}, m_colour, m_colour->line());
    m_backgroundRow = newRow({tr("Back&ground"), {}}, m_background, m_background->line());
    addPair(m_colourRow, m_backgroundRow);
    m_contrast = new NoteLabel(this);
    m_layout->addSpacing(-8); // belongs to the two above
    m_layout->addWidget(m_contrast);
}

void CodeDesignPanel::addShapeRow()
{
    m_shape = new ChoiceField(this);
    m_shape->addItems({tr("Square"), tr("Rounded")});
    m_quietZone = new NumberField(this);
    m_quietZone->setRange(0, CodeDesign::largestQuietZone);
    FieldRow *shapeRow = newRow({tr("Mod&ules"), tr("Square ones read best.")}, m_shape, m_shape);
    addPair(
        shapeRow,
        newRow({tr("&Quiet zone"), tr("Modules around it; 4 or more.")}, m_quietZone, m_quietZone));
    m_quietZoneNote = new NoteLabel(this);
    m_layout->addWidget(m_quietZoneNote);
}

void CodeDesignPanel::addFrameRow()
{
    m_callToAction = new LineField(this);
    m_frameRow = newRow(
        {tr("C&all to action"), tr("In a frame below the code. Leave it empty for no frame.")},
        m_callToAction, m_callToAction);
    m_layout->addWidget(m_frameRow);
}

void CodeDesignPanel::addLogoRow()
{
    m_logo = new LogoField(this);
    m_layout->addWidget(m_logo);
}

void CodeDesignPanel::connectChoices()
{
    connect(m_purpose, &ChoiceField::currentIndexChanged, this, [this](int index) {
        edit([index](CodeDesign &design) {
            if (index == byLetter)
                design.purpose.reset();
            else
                design = withPurpose(design, static_cast<QrPurpose>(index));
        });
    });
    connect(m_correction, &ChoiceField::currentIndexChanged, this, [this](int index) {
        edit([index](CodeDesign &design) {
            design.purpose.reset();
            design.correction = static_cast<ErrorCorrection>(index);
        });
    });
    connect(m_shape, &ChoiceField::currentIndexChanged, this, [this](int index) {
        edit([index](CodeDesign &design) { design.shape = static_cast<ModuleShape>(index); });
    });
}

void CodeDesignPanel::connectNumbers()
{
    connect(m_size, &DecimalField::valueChanged, this, [this](double value) {
        edit([value](CodeDesign &design) { design.sizeMm = value * mmPerUnit(); });
    });
    connect(m_dpi, &NumberField::valueChanged, this,
            [this](int value) { edit([value](CodeDesign &design) { design.dpi = value; }); });
    connect(m_quietZone, &NumberField::valueChanged, this,
            [this](int value) { edit([value](CodeDesign &design) { design.quietZone = value; }); });
    connect(m_logo, &LogoField::percentChanged, this, [this](int value) {
        edit([value](CodeDesign &design) { design.logoPercent = value; });
    });
}

void CodeDesignPanel::connectTexts()
{
    connect(m_colour, &ColourField::textChanged, this, [this](const QString &typed) {
        edit([&typed](CodeDesign &design) { design.colour = typed; });
    });
    connect(m_background, &ColourField::textChanged, this, [this](const QString &typed) {
        edit([&typed](CodeDesign &design) { design.background = typed; });
    });
    connect(m_callToAction, &LineField::textChanged, this, [this](const QString &typed) {
        edit([&typed](CodeDesign &design) { design.callToAction = typed; });
    });
    connect(m_logo, &LogoField::chosen, this, [this](const QImage &logo, const QString &name) {
        edit([&](CodeDesign &design) {
            design.logo = logo;
            design.logoName = name;
        });
    });
    connect(m_logo, &LogoField::removed, this, [this] {
        edit([](CodeDesign &design) {
            design.logo = {};
            design.logoName.clear();
        });
    });
}

void CodeDesignPanel::edit(const std::function<void(CodeDesign &)> &change)
{
    LinksState state = m_session.state();
    change(state.design);
    m_session.setState(state);
}

void CodeDesignPanel::showState()
{
    showChoices();
    showNumbers();
    showColours();
    showQuietZone();
    const CodeDesign &design = m_session.state().design;
    m_callToAction->setPlaceholderText(usualCallToAction(m_session.state().link.kind));
    if (m_callToAction->text() != design.callToAction)
        m_callToAction->setText(design.callToAction);
    const QString left = m_session.view().frameWarning;
    m_frameRow->setProblem(left.isEmpty() ? FieldRow::Tone::None : FieldRow::Tone::Warning, left);
    const QSignalBlocker quiet(m_logo);
    m_logo->show(design);
}

void CodeDesignPanel::showChoices()
{
    const CodeDesign &design = m_session.state().design;
    const auto &matrix = m_session.view().matrix;
    showIndex(m_purpose, design.purpose ? static_cast<int>(*design.purpose) : byLetter);
    showIndex(m_correction, static_cast<int>(design.correction));
    showIndex(m_shape, static_cast<int>(design.shape));
    const bool isRaised = matrix && matrix->correction() != design.correction;
    m_correctionRow->setHelp(
        isRaised
            ? tr("Raised to %1: it costs nothing here.").arg(correctionLetter(matrix->correction()))
            : QString());
}

void CodeDesignPanel::showNumbers()
{
    const CodeDesign &design = m_session.state().design;
    const QSignalBlocker quietSize(m_size);
    const QSignalBlocker quietDpi(m_dpi);
    const QSignalBlocker quietZone(m_quietZone);
    if (std::abs(m_size->value() * mmPerUnit() - design.sizeMm) > 0.001)
        m_size->setValue(design.sizeMm / mmPerUnit());
    const QString warning = m_session.view().sizeWarning;
    m_sizeRow->setProblem(warning.isEmpty() ? FieldRow::Tone::None : FieldRow::Tone::Warning,
                          warning);
    m_dpi->setValue(design.dpi);
    m_quietZone->setValue(design.quietZone);
}

void CodeDesignPanel::showColours()
{
    const CodeDesign &design = m_session.state().design;
    m_colour->setText(design.colour);
    m_background->setText(design.background);
    for (const auto &[row, typed] :
         {std::pair(m_colourRow, design.colour), std::pair(m_backgroundRow, design.background)})
        row->setProblem(typedColour(typed).isValid() ? FieldRow::Tone::None : FieldRow::Tone::Error,
                        tr("Use #RRGGBB."));
    const ContrastNote note = m_session.view().contrast;
    m_contrast->setVisible(!note.words.isEmpty());
    m_contrast->setNote(note.tone, note.words);
}

void CodeDesignPanel::showQuietZone()
{
    const QString words = m_session.view().quietZoneWarning;
    m_quietZoneNote->setVisible(!words.isEmpty());
    m_quietZoneNote->setNote(NoteLabel::Tone::Warning, words);
}

} // namespace bellpush
