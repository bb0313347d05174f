// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/answerreader.h"
#include "app/cloudapi/sendreply.h"

#include <QFuture>
#include <QPromise>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace bellpush {

/// How long an answer is waited for.
struct SendPatience {
    std::chrono::milliseconds idle;  ///< Without any byte.
    std::chrono::milliseconds total; ///< From first to last.
};

/// One POST over a connection of its own: sent once whatever happens, no redirect followed, nothing
/// left behind for another. Deletes itself when it is done.
///
/// Not QNetworkAccessManager's: that repeats a POST by itself when the connection closes before the
/// status line, and takes what comes before an answer for it (both seen with Qt 6.4.2).
class HttpPost : public QObject
{
    Q_OBJECT

public:
    /// Under way as long as `parent` lives; the future is cancelled if that goes first.
    HttpPost(SendPatience patience, QObject *parent);

    /// To `url`, http or https; `headers` are whole lines.
    QFuture<HttpReply> start(const QUrl &url, const QByteArray &headers, const QByteArray &body);

    /// Ends it as Cancelled unless it is done.
    void cancel();

private:
    void connectTo(const QUrl &url);
    void send();
    void receive();
    void fail(QAbstractSocket::SocketError error);
    void end(WireEnd why);

    SendPatience m_patience;
    QTcpSocket *m_socket = nullptr; ///< A child.
    QTimer m_idle;
    AnswerReader m_answer;
    QByteArray m_request;
    bool m_isSent = false;
    QPromise<HttpReply> m_promise;
};

} // namespace bellpush
