// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/httpserver/httprequest.h"

#include <optional>

namespace bellpush {

/// A connection's bytes, read until a time that is set once: a client that says a byte now and then
/// gains nothing by it. Does not own the socket.
class BoundedSocket
{
public:
    BoundedSocket(int socket, std::chrono::milliseconds totalTime);

    /// Reads up to the empty line that ends a request's head, and gives the head with it.
    Result<QByteArray, RequestFault> readHead(qsizetype longest);

    /// Reads exactly `length` bytes.
    Result<QByteArray, RequestFault> readExactly(qsizetype length);

    /// Reads a line of at most `longest` bytes and leaves its CRLF away.
    Result<QByteArray, RequestFault> readLine(qsizetype longest);

    /// Writes all of it, or gives up after a second: answers are short.
    bool write(const char *bytes, qsizetype length);

    /// Ends our side and reads on, for a second at most, until the client has ended its own:
    /// closing with unread bytes would take back the answer.
    void sayFarewell();

private:
    using Clock = std::chrono::steady_clock;

    /// Waits for more and appends it; the fault: there is none, or no time for it.
    std::optional<RequestFault> readMore();
    QByteArray take(qsizetype length);

    int m_socket;
    Clock::time_point m_readUntil;
    QByteArray m_buffer; ///< Read and not yet taken.
};

} // namespace bellpush
