// SPDX-License-Identifier: MIT
// The rows of ComposeForm, from top to bottom; those of templates are in composeformtemplate.cpp.
#include "ui/pages/compose/composeform.h"

#include "app/compose/composesession.h"
#include "ui/text/expirytext.h"
#include "ui/widgets/lineicon.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: far beyond every limit, so that a wrong number is explained and not just impossible.
constexpr int largestTypedExpiry = 999'999;

bool isCallButton(const MessageDraft &draft)
{
    return draft.kind == MessageKind::CallButton;
}

bool isLinkButton(const MessageDraft &draft)
{
    return draft.kind == MessageKind::LinkButton;
}

bool isTemplate(const MessageDraft &draft)
{
    return draft.kind == MessageKind::Template;
}

bool hasExpiry(const MessageDraft &draft)
{
    return isCallButton(draft) || isTemplate(draft);
}

bool hasBody(const MessageDraft &draft)
{
    return !isTemplate(draft);
}

bool hasButtonLabel(const MessageDraft &draft)
{
    return isCallButton(draft) || isLinkButton(draft);
}

bool hasTextHeader(const MessageDraft &draft)
{
    return isLinkButton(draft) && draft.headerKind == HeaderKind::Text;
}

bool hasHeader(const MessageDraft &draft)
{
    return isLinkButton(draft) && draft.headerKind != HeaderKind::None;
}

bool isAlways(const MessageDraft &)
{
    return true;
}

} // namespace

void ComposeForm::addKindRow()
{
    auto *box = new ChoiceField(this);
    box->addItems(
        {tr("Call button"), tr("Link button"), tr("Text with call link"), tr("Template")});
    FieldRow *row = addRow({tr("Message t&ype"), {}}, box, box);
    const auto show = [row,
                       showKind = bind(box, {}, &MessageDraft::kind)](const MessageDraft &draft) {
        showKind(draft);
        const QString help[]{
            tr("A button below your words. A tap calls you on WhatsApp."),
            tr("A button below your words. A tap opens a web page."),
            tr("Plain words with a link. A tap on the link calls you."),
            tr("An approved template with a call button: the only kind that goes out more than 24 "
               "hours after the customer wrote."),
        };
        row->setHelp(help[static_cast<int>(draft.kind)]);
    };
    m_rows.append({row, {}, isAlways, show});
}

void ComposeForm::addRecipientRow()
{
    const QList<DraftField> fields{DraftField::To, DraftField::ToUserId};
    auto *line = new LineField(this);
    line->setPlaceholderText(u"+1 650 555 1234"_s);
    auto *country = new CountryField(this);
    FieldRow *row = addRow({tr("T&o"),
                            tr("The customer’s phone number with its country code, or a "
                               "business-scoped user ID.")},
                           withCountry(country, line, this), line);
    const auto show =
        [line, showCountry = bind(country, {}, &MessageDraft::country)](const MessageDraft &draft) {
            showCountry(draft);
            if (line->text() != typedRecipient(draft))
                line->setText(typedRecipient(draft));
        };
    m_rows.append({row, fields, isAlways, show});
    connect(line, &LineField::textChanged, this, [this, fields](const QString &typed) {
        edit(fields, [&](MessageDraft &draft) {
            setTypedRecipient(draft, typed);
            draft.country = countryFor(draft.to, draft.country);
        });
    });
}

void ComposeForm::addHeaderRows()
{
    auto *box = new ChoiceField(this);
    box->addItems({tr("None"), tr("Text"), tr("Image"), tr("Video"), tr("Document")});
    FieldRow *kind = addRow({tr("Header ty&pe"), tr("What stands above the message.")}, box, box);
    m_rows.append({kind, {}, isLinkButton, bind(box, {}, &MessageDraft::headerKind)});

    const QList<DraftField> fields{DraftField::TextHeader, DraftField::ImageHeader,
                                   DraftField::VideoHeader, DraftField::DocumentHeader};
    auto *line = new LineField(this);
    FieldRow *row = addRow({tr("Hea&der"), {}}, line, line);
    const auto text = [](auto &draft) -> auto &
    {
        return hasTextHeader(draft) ? draft.headerText : draft.headerLink;
    };
    const auto show = [row, showText = bind(line, fields, text)](const MessageDraft &draft) {
        showText(draft);
        row->setHelp(hasTextHeader(draft) ? tr("One short line, in bold on the phone.")
                                          : tr("The file’s address, beginning with https://."));
    };
    const auto counted = [text](const MessageDraft &draft) {
        return hasTextHeader(draft) ? std::optional(text(draft)) : std::nullopt;
    };
    m_rows.append({row, fields, hasHeader, show, counted});
}

void ComposeForm::addMessageRow()
{
    auto *editor = new QWidget(this);
    m_message = new TextField(6, editor);
    auto *insert = new QPushButton(tr("&Insert call link"), editor);
    insert->setAutoDefault(false);
    auto *preview = new QCheckBox(tr("Show link previe&w"), editor);

    auto *below = new QHBoxLayout;
    below->setSpacing(4);
    below->addWidget(insert);
    below->addStretch();
    below->addWidget(preview);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addLayout(below);

    const QList<DraftField> fields{DraftField::Body, DraftField::PreviewUrl};
    FieldRow *row = addRow({tr("Mess&age"),
                            tr("*bold*  _italic_  ~strike~  ```mono```  - list  "
                               "> quote")},
                           editor, m_message);
    m_layout->setStretchFactor(row, 1); // takes what room there is
    const auto show = [preview, showBody = bind(m_message, {DraftField::Body}, &MessageDraft::body),
                       showPreview = bind(preview, {DraftField::PreviewUrl},
                                          &MessageDraft::previewUrl)](const MessageDraft &draft) {
        showBody(draft);
        showPreview(draft);
        preview->setVisible(draft.kind == MessageKind::Text);
    };
    m_rows.append({row, fields, hasBody, show, [](const MessageDraft &draft) {
                       return draft.body;
                   }});

    connect(insert, &QPushButton::clicked, this, &ComposeForm::insertCallLinkRequested);
}

void ComposeForm::addButtonRows()
{
    addLine({tr("Foo&ter"), tr("Small print below the message. Leave it empty for none.")},
            {DraftField::Footer}, &MessageDraft::footer, isLinkButton);

    LineField *label = addLine({tr("&Button label"), {}}, {DraftField::DisplayText},
                               &MessageDraft::displayText, hasButtonLabel);
    FieldRow *row = m_rows.constLast().widget;
    m_rows.last().show = [row, label, show = m_rows.constLast().show](const MessageDraft &draft) {
        show(draft);
        row->setHelp(isCallButton(draft) ? tr("Left empty, WhatsApp writes “Call Now”.")
                                         : tr("What the button says."));
    };

    addLine({tr("Link add&ress"), tr("The page the button opens, beginning with https://.")},
            {DraftField::Url}, &MessageDraft::url, isLinkButton);
}

void ComposeForm::addExpiryRow()
{
    auto *editor = new QWidget(this);
    auto *amount = new NumberField(editor);
    amount->setRange(0, largestTypedExpiry);
    amount->setSpecialValueText(tr("WhatsApp’s 7 days"));
    amount->setGroupSeparatorShown(true);
    auto *unit = new ChoiceField(editor);
    unit->addItems({tr("minutes"), tr("hours"), tr("days")});
    unit->setAccessibleName(tr("Expiry unit"));
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(amount, 1);
    layout->addWidget(unit);

    const QList<DraftField> fields{DraftField::TtlMinutes};
    FieldRow *row = addRow({tr("E&xpires after"), {}}, editor, amount);
    const auto show = [this, row, amount, showUnit = bind(unit, fields, &MessageDraft::expiryUnit)](
                          const MessageDraft &draft) {
        const QSignalBlocker quiet(amount); // it may hold less than a document does
        if (const int typed = draft.expiresAfter.toInt(); typed != amount->value())
            amount->setValue(typed); // else it would be formatted while someone types
        showUnit(draft);
        showExpiryEnd(row, draft);
    };
    m_rows.append({row, fields, hasExpiry, show});
    connect(amount, &NumberField::valueChanged, this, [this, fields](int value) {
        edit(fields, [value](MessageDraft &draft) {
            if (value != draft.expiresAfter.toInt())
                draft.expiresAfter = value == 0 ? QString() : QString::number(value);
        });
    });
}

void ComposeForm::showExpiryEnd(FieldRow *row, const MessageDraft &draft)
{
    const auto duration = callExpiry(draft);
    row->setHelp(duration ? expiryEndText(QDateTime::currentDateTime(), *duration, QLocale())
                          : tr("How long the button starts a call: 1 minute to 30 days."));
}

void ComposeForm::addPayloadRow()
{
    LineField *line = addLine({tr("Tracking code (pay&load)"), {}, tr("Payload")},
                              {DraftField::Payload}, &MessageDraft::payload, isAlways);
    line->setPlaceholderText(tr("spring-poster"));
    FieldRow *row = m_rows.constLast().widget;
    m_rows.last().show = [row, show = m_rows.constLast().show](const MessageDraft &draft) {
        show(draft);
        row->setHelp(hasExpiry(draft)
                         ? tr("Comes back with the call and says what made people call. Customers "
                              "do not see it.")
                         : tr("Goes into the call link, comes back with the call, and says what "
                              "made people call."));
    };
}

} // namespace bellpush
