// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterlistbar.h"

#include "app/documents/documentfile.h"
#include "ui/pages/posters/postersession.h"
#include "ui/printing/listchoices.h"
#include "ui/printing/printbar.h"
#include "ui/printing/sheetnotes.h"
#include "ui/text/filetext.h"
#include "ui/text/listtext.h"
#include "ui/text/numberproblemtext.h"
#include "ui/text/postertext.h"
#include "ui/widgets/opendialog.h"
#include "ui/widgets/savedialog.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PosterListNotes {
    Q_DECLARE_TR_FUNCTIONS(PosterListNotes)
};

QString problemText(const WrongPoster &wrong)
{
    if (!wrong.posterProblems.isEmpty())
        return posterProblemText(wrong.posterProblems.constFirst());
    const auto error = std::ranges::find_if(
        wrong.rowProblems, [](const RowProblem &each) { return isError(each.reason); });
    return rowProblemText(*error);
}

QList<qsizetype> linesOf(const QList<WrongPoster> &wrong)
{
    QList<qsizetype> lines;
    for (const WrongPoster &each : wrong)
        lines.append(each.line);
    return lines;
}

/// The first problem, and all the lines.
QString wrongText(const QList<WrongPoster> &wrong)
{
    return PosterListNotes::tr("Line %1: %2 %3")
        .arg(QLocale().toString(wrong.constFirst().line), problemText(wrong.constFirst()),
             wrongRowsText(linesOf(wrong)));
}

QString writtenText(const PosterListOutcome &outcome, const QString &file)
{
    QString text = PosterListNotes::tr("Saved %1. Posters: %2; each was read back and scans.")
                       .arg(file, QLocale().toString(outcome.printed.size()));
    if (outcome.wrong.isEmpty())
        return text;
    return text + u' '
        + PosterListNotes::tr("Rows left out: %1.").arg(QLocale().toString(outcome.wrong.size()));
}

QString noRowText()
{
    return PosterListNotes::tr("The list has no row to print.");
}

QString listErrorText(const ListError &error)
{
    switch (error.reason) {
    case ListError::Reason::NotAList:
        return csvErrorText(*error.csv);
    case ListError::Reason::NoColumn:
        return columnErrorText(error.column);
    case ListError::Reason::DoubtfulNumbers:
        return doubtfulNumberText(error.columns);
    case ListError::Reason::NoRows:
        return noRowText();
    case ListError::Reason::NoNumbers:
        return PosterListNotes::tr("No column of the list is known to hold phone numbers. Choose "
                                   "it, or type the number that all rows call.");
    case ListError::Reason::WrongNumber:
        return PosterListNotes::tr("The number for rows without one: %1")
            .arg(numberProblemText(*error.number, NumberUse::Dial));
    }
    Q_UNREACHABLE();
}

QString outcomeText(const PosterListOutcome &outcome, const QString &file)
{
    switch (outcome.reason) {
    case PosterListOutcome::Reason::Written:
        return writtenText(outcome, file);
    case PosterListOutcome::Reason::NotPrintable:
        return listErrorText(outcome.list);
    case PosterListOutcome::Reason::NoneIsRight:
        return noRowText();
    case PosterListOutcome::Reason::WrongRows:
        return wrongText(outcome.wrong);
    case PosterListOutcome::Reason::CannotWrite:
        return writeErrorText(file, *outcome.file);
    }
    Q_UNREACHABLE();
}

} // namespace

PosterListBar::PosterListBar(PosterSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_codesOnPaper([] { return PlacementCodes(); }),
      m_button(new QPushButton(tr("&One for each row of a list…"), parent)),
      m_progress(new PrintBar(this)),
      m_note(new NoteLabel(this)),
      m_leaveOut(new QPushButton(tr("Leave out rows with errors"), this)),
      m_choices(new ListChoices(this)),
      m_writing([this](int rows, int of) { m_progress->setProgress(rows, of); })
{
    m_button->setToolTip(
        tr("A CSV file with columns for number, tracking code (payload) and label, and for a "
           "headline, business name and text of each poster's own"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_progress);
    layout->addWidget(m_note);
    layout->addWidget(m_choices);
    layout->addWidget(m_leaveOut, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &PosterListBar::chooseList);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        m_job.wrongRows = WrongRows::LeaveOut;
        start();
    });
    connect(m_choices, &ListChoices::numberColumnChosen, this, [this](qsizetype column) {
        m_job.reading.columns = withNumber(m_doubtful, column);
        start();
    });
    connect(m_choices, &ListChoices::encodingChosen, this, [this](CsvEncoding encoding) {
        m_job.reading.encoding = encoding;
        m_job.reading.columns.reset(); // their names were read otherwise
        start();
    });
    connect(m_progress, &PrintBar::cancelled, this, [this] { m_writing.cancel(); });
    connect(&session, &PosterSession::draftChanged, this, &PosterListBar::showDraft);
    showDraft();
}

void PosterListBar::showDraft()
{
    m_button->setEnabled(m_session.view().brandProblem.isEmpty() && !m_writing.isRunning());
    clearNote();
}

void PosterListBar::clearNote()
{
    m_note->hide();
    m_leaveOut->hide();
    m_choices->clear();
    setVisible(m_writing.isRunning()); // or its place would be a gap
}

void PosterListBar::say(NoteLabel::Tone tone, const QString &words)
{
    m_note->setNote(tone, words);
    m_note->show();
    show();
}

void PosterListBar::chooseList()
{
    askWhichFile(listRequest(), this, [this](const QString &path) { chooseFile(path); });
}

void PosterListBar::chooseFile(const QString &listPath)
{
    const QFileInfo list(listPath);
    askWhereToSave(
        {.title = tr("Save posters"),
         .baseName = list.completeBaseName(),
         .kinds = {{tr("PDF document"), u"pdf"_s}},
         .folder = list.absolutePath()},
        this, [this, listPath](const SaveChoice &choice) { writeList(listPath, choice.path); });
}

void PosterListBar::writeList(const QString &listPath, const QString &path)
{
    if (m_writing.isRunning())
        return say(NoteLabel::Tone::Warning, stillWritingText(m_job.path));
    if (!m_session.view().brandProblem.isEmpty())
        return;
    emit begun();
    clearNote();
    const LinkDraft &link = m_session.draft().link;
    // One byte more than a list may have, so that a longer one is refused and not cut.
    const auto list = readFile(listPath, CsvTable::longestBytes + 1);
    if (!list)
        return say(NoteLabel::Tone::Error, openErrorText(listPath, list.error()));
    const auto codes = m_codesOnPaper();
    if (!codes)
        return say(NoteLabel::Tone::Error, placementsErrorText(codes.error()));
    m_job = {.poster = m_session.view().plan,
             .listPath = listPath,
             .reading = {.list = *list,
                         .number = link.number,
                         .country = link.country,
                         .correction = m_session.view().plan.design.correction},
             .codes = *codes,
             .path = path};
    start();
}

void PosterListBar::start()
{
    m_progress->begin(tr("Writing %1…").arg(QFileInfo(m_job.path).fileName()));
    m_writing.start(
        [job = m_job](const JobControl &control) { return writePosterList(job, control); },
        [this](const std::optional<PosterListOutcome> &outcome) { takeOutcome(outcome); });
    showDraft();
}

void PosterListBar::takeOutcome(const std::optional<PosterListOutcome> &outcome)
{
    m_progress->hide();
    showDraft();
    if (!outcome)
        return say(NoteLabel::Tone::Info, tr("Cancelled; nothing was written."));
    const bool isWritten = outcome->reason == PosterListOutcome::Reason::Written;
    say(isWritten ? NoteLabel::Tone::Success : NoteLabel::Tone::Error,
        outcomeText(*outcome, QFileInfo(m_job.path).fileName()));
    m_leaveOut->setVisible(outcome->reason == PosterListOutcome::Reason::WrongRows);
    ask(*outcome);
    if (isWritten)
        emit savedAll(outcome->printed);
}

void PosterListBar::ask(const PosterListOutcome &outcome)
{
    using enum ListError::Reason;
    if (outcome.reason != PosterListOutcome::Reason::NotPrintable)
        return;
    const ListError &error = outcome.list;
    m_doubtful = error.columns;
    if (error.reason == NoNumbers || error.reason == DoubtfulNumbers)
        m_choices->askForNumbers(error.columns);
    if (error.reason == NotAList && error.csv->reason == CsvError::Reason::OtherEncoding)
        m_choices->askForEncoding();
}

} // namespace bellpush
