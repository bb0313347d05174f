// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/sheetfile.h"

#include <QFutureWatcher>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace bellpush {

class NoteLabel;
class PagePrinter;
class PrintBar;
class SheetSession;
struct PrintOutcome;

/// Below the page of sheets: how the sheet stands, what becomes of it, and the buttons that save
/// and print it.
class SheetBar : public QWidget
{
    Q_OBJECT

public:
    /// Gives what a printer's pages need to land where they should; the PDF's for an empty name.
    using CalibrationOf = std::function<Calibration(const QString &printer)>;

    /// All have to outlive it.
    SheetBar(SheetSession &session, PagePrinter &printer, CalibrationOf calibrationOf,
             QWidget *parent);
    /// Stops what is being written, and waits for it.
    ~SheetBar() override;

    void save();
    void print();

    /// Says what went wrong elsewhere on the page.
    void showProblem(const QString &text);

signals:
    /// Sheets went to a printer, or into a file that is meant for one. `labels`: of the session's
    /// rows, in order; `sheets`: those that went, counted from 0.
    void printed(const QList<bellpush::PrintedLabel> &labels, const QList<int> &sheets);

    /// The labels that the session's rows take are on paper, or will be.
    void labelsUsed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons();
    void showState();
    bool canPrint() const;

    void write(const QString &path);
    void takeOutcome();
    void toPrinter(const SheetOutcome &outcome);
    void showPrinted(const PrintOutcome &outcome);
    QString errorText(const SheetOutcome &outcome) const;

    SheetSession &m_session;
    PagePrinter &m_printer;
    CalibrationOf m_calibrationOf;
    NoteLabel *m_note;
    QCheckBox *m_leaveOut;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_markUsed
        = nullptr; ///< After a file was saved: who prints it, and when, is unknown.
    PrintBar *m_progress;
    QFutureWatcher<SheetOutcome> m_writing;
    QString m_path;               ///< Of the file that is being written; empty before printing.
    QList<PrintedLabel> m_labels; ///< That are on their way to the printer.
};

} // namespace bellpush
