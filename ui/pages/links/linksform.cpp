// SPDX-License-Identifier: MIT
// The rows are in linksformrows.cpp.
#include "ui/pages/links/linksform.h"

#include "app/links/linkcopy.h"
#include "app/message/draftcheck.h"
#include "ui/pages/links/linkssession.h"
#include "ui/text/linktext.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/fieldrow.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QString shownWords(const LinkDraft &draft)
{
    return draft.words.trimmed().isEmpty() ? usualLinkWords(draft.kind) : draft.words;
}

} // namespace

LinksForm::LinksForm(LinksSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    addTitle();
    addKindRow();
    addNumberRow();
    addPayloadRow();
    addTextRow();
    addBudget();
    addLinkRow();
    addWordsRow();
    addActions();
    m_layout->addStretch(1); // or the note would take its share of the room
}

void LinksForm::addTitle()
{
    auto *title = new QLabel(tr("Link"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_layout->addWidget(title);
}

FieldRow *LinksForm::addRow(const FieldWords &words, QWidget *editor, QWidget *target)
{
    auto *row = new FieldRow(words, editor, target, this);
    m_layout->addWidget(row);
    return row;
}

void LinksForm::edit(const std::function<void(LinkDraft &)> &change)
{
    CodeDraft state = m_session.draft();
    change(state.link);
    m_session.setDraft(state);
}

void LinksForm::follow(const std::function<void()> &show)
{
    connect(&m_session, &LinksSession::draftChanged, this, show);
    show();
}

void LinksForm::followLink(const std::function<void(const LinkDraft &)> &show)
{
    follow([this, show] { show(m_session.draft().link); });
}

void LinksForm::enableWithLink(QWidget *button)
{
    follow([this, button] { button->setEnabled(!m_session.view().check.link.isEmpty()); });
}

QBoxLayout *LinksForm::newCopyLine()
{
    auto *html = new QPushButton(tr("Copy as HTML &button"), this);
    auto *markdown = new QPushButton(tr("Copy as Ma&rkdown"), this);
    enableWithLink(html);
    enableWithLink(markdown);
    connect(html, &QPushButton::clicked, this, [this] {
        copy(htmlButton(m_session.view().check.link, shownWords(m_session.draft().link)),
             tr("The HTML of the button is on the clipboard."));
    });
    connect(markdown, &QPushButton::clicked, this, [this] {
        copy(markdownLink(m_session.view().check.link, shownWords(m_session.draft().link)),
             tr("The Markdown link is on the clipboard."));
    });
    auto *line = new QHBoxLayout;
    line->addWidget(html);
    line->addWidget(markdown);
    line->addStretch();
    return line;
}

void LinksForm::addActions()
{
    auto *actions = new QVBoxLayout;
    actions->setSpacing(8);
    actions->addLayout(newCopyLine());
    auto *open = new QPushButton(tr("&Open on this computer"), this);
    enableWithLink(open);
    connect(open, &QPushButton::clicked, this, &LinksForm::openHere);
    auto *line = new QHBoxLayout;
    line->addWidget(open);
    line->addStretch();
    actions->addLayout(line);
    m_note = new NoteLabel(this);
    actions->addWidget(m_note);
    m_layout->addLayout(actions);

    m_note->hide();
    follow([this] {
        if (m_noted == m_session.view().check.link)
            return;
        m_note->hide();
        m_wasWarned = false;
    });
}

void LinksForm::showProblem(FieldRow *row, LinkField field)
{
    auto tone = FieldRow::Tone::None;
    QString words;
    for (const Problem<LinkField> &problem : m_session.view().check.problems) {
        const bool isMissing = problem.error.reason == ValueError::Reason::Missing;
        if (problem.field != field || (isMissing && !m_numberTouched))
            continue;
        words = linkProblemText(m_session.draft().link.kind, problem);
        tone = toneOf(problem.severity);
    }
    row->setProblem(tone, words);
}

void LinksForm::showNote(NoteLabel::Tone tone, const QString &words)
{
    m_noted = m_session.view().check.link;
    m_note->setNote(tone, words);
    m_note->show();
}

void LinksForm::copy(const QString &text, const QString &done)
{
    QGuiApplication::clipboard()->setText(text);
    showNote(NoteLabel::Tone::Success, done);
}

void LinksForm::copyLink()
{
    if (const QString link = m_session.view().check.link; !link.isEmpty())
        copy(link, tr("The link is on the clipboard."));
}

void LinksForm::openHere()
{
    const QString warning = openHereText(m_session.draft().link.kind);
    if (!warning.isEmpty() && !m_wasWarned) {
        m_wasWarned = true;
        return showNote(NoteLabel::Tone::Warning, warning);
    }
    m_wasWarned = false;
    if (QDesktopServices::openUrl(QUrl(m_session.view().check.link)))
        showNote(NoteLabel::Tone::Info, tr("Handed to your web browser."));
    else
        showNote(NoteLabel::Tone::Error, tr("No program here opens web addresses."));
}

void LinksForm::focusFirstField()
{
    m_number->setFocus(Qt::OtherFocusReason);
}

} // namespace bellpush
