// SPDX-License-Identifier: MIT
#include "ui/draw/phone/bubblecontent.h"

#include "app/links/calllink.h"
#include "app/values/bareaddress.h"
#include "ui/draw/phone/templatebubble.h"

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

std::optional<MarkupText> bodyMarkup(const QString &body)
{
    const QString text = shownText(body);
    return text.isEmpty() ? std::nullopt : std::optional(markupOf(text));
}

QString fileName(const QString &link)
{
    const QUrl url(link.trimmed().left(longestText));
    const bool isFile = url.isLocalFile() || !url.host().isEmpty();
    return isFile ? url.fileName(QUrl::PrettyDecoded) : QString();
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

std::optional<BubbleCard> cardOf(const MarkupText &body, const PhoneSetting &setting)
{
    const std::optional<QString> link = firstLink(body);
    if (!link)
        return std::nullopt;
    const QUrl url(*link);
    const QString host = url.host();
    if (host.isEmpty() || isBareAddress(url))
        return std::nullopt;
    if (setting.card.address == *link && !setting.card.title.isEmpty())
        return BubbleCard{setting.card.title, host, *link};
    const bool isCall = readCallLink(*link).has_value();
    return BubbleCard{isCall ? setting.words.callLink : host, isCall ? host : QString(), *link};
}

BubbleContent linkButtonBubble(const MessageDraft &draft, const PhoneSetting &setting)
{
    BubbleContent bubble;
    if (draft.headerKind == HeaderKind::Text)
        bubble.headerText = shownText(draft.headerText);
    else if (draft.headerKind != HeaderKind::None)
        bubble.media = {draft.headerKind, mediaWord(draft.headerKind, setting.words),
                        fileName(draft.headerLink), setting.media};
    bubble.body = bodyMarkup(draft.body);
    bubble.footer = shownText(draft.footer);
    return bubble;
}

BubbleContent textBubble(const MessageDraft &draft, const PhoneSetting &setting)
{
    BubbleContent bubble;
    bubble.body = bodyMarkup(draft.body);
    if (bubble.body && draft.previewUrl)
        bubble.card = cardOf(*bubble.body, setting);
    return bubble;
}

BubbleContent wordsOf(const MessageDraft &draft, const PhoneSetting &setting)
{
    switch (draft.kind) {
    case MessageKind::CallButton: {
        BubbleContent bubble;
        bubble.body = bodyMarkup(draft.body);
        return bubble;
    }
    case MessageKind::LinkButton:
        return linkButtonBubble(draft, setting);
    case MessageKind::Text:
        return textBubble(draft, setting);
    case MessageKind::Template:
        return templateBubble(draft, setting);
    }
    Q_UNREACHABLE();
}

/// A phone shows three buttons; of more, two and one that opens the rest.
/// Source: app/SOURCES.md, "Preview", CollapsedButtons.
QList<BubbleButton> collapsed(QList<BubbleButton> buttons, const PhoneWords &words)
{
    constexpr qsizetype mostShown = 3;
    constexpr qsizetype shownOfMore = 2;
    if (buttons.size() <= mostShown)
        return buttons;
    buttons.resize(shownOfMore);
    buttons.append({words.seeAllOptions, {}, {PhoneTap::Kind::ShowOptions, {}}, {}});
    return buttons;
}

/// Ours: how soon a message is delivered and read, for the picture's sake.
Ticks ticksAfter(std::chrono::minutes sinceSent)
{
    if (sinceSent >= std::chrono::minutes{5})
        return Ticks::Read;
    return sinceSent >= std::chrono::minutes{1} ? Ticks::Delivered : Ticks::Sent;
}

QString ticksWord(Ticks ticks, const PhoneWords &words)
{
    switch (ticks) {
    case Ticks::None:
        return {};
    case Ticks::Sent:
        return words.sent;
    case Ticks::Delivered:
        return words.delivered;
    case Ticks::Read:
        return words.read;
    }
    Q_UNREACHABLE();
}

/// What keeps the draft's call button from calling; empty while nothing does.
QString callState(const MessageDraft &draft, const PhoneSetting &setting)
{
    if (setting.client == PhoneClient::Computer)
        return setting.words.noCallsHere;
    const auto expiry = callExpiry(draft);
    return expiry && setting.sinceSent >= *expiry ? setting.words.callEnded : QString();
}

} // namespace

BubbleButton callButton(const QString &label, const MessageDraft &draft,
                        const PhoneSetting &setting)
{
    const QString shown = shownText(label);
    return {shown.isEmpty() ? QString(defaultCallLabel) : shown,
            {},
            {PhoneTap::Kind::Call, {}},
            callState(draft, setting)};
}

QString shownText(const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : text.left(longestText);
}

QList<BubbleButton> everyButton(const MessageDraft &draft, const PhoneSetting &setting)
{
    switch (draft.kind) {
    case MessageKind::CallButton:
        return {callButton(draft.displayText, draft, setting)};
    case MessageKind::LinkButton:
        return {{shownText(draft.displayText),
                 setting.words.emptyButton,
                 {PhoneTap::Kind::OpenLink, shownText(draft.url.trimmed())},
                 {}}};
    case MessageKind::Text:
        return {};
    case MessageKind::Template:
        return templateButtons(draft, setting);
    }
    Q_UNREACHABLE();
}

bool isHiddenOnComputers(const QList<BubbleButton> &buttons)
{
    constexpr qsizetype mostShown = 3;
    const auto replies = std::ranges::count_if(
        buttons, [](const BubbleButton &one) { return one.tap.kind == PhoneTap::Kind::Reply; });
    const bool isMixed = replies > 0 && replies < buttons.size();
    return buttons.size() > mostShown || isMixed;
}

BubbleContent bubbleContent(const MessageDraft &draft, const PhoneSetting &setting)
{
    BubbleContent bubble = wordsOf(draft, setting);
    bubble.buttons = collapsed(everyButton(draft, setting), setting.words);
    bubble.time = setting.time;
    const bool isUnknown = draft.kind == MessageKind::Template && draft.templateWords.isEmpty();
    if (!bubble.body && !isUnknown)
        bubble.hint = setting.words.emptyBody;
    if (setting.side == ChatSide::Business) {
        bubble.ticks = ticksAfter(setting.sinceSent);
        bubble.ticksWord = ticksWord(bubble.ticks, setting.words);
    }
    return bubble;
}

} // namespace bellpush
