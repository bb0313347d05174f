// SPDX-License-Identifier: MIT
#include "ui/paint/phonecontent.h"

#include <QTextBoundaryFinder>
#include <QUrl>

#include <algorithm>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

/// WhatsApp's own words where a call button has none. It does not translate them here: which
/// language the customer's phone speaks is not known. Source: app/SOURCES.md, "Call buttons".
constexpr auto defaultCallLabel = "Call Now"_L1;

/// Longer drafts are cut here: no kind of message may be nearly as long, and a paste of a megabyte
/// must not stop the window. Our reading.
constexpr qsizetype longestText = 20000;

QString shown(const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : text.left(longestText);
}

std::optional<MarkupText> bodyMarkup(const QString &body)
{
    const QString text = shown(body);
    return text.isEmpty() ? std::nullopt : std::optional(markupOf(text));
}

QString fileName(const QString &link)
{
    const QUrl url(link.trimmed().left(longestText));
    return url.host().isEmpty() ? QString() : url.fileName(QUrl::PrettyDecoded);
}

QString mediaWord(HeaderKind kind, const PhoneWords &words)
{
    switch (kind) {
    case HeaderKind::None:
    case HeaderKind::Text:
        return {};
    case HeaderKind::Image:
        return words.image;
    case HeaderKind::Video:
        return words.video;
    case HeaderKind::Document:
        return words.document;
    }
    Q_UNREACHABLE();
}

std::optional<QString> firstLink(const MarkupText &body)
{
    for (const MarkupBlock &block : body.blocks) {
        for (const MarkupSpan &span : block.spans) {
            if (span.link)
                return span.link;
        }
    }
    return std::nullopt;
}

std::optional<BubbleCard> cardOf(const MarkupText &body, const PhoneWords &words)
{
    const std::optional<QString> link = firstLink(body);
    if (!link)
        return std::nullopt;
    const QUrl url(*link);
    const QString host = url.host();
    if (host.isEmpty())
        return std::nullopt;
    const bool isCall
        = host.compare("wa.me"_L1, Qt::CaseInsensitive) == 0 && url.path().startsWith("/call/"_L1);
    return BubbleCard{isCall ? words.callLink : host, isCall ? host : QString(), *link};
}

BubbleButton callButton(const QString &displayText)
{
    const QString label = shown(displayText);
    return {label.isEmpty() ? QString(defaultCallLabel) : label, {}, {PhoneTap::Kind::Call, {}}};
}

BubbleContent callButtonBubble(const MessageDraft &draft)
{
    BubbleContent bubble;
    bubble.body = bodyMarkup(draft.body);
    bubble.buttons = {callButton(draft.displayText)};
    return bubble;
}

BubbleContent linkButtonBubble(const MessageDraft &draft, const PhoneWords &words)
{
    BubbleContent bubble;
    const bool isText = draft.headerKind == HeaderKind::Text;
    if (isText)
        bubble.headerText = shown(draft.headerText);
    else if (draft.headerKind != HeaderKind::None)
        bubble.media
            = {draft.headerKind, mediaWord(draft.headerKind, words), fileName(draft.headerLink)};
    bubble.body = bodyMarkup(draft.body);
    bubble.footer = shown(draft.footer);
    bubble.buttons = {{shown(draft.displayText),
                       words.emptyButton,
                       {PhoneTap::Kind::OpenLink, draft.url.trimmed()}}};
    return bubble;
}

BubbleContent textBubble(const MessageDraft &draft, const PhoneWords &words)
{
    BubbleContent bubble;
    bubble.body = bodyMarkup(draft.body);
    if (bubble.body && draft.previewUrl)
        bubble.card = cardOf(*bubble.body, words);
    return bubble;
}

MarkupText templateBody(const MessageDraft &draft, const PhoneWords &words)
{
    MarkupText body;
    if (!words.templateNote.isEmpty()) {
        const MarkupSpan whole{0, words.templateNote.size(), MarkupStyle::Italic, {}};
        body.blocks.append({{}, {}, words.templateNote, {whole}});
    }
    const QString language = draft.templateLanguage.trimmed();
    if (!language.isEmpty())
        body.blocks.append({{}, {}, words.templateLanguage.arg(language), {}});
    if (!shown(draft.headerParameter).isEmpty())
        body.blocks.append({MarkupBlockKind::Bullet, {}, shown(draft.headerParameter), {}});
    int number = 0;
    for (const QString &value : draft.bodyParameters) {
        body.blocks.append(
            {MarkupBlockKind::Numbered, QString::number(++number), value.left(longestText), {}});
    }
    return body;
}

BubbleContent templateBubble(const MessageDraft &draft, const PhoneWords &words)
{
    BubbleContent bubble;
    const QString name = shown(draft.templateName);
    bubble.headerText = name.isEmpty() ? words.templateTitle : name;
    const MarkupText body = templateBody(draft, words);
    if (!body.blocks.isEmpty())
        bubble.body = body;
    bubble.buttons = {callButton({})};
    return bubble;
}

BubbleContent bubbleOf(const MessageDraft &draft, const PhoneWords &words)
{
    switch (draft.kind) {
    case MessageKind::CallButton:
        return callButtonBubble(draft);
    case MessageKind::LinkButton:
        return linkButtonBubble(draft, words);
    case MessageKind::Text:
        return textBubble(draft, words);
    case MessageKind::Template:
        return templateBubble(draft, words);
    }
    Q_UNREACHABLE();
}

QString firstGrapheme(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    return word.left(finder.toNextBoundary());
}

} // namespace

PhoneContent phoneContent(const MessageDraft &draft, const PhoneSetting &setting)
{
    const PhoneWords &words = setting.words;
    PhoneContent content{setting.businessName.simplified().left(longestText),
                         initials(setting.businessName),
                         words.businessAccount,
                         words.today,
                         words.messageField,
                         bubbleOf(draft, words)};
    BubbleContent &bubble = content.bubble;
    bubble.time = setting.time;
    if (!bubble.body && draft.kind != MessageKind::Template)
        bubble.hint = words.emptyBody;
    return content;
}

QString initials(const QString &name)
{
    constexpr qsizetype enough = 200;
    QString letters;
    const QStringList words = name.left(enough).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words.first(std::min<qsizetype>(2, words.size())))
        letters += firstGrapheme(word).toUpper();
    return letters;
}

} // namespace bellpush
