// SPDX-License-Identifier: MIT
#include "app/httpserver/boundedsocket.h"

#include <algorithm>
#include <array>
#include <poll.h>
#include <sys/socket.h>

using namespace std::chrono_literals;

namespace bellpush {

namespace {

// Ours: how long writing an answer and parting from a client may take.
constexpr auto farewell = 1s;

/// Whether `socket` is ready for `events` before `until`. A broken connection is: using it says so.
bool isReady(int socket, short events, std::chrono::steady_clock::time_point until)
{
    const auto left
        = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    if (left.count() <= 0)
        return false;
    pollfd waiting{.fd = socket, .events = events, .revents = 0};
    const int count = ::poll(&waiting, 1, static_cast<int>(left.count()));
    return count < 0 && errno == EINTR ? isReady(socket, events, until) : count > 0;
}

} // namespace

BoundedSocket::BoundedSocket(int socket, std::chrono::milliseconds totalTime)
    : m_socket(socket),
      m_readUntil(Clock::now() + totalTime)
{ }

Result<QByteArray, RequestFault> BoundedSocket::readHead(qsizetype longest)
{
    const QByteArray end = "\r\n\r\n";
    qsizetype seen = 0; // searched already
    for (;;) {
        const qsizetype at = m_buffer.indexOf(end, std::max(seen - end.size(), qsizetype{0}));
        if (std::max(at, qsizetype{0}) > longest || (at < 0 && m_buffer.size() > longest))
            return tl::unexpected(RequestFault::HeadTooLong);
        if (at >= 0)
            return take(at + end.size());
        seen = m_buffer.size();
        if (const auto fault = readMore())
            return tl::unexpected(*fault);
    }
}

Result<QByteArray, RequestFault> BoundedSocket::readExactly(qsizetype length)
{
    while (m_buffer.size() < length) {
        if (const auto fault = readMore())
            return tl::unexpected(*fault);
    }
    return take(length);
}

Result<QByteArray, RequestFault> BoundedSocket::readLine(qsizetype longest)
{
    const QByteArray end = "\r\n";
    for (;;) {
        const qsizetype at = m_buffer.first(std::min(m_buffer.size(), longest + 2)).indexOf(end);
        if (at >= 0)
            return take(at + end.size()).chopped(end.size());
        if (m_buffer.size() >= longest + 2)
            return tl::unexpected(RequestFault::Unreadable);
        if (const auto fault = readMore())
            return tl::unexpected(*fault);
    }
}

bool BoundedSocket::write(const char *bytes, qsizetype length)
{
    const auto until = Clock::now() + farewell;
    while (length > 0) {
        if (!isReady(m_socket, POLLOUT, until))
            return false;
        const ssize_t count
            = ::send(m_socket, bytes, static_cast<size_t>(length), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count <= 0)
            return false;
        bytes += count;
        length -= count;
    }
    return true;
}

void BoundedSocket::sayFarewell()
{
    ::shutdown(m_socket, SHUT_WR);
    m_readUntil = Clock::now() + farewell;
    do
        m_buffer.clear();
    while (!readMore());
}

std::optional<RequestFault> BoundedSocket::readMore()
{
    if (!isReady(m_socket, POLLIN, m_readUntil))
        return RequestFault::TooSlow;
    std::array<char, 16384> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
    const ssize_t count = ::recv(m_socket, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count <= 0)
        return RequestFault::CutOff;
    m_buffer.append(bytes.data(), count);
    return std::nullopt;
}

QByteArray BoundedSocket::take(qsizetype length)
{
    const QByteArray taken = m_buffer.first(length);
    m_buffer.remove(0, length);
    return taken;
}

} // namespace bellpush
