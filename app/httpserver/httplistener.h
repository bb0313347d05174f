// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/httpserver/httprequest.h"

#include <memory>

namespace bellpush {

class HttpServing;

/// Listens on a port and answers over HTTP, within limits that hold for every path and method.
///
/// Runs on threads of its own from `start` until it is destroyed; writes no log. Every connection
/// carries one request: a client can then never send into a connection that is just being closed
/// for idleness, and wonder what became of its message.
class HttpListener
{
public:
    enum class Failure {
        CannotListen, ///< The port is taken, or reserved for the system.
        NoThread,     ///< The system gives no more threads.
        NoModule      ///< What listens is missing from this installation.
    };

    /// Listens on `port` of `address`; 0 takes any free one. Connections are accepted once this
    /// returns.
    static Result<std::unique_ptr<HttpListener>, Failure>
    start(const QByteArray &address, quint16 port, HttpLimits limits, HttpService service);

    /// Where the module stands that listens.
    static QString module();

    /// Cuts open connections and returns when all threads have ended.
    ~HttpListener();

    Q_DISABLE_COPY_MOVE(HttpListener)

    quint16 port() const;

private:
    explicit HttpListener(std::unique_ptr<HttpServing> serving);

    std::unique_ptr<HttpServing> m_serving;
};

} // namespace bellpush
