// SPDX-License-Identifier: MIT
#include "ui/printing/calibrationdialog.h"

#include "app/settings/printbook.h"
#include "ui/draw/sheets/calibrationpage.h"
#include "ui/printing/printrun.h"
#include "ui/printing/sheetnotes.h"
#include "ui/text/calibrationtext.h"
#include "ui/text/filetext.h"
#include "ui/text/lengthtext.h"
#include "ui/text/measures.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/lengthfield.h"
#include "ui/widgets/notelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPrinterInfo>
#include <QPushButton>

namespace bellpush {

namespace {

constexpr double percent = 100;
constexpr int labelWidth = 200;

CalibrationWords pageWords(QSizeF paper)
{
    const QLocale locale;
    const CalibrationReading exact = exactReading(paper);
    const auto length = [&locale](double mm) {
        return exactLengthText(mm, locale);
    };
    const QString exactly = usesInches(locale)
        ? CalibrationDialog::tr("to a hundredth of an inch if you can")
        : CalibrationDialog::tr("to a tenth of a millimetre if you can");
    return {
        .title = CalibrationDialog::tr("Printer test page"),
        .introduction
        = CalibrationDialog::tr("Print this page at 100 %, not fitted to the paper. Measure with a "
                                "ruler, %1, and type what you find into Bellpush.")
              .arg(exactly),
        .measures = {CalibrationDialog::tr("Left edge of the paper to the first cross"),
                     CalibrationDialog::tr("Upper edge of the paper to the first cross"),
                     CalibrationDialog::tr("First cross to the one at its right"),
                     CalibrationDialog::tr("First cross to the one below")},
        .exact = {length(exact.left), length(exact.top), length(exact.across), length(exact.down)}};
}

/// A paragraph's head.
QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

CalibrationDialog::CalibrationDialog(PrintBook &book, QSizeF paper, QWidget *parent)
    : QDialog(parent),
      m_book(book),
      m_paper(paper)
{
    setWindowTitle(tr("Adjust the printer"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    addPrinterRow();
    addMeasuredRows();
    addAdjustmentRows();
    m_note = new NoteLabel(this);
    m_note->hide();
    layout->addWidget(m_note);
    addButtons();
    showPrinter();
    resize(480, sizeHint().height());
}

void CalibrationDialog::addField(QFormLayout *form, const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    auto *words = new QLabel(label, this);
    words->setMinimumWidth(labelWidth); // so that all fields of the dialog stand in one column
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->addRow(words, field);
}

LengthField *CalibrationDialog::addLength(QFormLayout *form, const QString &label)
{
    auto *field = new LengthField(this);
    field->setSteps({.mm = 0.1, .inches = 0.01});
    addField(form, label, field);
    return field;
}

DecimalField *CalibrationDialog::addScale(QFormLayout *form, const QString &label)
{
    auto *field = new DecimalField(this);
    field->setDecimals(2); // a tenth of a millimetre over a page is a twentieth of a percent
    field->setSingleStep(0.1);
    field->setSuffix(tr(" %"));
    field->setRange(Calibration::smallestScale * percent, Calibration::largestScale * percent);
    addField(form, label, field);
    return field;
}

void CalibrationDialog::addPrinterRow()
{
    m_printer = new QComboBox(this);
    m_printer->setAccessibleName(tr("Printer"));
    m_printer->addItem(tr("PDF files"), QString());
    for (const QString &name : QPrinterInfo::availablePrinterNames())
        m_printer->addItem(name, name);
    if (const int usual = m_printer->findData(QPrinterInfo::defaultPrinterName()); usual > 0)
        m_printer->setCurrentIndex(usual);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &CalibrationDialog::showPrinter);
    auto *form = new QFormLayout;
    form->addRow(tr("Printer"), m_printer);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void CalibrationDialog::addMeasuredRows()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(heading(tr("1. Print and measure"), this));
    auto *print = new QPushButton(tr("Print the test page…"), this);
    connect(print, &QPushButton::clicked, this, &CalibrationDialog::printTestPage);
    column->addWidget(print, 0, Qt::AlignLeft);

    auto *form = new QFormLayout;
    m_corner.x = addLength(form, tr("Left edge to the first cross"));
    m_corner.y = addLength(form, tr("Upper edge to the first cross"));
    m_distance.x = addLength(form, tr("First cross to the right one"));
    m_distance.y = addLength(form, tr("First cross to the lower one"));
    const CalibrationReading exact = exactReading(m_paper);
    const std::pair<LengthField *, double> values[]{{m_corner.x, exact.left},
                                                    {m_corner.y, exact.top},
                                                    {m_distance.x, exact.across},
                                                    {m_distance.y, exact.down}};
    for (const auto &[field, value] : values) {
        field->setRangeMm(0, LabelStock::largestPageMm);
        field->setMm(value);
    }
    column->addLayout(form);
    auto *use = new QPushButton(tr("Work out the adjustment"), this);
    connect(use, &QPushButton::clicked, this, &CalibrationDialog::useMeasured);
    column->addWidget(use, 0, Qt::AlignLeft);
}

void CalibrationDialog::addAdjustmentRows()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(heading(tr("2. Adjustment"), this));
    auto *form = new QFormLayout;
    m_offset.x = addLength(form, tr("Move to the right"));
    m_offset.y = addLength(form, tr("Move down"));
    m_scale.x = addScale(form, tr("Width"));
    m_scale.y = addScale(form, tr("Height"));
    for (LengthField *field : {m_offset.x, m_offset.y})
        field->setRangeMm(-Calibration::largestOffsetMm, Calibration::largestOffsetMm);
    column->addLayout(form);
}

void CalibrationDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *keepButton = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keepButton->setProperty(primaryProperty, true);
    QPushButton *none = buttons->addButton(tr("No adjustment"), QDialogButtonBox::ResetRole);
    connect(none, &QPushButton::clicked, this, [this] { show(Calibration()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &CalibrationDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

QString CalibrationDialog::printer() const
{
    return m_printer->currentData().toString();
}

Calibration CalibrationDialog::calibration() const
{
    return {{m_offset.x->mm(), m_offset.y->mm()},
            {m_scale.x->value() / percent, m_scale.y->value() / percent}};
}

void CalibrationDialog::show(const Calibration &calibration)
{
    m_offset.x->setMm(calibration.offset.x());
    m_offset.y->setMm(calibration.offset.y());
    m_scale.x->setValue(calibration.scale.x() * percent);
    m_scale.y->setValue(calibration.scale.y() * percent);
}

void CalibrationDialog::showPrinter()
{
    show(m_book.calibration(printer()));
}

void CalibrationDialog::useMeasured()
{
    const CalibrationReading reading{m_corner.x->mm(), m_corner.y->mm(), m_distance.x->mm(),
                                     m_distance.y->mm()};
    // The test page was printed with what is kept.
    const auto found = calibrationFrom(reading, m_paper, m_book.calibration(printer()));
    m_note->setVisible(!found);
    if (!found)
        return m_note->setNote(NoteLabel::Tone::Error,
                               calibrationErrorText(found.error(), QLocale()));
    show(*found);
}

void CalibrationDialog::keep()
{
    if (const auto error = m_book.setCalibration(printer(), calibration())) {
        m_note->setNote(NoteLabel::Tone::Error,
                        tr("The adjustment could not be kept. %1")
                            .arg(writeErrorText(tr("The settings"), *error)));
        m_note->show();
        return;
    }
    accept();
}

void CalibrationDialog::printTestPage()
{
    const QSizeF paper = m_paper;
    const CalibrationWords words = pageWords(paper);
    emit testPageRequested({windowTitle(), paper, 1, [=](int, const PrintTarget &target) {
                                return calibrationPage(paper, target.calibration, words);
                            }});
}

void CalibrationDialog::showPrinted(const PrintOutcome &outcome)
{
    if (outcome.reason == PrintOutcome::Reason::Printed) {
        if (const int used = m_printer->findData(outcome.printer); used >= 0)
            m_printer->setCurrentIndex(used);
    }
    m_note->setNote(NoteLabel::Tone::Info, printOutcomeText(outcome));
    m_note->show();
}

bool CalibrationDialog::event(QEvent *event)
{
    const bool isUsed = QDialog::event(event);
    // By itself a window does not grow with sentences that come and wrap.
    if (event->type() == QEvent::LayoutRequest && layout() != nullptr)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return isUsed;
}

} // namespace bellpush
