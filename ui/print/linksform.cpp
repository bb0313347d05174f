// SPDX-License-Identifier: MIT
#include "ui/print/linksform.h"

#include "app/links/linkcopy.h"
#include "app/message/draftcheck.h"
#include "ui/print/budgetmeter.h"
#include "ui/print/linkssession.h"
#include "ui/text/linktext.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/textreplacement.h"

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

void showText(LineField *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

} // namespace

LinksForm::LinksForm(LinksSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    auto *title = new QLabel(tr("Link"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_layout->addWidget(title);
    addFields();
    addTextFields();
    addLinkFields();
    addCopyButtons();
    m_layout->addStretch(1); // or the note would take its share of the room
    connectFields();

    connect(&session, &LinksSession::stateChanged, this, &LinksForm::showState);
    showState();
}

FieldRow *LinksForm::addRow(const FieldWords &words, QWidget *editor, QWidget *target)
{
    auto *row = new FieldRow(words, editor, target, this);
    m_layout->addWidget(row);
    return row;
}

void LinksForm::addFields()
{
    m_kind = new ChoiceField(this);
    m_kind->addItems({tr("Call link"), tr("Chat link")});
    addRow({tr("Link &type"), {}}, m_kind, m_kind);

    m_number = new LineField(this);
    m_number->setPlaceholderText(u"+1 650 555 1234"_s);
    m_numberRow
        = addRow({tr("&Number"), tr("Any WhatsApp business number, with + and the country code.")},
                 m_number, m_number);
}

void LinksForm::addTextFields()
{
    m_payload = new LineField(this);
    m_payload->setPlaceholderText(tr("spring-poster"));
    m_payloadRow = addRow({tr("Pa&yload"),
                           tr("Comes back with each call and says which print it came from. Anyone "
                              "who scans the code can read it: no names, no secrets.")},
                          m_payload, m_payload);

    m_text = new TextField(3, this);
    m_textRow = addRow({tr("Prefilled te&xt"),
                        tr("Stands in the chat, ready to be sent. Anyone who scans the code can "
                           "read it.")},
                       m_text, m_text);

    m_budget = new BudgetMeter(this);
    m_layout->addWidget(m_budget);
}

void LinksForm::addLinkFields()
{
    auto *editor = new QWidget(this);
    m_link = new LineField(editor);
    m_link->setReadOnly(true);
    auto *copyButton = new QPushButton(tr("Copy lin&k"), editor);
    connect(copyButton, &QPushButton::clicked, this, &LinksForm::copyLink);
    m_buttons.append(copyButton);
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_link, 1);
    layout->addWidget(copyButton);
    addRow({tr("Address"), {}}, editor, m_link);

    m_words = new LineField(this);
    addRow({tr("&Words on the button"), tr("For web pages and newsletters.")}, m_words, m_words);
}

void LinksForm::addCopyButtons()
{
    auto *html = new QPushButton(tr("Copy as HTML &button"), this);
    auto *markdown = new QPushButton(tr("Copy as Ma&rkdown"), this);
    auto *open = new QPushButton(tr("&Open on this computer"), this);
    m_buttons << html << markdown << open;
    m_note = new NoteLabel(this);
    m_note->hide();

    auto *copies = new QHBoxLayout;
    copies->addWidget(html);
    copies->addWidget(markdown);
    copies->addStretch();
    auto *opening = new QHBoxLayout;
    opening->addWidget(open);
    opening->addStretch();
    auto *all = new QVBoxLayout;
    all->setSpacing(8);
    all->addLayout(copies);
    all->addLayout(opening);
    all->addWidget(m_note);
    m_layout->addLayout(all);

    connect(html, &QPushButton::clicked, this, [this] {
        const LinkDraft &draft = m_session.state().link;
        copy(htmlButton(m_session.view().check.link, shownWords(draft)),
             tr("The HTML of the button is on the clipboard."));
    });
    connect(markdown, &QPushButton::clicked, this, [this] {
        const LinkDraft &draft = m_session.state().link;
        copy(markdownLink(m_session.view().check.link, shownWords(draft)),
             tr("The Markdown link is on the clipboard."));
    });
    connect(open, &QPushButton::clicked, this, &LinksForm::openHere);
}

void LinksForm::connectFields()
{
    connect(m_kind, &ChoiceField::currentIndexChanged, this, [this](int index) {
        edit([index](LinkDraft &draft) { draft.kind = static_cast<LinkKind>(index); });
    });
    // Not textEdited: assistive technology sets the text without editing it.
    connect(m_number, &LineField::textChanged, this, [this](const QString &typed) {
        m_numberTouched = true;
        edit([&typed](LinkDraft &draft) { draft.number = typed; });
    });
    connect(m_payload, &LineField::textChanged, this, [this](const QString &typed) {
        edit([&typed](LinkDraft &draft) { draft.payload = typed; });
    });
    connect(m_text, &TextField::textChanged, this,
            [this] { edit([this](LinkDraft &draft) { draft.text = exactText(*m_text); }); });
    connect(m_words, &LineField::textChanged, this, [this](const QString &typed) {
        edit([&typed](LinkDraft &draft) { draft.words = typed; });
    });
}

void LinksForm::edit(const std::function<void(LinkDraft &)> &change)
{
    LinksState state = m_session.state();
    change(state.link);
    m_session.setState(state);
}

void LinksForm::showState()
{
    const LinkDraft &draft = m_session.state().link;
    const LinksView &view = m_session.view();
    showTexts();
    showProblems();
    m_budget->setBudget(view.budget);
    m_words->setPlaceholderText(usualLinkWords(draft.kind));
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!view.check.link.isEmpty());
    if (m_link->text() == view.check.link)
        return;
    m_link->setText(view.check.link);
    m_link->setCursorPosition(0);
    m_note->hide();
    m_wasWarned = false;
}

void LinksForm::showTexts()
{
    const LinkDraft &draft = m_session.state().link;
    const bool isCall = draft.kind == LinkKind::Call;
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietText(m_text); // to show a text is not to edit it
    m_kind->setCurrentIndex(static_cast<int>(draft.kind));
    showText(m_number, draft.number);
    showText(m_payload, draft.payload);
    showText(m_words, draft.words);
    replaceText(*m_text, draft.text);
    m_payloadRow->setVisible(isCall);
    m_textRow->setVisible(!isCall);
}

void LinksForm::showProblems()
{
    showProblem(m_numberRow, DraftField::CallLinkNumber);
    showProblem(m_payloadRow, DraftField::Payload);
}

void LinksForm::showProblem(FieldRow *row, DraftField field)
{
    auto tone = FieldRow::Tone::None;
    QString words;
    for (const Problem &problem : m_session.view().check.problems) {
        const bool isMissing = problem.error.reason == ValueError::Reason::Missing;
        if (problem.field != field || (isMissing && !m_numberTouched))
            continue;
        words = linkProblemText(m_session.state().link.kind, problem);
        tone = problem.severity == Problem::Severity::Error ? FieldRow::Tone::Error
                                                            : FieldRow::Tone::Warning;
    }
    row->setProblem(tone, words);
}

void LinksForm::copy(const QString &text, const QString &done)
{
    QGuiApplication::clipboard()->setText(text);
    m_note->setNote(NoteLabel::Tone::Success, done);
    m_note->show();
}

void LinksForm::copyLink()
{
    if (const QString link = m_session.view().check.link; !link.isEmpty())
        copy(link, tr("The link is on the clipboard."));
}

void LinksForm::openHere()
{
    const QString warning = openHereText(m_session.state().link.kind);
    if (!warning.isEmpty() && !m_wasWarned) {
        m_wasWarned = true;
        m_note->setNote(NoteLabel::Tone::Warning, warning);
        m_note->show();
        return;
    }
    m_wasWarned = false;
    if (QDesktopServices::openUrl(QUrl(m_session.view().check.link)))
        m_note->setNote(NoteLabel::Tone::Info, tr("Handed to your web browser."));
    else
        m_note->setNote(NoteLabel::Tone::Error, tr("No program here opens web addresses."));
    m_note->show();
}

void LinksForm::focusFirstField()
{
    m_number->setFocus(Qt::OtherFocusReason);
}

} // namespace bellpush
