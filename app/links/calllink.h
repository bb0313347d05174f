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

/// What a call link says.
struct CallLinkParts {
    QString digits{};  ///< Of the number that is called.
    QString payload{}; ///< Decoded; empty if there is none.

    friend bool operator==(const CallLinkParts &, const CallLinkParts &) = default;
};

/// Reads what callLink() writes, over http as well; absent for every other address.
std::optional<CallLinkParts> readCallLink(const QString &address);

/// The link that opens a chat with `business`, with `text` ready to be sent.
/// Source: app/SOURCES.md, "Links".
QString chatLink(const PhoneNumber &business, const std::optional<QString> &text);

} // namespace bellpush
