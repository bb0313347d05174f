// SPDX-License-Identifier: MIT
#include "app/message/messagedraft.h"

#include "app/values/timetolive.h"
#include "app/values/userid.h"

#include <limits>

namespace bellpush {

QString typedRecipient(const MessageDraft &draft)
{
    return draft.to.isEmpty() ? draft.recipient : draft.to;
}

void setTypedRecipient(MessageDraft &draft, const QString &typed)
{
    const bool isId = UserId::isMeantBy(typed);
    draft.to = isId ? QString() : typed;
    draft.recipient = isId ? typed : QString();
}

std::chrono::minutes unitLength(ExpiryUnit unit)
{
    switch (unit) {
    case ExpiryUnit::Minutes:
        return std::chrono::minutes{1};
    case ExpiryUnit::Hours:
        return std::chrono::hours{1};
    case ExpiryUnit::Days:
        return std::chrono::days{1};
    }
    Q_UNREACHABLE();
}

std::optional<std::chrono::minutes> typedExpiry(const MessageDraft &draft)
{
    bool isNumber = false;
    const qint64 amount = draft.expiresAfter.trimmed().toLongLong(&isNumber);
    const std::chrono::minutes unit = unitLength(draft.expiryUnit);
    const qint64 most = std::numeric_limits<qint64>::max() / unit.count();
    if (!isNumber || amount > most || amount < -most)
        return std::nullopt;
    return amount * unit;
}

std::optional<std::chrono::minutes> callExpiry(const MessageDraft &draft)
{
    if (draft.kind != MessageKind::CallButton && draft.kind != MessageKind::Template)
        return std::nullopt;
    if (draft.expiresAfter.isEmpty())
        return TimeToLive::whenAbsent;
    const auto typed = typedExpiry(draft);
    return typed && TimeToLive::from(*typed) ? typed : std::nullopt;
}

std::optional<MediaKind> mediaKind(HeaderKind kind)
{
    switch (kind) {
    case HeaderKind::Image:
        return MediaKind::Image;
    case HeaderKind::Video:
        return MediaKind::Video;
    case HeaderKind::Document:
        return MediaKind::Document;
    case HeaderKind::None:
    case HeaderKind::Text:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
