// SPDX-License-Identifier: MIT
// The rows of LinksForm, from top to bottom.
#include "ui/pages/links/linksform.h"

#include "app/message/draftcheck.h"
#include "ui/pages/links/budgetmeter.h"
#include "ui/pages/links/linkssession.h"
#include "ui/text/linktext.h"
#include "ui/widgets/fieldbinding.h"
#include "ui/widgets/fieldrow.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bellpush {

template <typename Field, typename Member>
void LinksForm::bind(Field *field, Member member)
{
    followLink(bindField<LinkDraft>(field, member, [this](const auto &change) { edit(change); }));
}

void LinksForm::addKindRow()
{
    auto *kind = new ChoiceField(this);
    kind->addItems({tr("Call link"), tr("Chat link")});
    addRow({tr("Link &type"), {}}, kind, kind);
    bind(kind, &LinkDraft::kind);
}

void LinksForm::addNumberRow()
{
    m_number = new LineField(this);
    m_number->setPlaceholderText(u"+1 650 555 1234"_s);
    auto *country = new CountryField(this);
    FieldRow *row
        = addRow({tr("&Number"), tr("Any WhatsApp business number, with + and the country code.")},
                 withCountry(country, m_number, this), m_number);
    bind(country, &LinkDraft::country);
    followLink(bindField<LinkDraft>(m_number, &LinkDraft::number, [this](const auto &change) {
        m_numberTouched = true;
        edit([&change](LinkDraft &draft) {
            change(draft);
            draft.country = countryFor(draft.number, draft.country);
        });
    }));
    follow([this, row] { showProblem(row, LinkField::Number); });
}

void LinksForm::addPayloadRow()
{
    auto *payload = new LineField(this);
    payload->setPlaceholderText(tr("spring-poster"));
    FieldRow *row = addRow(
        {tr("Tracking code (pa&yload)"),
         tr("Comes back with each call and says which print it came from. Anyone who scans "
            "the code can read it: no names, no secrets."),
         tr("Payload")},
        payload, payload);
    bind(payload, &LinkDraft::payload);
    follow([this, row] {
        row->setVisible(m_session.draft().link.kind == LinkKind::Call);
        showProblem(row, LinkField::Payload);
    });
}

void LinksForm::addTextRow()
{
    auto *text = new TextField(3, this);
    FieldRow *row = addRow({tr("Prefilled te&xt"),
                            tr("Stands in the chat, ready to be sent. Anyone who scans the code "
                               "can read it.")},
                           text, text);
    bind(text, &LinkDraft::text);
    follow([this, row] {
        row->setVisible(m_session.draft().link.kind == LinkKind::Chat);
        showProblem(row, LinkField::Text);
    });
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
    enableWithLink(button);
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(link, 1);
    layout->addWidget(button);
    addRow({tr("Address"), {}}, editor, link);
    follow([this, link] {
        showValue(*link, m_session.view().check.link);
        link->setCursorPosition(0);
    });
}

void LinksForm::addWordsRow()
{
    auto *words = new LineField(this);
    addRow({tr("&Words on the button"), tr("For web pages and newsletters.")}, words, words);
    bind(words, &LinkDraft::words);
    follow(
        [this, words] { words->setPlaceholderText(usualLinkWords(m_session.draft().link.kind)); });
}

} // namespace bellpush
