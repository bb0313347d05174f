// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/ownstockdialog.h"

#include "app/settings/ownstocks.h"
#include "ui/pages/sheets/stockview.h"
#include "ui/text/lengthtext.h"
#include "ui/text/stocktext.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/lengthfield.h"
#include "ui/widgets/notelabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Where each length stands in the form.
enum Length { PageWidth, PageHeight, LabelWidth, LabelHeight, Left, Top, Across, Down, Corner };

/// Here a stock is named by words; its id follows from them.
QString problemText(const StockError &problem)
{
    return problem.reason == StockError::Reason::NoName
        ? OwnStockDialog::tr("Give your labels a name.")
        : stockErrorText(problem, QLocale());
}

} // namespace

OwnStockDialog::OwnStockDialog(Purpose purpose, const LabelStock &like, const Keep &keep,
                               QWidget *parent)
    : QDialog(parent),
      m_keep(keep),
      m_sheet(new StockView(this)),
      m_note(new NoteLabel(this))
{
    const bool isNew = purpose == Purpose::Add;
    setWindowTitle(isNew ? tr("Add your own labels") : tr("Change your labels"));
    auto *form = new QFormLayout;
    addFields(form, like);
    if (!isNew)
        m_name->setText(like.part);
    m_sheet->setFixedWidth(240);
    m_sheet->setAccessibleName(tr("The sheet"));
    m_sheet->setFocusPolicy(Qt::NoFocus);
    m_sheet->setAttribute(Qt::WA_TransparentForMouseEvents); // to be looked at only
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(form);
    columns->addWidget(m_sheet, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addLayout(columns);
    layout->addWidget(m_note);
    addButtons(layout, isNew ? tr("Add") : tr("Save"));
    connect(m_name, &LineField::textChanged, this, &OwnStockDialog::showStock);
    connect(m_isRound, &QCheckBox::toggled, this, &OwnStockDialog::showStock);
    showStock();
}

void OwnStockDialog::addFields(QFormLayout *form, const LabelStock &like)
{
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_name = new LineField(this);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMinimumWidth(200);
    m_name->setPlaceholderText(tr("Round stickers, %1").arg(lengthText(60, QLocale())));
    form->addRow(tr("Name"), m_name);
    addLength(form, tr("Sheet width"), like.page.width());
    addLength(form, tr("Sheet height"), like.page.height());
    addLength(form, tr("Label width"), like.label.width());
    addLength(form, tr("Label height"), like.label.height());
    addLength(form, tr("Left edge to the first label"), like.first.x());
    addLength(form, tr("Upper edge to the first label"), like.first.y());
    addLength(form, tr("Label to label, across"), like.pitch.x());
    addLength(form, tr("Label to label, down"), like.pitch.y());
    addLength(form, tr("Corner radius"), like.cornerRadius);
    m_columns = addCount(form, tr("Labels across"), like.columns);
    m_rows = addCount(form, tr("Labels down"), like.rows);
    m_isRound = new QCheckBox(tr("Round or oval labels"), this);
    m_isRound->setChecked(like.shape == LabelStock::Shape::Ellipse);
    form->addRow(m_isRound);
}

void OwnStockDialog::addButtons(QVBoxLayout *layout, const QString &action)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *keep = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    keep->setProperty(primaryProperty, true);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnStockDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void OwnStockDialog::addLength(QFormLayout *form, const QString &label, double mm)
{
    auto *field = new LengthField(this);
    field->setSteps({.inches = 0.0625, .decimalsOfInch = 4}); // labels come in sixteenths
    field->setRangeMm(0, LabelStock::largestPageMm);
    field->setMm(mm);
    field->setAccessibleName(label);
    form->addRow(label, field);
    m_lengths.append(field);
    connect(field, &LengthField::lengthChanged, this, &OwnStockDialog::showStock);
}

QSpinBox *OwnStockDialog::addCount(QFormLayout *form, const QString &label, int value)
{
    auto *field = new QSpinBox(this);
    field->setRange(1, LabelStock::mostAcross);
    field->setValue(value);
    field->setAccessibleName(label);
    form->addRow(label, field);
    connect(field, &QSpinBox::valueChanged, this, &OwnStockDialog::showStock);
    return field;
}

LabelStock OwnStockDialog::stock() const
{
    const auto length = [this](Length which) {
        return m_lengths.at(which)->mm();
    };
    const QString name = m_name->text().simplified();
    return {.id = ownStockId(name),
            .maker = tr("Own"),
            .part = name,
            .name = tr("Own labels"),
            .page = {length(PageWidth), length(PageHeight)},
            .label = {length(LabelWidth), length(LabelHeight)},
            .first = {length(Left), length(Top)},
            .pitch = {length(Across), length(Down)},
            .columns = m_columns->value(),
            .rows = m_rows->value(),
            .cornerRadius = m_isRound->isChecked() ? 0 : length(Corner),
            .shape
            = m_isRound->isChecked() ? LabelStock::Shape::Ellipse : LabelStock::Shape::Rectangle};
}

void OwnStockDialog::showStock()
{
    if (m_isRound == nullptr)
        return; // while the fields are being made
    m_lengths.at(Corner)->setEnabled(!m_isRound->isChecked());
    LabelStock typed = stock();
    const auto problem = stockProblem(typed);
    m_note->setNote(problem ? NoteLabel::Tone::Warning : NoteLabel::Tone::Info,
                    problem ? problemText(*problem) : stockText(typed, QLocale()));
    if (typed.id.isEmpty())
        typed.id = u"own"_s; // to be seen before it has a name
    m_sheet->setStock(typed);
}

void OwnStockDialog::accept()
{
    const LabelStock typed = stock();
    if (const auto problem = stockProblem(typed)) {
        m_note->setNote(NoteLabel::Tone::Error, problemText(*problem));
        return;
    }
    if (const QString problem = m_keep(typed); !problem.isEmpty()) {
        m_note->setNote(NoteLabel::Tone::Error, problem);
        return;
    }
    QDialog::accept();
}

} // namespace bellpush
