// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetbar.h"

#include "ui/draw/sheets/sheetwriter.h"
#include "ui/pages/sheets/draftjob.h"
#include "ui/pages/sheets/sheetsession.h"
#include "ui/printing/pageprinter.h"
#include "ui/printing/printbar.h"
#include "ui/printing/sheetnotes.h"
#include "ui/text/filetext.h"
#include "ui/text/logotext.h"
#include "ui/text/sheettext.h"
#include "ui/widgets/appcolors.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/savedialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QPainter>
#include <QPushButton>

#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

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
      m_progress(new PrintBar(this)),
      m_writing([this](int labels, int of) { m_progress->setProgress(labels, of); })
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
    connect(m_progress, &PrintBar::cancelled, this, [this] { m_writing.cancel(); });
    showState();
}

void SheetBar::addButtons()
{
    m_save = new QPushButton(tr("&Export PDF…"), this);
    m_print = new QPushButton(tr("&Print…"), this);
    m_print->setProperty(primaryProperty, true);
    connect(m_save, &QPushButton::clicked, this, &SheetBar::save);
    connect(m_print, &QPushButton::clicked, this, &SheetBar::print);

    m_markUsed = new QPushButton(tr("Mark labels as &used"), this);
    m_markUsed->hide();
    connect(m_markUsed, &QPushButton::clicked, this, &SheetBar::markUsed);

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
        && !sheetProblem(m_session.job({})).has_value() && !m_session.lacksLogo()
        && !m_writing.isRunning() && !m_printer.isPrinting();
}

void SheetBar::showState()
{
    const auto &rows = m_session.rows();
    const bool hasWrong = rows && *rows && !(*rows)->wrongLines.isEmpty()
        && (*rows)->columns.numberCandidates.isEmpty();
    m_leaveOut->setVisible(hasWrong);
    m_leaveOut->setChecked(m_session.draft().leaveOutWrong);
    m_save->setEnabled(canPrint());
    m_print->setEnabled(canPrint());
    m_markUsed->hide();

    if (m_session.draft().list.isEmpty())
        return m_note->setNote(NoteLabel::Tone::Info,
                               tr("Choose a list or type a number to begin."));
    if (m_session.isReading() || !rows)
        return m_note->setNote(NoteLabel::Tone::Info, tr("Reading the list…"));
    if (!*rows)
        return m_note->setNote(NoteLabel::Tone::Error, tr("The list cannot be read."));
    if (!(*rows)->columns.numberCandidates.isEmpty())
        return m_note->setNote(NoteLabel::Tone::Error,
                               tr("Choose the number column: it is not sure which one is meant."));
    if (hasWrong && !m_session.draft().leaveOutWrong)
        return m_note->setNote(NoteLabel::Tone::Error, wrongRowsText((*rows)->wrongLines));
    if (const auto problem = sheetProblem(m_session.job({})))
        return m_note->setNote(NoteLabel::Tone::Error, sheetErrorText(*problem, QLocale()));
    if (m_session.lacksLogo())
        return showLogoState();
    const qsizetype labels = m_session.printed().size() * m_session.draft().copies;
    if (labels == 0)
        return m_note->setNote(NoteLabel::Tone::Warning, tr("The list has no row to print."));
    m_note->setNote(NoteLabel::Tone::Info,
                    sheetFactsText(labels, sheetCount(m_session.job({}), labels)));
}

void SheetBar::showLogoState()
{
    const auto problem = m_session.pictures().problem(m_session.draft().look.logo);
    m_note->setNote(problem ? NoteLabel::Tone::Error : NoteLabel::Tone::Info,
                    problem ? logoProblemText(*problem) : tr("Reading the logo…"));
}

void SheetBar::showProblem(const QString &text)
{
    m_note->setNote(NoteLabel::Tone::Error, text);
}

void SheetBar::save()
{
    if (m_writing.isRunning())
        return m_note->setNote(NoteLabel::Tone::Warning, stillWritingText(m_path));
    if (!canPrint())
        return;
    const QFileInfo list(m_session.draft().listPath);
    const bool isFile = !m_session.draft().listPath.isEmpty();
    askWhereToSave({.title = tr("Save sheets"),
                    .baseName = isFile ? list.completeBaseName() : tr("labels"),
                    .kinds = {{tr("PDF document"), u"pdf"_s}},
                    .folder = isFile ? list.absolutePath() : QString()},
                   this, [this](const SaveChoice &choice) { write(choice.path); });
}

SheetBar::Order SheetBar::order() const
{
    return {m_session.draft(), m_session.logo(), m_session.printed(), m_session.contents()};
}

void SheetBar::write(const QString &path)
{
    if (m_writing.isRunning())
        return m_note->setNote(NoteLabel::Tone::Warning, stillWritingText(m_path));
    if (!canPrint())
        return;
    m_path = path;
    m_order = order();
    m_progress->begin(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    m_writing.start(
        [job = m_order.job(fileTarget(m_calibrationOf({}))), labels = m_order.labels(),
         path](const JobControl &control) { return writeSheets(job, labels, path, control); },
        [this](const std::optional<SheetOutcome> &outcome) { takeOutcome(outcome); });
    m_save->setEnabled(false);
    m_print->setEnabled(false);
}

void SheetBar::takeOutcome(const std::optional<SheetOutcome> &outcome)
{
    m_progress->hide();
    showState();
    if (!outcome)
        return m_note->setNote(NoteLabel::Tone::Info, tr("Cancelled; nothing was written."));
    if (outcome->error)
        return m_note->setNote(NoteLabel::Tone::Error, errorText(m_order, *outcome));
    const qsizetype labels = m_order.contents.size() * m_order.draft.copies;
    m_note->setNote(NoteLabel::Tone::Success,
                    savedSheetsText(QFileInfo(m_path).fileName(), labels, outcome->sheets));
    m_markUsed->show();
    QList<int> sheets(outcome->sheets);
    std::iota(sheets.begin(), sheets.end(), 0);
    emit stockUsed(m_order.draft.stock.id);
    emit printed(placements(m_order, outcome->labels, sheets));
}

void SheetBar::print()
{
    if (!canPrint())
        return;
    const Order printed = order();
    const auto labels = std::make_shared<QList<PrintedLabel>>(); // found by the check
    PrintJob job{.name = QFileInfo(printed.draft.listPath).completeBaseName(),
                 .paper = printed.draft.stock.page,
                 .pages
                 = sheetCount(printed.job({}), printed.contents.size() * printed.draft.copies)};
    job.page = [printed](int page, const PrintTarget &target) {
        return sheetPage(printed.job(target), printed.contents, page);
    };
    job.problem = [printed, labels](const PrintTarget &target, const auto &isCancelled) {
        const auto checked = checkedSheets(printed.job(target), printed.labels(), isCancelled);
        if (!checked)
            return QString();
        *labels = checked->labels;
        return checked->error ? errorText(printed, *checked) : QString();
    };
    const bool isTaken = m_printer.print(job, this, [=, this](const PrintOutcome &outcome) {
        showPrinted(printed, *labels, outcome);
    });
    if (!isTaken)
        m_note->setNote(NoteLabel::Tone::Warning, printerBusyText());
}

QString SheetBar::errorText(const Order &order, const SheetOutcome &outcome)
{
    const QString text = sheetErrorText(*outcome.error, QLocale());
    if (!isOfLabel(*outcome.error))
        return text;
    return tr("Line %1: %2").arg(order.rows.at(outcome.label).placement.line).arg(text);
}

QList<PrintedPlacement> SheetBar::placements(const Order &order, const QList<PrintedLabel> &labels,
                                             const QList<int> &sheets)
{
    const QSet<int> printed(sheets.cbegin(), sheets.cend());
    const SheetJob job = order.job({});
    QList<PrintedPlacement> all;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        // Copies may go on to the next sheets.
        const int last = labelPosition(job, (i + 1) * order.draft.copies - 1).sheet;
        int first = labels.at(i).sheet;
        while (first <= last && !printed.contains(first))
            ++first;
        if (first > last)
            continue;
        all.append(printedRow(order.rows.at(i).placement, order.draft.listPath,
                              order.draft.stock.id, first,
                              first == labels.at(i).sheet ? labels.at(i).label : 0));
    }
    return all;
}

void SheetBar::markUsed()
{
    SheetDraft draft = m_session.draft(); // as it was written: with the next change it is too late
    draft.used = usedAfter(m_order.draft, m_order.rows.size());
    m_session.setDraft(draft);
    m_note->setNote(NoteLabel::Tone::Info, tr("The next print begins after these labels."));
}

void SheetBar::showPrinted(const Order &order, const QList<PrintedLabel> &labels,
                           const PrintOutcome &outcome)
{
    using enum PrintOutcome::Reason;
    const int lastSheet = labels.isEmpty() ? 0 : labels.last().sheet;
    // A trial of one sheet uses up nothing of the last.
    if (outcome.reason == Printed && outcome.pages.contains(lastSheet))
        // Which shows the sheet as it is now: what is to be said comes after it.
        emit labelsPrinted(order.draft.stock.id, usedAfter(order.draft, order.rows.size()));
    auto tone = outcome.reason == Printed ? NoteLabel::Tone::Success : NoteLabel::Tone::Error;
    if (outcome.reason == Cancelled)
        tone = NoteLabel::Tone::Info;
    m_note->setNote(tone, printOutcomeText(outcome));
    if (outcome.reason != Printed)
        return;
    emit stockUsed(order.draft.stock.id);
    emit printed(placements(order, labels, outcome.pages));
}

void SheetBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const AppColors &colors = colorsOf(palette());
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, width(), 1), colors.border);
}

} // namespace bellpush
