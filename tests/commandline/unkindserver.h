// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

/// A loopback server that reads whole requests and answers each with the same bytes, or cuts the
/// connection.
class UnkindServer : public QTcpServer
{
public:
    /// Without an answer: cuts.
    explicit UnkindServer(const std::optional<QByteArray> &answer)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer] {
                request += socket->readAll();
                if (!request.endsWith("}"))
                    return; // the JSON is still on its way
                if (answer)
                    socket->write(*answer);
                answer ? socket->disconnectFromHost() : socket->abort();
            });
        });
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

    QByteArray request;
    int connections = 0;
};
