// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <sys/socket.h>

namespace bellpush {

/// A loopback server that counts what reaches it and does what the test says.
class WireServer : public QTcpServer
{
public:
    /// What the server does; it does nothing where nothing is given.
    struct Script {
        std::function<void(QTcpSocket &)> whenConnected{};
        std::function<void(QTcpSocket &)> whenAsked{}; ///< A whole request has arrived.
    };

    explicit WireServer(Script script, const QHostAddress &address = QHostAddress::LocalHost)
        : m_script(std::move(script))
    {
        if (!listen(address))
            qFatal("cannot listen: %s", qPrintable(errorString()));
        connect(this, &QTcpServer::newConnection, this, &WireServer::acceptConnection);
    }

    /// `http://<address>:<port>`
    QUrl url() const
    {
        return QUrl(
            QStringLiteral("http://%1:%2").arg(serverAddress().toString()).arg(serverPort()));
    }

    int connections = 0;
    QByteArrayList requests; ///< Whole ones, headers and body.
    QByteArray received;     ///< Every byte, of whole requests or not.

private:
    void acceptConnection()
    {
        QTcpSocket *socket = nextPendingConnection();
        ++connections;
        if (m_script.whenConnected)
            m_script.whenConnected(*socket);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(*socket); });
    }

    void take(QTcpSocket &socket)
    {
        const QByteArray bytes = socket.readAll();
        received += bytes;
        m_partial += bytes;
        const qsizetype length = wholeLength();
        if (length < 0)
            return;
        requests.append(m_partial.left(length));
        m_partial.remove(0, length);
        if (m_script.whenAsked)
            m_script.whenAsked(socket);
    }

    /// Of the request at the front, or -1 while some of it is missing.
    qsizetype wholeLength() const
    {
        const qsizetype headers = m_partial.indexOf("\r\n\r\n");
        if (headers < 0)
            return -1;
        const QByteArray field = "content-length: ";
        const qsizetype start = m_partial.toLower().indexOf(field);
        const QByteArray rest = start < 0 ? "0" : m_partial.mid(start + field.size());
        const qsizetype length = headers + 4 + rest.left(rest.indexOf('\r')).toLongLong();
        return m_partial.size() < length ? -1 : length;
    }

    Script m_script;
    QByteArray m_partial; ///< Tests speak over one connection at a time.
};

/// Closes the connection the hard way: the other side sees a reset.
inline void resetConnection(QTcpSocket &socket)
{
    const linger hard{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard,
                 sizeof hard);
    socket.abort();
}

/// A whole HTTP answer; the connection stays open.
inline QByteArray httpAnswer(const QByteArray &status, const QByteArray &body,
                             const QByteArray &headers = "Content-Type: application/json\r\n")
{
    return "HTTP/1.1 " + status + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace bellpush
