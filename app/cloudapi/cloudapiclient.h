// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/cloudapiaddress.h"
#include "app/cloudapi/sendreply.h"

#include <QFuture>
#include <QNetworkAccessManager>

#include <chrono>

namespace bellpush {

/// Where messages are sent from, and the right to do so.
struct CloudApiAccount {
    CloudApiAddress address;
    QByteArray accessToken; ///< Secret: never logged, never shown, never in an error.
};

/// Whether `token` can stand in a header: visible ASCII only (RFC 9110, 5.5), and not empty.
bool isAccessToken(const QByteArray &token);

/// How long an answer is waited for.
struct SendPatience {
    std::chrono::milliseconds idle;  ///< Without any byte.
    std::chrono::milliseconds total; ///< From first to last.
};

/// Ours: long enough for a slow mobile link, short enough that nobody presses Send twice.
constexpr SendPatience usualPatience{std::chrono::seconds{15}, std::chrono::seconds{45}};

/// Sends messages through WhatsApp's Cloud API.
class CloudApiClient
{
public:
    explicit CloudApiClient(SendPatience patience);

    /// Sends `body` once from `account`; never blocks, never retries, follows no redirect (the
    /// token stays with the host it was meant for). The future finishes in the calling thread and
    /// is cancelled if the client is destroyed first.
    QFuture<SendResult> send(const CloudApiAccount &account, const QByteArray &body);

    /// Stops everything that is under way; each future then finishes as NotSent or Unknown.
    void cancel();

private:
    SendPatience m_patience;
    QNetworkAccessManager m_network;
};

} // namespace bellpush
