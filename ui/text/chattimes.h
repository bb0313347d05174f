// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLocale>

#include <chrono>

namespace bellpush {

/// What a chat says of time, in the reader's language.
struct ChatTimes {
    QString message{}; ///< When it was sent, as it stands in the bubble.
    QString clock{};   ///< What time it is on the phone.
    QString date{};    ///< The day above the message: today, yesterday, a weekday, a date.

    friend bool operator==(const ChatTimes &, const ChatTimes &) = default;
};

/// What the chat says `since` after a message was sent. Days are those of `sentAt`'s time zone.
ChatTimes chatTimes(const QDateTime &sentAt, std::chrono::minutes since, const QLocale &locale);

/// How long ago that is: `Just sent`, `5 minutes later`, `2 days and 3 hours later`.
QString sinceSentText(std::chrono::minutes since);

/// When a button ends that lasts `expiry` from `sentAt` on, with the time zone: date, time, zone.
QString expiryMomentText(const QDateTime &sentAt, std::chrono::minutes expiry,
                         const QLocale &locale);

} // namespace bellpush
