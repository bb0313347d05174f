// SPDX-License-Identifier: MIT
// The rows of ComposeForm that only templates have, from top to bottom.
#include "ui/pages/compose/composeform.h"

#include "app/compose/composesession.h"
#include "ui/pages/compose/templatebuttonlist.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/textreplacement.h"
#include "ui/widgets/valuelines.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

bool isTemplate(const MessageDraft &draft)
{
    return draft.kind == MessageKind::Template;
}

QString variablesHelp(const QStringList &values)
{
    const bool hasBreak = valueLines(values).contains(shownLineBreak);
    return hasBreak
        ? ComposeForm::tr("One a line: the first fills {{1}}. %1 is a line break in it.")
              .arg(shownLineBreak)
        : ComposeForm::tr("One a line: the first fills {{1}}.");
}

} // namespace

void ComposeForm::addTemplateRows()
{
    LineField *name = addLine(
        {tr("&Template name"), tr("As it stands in WhatsApp Manager: small letters, digits, _.")},
        {DraftField::Name}, &MessageDraft::templateName, isTemplate);
    name->setPlaceholderText(u"wa_voice_call"_s);

    auto *box = new ChoiceField(this);
    box->addItems(TemplateLanguage::codes());
    box->setPlaceholderText(tr("Choose…"));
    FieldRow *row = addRow({tr("Tem&plate language"), {}}, box, box);
    const auto show = [row, box](const MessageDraft &draft) {
        const QSignalBlocker quiet(box); // to show an entry is not to choose it
        box->setCurrentIndex(box->findText(draft.templateLanguage));
        const QString language = QLocale(draft.templateLanguage).nativeLanguageName();
        row->setHelp(draft.templateLanguage.isEmpty() || language.isEmpty()
                         ? tr("The language it was approved in.")
                         : tr("The language it was approved in: %1.").arg(language));
    };
    m_rows.append({row, {DraftField::Language}, isTemplate, show});
    connect(box, &ChoiceField::currentTextChanged, this, [this](const QString &code) {
        // An unknown language in a document has no entry, and stays what it is.
        if (code.isEmpty())
            return;
        edit({DraftField::Language}, [&](MessageDraft &draft) { draft.templateLanguage = code; });
    });
}

void ComposeForm::addTemplateWordRows()
{
    auto *note = new NoteLabel(this);
    note->setNote(NoteLabel::Tone::Info,
                  tr("The words below are the template’s as approved in WhatsApp Manager: they are "
                     "for the preview only and are not sent."));
    m_layout->addWidget(note);
    addLine({tr("Template header"), tr("Its text header, if it has one, such as {{1}} sale.")},
            {DraftField::TemplateHeader}, &TemplateWords::header, isTemplate);
    m_rows.last().show = [note, show = m_rows.constLast().show](const MessageDraft &draft) {
        show(draft);
        note->setVisible(isTemplate(draft));
    };
    addTemplateMessageRow();
    addLine({tr("Template footer"), tr("Small print below the message, if it has any.")},
            {DraftField::TemplateFooter}, &TemplateWords::footer, isTemplate);
    addTemplateButtonsRow();
}

void ComposeForm::addTemplateMessageRow()
{
    auto *text = new TextField(4, this);
    FieldRow *row = addRow(
        {tr("Template mess&age"), tr("With its variables, such as {{1}} and {{2}}.")}, text, text);
    const QList<DraftField> fields{DraftField::TemplateBody};
    const auto body = [](auto &draft) -> auto &
    {
        return draft.templateWords.body;
    };
    m_rows.append({row, fields, isTemplate, bind(text, fields, body), body});
}

void ComposeForm::addTemplateButtonsRow()
{
    const QList<DraftField> fields{DraftField::TemplateButtons, DraftField::TemplateButtonLabel,
                                   DraftField::TemplateButtonUrl, DraftField::TemplateButtonNumber,
                                   DraftField::TemplateButtonCode};
    auto *list = new TemplateButtonList(this);
    FieldRow *row
        = addRow({tr("Template buttons"), tr("All of them, in the template’s order.")}, list, list);
    m_rows.append({row, fields, isTemplate, [list](const MessageDraft &draft) {
                       list->setButtons(draft.templateWords.buttons);
                   }});
    connect(list, &TemplateButtonList::buttonsChanged, this,
            [this, fields](const QList<TemplateButton> &buttons) {
                edit(fields, [&](MessageDraft &draft) { draft.templateWords.buttons = buttons; });
            });
}

void ComposeForm::addVariableRows()
{
    addLine({tr("Hea&der variable"), tr("Fills {{1}} in the template’s header, if it has one.")},
            {DraftField::HeaderParameter}, &MessageDraft::headerParameter, isTemplate);

    auto *text = new TextField(3, this);
    FieldRow *row = addRow({tr("&Body variables"), variablesHelp({})}, text, text);
    const auto show = [row, text](const MessageDraft &draft) {
        const QSignalBlocker quiet(text);
        const QStringList &values = draft.bodyParameters;
        if (editedValues(exactText(*text), values) != values)
            replaceText(*text, valueLines(values));
        row->setHelp(variablesHelp(values));
    };
    m_rows.append({row, {DraftField::BodyParameters}, isTemplate, show});
    connect(text, &TextField::textChanged, this, [this, text] {
        edit({DraftField::BodyParameters}, [text](MessageDraft &draft) {
            draft.bodyParameters = editedValues(exactText(*text), draft.bodyParameters);
        });
    });

    addLine({tr("L&ink button’s place"),
             tr("Of a button with a variable address: 0 is the first "
                "button.")},
            {DraftField::UrlIndex}, &MessageDraft::urlIndex, isTemplate);
    addLine({tr("Link va&riable"), tr("What that button adds to its address.")},
            {DraftField::UrlValue}, &MessageDraft::urlParameter, isTemplate);
}

} // namespace bellpush
