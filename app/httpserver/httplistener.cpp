// SPDX-License-Identifier: MIT
#include "app/httpserver/httplistener.h"

#include "app/httpserver/httpexchange.h"
#include "app/httpserver/openconnections.h"

#include <httplib.h>

#include <system_error>

using namespace std::chrono_literals;

namespace bellpush {

namespace {

constexpr int backlog = 128;
// Ours: until connections that are open end, and there are numbers for new ones again.
constexpr auto restWithoutSockets = 10ms;

/// The port, as httplib opens it.
class ListeningSocket : private httplib::Server
{
public:
    ListeningSocket()
    {
        // httplib's own SO_REUSEPORT would let two servers share a port, each getting half the
        // requests.
        set_socket_options([](socket_t socket) {
            const int yes = 1;
            setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
    }

    ~ListeningSocket() override { ::close(svr_sock_); }

    Q_DISABLE_COPY_MOVE(ListeningSocket)

    /// The port; nothing if it cannot be had.
    std::optional<quint16> bind(const QByteArray &address, quint16 port)
    {
        int bound = port;
        if (port == 0)
            bound = bind_to_any_port(address.toStdString());
        else if (!bind_to_port(address.toStdString(), port))
            bound = -1;
        if (bound <= 0)
            return {};
        // httplib's backlog of 5 makes a burst of clients wait for a second.
        ::listen(svr_sock_, backlog);
        return static_cast<quint16>(bound);
    }

    /// The next connection; nothing if the system has none to give just now.
    std::optional<int> accept() const
    {
        const int socket = ::accept(svr_sock_, nullptr, nullptr);
        if (socket < 0)
            return {};
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
        return socket;
    }

    /// Whoever waits in `accept` returns, and there is nothing more to accept.
    void close() { ::shutdown(svr_sock_, SHUT_RDWR); }
};

} // namespace

class HttpListener::Serving
{
public:
    Serving(HttpLimits limits, HttpService service);
    ~Serving();

    Q_DISABLE_COPY_MOVE(Serving)

    std::optional<quint16> bind(const QByteArray &address, quint16 port);
    /// Accepts connections from now on. Throws std::system_error if there is no thread for it.
    void run();

private:
    void acceptAll();
    void serve(int socket);

    const HttpLimits m_limits;
    const HttpService m_service;
    ListeningSocket m_listening;
    OpenConnections m_connections;
    std::atomic_bool m_isEnding = false;
    std::thread m_thread;
};

HttpListener::Serving::Serving(HttpLimits limits, HttpService service)
    : m_limits(std::move(limits)),
      m_service(std::move(service)),
      m_connections(m_limits.mostConnections)
{ }

HttpListener::Serving::~Serving()
{
    m_isEnding = true;
    m_listening.close();
    m_connections.cutAll();
    if (m_thread.joinable())
        m_thread.join();
}

std::optional<quint16> HttpListener::Serving::bind(const QByteArray &address, quint16 port)
{
    return m_listening.bind(address, port);
}

void HttpListener::Serving::run()
{
    m_thread = std::thread([this] { acceptAll(); });
}

void HttpListener::Serving::acceptAll()
{
    while (!m_isEnding) {
        if (const auto socket = m_listening.accept())
            serve(*socket);
        else if (!m_isEnding)
            std::this_thread::sleep_for(restWithoutSockets);
    }
}

void HttpListener::Serving::serve(int socket)
{
    if (!m_connections.admit(socket)) {
        ::close(socket);
        return;
    }
    try {
        std::thread([this, socket] {
            serveHttp(socket, m_limits, m_service);
            m_connections.leave(socket);
        }).detach();
    } catch (const std::system_error &) {
        m_connections.leave(socket);
    }
}

Result<std::unique_ptr<HttpListener>, HttpListener::Failure>
HttpListener::start(const QByteArray &address, quint16 port, HttpLimits limits, HttpService service)
{
    auto serving = std::make_unique<Serving>(std::move(limits), std::move(service));
    const std::optional<quint16> bound = serving->bind(address, port);
    if (!bound)
        return tl::unexpected(Failure::CannotListen);
    try {
        serving->run();
    } catch (const std::system_error &) {
        return tl::unexpected(Failure::NoThread);
    }
    return std::unique_ptr<HttpListener>(new HttpListener(std::move(serving), *bound));
}

HttpListener::HttpListener(std::unique_ptr<Serving> serving, quint16 port)
    : m_serving(std::move(serving)),
      m_port(port)
{ }

HttpListener::~HttpListener() = default;

} // namespace bellpush
