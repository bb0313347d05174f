// SPDX-License-Identifier: MIT
#include "ui/text/approvaltext.h"

#include "app/message/charactercount.h"
#include "app/message/fieldlimit.h"
#include "ui/text/expirytext.h"
#include "ui/text/problemtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct ApprovalText {
    Q_DECLARE_TR_FUNCTIONS(ApprovalText)
};

using State = ApprovalRow::State;

/// A text of the draft under the name people know it by.
struct NamedText {
    DraftField field;
    QString name;
    QString text;
};

QList<NamedText> callButtonTexts(const MessageDraft &draft)
{
    return {{DraftField::Body, ApprovalText::tr("Message"), draft.body},
            {DraftField::DisplayText, ApprovalText::tr("Button label"), draft.displayText}};
}

QList<NamedText> linkButtonTexts(const MessageDraft &draft)
{
    QList<NamedText> texts;
    if (draft.headerKind == HeaderKind::Text)
        texts.append({DraftField::TextHeader, ApprovalText::tr("Header"), draft.headerText});
    else if (draft.headerKind != HeaderKind::None)
        texts.append({DraftField::ImageHeader, ApprovalText::tr("Header"), draft.headerLink});
    texts.append({DraftField::Body, ApprovalText::tr("Message"), draft.body});
    texts.append({DraftField::Footer, ApprovalText::tr("Footer"), draft.footer});
    texts.append({DraftField::DisplayText, ApprovalText::tr("Button label"), draft.displayText});
    texts.append({DraftField::Url, ApprovalText::tr("Link address"), draft.url});
    return texts;
}

QList<NamedText> templateTexts(const MessageDraft &draft)
{
    const TemplateWords &words = draft.templateWords;
    QList<NamedText> texts{
        {DraftField::Name, ApprovalText::tr("Template"), draft.templateName},
        {DraftField::Language, ApprovalText::tr("Language"), draft.templateLanguage},
        {DraftField::TemplateHeader, ApprovalText::tr("Header"), words.header},
        {DraftField::TemplateBody, ApprovalText::tr("Message"), words.body},
        {DraftField::TemplateFooter, ApprovalText::tr("Footer"), words.footer},
        {DraftField::HeaderParameter, ApprovalText::tr("Header variable"), draft.headerParameter},
        {DraftField::BodyParameters, ApprovalText::tr("Body variables"),
         draft.bodyParameters.join(u" · "_s)}};
    QStringList labels;
    for (const TemplateButton &button : words.buttons)
        labels.append(button.value.isEmpty() ? button.text : button.text + u' ' + button.value);
    texts.append({DraftField::TemplateButtons, ApprovalText::tr("Buttons"), labels.join(u" · "_s)});
    return texts;
}

QList<NamedText> textsOf(const MessageDraft &draft)
{
    switch (draft.kind) {
    case MessageKind::CallButton:
        return callButtonTexts(draft);
    case MessageKind::LinkButton:
        return linkButtonTexts(draft);
    case MessageKind::Text:
        return {{DraftField::Body, ApprovalText::tr("Message"), draft.body}};
    case MessageKind::Template:
        return templateTexts(draft);
    }
    Q_UNREACHABLE();
}

ApprovalRow problemRow(const Problem &problem)
{
    const bool isError = problem.severity == Problem::Severity::Error;
    const QString name = fieldName(problem.field);
    return {isError ? State::Error : State::Warning,
            isError ? ApprovalText::tr("Error in %1").arg(name)
                    : ApprovalText::tr("Warning about %1").arg(name),
            problemText(problem)};
}

} // namespace

ApprovalWords approvalWords()
{
    return {.words = ApprovalText::tr("The words"),
            .rules = ApprovalText::tr("The rules"),
            .link = ApprovalText::tr("Call link and QR code"),
            .request = ApprovalText::tr("The request"),
            .noRequest = ApprovalText::tr("There is no request as long as a rule is broken."),
            .moreLines = ApprovalText::tr("… and more (%1)"),
            .signature = ApprovalText::tr("Approved by, on")};
}

QString approvalErrorText(ApprovalError error)
{
    switch (error) {
    case ApprovalError::CodeDoesNotScan:
        return ApprovalText::tr("The QR code on the page could not be read back: nothing was "
                                "written.");
    case ApprovalError::CannotEncode:
        return ApprovalText::tr("The page could not be made: there is too little memory.");
    }
    Q_UNREACHABLE();
}

QList<ApprovalRow> approvalMessage(const MessageDraft &draft)
{
    QList<ApprovalRow> rows;
    QList<NamedText> texts = textsOf(draft);
    texts.append({DraftField::Payload, ApprovalText::tr("Payload"), draft.payload});
    for (const NamedText &text : texts) {
        if (!text.text.trimmed().isEmpty())
            rows.append({State::Plain, text.name, text.text});
    }
    return rows;
}

QList<ApprovalRow> approvalRules(const MessageDraft &draft, const DraftCheck &check)
{
    QList<ApprovalRow> rows;
    for (const Problem &problem : check.problems)
        rows.append(problemRow(problem));
    std::ranges::stable_sort(rows, std::ranges::greater(), &ApprovalRow::state);
    QList<NamedText> texts = textsOf(draft);
    texts.append({DraftField::Payload, ApprovalText::tr("Payload"), draft.payload});
    for (const NamedText &text : texts) {
        const auto limit = longestText(text.field, draft.kind);
        const qsizetype count = characterCount(text.text);
        if (limit && count > 0 && count <= *limit)
            rows.append({State::Holds, text.name,
                         ApprovalText::tr("%1 of %2 characters").arg(count).arg(*limit)});
    }
    if (check.problems.isEmpty())
        rows.prepend({State::Holds, {}, ApprovalText::tr("Every rule holds.")});
    return rows;
}

} // namespace bellpush
