// SPDX-License-Identifier: MIT
#include "ui/text/approvaltext.h"

#include "app/message/fieldlimit.h"
#include "app/values/charactercount.h"
#include "ui/text/problemtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetText)
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
    return {{DraftField::Body, SheetText::tr("Message"), draft.body},
            {DraftField::DisplayText, SheetText::tr("Button label"), draft.displayText}};
}

QList<NamedText> linkButtonTexts(const MessageDraft &draft)
{
    QList<NamedText> texts;
    if (draft.headerKind == HeaderKind::Text)
        texts.append({DraftField::TextHeader, SheetText::tr("Header"), draft.headerText});
    else if (draft.headerKind != HeaderKind::None)
        texts.append({DraftField::ImageHeader, SheetText::tr("Header"), draft.headerLink});
    texts.append({DraftField::Body, SheetText::tr("Message"), draft.body});
    texts.append({DraftField::Footer, SheetText::tr("Footer"), draft.footer});
    texts.append({DraftField::DisplayText, SheetText::tr("Button label"), draft.displayText});
    texts.append({DraftField::Url, SheetText::tr("Link address"), draft.url});
    return texts;
}

/// What a button says, also where WhatsApp names it itself.
QString labelOf(const TemplateButton &button)
{
    if (button.kind == TemplateButtonKind::CopyCode)
        return SheetText::tr("Copy code");
    const bool isUnnamedCall = button.kind == TemplateButtonKind::Call && button.text.isEmpty();
    return isUnnamedCall ? u"Call Now"_s : button.text;
}

QString expiryText(const MessageDraft &draft)
{
    if (draft.expiresAfter.isEmpty())
        return SheetText::tr("7 days, WhatsApp’s own");
    switch (draft.expiryUnit) {
    case ExpiryUnit::Minutes:
        return SheetText::tr("%1 minutes").arg(draft.expiresAfter);
    case ExpiryUnit::Hours:
        return SheetText::tr("%1 hours").arg(draft.expiresAfter);
    case ExpiryUnit::Days:
        return SheetText::tr("%1 days").arg(draft.expiresAfter);
    }
    Q_UNREACHABLE();
}

QList<NamedText> templateTexts(const MessageDraft &draft)
{
    const TemplateWords &words = draft.templateWords;
    QList<NamedText> texts{
        {DraftField::Name, SheetText::tr("Template"), draft.templateName},
        {DraftField::Language, SheetText::tr("Language"), draft.templateLanguage},
        {DraftField::TemplateHeader, SheetText::tr("Header"), words.header},
        {DraftField::TemplateBody, SheetText::tr("Message"), words.body},
        {DraftField::TemplateFooter, SheetText::tr("Footer"), words.footer},
        {DraftField::HeaderParameter, SheetText::tr("Header variable"), draft.headerParameter},
        {DraftField::BodyParameters, SheetText::tr("Body variables"),
         draft.bodyParameters.join(u" · "_s)}};
    texts.append({DraftField::UrlValue, SheetText::tr("Link variable"), draft.urlParameter});
    QStringList labels;
    for (const TemplateButton &button : words.buttons)
        labels.append((labelOf(button) + u' ' + button.value).trimmed());
    texts.append({DraftField::TemplateButtons, SheetText::tr("Buttons"), labels.join(u" · "_s)});
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
        return {{DraftField::Body, SheetText::tr("Message"), draft.body}};
    case MessageKind::Template:
        return templateTexts(draft);
    }
    Q_UNREACHABLE();
}

ApprovalRow problemRow(const Problem<DraftField> &problem)
{
    const bool isError = problem.severity == Severity::Error;
    const QString name = fieldName(problem.field);
    return {isError ? State::Error : State::Warning,
            isError ? SheetText::tr("Error in %1").arg(name)
                    : SheetText::tr("Warning about %1").arg(name),
            problemText(problem)};
}

ApprovalWords approvalWords()
{
    return {.words = SheetText::tr("The words"),
            .rules = SheetText::tr("The rules"),
            .link = SheetText::tr("Call link and QR code"),
            .request = SheetText::tr("The request"),
            .noRequest = SheetText::tr("There is no request as long as a rule is broken."),
            .moreLines = SheetText::tr("… and more (%1)"),
            .signature = SheetText::tr("Approved by, on")};
}

} // namespace

ApprovalText approvalText(const MessageDraft &draft, const DraftCheck &check)
{
    return {approvalMessage(draft), approvalRules(draft, check), approvalWords()};
}

QString approvalErrorText(ApprovalError error)
{
    switch (error) {
    case ApprovalError::CodeDoesNotScan:
        return SheetText::tr("The QR code on the page could not be read back: nothing was "
                             "written.");
    }
    Q_UNREACHABLE();
}

QList<ApprovalRow> approvalMessage(const MessageDraft &draft)
{
    QList<ApprovalRow> rows;
    QList<NamedText> texts = textsOf(draft);
    const bool expires
        = draft.kind == MessageKind::CallButton || draft.kind == MessageKind::Template;
    if (expires)
        texts.append({DraftField::TtlMinutes, SheetText::tr("Expires after"), expiryText(draft)});
    texts.append({DraftField::Payload, SheetText::tr("Tracking code"), draft.payload});
    for (const NamedText &text : texts) {
        if (!text.text.trimmed().isEmpty())
            rows.append({State::Plain, text.name, text.text});
    }
    return rows;
}

QList<ApprovalRow> approvalRules(const MessageDraft &draft, const DraftCheck &check)
{
    QList<ApprovalRow> rows;
    for (const Problem<DraftField> &problem : check.problems) {
        if (problem.severity != Severity::Note)
            rows.append(problemRow(problem));
    }
    const bool isPerfect = rows.isEmpty();
    std::ranges::stable_sort(rows, std::ranges::greater(), &ApprovalRow::state);
    QList<NamedText> texts = textsOf(draft);
    texts.append({DraftField::Payload, SheetText::tr("Tracking code"), draft.payload});
    for (const NamedText &text : texts) {
        const auto limit = longestText(text.field, draft.kind);
        const qsizetype count = characterCount(text.text);
        if (limit && count > 0 && count <= *limit)
            rows.append({State::Holds, text.name,
                         SheetText::tr("%1 of %2 characters").arg(count).arg(*limit)});
    }
    if (isPerfect)
        rows.prepend({State::Holds, {}, SheetText::tr("Every rule holds.")});
    return rows;
}

} // namespace bellpush
