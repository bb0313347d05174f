// SPDX-License-Identifier: MIT
#include "ui/pages/links/linksresult.h"

#include "app/documents/documentfile.h"
#include "ui/pages/links/checkedcode.h"
#include "ui/pages/links/linkssession.h"
#include "ui/text/filetext.h"
#include "ui/text/lengthtext.h"
#include "ui/text/linktext.h"
#include "ui/text/qrtext.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/codesavedialog.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace bellpush {

LinksResult::LinksResult(LinksSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session)
{
    m_pages = new QStackedWidget(this);
    m_lesson = newLesson();
    m_code = new CheckedCode(session, m_pages);
    m_pages->addWidget(m_lesson);
    m_pages->addWidget(m_code);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_pages, 1);
    layout->addWidget(newActions());

    connect(m_code, &CheckedCode::checked, this, [this] {
        if (m_printsNext)
            print();
    });
    connect(&session, &LinksSession::draftChanged, this, &LinksResult::showState);
    showState();
}

QWidget *LinksResult::newLesson()
{
    auto *lesson = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(lesson);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(12);
    layout->addStretch();
    auto *title = new QLabel(tr("A code that calls you"), lesson);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    title->setFont(large);
    layout->addWidget(title);
    auto *steps = new QGridLayout;
    steps->setHorizontalSpacing(12);
    steps->setVerticalSpacing(12);
    steps->setColumnStretch(1, 1);
    int row = 0;
    for (const QString &step :
         {tr("Type the number that people reach: any WhatsApp business number."),
          tr("Name this print in the tracking code, such as “window-main-street”. It comes back "
             "with "
             "each call, and tells which poster made people call."),
          tr("Look at the code, then save or print it. Every code is read back first, as a "
             "phone would see it.")}) {
        auto *line = new MeasuredLabel(step, lesson);
        line->setWordWrap(true);
        steps->addWidget(new QLabel(QString::number(row + 1), lesson), row, 0, Qt::AlignTop);
        steps->addWidget(line, row++, 1);
    }
    layout->addLayout(steps);
    layout->addStretch();
    return lesson;
}

QWidget *LinksResult::newActions()
{
    auto *actions = new QWidget(this);
    m_ink = new NoteLabel(actions);
    auto *save = new QPushButton(tr("&Save QR code"), actions);
    save->setProperty(primaryProperty, true);
    auto *print = new QPushButton(tr("&Print…"), actions);
    m_buttons << save << print;
    m_note = new NoteLabel(actions);
    m_note->hide();

    auto *line = new QHBoxLayout;
    line->addWidget(save);
    line->addWidget(print);
    line->addStretch();
    auto *layout = new QVBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_ink);
    layout->addLayout(line);
    layout->addWidget(m_note);
    connect(save, &QPushButton::clicked, this, &LinksResult::saveCode);
    connect(print, &QPushButton::clicked, this, &LinksResult::print);
    return actions;
}

void LinksResult::showState()
{
    const LinksView &view = m_session.view();
    m_note->hide();
    m_printsNext = false;
    m_ink->setNote(NoteLabel::Tone::Info, view.ink);
    m_ink->setVisible(!view.ink.isEmpty());
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(view.canBePrinted());
    m_pages->setCurrentWidget(view.check.link.isEmpty() ? m_lesson : m_code);
}

void LinksResult::print()
{
    if (!m_session.view().canBePrinted())
        return;
    const auto &report = m_code->report();
    m_printsNext = !report;
    if (!report)
        return;
    if (report->verdict != ScanReport::Verdict::Red)
        return emit printAsked();
    showProblem(tr("Not printed, because it does not scan."));
}

void LinksResult::showProblem(const QString &text)
{
    m_note->setNote(NoteLabel::Tone::Error, text);
    m_note->show();
}

void LinksResult::saveCode()
{
    if (!m_session.view().canBePrinted())
        return;
    const bool isCall = m_session.draft().link.kind == LinkKind::Call;
    askWhereToSaveCode(isCall ? tr("call-code") : tr("chat-code"), this,
                       [this](const QString &path) { writeCode(path); });
}

void LinksResult::writeCode(const QString &path)
{
    const LinksView view = m_session.view();
    if (!view.canBePrinted())
        return;
    m_note->setNote(NoteLabel::Tone::Info, tr("Making %1…").arg(QFileInfo(path).fileName()));
    m_note->show();
    m_making.add(
        [view, path] {
            return codeFile(*view.matrix, view.check.link, view.design, qrFormatOf(path));
        },
        [this, view, path](const Result<CodeFile, QrPictureError> &file) {
            finishWriting(path, view, file);
        });
}

void LinksResult::finishWriting(const QString &path, const LinksView &view,
                                const Result<CodeFile, QrPictureError> &file)
{
    m_note->show();
    if (!file)
        return m_note->setNote(NoteLabel::Tone::Error, qrPictureErrorText(file.error()));
    if (const auto error = writeFile(path, file->bytes))
        return m_note->setNote(NoteLabel::Tone::Error, writeErrorText(path, *error));
    m_note->setNote(
        NoteLabel::Tone::Success,
        tr("Saved %1, %2 wide. It was read back and scans.")
            .arg(QFileInfo(path).fileName(), lengthText(file->size.width(), QLocale())));
    emit saved(view);
}

} // namespace bellpush
