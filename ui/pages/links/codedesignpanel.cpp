// SPDX-License-Identifier: MIT
// What the code must bear; how it looks is in codedesignlook.cpp.
#include "ui/pages/links/codedesignpanel.h"

#include "ui/pages/links/linkssession.h"
#include "ui/text/linktext.h"
#include "ui/text/qrtext.h"
#include "ui/widgets/fieldbinding.h"
#include "ui/widgets/fieldrow.h"

#include <QBoxLayout>
#include <QLabel>

#include <array>

namespace bellpush {

namespace {

constexpr std::array purposes{QrPurpose::Window, QrPurpose::Outdoors, QrPurpose::Sticker,
                              QrPurpose::Screen};
constexpr auto byLetter = static_cast<int>(purposes.size()); ///< The entry after them.

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
    addTitle();
    addPurposeRow();
    addSizeRow();
    addColourRow();
    addShapeRow();
    addFrameRow();
    addLogoRow();
    m_layout->addStretch(1); // or the notes would take their share of the room
}

void CodeDesignPanel::addTitle()
{
    auto *title = new QLabel(tr("QR code"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_layout->addWidget(title);
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

void CodeDesignPanel::edit(const std::function<void(CodeDesign &)> &change)
{
    CodeDraft state = m_session.draft();
    change(state.design);
    m_session.setDraft(state);
}

void CodeDesignPanel::follow(const std::function<void()> &show)
{
    connect(&m_session, &LinksSession::draftChanged, this, show);
    show();
}

void CodeDesignPanel::showDesign(const std::function<void(const CodeDesign &)> &show)
{
    follow([this, show] { show(m_session.draft().design); });
}

void CodeDesignPanel::addPurposeRow()
{
    auto *purpose = new ChoiceField(this);
    for (const QrPurpose each : purposes)
        purpose->addItem(purposeText(each));
    purpose->addItem(tr("Your own choice"));
    auto *correction = new ChoiceField(this);
    for (const auto each : {ErrorCorrection::Low, ErrorCorrection::Medium,
                            ErrorCorrection::Quartile, ErrorCorrection::High})
        correction->addItem(correctionText(each));
    FieldRow *purposeRow = newRow({tr("Ma&de for"), {}}, purpose, purpose);
    FieldRow *correctionRow = newRow({tr("Error correct&ion"), {}}, correction, correction);
    addPair(purposeRow, correctionRow);

    follow([this, purpose, correction, correctionRow] {
        const CodeDesign &design = m_session.draft().design;
        const auto &matrix = m_session.view().matrix;
        showIndex(purpose, design.purpose ? static_cast<int>(*design.purpose) : byLetter);
        const bool isRaised = matrix && matrix->correction() != design.correction;
        correctionRow->setHelp(isRaised ? tr("Raised to %1: it costs nothing here.")
                                              .arg(correctionLetter(matrix->correction()))
                                        : QString());
    });
    connect(purpose, &ChoiceField::currentIndexChanged, this, [this](int index) {
        edit([index](CodeDesign &design) {
            if (index == byLetter)
                design.purpose.reset();
            else
                design = withPurpose(design, static_cast<QrPurpose>(index));
        });
    });
    showDesign(bindField<CodeDesign>(correction, &CodeDesign::correction,
                                     [this](const Change<CodeDesign> &change) {
                                         edit([&change](CodeDesign &design) {
                                             change(design);
                                             design.purpose.reset();
                                         });
                                     }));
}

void CodeDesignPanel::addSizeRow()
{
    auto *size = new LengthField(this);
    size->setRangeMm(CodeDesign::smallestSizeMm, CodeDesign::largestSizeMm);
    auto *dpi = new NumberField(this);
    dpi->setRange(CodeDesign::smallestDpi, CodeDesign::largestDpi);
    dpi->setSuffix(tr(" dpi"));
    FieldRow *sizeRow
        = newRow({tr("Si&ze in print"), tr("A side, with the white border.")}, size, size);
    addPair(sizeRow, newRow({tr("Printer resolution"), tr("Labels often have 203.")}, dpi, dpi));

    bind(size, &CodeDesign::sizeMm);
    follow([this, sizeRow] {
        const QString warning = m_session.view().sizeWarning;
        sizeRow->setProblem(warning.isEmpty() ? FieldRow::Tone::None : FieldRow::Tone::Warning,
                            warning);
    });
    bind(dpi, &CodeDesign::dpi);
}

} // namespace bellpush
