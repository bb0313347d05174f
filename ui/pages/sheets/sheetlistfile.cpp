// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetlistfile.h"

#include "app/documents/documentfile.h"
#include "app/lists/rowproblem.h"
#include "app/values/numberreading.h"
#include "ui/pages/sheets/samplelist.h"
#include "ui/pages/sheets/sheetsession.h"
#include "ui/text/filetext.h"
#include "ui/text/listtext.h"
#include "ui/widgets/countryfield.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/opendialog.h"
#include "ui/widgets/savedialog.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QString listNameOf(const SheetDraft &draft)
{
    return draft.listPath.isEmpty() ? SheetListFile::tr("List of the sheet’s own")
                                    : QFileInfo(draft.listPath).fileName();
}

} // namespace

SheetListFile::SheetListFile(SheetSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_facts(new HintLabel(this)),
      m_problem(new NoteLabel(this))
{
    auto *choose = new QPushButton(tr("Choose &list…"), this);
    auto *sample = new QPushButton(tr("Save a sample list…"), this);
    connect(choose, &QPushButton::clicked, this, &SheetListFile::chooseList);
    connect(sample, &QPushButton::clicked, this, &SheetListFile::saveSample);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(sample);
    buttons->addStretch();
    m_facts->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_facts);
    column->addWidget(oneNumber());
    column->addWidget(m_problem);
    connect(&session, &SheetSession::draftChanged, this, &SheetListFile::showDraft);
    connect(&session, &SheetSession::rowsChanged, this, &SheetListFile::showDraft);
    showDraft();
}

void SheetListFile::chooseList()
{
    askWhichFile(listRequest(), this, [this](const QString &path) { openList(path); });
}

void SheetListFile::openList(const QString &path)
{
    // One byte more than a list may have, so that a longer one is refused and not cut.
    const auto bytes = readFile(path, CsvTable::longestBytes + 1);
    if (!bytes)
        return complain(openErrorText(path, bytes.error()));
    if (bytes->isEmpty())
        return complain(tr("%1 is empty.").arg(QFileInfo(path).fileName()));

    SheetDraft draft = m_session.draft();
    if (draft.list.isEmpty() && !draft.country)
        draft.country = usualCountry();
    draft.listPath = path;
    draft.list = *bytes;
    draft.encoding.reset();
    draft.named = {};
    m_session.setDraft(draft);
}

QWidget *SheetListFile::oneNumber()
{
    auto *editor = new QWidget(this);
    m_number = new LineField(editor);
    m_number->setPlaceholderText(u"+1 650 555 1234"_s);
    auto *fill = new QPushButton(tr("&Fill the sheet"), editor);
    auto *line = new QHBoxLayout(editor);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_number, 1);
    line->addWidget(fill);
    m_numberRow = new FieldRow({tr("Or one number on every label"), {}}, editor, m_number, this);
    connect(m_number, &LineField::textChanged, this, [this](const QString &typed) {
        SheetDraft draft = m_session.draft();
        draft.number = typed;
        m_session.setDraft(draft);
    });
    connect(m_number, &LineField::returnPressed, this, &SheetListFile::fillSheet);
    connect(fill, &QPushButton::clicked, this, &SheetListFile::fillSheet);
    return m_numberRow;
}

/// A list of one row, as often as the sheet has free labels.
void SheetListFile::fillSheet()
{
    SheetDraft draft = m_session.draft();
    const auto called = readNumber(draft.number, draft.country);
    if (!called)
        return m_numberRow->setProblem(FieldRow::Tone::Error,
                                       rowProblemText(numberRefusal(called.error(), draft.number)));
    draft.list = SharedBytes("Phone\n" + called->number.e164().toLatin1() + '\n');
    draft.listPath.clear();
    draft.encoding.reset();
    draft.columns.reset();
    draft.copies = std::max<int>(1, labelCount(draft.stock) - static_cast<int>(draft.used.size()));
    m_session.setDraft(draft);
}

void SheetListFile::saveSample()
{
    askWhereToSave({.title = tr("Save a sample list"),
                    .baseName = tr("shops"),
                    .kinds = {{tr("List"), u"csv"_s}}},
                   this, [this](const SaveChoice &choice) { writeSample(choice.path); });
}

void SheetListFile::writeSample(const QString &path)
{
    if (const auto error = writeFile(path, sampleList()))
        return complain(writeErrorText(path, *error));
    openList(path);
}

void SheetListFile::complain(const QString &text)
{
    m_problem->setNote(NoteLabel::Tone::Error, text);
    m_problem->show();
}

void SheetListFile::showDraft()
{
    const SheetDraft &draft = m_session.draft();
    const auto &rows = m_session.rows();
    const auto &unread = m_session.listError();
    m_problem->setVisible(unread || (rows && !*rows));
    if (unread)
        m_problem->setNote(NoteLabel::Tone::Error, openErrorText(draft.listPath, *unread));
    else if (rows && !*rows)
        m_problem->setNote(NoteLabel::Tone::Error, csvErrorText(rows->error()));
    m_numberRow->setVisible(draft.list.isEmpty() && draft.listPath.isEmpty());
    m_numberRow->setProblem(FieldRow::Tone::None, {});
    if (m_number->text() != draft.number)
        m_number->setText(draft.number);
    if (draft.list.isEmpty() && draft.listPath.isEmpty())
        m_facts->setText(tr("A CSV file, as spreadsheets save it: one row for each label."));
    else if (rows && *rows)
        m_facts->setText(tr("%1: %n row(s)", nullptr, static_cast<int>((*rows)->rows.size()))
                             .arg(listNameOf(draft)));
    else
        m_facts->setText(listNameOf(draft));
}

} // namespace bellpush
