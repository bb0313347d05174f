// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/calibrationreading.h"
#include "ui/printing/printjob.h"

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace bellpush {

class DecimalField;
class LengthField;
class NoteLabel;
class PrintBook;
struct PrintOutcome;

/// Makes a printer's pages land where they should: prints a test page, takes what was measured on
/// it, and keeps what follows for the printer.
class CalibrationDialog : public QDialog
{
    Q_OBJECT

public:
    /// `book` has to outlive it; `paper` is the size in mm of what is going to be printed on.
    CalibrationDialog(PrintBook &book, QSizeF paper, QWidget *parent);

    /// What became of the test page: the adjustment is that of the printer it came from.
    void showPrinted(const PrintOutcome &outcome);

signals:
    void testPageRequested(const bellpush::PrintJob &job);

protected:
    bool event(QEvent *event) override;

private:
    template <typename Field>
    struct Fields {
        Field *x = nullptr;
        Field *y = nullptr;
    };

    void addPrinterRow();
    void addMeasuredRows();
    void addAdjustmentRows();
    void addButtons();
    void addField(QFormLayout *form, const QString &label, QWidget *field);
    LengthField *addLength(QFormLayout *form, const QString &label);
    DecimalField *addScale(QFormLayout *form, const QString &label);

    QString printer() const;
    Calibration calibration() const;
    void show(const Calibration &calibration);
    void showPrinter();
    void useMeasured();
    void keep();
    void printTestPage();

    PrintBook &m_book;
    QSizeF m_paper;
    QComboBox *m_printer = nullptr;
    Fields<LengthField> m_corner;   ///< Measured: the paper's edges to the first cross.
    Fields<LengthField> m_distance; ///< Measured: the first cross to the others.
    Fields<LengthField> m_offset;
    Fields<DecimalField> m_scale; ///< In percent.
    NoteLabel *m_note = nullptr;
};

} // namespace bellpush
