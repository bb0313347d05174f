// SPDX-License-Identifier: MIT
#include "app/message/draftcheck.h"

#include "app/message/draftreader.h"
#include "app/message/templatewordscheck.h"

#include <algorithm>

namespace bellpush {

namespace {

std::optional<Recipient> readRecipient(DraftReader &reader, const MessageDraft &draft)
{
    if (draft.to.isEmpty() && !draft.recipient.isEmpty())
        return reader.read(DraftField::ToUserId, UserId::from(draft.recipient));
    return reader.readNumber(DraftField::To, draft.to, draft.country);
}

std::optional<Content> readCallButton(DraftReader &reader, const MessageDraft &draft)
{
    auto body = reader.readText<BodyText>(DraftField::Body, draft.body);
    auto label = reader.readOptional<ButtonLabel>(DraftField::DisplayText, draft.displayText);
    auto timeToLive = reader.readExpiry(draft);
    auto payload = reader.readOptional<CallPayload>(DraftField::Payload, draft.payload);
    if (!body)
        return std::nullopt;
    return CallButton{*std::move(body), std::move(label), timeToLive, std::move(payload)};
}

std::optional<AnyHeader> readMedia(DraftReader &reader, DraftField field, MediaKind kind,
                                   const QString &typed)
{
    auto link = reader.readAddress(field, typed);
    if (!link)
        return std::nullopt;
    reader.warnFileType(field, kind, *link);
    return MediaHeader{kind, *std::move(link)};
}

std::optional<AnyHeader> readHeader(DraftReader &reader, const MessageDraft &draft)
{
    switch (draft.headerKind) {
    case HeaderKind::None:
        return std::nullopt;
    case HeaderKind::Text:
        return reader.readText<HeaderText>(DraftField::TextHeader, draft.headerText);
    case HeaderKind::Image:
        return readMedia(reader, DraftField::ImageHeader, MediaKind::Image, draft.headerLink);
    case HeaderKind::Video:
        return readMedia(reader, DraftField::VideoHeader, MediaKind::Video, draft.headerLink);
    case HeaderKind::Document:
        return readMedia(reader, DraftField::DocumentHeader, MediaKind::Document, draft.headerLink);
    }
    Q_UNREACHABLE();
}

std::optional<Content> readLinkButton(DraftReader &reader, const MessageDraft &draft)
{
    auto header = readHeader(reader, draft);
    auto body = reader.readText<BodyText>(DraftField::Body, draft.body);
    auto footer = reader.readOptional<FooterText>(DraftField::Footer, draft.footer);
    auto label = reader.readText<ButtonLabel>(DraftField::DisplayText, draft.displayText);
    auto url = reader.readAddress(DraftField::Url, draft.url);
    reader.warnLongPayload(draft.payload);
    if (!body || !label || !url)
        return std::nullopt;
    return LinkButton{std::move(header), *std::move(body), std::move(footer), *std::move(label),
                      *std::move(url)};
}

std::optional<Content> readPlainText(DraftReader &reader, const MessageDraft &draft)
{
    auto body = reader.readText<TextBody>(DraftField::Body, draft.body);
    reader.warnLongPayload(draft.payload);
    if (!body)
        return std::nullopt;
    reader.warnMissingLink(draft);
    return PlainText{*std::move(body), draft.previewUrl};
}

std::optional<Content> readTemplateCall(DraftReader &reader, const MessageDraft &draft)
{
    auto name = reader.read(DraftField::Name, TemplateName::from(draft.templateName));
    auto language
        = reader.read(DraftField::Language, TemplateLanguage::from(draft.templateLanguage));
    auto header = reader.readOptional<TemplateParameter>(DraftField::HeaderParameter,
                                                         draft.headerParameter);
    auto body = reader.readParameters(draft.bodyParameters);
    auto timeToLive = reader.readExpiry(draft);
    auto payload = reader.readOptional<CallPayload>(DraftField::Payload, draft.payload);
    auto url = reader.readUrlParameter(draft);
    reader.problems.append(templateWordsWarnings(draft));
    if (!name || !language)
        return std::nullopt;
    return TemplateCall{*std::move(name), *std::move(language), std::move(header), std::move(body),
                        timeToLive,       std::move(payload),   std::move(url)};
}

/// Of every text that the kind sends, or shows.
void warnBrokenLinks(DraftReader &reader, const MessageDraft &draft)
{
    const TemplateWords &words = draft.templateWords;
    const bool isTemplate = draft.kind == MessageKind::Template;
    reader.warnBrokenLinks(isTemplate ? DraftField::TemplateBody : DraftField::Body,
                           isTemplate ? words.body : draft.body, 0);
    if (draft.kind == MessageKind::LinkButton) {
        reader.warnBrokenLinks(DraftField::Footer, draft.footer, 0);
        reader.warnBrokenLinks(DraftField::Url, draft.url, 0);
    }
    if (!isTemplate)
        return;
    reader.warnBrokenLinks(DraftField::TemplateFooter, words.footer, 0);
    for (int i = 0; i < draft.bodyParameters.size(); ++i)
        reader.warnBrokenLinks(DraftField::BodyParameters, draft.bodyParameters[i], i + 1);
    for (int i = 0; i < words.buttons.size(); ++i) {
        if (words.buttons[i].kind == TemplateButtonKind::Url)
            reader.warnBrokenLinks(DraftField::TemplateButtonUrl, words.buttons[i].value, i + 1);
    }
}

std::optional<Content> readContent(DraftReader &reader, const MessageDraft &draft)
{
    switch (draft.kind) {
    case MessageKind::CallButton:
        return readCallButton(reader, draft);
    case MessageKind::LinkButton:
        return readLinkButton(reader, draft);
    case MessageKind::Text:
        return readPlainText(reader, draft);
    case MessageKind::Template:
        return readTemplateCall(reader, draft);
    }
    Q_UNREACHABLE();
}

void checkCallLink(DraftReader &reader, const MessageDraft &draft)
{
    if (!draft.callLinkNumber)
        return;
    reader.readNumber(DraftField::CallLinkNumber, *draft.callLinkNumber, draft.country);
}

bool hasErrors(const QList<Problem<DraftField>> &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(), [](const Problem<DraftField> &problem) {
        return problem.severity == Severity::Error;
    });
}

} // namespace

bool DraftCheck::hasErrors() const
{
    return bellpush::hasErrors(problems);
}

std::optional<Message> DraftCheck::message() const
{
    if (!content || !recipient)
        return std::nullopt;
    return Message{*recipient, *content};
}

DraftCheck checkDraft(const MessageDraft &draft)
{
    DraftReader recipientReader;
    auto recipient = readRecipient(recipientReader, draft);

    DraftReader reader;
    auto content = readContent(reader, draft);
    if (hasErrors(reader.problems))
        content.reset();

    warnBrokenLinks(reader, draft);
    reader.problems.append(recipientReader.problems);
    checkCallLink(reader, draft);
    std::stable_sort(reader.problems.begin(), reader.problems.end(),
                     [](const Problem<DraftField> &a, const Problem<DraftField> &b) {
                         return a.field < b.field;
                     });
    return {std::move(reader.problems), std::move(content), std::move(recipient)};
}

} // namespace bellpush
