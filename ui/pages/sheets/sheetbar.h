// SPDX-License-Identifier: MIT
#pragma once

#include "app/placements/printedplacement.h"
#include "ui/pages/sheets/sheetfile.h"
#include "ui/pages/sheets/sheetsession.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace bellpush {

class NoteLabel;
class PagePrinter;
class PrintBar;
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

    void save();
    void print();

    /// Says what went wrong elsewhere on the page.
    void showProblem(const QString &text);

signals:
    /// These went to a printer, or into a file that is meant for one.
    void printed(const QList<bellpush::PrintedPlacement> &placements);

    /// Sheets of this stock went to a printer or into a file.
    void stockUsed(const QString &stock);

    /// Labels of this stock are on paper: `used` is what is gone of the last sheet.
    void labelsPrinted(const QString &stock, const QSet<int> &used);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What is written or printed: the page may show something else by the time it is done.
    struct Order {
        SheetDraft draft{};
        QImage logo{};
        QList<ListRow> rows{};
        QList<LabelContent> contents{};

        SheetJob job(const PrintTarget &target) const { return sheetJob(draft, logo, target); }

        LabelRows labels() const { return {rows, draft.copies}; }
    };

    void addButtons();
    void showState();
    void showLogoState();
    bool canPrint() const;

    void write(const QString &path);
    void takeOutcome(const std::optional<SheetOutcome> &outcome);
    Order order() const;
    void showPrinted(const Order &order, const QList<PrintedLabel> &labels,
                     const PrintOutcome &outcome);
    void markUsed();
    static QString errorText(const Order &order, const SheetOutcome &outcome);
    static QList<PrintedPlacement> placements(const Order &order, const QList<PrintedLabel> &labels,
                                              const QList<int> &sheets);

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
    QString m_path; ///< Of the file that is being written, or was written last.
    Order m_order;  ///< That is being written, or was written last.
    LongJob<SheetOutcome> m_writing;
};

} // namespace bellpush
