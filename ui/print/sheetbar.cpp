// SPDX-License-Identifier: MIT
#include "ui/print/sheetbar.h"

#include "ui/press/sheetwriter.h"
#include "ui/print/pageprinter.h"
#include "ui/print/printbar.h"
#include "ui/print/sheetnotes.h"
#include "ui/print/sheetsession.h"
#include "ui/text/sheettext.h"
#include "ui/widgets/appcolors.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPushButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Ours: whole for printers of 300, 600 and 1200 dpi.
constexpr int fileDpi = 300;

/// Whether it is the label that cannot be printed, and not the whole job or the file.
bool isOfLabel(const SheetError &error)
{
    return error.reason >= SheetError::Reason::CopiesOutOfRange
        && error.reason <= SheetError::Reason::DoesNotScan;
}

} // namespace

SheetBar::SheetBar(SheetSession &session, PagePrinter &printer, CalibrationOf calibrationOf,
                   QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_printer(printer),
      m_calibrationOf(std::move(calibrationOf)),
      m_note(new NoteLabel(this)),
      m_leaveOut(new QCheckBox(tr("Leave out rows with errors"), this)),
      m_progress(new PrintBar(this))
{
    addButtons();
    connect(&session, &SheetSession::draftChanged, this, &SheetBar::showState);
    connect(&session, &SheetSession::rowsChanged, this, &SheetBar::showState);
    connect(m_leaveOut, &QCheckBox::toggled, this, [this](bool leavesOut) {
        SheetDraft draft = m_session.draft();
        if (draft.leaveOutWrong == leavesOut)
            return;
        draft.leaveOutWrong = leavesOut;
        m_session.setDraft(draft);
    });
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this,
            [this](int labels) { m_progress->setProgress(labels, m_writing.progressMaximum()); });
    connect(&m_writing, &QFutureWatcherBase::finished, this, &SheetBar::takeOutcome);
    connect(m_progress, &PrintBar::cancelled, this, [this] {
        m_writing.cancel();
        m_printer.cancel();
    });
    connect(&printer, &PagePrinter::progressed, m_progress, &PrintBar::setProgress);
    connect(&printer, &PagePrinter::ended, this, &SheetBar::showPrinted);
    showState();
}

SheetBar::~SheetBar()
{
    m_writing.disconnect(this);
    m_writing.cancel();
    m_writing.waitForFinished();
}

void SheetBar::addButtons()
{
    m_save = new QPushButton(tr("Save PD&F…"), this);
    m_print = new QPushButton(tr("&Print…"), this);
    m_print->setProperty(primaryProperty, true);
    connect(m_save, &QPushButton::clicked, this, &SheetBar::save);
    connect(m_print, &QPushButton::clicked, this, &SheetBar::print);

    m_markUsed = new QPushButton(tr("Mark labels as &used"), this);
    m_markUsed->hide();
    connect(m_markUsed, &QPushButton::clicked, this, [this] {
        emit labelsUsed();
        m_note->setNote(NoteLabel::Tone::Info, tr("The next print begins after these labels."));
    });

    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(16);
    line->addWidget(m_note, 1);
    line->addWidget(m_leaveOut);
    line->addWidget(m_markUsed);
    line->addWidget(m_save);
    line->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addLayout(line);
}

bool SheetBar::canPrint() const
{
    return !m_session.printed().isEmpty() && !m_session.isReading()
        && !sheetProblem(sheetJob(m_session.draft(), {})).has_value() && !m_writing.isRunning()
        && !m_printer.isPrinting();
}

void SheetBar::showState()
{
    const auto &rows = m_session.rows();
    const bool hasWrong = rows && *rows && !(*rows)->wrongLines.isEmpty();
    m_leaveOut->setVisible(hasWrong);
    m_leaveOut->setChecked(m_session.draft().leaveOutWrong);
    m_save->setEnabled(canPrint());
    m_print->setEnabled(canPrint());
    m_markUsed->hide();

    if (m_session.draft().list.isEmpty())
        return m_note->setNote(NoteLabel::Tone::Info, tr("Choose a list to begin."));
    if (m_session.isReading() || !rows)
        return m_note->setNote(NoteLabel::Tone::Info, tr("Reading the list…"));
    if (!*rows)
        return m_note->setNote(NoteLabel::Tone::Error, tr("The list cannot be read."));
    if (hasWrong && !m_session.draft().leaveOutWrong)
        return m_note->setNote(NoteLabel::Tone::Error, wrongRowsText((*rows)->wrongLines));
    if (const auto problem = sheetProblem(sheetJob(m_session.draft(), {})))
        return m_note->setNote(NoteLabel::Tone::Error, sheetErrorText(*problem, QLocale()));
    const qsizetype labels = m_session.printed().size() * m_session.draft().copies;
    if (labels == 0)
        return m_note->setNote(NoteLabel::Tone::Warning, tr("The list has no row to print."));
    m_note->setNote(NoteLabel::Tone::Info,
                    sheetFactsText(labels, sheetCount(sheetJob(m_session.draft(), {}), labels)));
}

void SheetBar::showProblem(const QString &text)
{
    m_note->setNote(NoteLabel::Tone::Error, text);
}

void SheetBar::save()
{
    if (!canPrint())
        return;
    auto *dialog = new QFileDialog(this, tr("Save sheets"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF document (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    const QFileInfo list(m_session.draft().listPath);
    dialog->setDirectory(list.absolutePath());
    dialog->selectFile(list.completeBaseName() + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SheetBar::write);
    dialog->open();
}

void SheetBar::print()
{
    // To nowhere first: every code is read back before the first sheet leaves.
    write({});
}

void SheetBar::write(const QString &path)
{
    if (!canPrint())
        return;
    m_path = path;
    m_progress->begin(path.isEmpty() ? tr("Reading every code back…")
                                     : tr("Writing %1…").arg(QFileInfo(path).fileName()));
    m_writing.setFuture(writeSheets(sheetJob(m_session.draft(), {m_calibrationOf({}), fileDpi}),
                                    m_session.contents(), path));
    m_save->setEnabled(false);
    m_print->setEnabled(false);
}

void SheetBar::takeOutcome()
{
    m_progress->hide();
    showState();
    if (m_writing.isCanceled() || m_writing.future().resultCount() == 0)
        return m_note->setNote(NoteLabel::Tone::Info, tr("Cancelled; nothing was written."));
    const SheetOutcome outcome = m_writing.result();
    if (outcome.error)
        return m_note->setNote(NoteLabel::Tone::Error, errorText(outcome));
    if (m_path.isEmpty())
        return toPrinter(outcome);
    m_note->setNote(
        NoteLabel::Tone::Success,
        savedSheetsText(QFileInfo(m_path).fileName(), outcome.labels.size(), outcome.sheets));
    m_markUsed->show();
    QList<int> sheets(outcome.sheets);
    std::iota(sheets.begin(), sheets.end(), 0);
    emit printed(outcome.labels, sheets);
}

QString SheetBar::errorText(const SheetOutcome &outcome) const
{
    if (!isOfLabel(*outcome.error))
        return sheetErrorText(*outcome.error, QLocale());
    const qsizetype line = m_session.printed().at(outcome.label).placement.line;
    return tr("Line %1: %2").arg(line).arg(sheetErrorText(*outcome.error, QLocale()));
}

void SheetBar::toPrinter(const SheetOutcome &outcome)
{
    m_labels = outcome.labels;
    const QList<LabelContent> contents = m_session.contents();
    const SheetDraft draft = m_session.draft();
    PrintJob printJob{QFileInfo(draft.listPath).completeBaseName(), draft.stock.page,
                      outcome.sheets, [draft, contents](int page, const PrintTarget &target) {
                          return sheetPage(sheetJob(draft, target), contents, page);
                      }};
    m_printer.print(printJob, window());
}

void SheetBar::showPrinted(const PrintOutcome &outcome)
{
    m_progress->hide();
    showState();
    if (m_labels.isEmpty())
        return; // another page's job
    const QList<PrintedLabel> labels = std::exchange(m_labels, {});
    const bool isPrinted = outcome.reason == PrintOutcome::Reason::Printed;
    if (isPrinted)
        emit labelsUsed(); // which shows the sheet as it is now: what is to be said comes after it
    const bool isCancelled = outcome.reason == PrintOutcome::Reason::Cancelled;
    const auto unprinted = isCancelled ? NoteLabel::Tone::Info : NoteLabel::Tone::Error;
    m_note->setNote(isPrinted ? NoteLabel::Tone::Success : unprinted, printOutcomeText(outcome));
    if (isPrinted)
        emit printed(labels, outcome.pages);
}

void SheetBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const AppColors &colors = colorsOf(palette());
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, width(), 1), colors.border);
}

} // namespace bellpush
