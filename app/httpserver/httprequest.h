// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>

#include <chrono>
#include <functional>

namespace bellpush {

/// A request as it came over the wire, whole and within the listener's limits.
struct HttpRequest {
    QByteArray method;        ///< `POST`
    QByteArray path;          ///< Decoded, without a query.
    QByteArray authorization; ///< The header's value; empty if there was none.
    QByteArray contentType;   ///< The header's value; empty if there was none.
    QByteArray body;
};

struct HttpAnswer {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
};

/// Why a request never reaches the one who answers.
enum class RequestFault {
    Unreadable,  ///< No HTTP, or framed in a way that can be read twice.
    CutOff,      ///< It ended before its length.
    TooSlow,     ///< It took longer than the listener waits.
    BodyTooLong, ///< More than the listener takes.
    Packed,      ///< Compressed: a little of it could be a lot.
    OtherHost,   ///< Meant for a name that the listener does not have.
    HeadTooLong  ///< Its headers go on beyond reason.
};

/// The status that says so (RFC 9110, 15.5; RFC 6585, 5).
int httpStatus(RequestFault fault);

/// What a listener puts up with.
struct HttpLimits {
    QByteArrayList acceptedHosts{}; ///< In small letters, without port; none: any host.
    qsizetype longestHead = qsizetype{16} * 1024; ///< Ours: twice what servers usually take.
    qsizetype longestBody = qsizetype{1024} * 1024;
    /// From the connection to the last byte of the request.
    std::chrono::milliseconds totalTime = std::chrono::seconds{10};
    /// Served at once; one more cuts the oldest, so that the slow cannot keep out the others.
    size_t mostConnections = 64;
};

/// Who answers: called from many threads at once.
struct HttpService {
    std::function<HttpAnswer(const HttpRequest &)> answer;
    std::function<HttpAnswer(RequestFault)> refuse;
};

} // namespace bellpush
