// SPDX-License-Identifier: MIT
#pragma once

#include "app/httpserver/httplistener.h"
#include "app/practice/practiceroutes.h"

#include <QUrl>

#include <memory>

namespace bellpush {

/// Why the practice account cannot be served.
struct PracticeServerError {
    enum class Reason {
        CannotListen, ///< The port is taken, or reserved for the system.
        NoThread,     ///< The system gives no more threads.
        NoModule      ///< `module`, a part of the program, is missing.
    };

    Reason reason{};
    quint16 port = 0; ///< The one asked for.
    QString module{}; ///< What serves it: a file of the program's own.

    friend bool operator==(const PracticeServerError &, const PracticeServerError &) = default;
};

/// Serves a practice account over HTTP, on 127.0.0.1 and nowhere else, and to those who call it
/// by a name of this machine's own: a page from elsewhere cannot use it, whatever name it takes.
class PracticeServer
{
public:
    /// Listens on `port`; 0 takes any free one. Connections are accepted once this returns.
    static Result<std::unique_ptr<PracticeServer>, PracticeServerError>
    start(quint16 port, const std::shared_ptr<PracticeService> &practice);

    quint16 port() const { return m_listener->port(); }
    /// `http://127.0.0.1:<port>`, without a version.
    QUrl baseUrl() const;

private:
    explicit PracticeServer(std::unique_ptr<HttpListener> listener);

    std::unique_ptr<HttpListener> m_listener;
};

} // namespace bellpush
