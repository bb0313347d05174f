// SPDX-License-Identifier: MIT
// The rows of LinksForm, from top to bottom.
#include "ui/pages/links/linksform.h"

#include "app/message/draftcheck.h"
#include "ui/pages/links/budgetmeter.h"
#include "ui/pages/links/linkssession.h"
#include "ui/text/linktext.h"
#include "ui/widgets/countryfield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/textreplacement.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

void showText(LineField *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

} // namespace

void LinksForm::addKindRow()
{
    auto *kind = new ChoiceField(this);
    kind->addItems({tr("Call link"), tr("Chat link")});
    addRow({tr("Link &type"), {}}, kind, kind);
    follow([this, kind] {
        const QSignalBlocker quiet(kind);
        kind->setCurrentIndex(static_cast<int>(m_session.state().link.kind));
    });
    connect(kind, &ChoiceField::currentIndexChanged, this, [this](int index) {
        edit([index](LinkDraft &draft) { draft.kind = static_cast<LinkKind>(index); });
    });
}

void LinksForm::addNumberRow()
{
    m_number = new LineField(this);
    m_number->setPlaceholderText(u"+1 650 555 1234"_s);
    auto *country = new CountryField(this);
    connect(country, &CountryField::countryChosen, this, [this](const auto &chosen) {
        edit([&chosen](LinkDraft &draft) { draft.country = chosen; });
    });
    FieldRow *row
        = addRow({tr("&Number"), tr("Any WhatsApp business number, with + and the country code.")},
                 withCountry(country, m_number, this), m_number);
    follow([this, row, country] {
        country->setCountry(m_session.state().link.country);
        showText(m_number, m_session.state().link.number);
        showProblem(row, LinkField::Number);
    });
    // Not textEdited: assistive technology sets the text without editing it.
    connect(m_number, &LineField::textChanged, this, [this](const QString &typed) {
        m_numberTouched = true;
        edit([&typed](LinkDraft &draft) {
            draft.number = typed;
            draft.country = countryFor(typed, draft.country);
        });
    });
}

void LinksForm::addPayloadRow()
{
    auto *payload = new LineField(this);
    payload->setPlaceholderText(tr("spring-poster"));
    FieldRow *row = addRow(
        {tr("Pa&yload"),
         tr("Comes back with each call and says which print it came from. Anyone who scans "
            "the code can read it: no names, no secrets.")},
        payload, payload);
    follow([this, payload, row] {
        showText(payload, m_session.state().link.payload);
        row->setVisible(m_session.state().link.kind == LinkKind::Call);
        showProblem(row, LinkField::Payload);
    });
    connect(payload, &LineField::textChanged, this, [this](const QString &typed) {
        edit([&typed](LinkDraft &draft) { draft.payload = typed; });
    });
}

void LinksForm::addTextRow()
{
    auto *text = new TextField(3, this);
    FieldRow *row = addRow({tr("Prefilled te&xt"),
                            tr("Stands in the chat, ready to be sent. Anyone who scans the code "
                               "can read it.")},
                           text, text);
    follow([this, text, row] {
        const QSignalBlocker quiet(text); // to show a text is not to edit it
        replaceText(*text, m_session.state().link.text);
        row->setVisible(m_session.state().link.kind == LinkKind::Chat);
        showProblem(row, LinkField::Text);
    });
    connect(text, &TextField::textChanged, this,
            [this, text] { edit([text](LinkDraft &draft) { draft.text = exactText(*text); }); });
}

void LinksForm::addBudget()
{
    auto *budget = new BudgetMeter(this);
    m_layout->addWidget(budget);
    follow([this, budget] { budget->setBudget(m_session.view().budget); });
}

void LinksForm::addLinkRow()
{
    auto *editor = new QWidget(this);
    auto *link = new LineField(editor);
    link->setReadOnly(true);
    auto *button = new QPushButton(tr("Copy lin&k"), editor);
    connect(button, &QPushButton::clicked, this, &LinksForm::copyLink);
    followLink(button);
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(link, 1);
    layout->addWidget(button);
    addRow({tr("Address"), {}}, editor, link);
    follow([this, link] {
        showText(link, m_session.view().check.link);
        link->setCursorPosition(0);
    });
}

void LinksForm::addWordsRow()
{
    auto *words = new LineField(this);
    addRow({tr("&Words on the button"), tr("For web pages and newsletters.")}, words, words);
    follow([this, words] {
        words->setPlaceholderText(usualLinkWords(m_session.state().link.kind));
        showText(words, m_session.state().link.words);
    });
    connect(words, &LineField::textChanged, this, [this](const QString &typed) {
        edit([&typed](LinkDraft &draft) { draft.words = typed; });
    });
}

} // namespace bellpush
