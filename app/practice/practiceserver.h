// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QUrl>

#include <memory>

namespace bellpush {

/// Why the practice account cannot be served.
struct PracticeServerError {
    enum class Reason {
        CannotListen, ///< The port is taken, or reserved for the system.
        NoThread      ///< The system gives no more threads.
    };

    Reason reason{};
    quint16 port = 0; ///< The one asked for.

    friend bool operator==(const PracticeServerError &, const PracticeServerError &) = default;
};

/// Serves the practice account over HTTP, on 127.0.0.1 and nowhere else.
///
/// Runs on threads of its own from `start` until it is destroyed; writes no log. Every connection
/// carries one request: a client can then never send into a connection that is just being closed
/// for idleness, and wonder what became of its message.
class PracticeServer
{
public:
    /// Listens on `port`; 0 takes any free one. Connections are accepted once this returns.
    static Result<std::unique_ptr<PracticeServer>, PracticeServerError> start(quint16 port);

    /// Cuts open connections and returns when all threads have ended.
    ~PracticeServer();

    Q_DISABLE_COPY_MOVE(PracticeServer)

    quint16 port() const { return m_port; }
    /// `http://127.0.0.1:<port>`, without a version.
    QUrl baseUrl() const;

private:
    class Listener;

    PracticeServer(std::unique_ptr<Listener> listener, quint16 port);

    std::unique_ptr<Listener> m_listener;
    quint16 m_port;
};

} // namespace bellpush
