// SPDX-License-Identifier: MIT
#include "app/cloudapi/cloudapiclient.h"

#include "app/web/loopback.h"
#include "app/web/oneshotbody.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Documented answers are under 2 KiB; more is not an answer.
constexpr qint64 longestReply = qint64{1024} * 1024;

/// Why we aborted a reply ourselves: a WireEnd, kept on it as a property.
constexpr const char *endProperty = "bellpushWireEnd";

QNetworkRequest messagesRequest(const CloudApiAccount &account, qsizetype bodyLength,
                                SendPatience patience)
{
    QNetworkRequest request(messagesUrl(account.address));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    request.setHeader(QNetworkRequest::ContentLengthHeader, bodyLength);
    request.setRawHeader("Authorization", "Bearer " + account.accessToken);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setTransferTimeout(static_cast<int>(patience.idle.count()));
    return request;
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

HttpReply takeReply(QNetworkReply &reply, const OneShotBody &body)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const QVariant ours = reply.property(endProperty);
    return {
        .mayHaveArrived = body.wasRead(),
        .end = ours.isValid() ? static_cast<WireEnd>(ours.toInt())
                              : networkEnd(reply.error(), status.isValid()),
        .status = status.toInt(),
        .body = reply.isOpen() ? reply.read(longestReply) : QByteArray(),
        .words = reply.error() == QNetworkReply::NoError ? QString() : reply.errorString(),
    };
}

/// The token taken out of everything the other side said: Meta quotes a token that it cannot read.
SendResult withoutSecret(SendResult result, const QByteArray &secret)
{
    if (result || secret.isEmpty())
        return result;
    SendFailure &failure = result.error();
    for (QString *text :
         {&failure.words, &failure.api.title, &failure.api.details, &failure.api.traceId})
        text->replace(QString::fromUtf8(secret), u"…"_s);
    return result;
}

} // namespace

bool isAccessToken(const QByteArray &token)
{
    return !token.isEmpty()
        && std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

CloudApiClient::CloudApiClient(SendPatience patience) : m_patience(patience) { }

QFuture<SendResult> CloudApiClient::send(const CloudApiAccount &account, const QByteArray &body)
{
    const bool here = isLoopback(account.address.graphUrl.host());
    m_network.setProxy(here ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy);

    auto *device = new OneShotBody(body, &m_network);
    QNetworkReply *reply
        = m_network.post(messagesRequest(account, body.size(), m_patience), device);
    device->setParent(reply);
    bound(reply, m_patience.total);
    return QtFuture::connect(reply, &QNetworkReply::finished)
        .then([reply, device, token = account.accessToken] {
            reply->deleteLater();
            return withoutSecret(readSendReply(takeReply(*reply, *device)), token);
        });
}

void CloudApiClient::cancel()
{
    for (QNetworkReply *reply : m_network.findChildren<QNetworkReply *>())
        end(reply, WireEnd::Cancelled);
}

} // namespace bellpush
