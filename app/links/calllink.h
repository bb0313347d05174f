// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace bellpush {

class PhoneNumber;

/// The link that starts a call to `business` on a phone; WhatsApp for computers ignores it.
/// `payload` comes back as `deeplink_payload` with the call; an absent or empty one adds nothing.
/// Percent-encoded UTF-8, so it is ASCII. Source: app/SOURCES.md, "Links".
QString callLink(const PhoneNumber &business, const std::optional<QString> &payload);

/// The link that opens a chat with `business`, with `text` ready to be sent.
/// Source: app/SOURCES.md, "Links".
QString chatLink(const PhoneNumber &business, const std::optional<QString> &text);

} // namespace bellpush
