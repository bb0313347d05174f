// SPDX-License-Identifier: MIT
#include "ui/draw/phone/phonecontent.h"

#include "app/links/calllink.h"
#include "ui/draw/phone/bubblecontent.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace bellpush {

namespace {

QString firstGrapheme(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    return word.left(finder.toNextBoundary());
}

bool hasCallButton(const QList<BubbleButton> &buttons)
{
    return std::ranges::any_of(
        buttons, [](const BubbleButton &one) { return one.tap.kind == PhoneTap::Kind::Call; });
}

/// Why there is no bubble; empty where there is one.
QString noticeOf(const QList<BubbleButton> &buttons, const PhoneSetting &setting)
{
    if (setting.client == PhoneClient::Old && hasCallButton(buttons))
        return setting.words.oldAppNotice;
    if (setting.client == PhoneClient::Computer && isHiddenOnComputers(buttons))
        return setting.words.computerNotice;
    return {};
}

BubbleButton closing(const QString &label)
{
    return {label, {}, {PhoneTap::Kind::Close, {}}, {}};
}

/// What the webhook of the business gets with the call: of a button or of a link.
QString payloadNote(const MessageDraft &draft, const PhoneSetting &setting)
{
    const PhoneWords &words = setting.words;
    if (const auto link = readCallLink(setting.open.tap.address))
        return link->payload.isEmpty() ? words.noLinkPayloadNote
                                       : words.linkPayloadNote.arg(shownText(link->payload));
    const QString payload = shownText(draft.payload);
    return payload.isEmpty() ? words.noPayloadNote : words.payloadNote.arg(payload);
}

/// Who is called: a link may call another number than the sender's.
QString calledName(const PhoneSetting &setting)
{
    const auto link = readCallLink(setting.open.tap.address);
    return link ? u'+' + link->digits : setting.businessName;
}

/// The screen while the call is made, with what the business's webhook gets.
OverlayContent callOverlay(const MessageDraft &draft, const PhoneSetting &setting)
{
    return {OverlayContent::Shape::Screen,
            calledName(setting),
            setting.words.calling,
            payloadNote(draft, setting),
            {closing(setting.words.hangUp)}};
}

OverlayContent noCallOverlay(const PhoneSetting &setting)
{
    const PhoneWords &words = setting.words;
    const bool isComputer = setting.client == PhoneClient::Computer;
    return {OverlayContent::Shape::Dialog,
            isComputer ? words.noCallsHere : words.callEnded,
            isComputer ? words.noCallsText : words.callEndedText,
            isComputer ? QString() : words.readingNote,
            {closing(words.close)}};
}

OverlayContent addressOverlay(const PhoneTap &tap, const PhoneWords &words)
{
    switch (tap.kind) {
    case PhoneTap::Kind::Dial:
        return {
            OverlayContent::Shape::Dialog, words.dials, tap.address, {}, {closing(words.close)}};
    case PhoneTap::Kind::CopyCode:
        return {
            OverlayContent::Shape::Dialog, words.copies, tap.address, {}, {closing(words.close)}};
    default:
        return {OverlayContent::Shape::Screen, words.opens, tap.address, {}, {closing(words.back)}};
    }
}

std::optional<OverlayContent> overlayOf(const MessageDraft &draft, const PhoneSetting &setting)
{
    switch (setting.open.what) {
    case PhoneOpen::What::Nothing:
        return std::nullopt;
    case PhoneOpen::What::Options: {
        QList<BubbleButton> buttons = everyButton(draft, setting);
        buttons.append(closing(setting.words.close));
        return OverlayContent{
            OverlayContent::Shape::Sheet, setting.words.options, {}, {}, std::move(buttons)};
    }
    case PhoneOpen::What::Call:
        return callOverlay(draft, setting);
    case PhoneOpen::What::NoCall:
        return noCallOverlay(setting);
    case PhoneOpen::What::Address:
        return addressOverlay(setting.open.tap, setting.words);
    }
    Q_UNREACHABLE();
}

} // namespace

PhoneContent phoneContent(const MessageDraft &draft, const PhoneSetting &setting)
{
    const PhoneWords &words = setting.words;
    const QString name = shownText(setting.businessName.simplified());
    PhoneContent content{
        .businessName = name,
        .isVerified = setting.isVerified,
        .initials = initials(setting.businessName),
        .subtitle = words.businessAccount,
        .clock = setting.clock.isEmpty() ? setting.time : setting.clock,
        .date = setting.date.isEmpty() ? words.today : setting.date,
        .messageField = words.messageField,
        .bubble = bubbleContent(draft, setting),
        .notice = noticeOf(everyButton(draft, setting), setting),
        .overlay = overlayOf(draft, setting),
    };
    if (!content.notice.isEmpty())
        content.bubble = {};
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
