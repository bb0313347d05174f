// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QUrl>

namespace bellpush {

/// Where messages are sent from.
struct CloudApiAddress {
    QUrl graphUrl;         ///< With the version: https://graph.facebook.com/v26.0
    QString phoneNumberId; ///< Meta's id of the business number, not the number itself.

    friend bool operator==(const CloudApiAddress &, const CloudApiAddress &) = default;
};

enum class AddressError {
    NotAUrl,         ///< No https:// or http:// address of a host, or one with query or password.
    PlainHttp,       ///< http:// to another machine: the token would travel unencrypted.
    BadVersion,      ///< Not `v<major>.<minor>`.
    BadPhoneNumberId ///< Not digits.
};

/// Graph API version used when none is given: current since 29 Jul 2026. Source: app/SOURCES.md,
/// "Versions".
QString defaultApiVersion();

/// The server used when none is given.
QString defaultBaseUrl();

/// `https://` anywhere, `http://` only to a loopback address; `version` such as `v26.0`;
/// `phoneNumberId` digits, or empty where the caller does not need one.
Result<CloudApiAddress, AddressError>
cloudApiAddress(const QString &baseUrl, const QString &version, const QString &phoneNumberId);

/// `<graphUrl>/<phoneNumberId>/messages` and `…/media`.
QUrl messagesUrl(const CloudApiAddress &address);
QUrl mediaUrl(const CloudApiAddress &address);

} // namespace bellpush
