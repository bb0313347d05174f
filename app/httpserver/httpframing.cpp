// SPDX-License-Identifier: MIT
#include "app/httpserver/httpframing.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace bellpush {

namespace {

// Ours: a chunk's size with what clients may say behind it, and how many lines may follow the last.
constexpr qsizetype longestChunkLine = 256;
constexpr int mostTrailers = 32;

/// The name in a `Host`, in small letters, without its port.
QByteArray hostName(const QByteArray &host)
{
    const qsizetype port = host.lastIndexOf(':');
    const bool hasPort = port >= 0 && port > host.lastIndexOf(']');
    return (hasPort ? host.first(port) : host).trimmed().toLower();
}

bool isAccepted(const QByteArrayList &hosts, const QByteArrayList &accepted)
{
    return accepted.isEmpty()
        || (hosts.size() == 1 && accepted.contains(hostName(hosts.constFirst())));
}

/// Digits and nothing else, few enough to be a number.
std::optional<qsizetype> wholeNumber(const QByteArray &text, int base)
{
    const QByteArray digits = text.trimmed();
    const bool isPlain = !digits.isEmpty() && digits.size() <= 15
        && std::all_of(digits.begin(), digits.end(),
                       [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; });
    bool isNumber = false;
    const qlonglong number = digits.toLongLong(&isNumber, base);
    return isPlain && isNumber ? std::optional<qsizetype>(number) : std::nullopt;
}

/// The line break that every chunk's bytes end with.
std::optional<RequestFault> endOfChunk(BoundedSocket &socket)
{
    const auto end = socket.readExactly(2);
    if (!end)
        return end.error();
    return *end == "\r\n" ? std::nullopt : std::optional(RequestFault::Unreadable);
}

/// What may follow the last chunk: lines up to an empty one, read and forgotten.
std::optional<RequestFault> skipTrailers(BoundedSocket &socket)
{
    for (int i = 0; i <= mostTrailers; ++i) {
        const auto line = socket.readLine(longestChunkLine);
        if (!line)
            return line.error();
        if (line->isEmpty())
            return std::nullopt;
    }
    return RequestFault::Unreadable;
}

Result<QByteArray, RequestFault> readChunks(BoundedSocket &socket, qsizetype longest)
{
    QByteArray body;
    for (;;) {
        const auto line = socket.readLine(longestChunkLine);
        if (!line)
            return tl::unexpected(line.error());
        const auto size = wholeNumber(line->split(';').constFirst(), 16);
        if (!size)
            return tl::unexpected(RequestFault::Unreadable);
        if (*size > longest - body.size())
            return tl::unexpected(RequestFault::BodyTooLong);
        if (*size == 0)
            break;
        const auto chunk = socket.readExactly(*size);
        if (!chunk)
            return tl::unexpected(chunk.error());
        body += *chunk;
        if (const auto fault = endOfChunk(socket))
            return tl::unexpected(*fault);
    }
    if (const auto fault = skipTrailers(socket))
        return tl::unexpected(*fault);
    return body;
}

bool isNameCharacter(char c)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return std::isalnum(static_cast<unsigned char>(c)) != 0
        || others.find(c) != std::string_view::npos;
}

bool isChunked(const HttpFraming &framing)
{
    return !framing.transferEncodings.isEmpty();
}

} // namespace

std::optional<RequestFault> framingFault(const HttpFraming &framing, const HttpLimits &limits)
{
    if (!isAccepted(framing.hosts, limits.acceptedHosts))
        return RequestFault::OtherHost;
    if (isChunked(framing)) {
        const QByteArray encoding = framing.transferEncodings.join(',').trimmed().toLower();
        if (encoding != "chunked" || !framing.lengths.isEmpty())
            return RequestFault::Unreadable;
    }
    for (const QByteArray &length : framing.lengths) {
        const auto bytes = wholeNumber(length, 10);
        if (!bytes || length != framing.lengths.constFirst())
            return RequestFault::Unreadable;
        if (*bytes > limits.longestBody)
            return RequestFault::BodyTooLong;
    }
    const QByteArray packed = framing.contentEncodings.join(',').trimmed().toLower();
    if (!packed.isEmpty() && packed != "identity")
        return RequestFault::Packed;
    return std::nullopt;
}

Result<QByteArray, RequestFault> readBody(BoundedSocket &socket, const HttpFraming &framing,
                                          qsizetype longest)
{
    if (isChunked(framing))
        return readChunks(socket, longest);
    if (framing.lengths.isEmpty())
        return QByteArray();
    return socket.readExactly(*wholeNumber(framing.lengths.constFirst(), 10));
}

bool hasPlainHeaders(const QByteArray &head)
{
    const QByteArrayList lines = head.split('\n');
    return std::all_of(lines.begin() + 1, lines.end(), [](const QByteArray &line) {
        const auto name = QByteArrayView(line).first(std::max<qsizetype>(line.indexOf(':'), 0));
        return line.isEmpty() || line == "\r"
            || (!name.isEmpty() && std::all_of(name.begin(), name.end(), isNameCharacter));
    });
}

QByteArray withoutRanges(const QByteArray &head)
{
    QByteArrayList lines = head.split('\n');
    lines.removeIf([](const QByteArray &line) { return line.toLower().startsWith("range"); });
    return lines.join('\n');
}

} // namespace bellpush
