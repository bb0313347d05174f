// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/cloudapiaddress.h"
#include "app/cloudapi/sendreply.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QUrl>

#include <chrono>
#include <functional>

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

/// A request as it goes out.
struct ApiRequest {
    enum class Verb { Get, Post, Delete };

    Verb verb{};
    QUrl url;
    QByteArray contentType{}; ///< Of the body: JSON, or multipart with its boundary.
    QByteArray body{};
};

/// A request that is out.
template <typename Outcome>
struct Underway {
    QFuture<Outcome> outcome;     ///< Finishes once, in the thread that asked.
    std::function<void()> cancel; ///< Stops this one; it finishes with what is known of it by then.
};

/// Speaks to WhatsApp's Cloud API: as many requests side by side as there are. Each is made once
/// and follows no redirect (the token stays with the host it was meant for); its future is
/// cancelled if the client is destroyed first.
class CloudApiClient
{
public:
    explicit CloudApiClient(SendPatience patience);

    /// Asks with the right that `accessToken` gives, and has what `read` finds in the answer. Never
    /// blocks. Stopped, it is NotSent or Unknown; the token is in no failure, though Meta quotes
    /// one that it cannot read.
    template <typename Answer>
    Underway<Result<Answer, SendFailure>>
    ask(const ApiRequest &request, const QByteArray &accessToken, AnswerReader<Answer> read)
    {
        auto [reply, cancel] = start(request, accessToken);
        auto outcome = reply.then([accessToken, read](const HttpReply &came) {
            return readReply(came, read).map_error([&accessToken](const SendFailure &failure) {
                return withoutSecret(failure, accessToken);
            });
        });
        return {outcome, cancel};
    }

    /// Sends the message `body` from `account`.
    Underway<SendResult> send(const CloudApiAccount &account, const QByteArray &body);

private:
    Underway<HttpReply> start(const ApiRequest &request, const QByteArray &accessToken);
    static SendFailure withoutSecret(SendFailure failure, const QByteArray &secret);

    SendPatience m_patience;
    QNetworkAccessManager m_network;
};

} // namespace bellpush
