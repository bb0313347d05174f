// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/wireserver.h"

#include <QTimer>

/// What a web server may do to those who ask it for a file.
namespace bellpush::hostilescripts {

inline WireServer::Script saying(const QByteArray &bytes)
{
    return {.whenAsked = [bytes](QTcpSocket &socket) {
        socket.write(bytes);
    }};
}

inline WireServer::Script sayingAndClosing(const QByteArray &bytes)
{
    return {.whenAsked = [bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    }};
}

/// `start`, then more for as long as somebody listens.
inline WireServer::Script endless(const QByteArray &start)
{
    return {.whenAsked = [start](QTcpSocket &socket) {
        socket.write(start);
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] {
            if (socket.bytesToWrite() < 65536)
                socket.write(QByteArray(65536, 'a'));
        });
    }};
}

/// `start`, then a byte now and then, so that the connection is never idle.
inline WireServer::Script dripping(const QByteArray &start)
{
    return {.whenAsked = [start](QTcpSocket &socket) {
        socket.write(start);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("a"); });
        timer->start(std::chrono::milliseconds{5});
    }};
}

/// A file of this type.
inline QByteArray fileAnswer(const QByteArray &type, const QByteArray &body)
{
    return httpAnswer("200 OK", body, "Content-Type: " + type + "\r\n");
}

inline QByteArray redirectAnswer(const QByteArray &target, const QByteArray &body = {})
{
    return httpAnswer("302 Found", body, "Location: " + target + "\r\n");
}

} // namespace bellpush::hostilescripts
