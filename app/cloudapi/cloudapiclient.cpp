// SPDX-License-Identifier: MIT
#include "app/cloudapi/cloudapiclient.h"

#include "app/web/oneshotbody.h"
#include "app/web/proxyelsewhere.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Documented answers are under 2 KiB; more is not an answer.
constexpr qint64 longestReply = qint64{1024} * 1024;

/// Why we aborted a reply ourselves: a WireEnd, kept on it as a property.
constexpr const char *endProperty = "bellpushWireEnd";

QNetworkRequest networkRequest(const ApiRequest &asked, const QByteArray &accessToken,
                               SendPatience patience)
{
    QNetworkRequest request(asked.url);
    if (!asked.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, asked.contentType);
    request.setRawHeader("Authorization", "Bearer " + accessToken);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(static_cast<int>(patience.idle.count()));
    return request;
}

/// What changes something goes with a body that can be read only once, even if it is empty: Qt asks
/// again by itself otherwise.
QNetworkReply *begun(QNetworkAccessManager &network, QNetworkRequest request, ApiRequest::Verb verb,
                     OneShotBody *body)
{
    if (verb == ApiRequest::Verb::Get)
        return network.get(request);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body->bytesAvailable());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return verb == ApiRequest::Verb::Post ? network.post(request, body)
                                          : network.sendCustomRequest(request, "DELETE", body);
}

void end(QNetworkReply *reply, WireEnd why)
{
    if (reply->isFinished())
        return;
    reply->setProperty(endProperty, static_cast<int>(why));
    reply->abort();
}

/// Ends `reply` when it grows or lasts beyond reason.
void bound(QNetworkReply *reply, std::chrono::milliseconds total)
{
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > longestReply)
            end(reply, WireEnd::TooLong);
    });
    QTimer::singleShot(total, reply, [reply] { end(reply, WireEnd::TimedOut); });
}

WireEnd networkEnd(QNetworkReply::NetworkError error, bool hasStatus)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return WireEnd::NoHost;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
        return WireEnd::NoConnection;
    case QNetworkReply::SslHandshakeFailedError:
        return WireEnd::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: // what Qt's idle limit reports
        return WireEnd::TimedOut;
    case QNetworkReply::RemoteHostClosedError:
        return WireEnd::Lost;
    default: // the statuses of a server that answered
        return hasStatus ? WireEnd::Complete : WireEnd::Lost;
    }
}

/// Whether some of the request may have left. Without a body to tell, only a connection that never
/// came about proves that nothing did.
bool mayHaveLeft(const OneShotBody &body, WireEnd end)
{
    using enum WireEnd;
    if (!body.isEmpty())
        return body.wasRead();
    return end != NoHost && end != NoConnection && end != Tls;
}

HttpReply takeReply(QNetworkReply &reply, const OneShotBody &body)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const QVariant ours = reply.property(endProperty);
    const WireEnd end = ours.isValid() ? static_cast<WireEnd>(ours.toInt())
                                       : networkEnd(reply.error(), status.isValid());
    return {
        .mayHaveArrived = mayHaveLeft(body, end),
        .end = end,
        .status = status.toInt(),
        .body = reply.isOpen() ? reply.read(longestReply) : QByteArray(),
        .words = reply.error() == QNetworkReply::NoError ? QString() : reply.errorString(),
    };
}

} // namespace

bool isAccessToken(const QByteArray &token)
{
    return !token.isEmpty()
        && std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

CloudApiClient::CloudApiClient(SendPatience patience) : m_patience(patience)
{
    takeProxyElsewhere(m_network);
}

Underway<HttpReply> CloudApiClient::start(const ApiRequest &request, const QByteArray &accessToken)
{
    auto *body = new OneShotBody(request.body, &m_network);
    QNetworkReply *reply
        = begun(m_network, networkRequest(request, accessToken, m_patience), request.verb, body);
    body->setParent(reply);
    bound(reply, m_patience.total);
    auto outcome = QtFuture::connect(reply, &QNetworkReply::finished).then([reply, body] {
        reply->deleteLater();
        return takeReply(*reply, *body);
    });
    return {outcome, [stopped = QPointer(reply)] {
                if (stopped)
                    end(stopped, WireEnd::Cancelled);
            }};
}

SendFailure CloudApiClient::withoutSecret(SendFailure failure, const QByteArray &secret)
{
    if (secret.isEmpty())
        return failure;
    for (QString *text :
         {&failure.words, &failure.api.title, &failure.api.details, &failure.api.traceId})
        text->replace(QString::fromUtf8(secret), u"…"_s);
    return failure;
}

Underway<SendResult> CloudApiClient::send(const CloudApiAccount &account, const QByteArray &body)
{
    return ask({.verb = ApiRequest::Verb::Post,
                .url = messagesUrl(account.address),
                .contentType = "application/json",
                .body = body},
               account.accessToken, readAccepted);
}

} // namespace bellpush
