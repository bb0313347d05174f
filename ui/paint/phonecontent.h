// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/markup.h"
#include "app/message/messagedraft.h"
#include "ui/text/phonewords.h"

#include <optional>

namespace bellpush {

/// What the phone shows besides the draft.
struct PhoneSetting {
    QString businessName{};
    QString time{}; ///< Of the message, already formatted for the reader's locale.
    PhoneWords words{};

    friend bool operator==(const PhoneSetting &, const PhoneSetting &) = default;
};

/// What a tap does.
struct PhoneTap {
    enum class Kind { Call, OpenLink };

    Kind kind = Kind::Call;
    QString address{}; ///< Of a link; empty for a call.

    friend bool operator==(const PhoneTap &, const PhoneTap &) = default;
};

struct BubbleButton {
    QString label{};
    QString hint{}; ///< Drawn in place of a label that is not typed yet: then it cannot be tapped.
    PhoneTap tap{};

    friend bool operator==(const BubbleButton &, const BubbleButton &) = default;
};

/// A stand-in for a header's picture, film or file: nothing is loaded.
struct BubbleMedia {
    HeaderKind kind = HeaderKind::Image;
    QString word{};
    QString fileName{}; ///< As far as the link tells; may be empty.

    friend bool operator==(const BubbleMedia &, const BubbleMedia &) = default;
};

/// What is known of a link's preview without asking its server.
struct BubbleCard {
    QString title{};
    QString host{};
    QString address{};

    friend bool operator==(const BubbleCard &, const BubbleCard &) = default;
};

/// What the bubble shows, in reading order; what the draft lacks is absent.
struct BubbleContent {
    QString headerText{};
    std::optional<BubbleMedia> media{};
    std::optional<BubbleCard> card{};
    std::optional<MarkupText> body{};
    QString hint{}; ///< In place of the body.
    QString footer{};
    QString time{};
    QList<BubbleButton> buttons{};

    friend bool operator==(const BubbleContent &, const BubbleContent &) = default;
};

/// What the phone shows.
struct PhoneContent {
    QString businessName{};
    QString initials{};
    QString subtitle{};
    QString date{};
    QString messageField{};
    BubbleContent bubble{};

    friend bool operator==(const PhoneContent &, const PhoneContent &) = default;
};

/// What a phone would show of the draft, whether it is valid or not.
///
/// A template's own words are not in the draft: its bubble shows the name, the language and the
/// values that go into it, and says that this is not all.
PhoneContent phoneContent(const MessageDraft &draft, const PhoneSetting &setting);

/// What the picture of a business without a picture shows: the first letters of the first two
/// words.
QString initials(const QString &name);

} // namespace bellpush
