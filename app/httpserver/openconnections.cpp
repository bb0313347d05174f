// SPDX-License-Identifier: MIT
#include "app/httpserver/openconnections.h"

#include <algorithm>
#include <sys/socket.h>
#include <unistd.h>

namespace bellpush {

bool OpenConnections::admit(int socket)
{
    std::unique_lock lock(m_mutex);
    m_hasRoom.wait(lock, [this] { return m_open.size() < 2 * m_most || m_isClosed; });
    if (m_isClosed)
        return false;
    const auto served = std::ranges::count(m_open, false, &Connection::isCut);
    if (static_cast<size_t>(served) >= m_most)
        cutOldest();
    m_open.push_back({socket, false});
    return true;
}

void OpenConnections::leave(int socket)
{
    // Closed under the lock, so that the number is not another's when it is cut.
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_open, [socket](const Connection &each) { return each.socket == socket; });
    ::close(socket);
    m_hasRoom.notify_all();
}

void OpenConnections::cutAll()
{
    std::unique_lock lock(m_mutex);
    m_isClosed = true;
    m_hasRoom.notify_all();
    for (const Connection &each : m_open)
        ::shutdown(each.socket, SHUT_RDWR);
    m_hasRoom.wait(lock, [this] { return m_open.empty(); });
}

void OpenConnections::cutOldest()
{
    const auto oldest = std::ranges::find(m_open, false, &Connection::isCut);
    oldest->isCut = true;
    ::shutdown(oldest->socket, SHUT_RDWR);
}

} // namespace bellpush
