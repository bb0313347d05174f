// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/markup.h"
#include "app/message/messagedraft.h"
#include "ui/text/phonewords.h"

#include <QImage>

#include <chrono>
#include <optional>

namespace bellpush {

/// Whose eyes see the chat.
enum class ChatSide { Customer, Business };

/// What the customer opens WhatsApp with.
enum class PhoneClient {
    Current,
    Old,     ///< Before Android 2.24.1 and iOS 24.1. Source: app/SOURCES.md, "Call buttons".
    Computer ///< The desktop app or the web page.
};

/// What a tap does.
struct PhoneTap {
    enum class Kind { Call, OpenLink, Reply, Dial, CopyCode, ShowOptions, Unfold, Close };

    Kind kind = Kind::Call;
    QString address{}; ///< Of a link, the number that is dialled, the code that is copied.

    friend bool operator==(const PhoneTap &, const PhoneTap &) = default;
};

/// What stands open over the chat after a tap.
struct PhoneOpen {
    enum class What {
        Nothing,
        Options, ///< All buttons of a message that shows two of them.
        Call,
        NoCall,  ///< The call button does not work here: it ended, or this is a computer.
        Address, ///< A page, a number or a code.
    };

    What what = What::Nothing;
    PhoneTap tap{}; ///< What was tapped: Address, and Call by a link.

    friend bool operator==(const PhoneOpen &, const PhoneOpen &) = default;
};

/// A header's picture, film or file as far as it was looked at.
struct PhoneMedia {
    QImage picture{};
    QString words{};        ///< What there is to say: its type and size, or what is wrong with it.
    bool isProblem = false; ///< The words say why it cannot be shown.

    friend bool operator==(const PhoneMedia &, const PhoneMedia &) = default;
};

/// What a link's own page says of it, once it was asked.
struct PhoneCard {
    QString address{}; ///< Empty: nobody asked yet.
    QString title{};   ///< Empty while there is none.
    QString words{};   ///< Why there is none: still on its way, or what is wrong.

    friend bool operator==(const PhoneCard &, const PhoneCard &) = default;
};

/// What the phone shows besides the draft. Times are formatted for the reader already.
struct PhoneSetting {
    QString businessName{};
    bool isVerified = false;
    QString time{};  ///< Of the message.
    QString date{};  ///< Above the message; empty: today.
    QString clock{}; ///< Of the phone; empty: the message's time.
    std::chrono::minutes sinceSent{0};
    ChatSide side = ChatSide::Customer;
    PhoneClient client = PhoneClient::Current;
    bool isUnfolded = false; ///< "Read more" was tapped.
    PhoneOpen open{};
    PhoneMedia media{};
    PhoneCard card{};
    PhoneWords words{};

    friend bool operator==(const PhoneSetting &, const PhoneSetting &) = default;
};

struct BubbleButton {
    QString label{};
    QString hint{}; ///< Drawn in place of a label that is not typed yet: then it cannot be tapped.
    PhoneTap tap{};
    QString state{}; ///< Why a tap does not do what it says; empty while it does.

    friend bool operator==(const BubbleButton &, const BubbleButton &) = default;
};

/// A header's picture, film or file, or what stands in for it.
struct BubbleMedia {
    HeaderKind kind = HeaderKind::Image;
    QString word{};
    QString fileName{}; ///< As far as the link tells; may be empty.
    PhoneMedia seen{};

    friend bool operator==(const BubbleMedia &, const BubbleMedia &) = default;
};

/// A link's preview.
struct BubbleCard {
    QString title{};
    QString host{};
    QString address{};

    friend bool operator==(const BubbleCard &, const BubbleCard &) = default;
};

/// How far a message got, as its sender sees it.
enum class Ticks { None, Sent, Delivered, Read };

/// After how many lines a body is cut, and what is written there.
struct BubbleFold {
    int lines = 0;
    QString label{};

    friend bool operator==(const BubbleFold &, const BubbleFold &) = default;
};

/// What the bubble shows, in reading order; what the draft lacks is absent.
struct BubbleContent {
    QString headerText{};
    std::optional<BubbleMedia> media{};
    std::optional<BubbleCard> card{};
    std::optional<MarkupText> body{};
    std::optional<BubbleFold> fold{};
    QString hint{}; ///< In place of the body.
    QString footer{};
    QString time{};
    Ticks ticks = Ticks::None; ///< None: the bubble is another's.
    QString ticksWord{};       ///< What they mean.
    QList<BubbleButton> buttons{};

    friend bool operator==(const BubbleContent &, const BubbleContent &) = default;
};

/// What stands open over the chat.
struct OverlayContent {
    enum class Shape {
        Sheet,  ///< From below, over a part of the chat.
        Screen, ///< In place of everything.
        Dialog  ///< In the middle.
    };

    Shape shape = Shape::Sheet;
    QString title{};
    QString text{};
    QString note{}; ///< Our own words: no phone says them.
    QList<BubbleButton> buttons{};

    friend bool operator==(const OverlayContent &, const OverlayContent &) = default;
};

/// What the phone shows.
struct PhoneContent {
    QString businessName{};
    bool isVerified = false;
    QString initials{};
    QString subtitle{};
    QString clock{};
    QString date{};
    QString messageField{};
    BubbleContent bubble{};
    QString notice{}; ///< In place of the bubble: why there is none. Our own words.
    std::optional<OverlayContent> overlay{};

    friend bool operator==(const PhoneContent &, const PhoneContent &) = default;
};

/// What a phone would show of the draft, whether it is valid or not.
///
/// Without a template's own words in the draft its bubble shows the name, the language and the
/// values that go into it, and says that this is not all.
PhoneContent phoneContent(const MessageDraft &draft, const PhoneSetting &setting);

/// What the picture of a business without a picture shows: the first letters of the first two
/// words.
QString initials(const QString &name);

} // namespace bellpush
