// SPDX-License-Identifier: MIT
#pragma once

#include "app/httpserver/boundedsocket.h"

namespace bellpush {

/// The headers that say whom a request is for and where it ends: every value each came with.
struct HttpFraming {
    QByteArrayList hosts{};
    QByteArrayList lengths{};
    QByteArrayList transferEncodings{};
    QByteArrayList contentEncodings{};
};

/// Why nothing of the body is read: another host (a page elsewhere whose name was made to point
/// here says its own), packed, too long, or an end that is not said, or said twice (RFC 9112, 6.3).
std::optional<RequestFault> framingFault(const HttpFraming &framing, const HttpLimits &limits);

/// The body of a request whose framing has no fault: by its length, or in chunks (RFC 9112, 7.1);
/// without either there is none. Never a part of it.
Result<QByteArray, RequestFault> readBody(BoundedSocket &socket, const HttpFraming &framing,
                                          qsizetype longest);

/// Whether each header line has a name and nothing else before its colon, and none goes on in the
/// next: others read such lines in other ways (RFC 9112, 5.1 and 5.2).
bool hasPlainHeaders(const QByteArray &head);

/// `head` without its `Range`: our answers are whole, and httplib reads ranges by a regular
/// expression that long ones take the stack from.
QByteArray withoutRanges(const QByteArray &head);

} // namespace bellpush
