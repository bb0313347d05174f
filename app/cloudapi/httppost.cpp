// SPDX-License-Identifier: MIT
#include "app/cloudapi/httppost.h"

#include "app/cloudapi/cloudapiaddress.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Documented answers are under 2 KiB; more is not an answer.
constexpr qsizetype longestBody = qsizetype{1024} * 1024;

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}

QByteArray requestBytes(const QUrl &url, const QByteArray &headers, const QByteArray &body)
{
    return "POST "
        + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment)
        + " HTTP/1.1\r\nHost: " + url.authority(QUrl::FullyEncoded).toLatin1() + "\r\n" + headers
        + "User-Agent: Bellpush/" BELLPUSH_VERSION "\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// What the program or the system says (https_proxy), but none to this machine.
QNetworkProxy proxyTo(const QUrl &url)
{
    if (isLoopback(url.host()))
        return QNetworkProxy::NoProxy;
    QNetworkProxy proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0);
    if (proxy.type() == QNetworkProxy::HttpCachingProxy)
        proxy.setType(QNetworkProxy::HttpProxy); // one that opens a way through it
    return proxy;
}

/// `isSent`: the request left before.
WireEnd endOf(QAbstractSocket::SocketError error, bool isSent)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::ProxyNotFoundError:
        return WireEnd::NoHost;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return WireEnd::Tls;
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return WireEnd::TimedOut;
    default:
        return isSent ? WireEnd::Lost : WireEnd::NoConnection;
    }
}

} // namespace

HttpPost::HttpPost(SendPatience patience, QObject *parent) : QObject(parent), m_patience(patience)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_patience.idle);
    const auto timeOut = [this] {
        end(WireEnd::TimedOut);
    };
    connect(&m_idle, &QTimer::timeout, this, timeOut);
    QTimer::singleShot(m_patience.total, this, timeOut);
}

QFuture<HttpReply> HttpPost::start(const QUrl &url, const QByteArray &headers,
                                   const QByteArray &body)
{
    m_promise.start();
    m_request = requestBytes(url, headers, body);
    m_idle.start();
    connectTo(url);
    return m_promise.future();
}

void HttpPost::connectTo(const QUrl &url)
{
    auto *encrypted = isEncrypted(url) ? new QSslSocket(this) : nullptr;
    m_socket = encrypted ? encrypted : new QTcpSocket(this);
    m_socket->setProxy(proxyTo(url));
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpPost::receive);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] { m_idle.start(); });
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpPost::fail);
    if (encrypted) {
        connect(encrypted, &QSslSocket::encrypted, this, &HttpPost::send);
        encrypted->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)));
    } else {
        connect(m_socket, &QTcpSocket::connected, this, &HttpPost::send);
        m_socket->connectToHost(url.host(), static_cast<quint16>(url.port(80)));
    }
}

void HttpPost::cancel()
{
    end(WireEnd::Cancelled);
}

void HttpPost::send()
{
    m_isSent = true;
    m_socket->write(m_request);
    m_idle.start();
}

void HttpPost::receive()
{
    m_idle.start();
    m_answer.add(m_socket->readAll());
    if (m_answer.body().size() > longestBody)
        end(WireEnd::TooLong);
    else if (m_answer.isWhole())
        end(WireEnd::Complete);
    else if (m_answer.isBroken())
        end(WireEnd::Lost);
}

void HttpPost::fail(QAbstractSocket::SocketError error)
{
    if (m_isSent)
        receive(); // the last bytes may still wait
    if (error == QAbstractSocket::RemoteHostClosedError)
        m_answer.end();
    end(m_answer.isWhole() ? WireEnd::Complete : endOf(error, m_isSent));
}

void HttpPost::end(WireEnd why)
{
    if (m_promise.future().isFinished())
        return;
    m_promise.addResult(HttpReply{
        .mayHaveArrived = m_isSent,
        .end = why,
        .status = m_answer.status(),
        .body = m_answer.body(),
        .words = why == WireEnd::Complete ? QString() : m_socket->errorString(),
    });
    m_promise.finish();
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
}

} // namespace bellpush
