// SPDX-License-Identifier: MIT
#include "app/httpserver/httpserving.h"

#include "app/core/module.h"
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

class Serving : public HttpServing
{
public:
    Serving(HttpLimits limits, HttpService service);
    ~Serving() override;

    Q_DISABLE_COPY_MOVE(Serving)

    quint16 port() const override { return m_port; }
    /// False if the port cannot be had.
    bool bind(const QByteArray &address, quint16 port);
    /// Accepts connections from now on. Throws std::system_error if there is no thread for it.
    void run();

private:
    void acceptAll();
    void serve(int socket);

    const HttpLimits m_limits;
    const HttpService m_service;
    ListeningSocket m_listening;
    quint16 m_port = 0;
    OpenConnections m_connections;
    std::atomic_bool m_isEnding = false;
    std::thread m_thread;
};

Serving::Serving(HttpLimits limits, HttpService service)
    : m_limits(std::move(limits)),
      m_service(std::move(service)),
      m_connections(m_limits.mostConnections)
{ }

Serving::~Serving()
{
    m_isEnding = true;
    m_listening.close();
    m_connections.cutAll();
    if (m_thread.joinable())
        m_thread.join();
}

bool Serving::bind(const QByteArray &address, quint16 port)
{
    const std::optional<quint16> bound = m_listening.bind(address, port);
    m_port = bound.value_or(0);
    return bound.has_value();
}

void Serving::run()
{
    m_thread = std::thread([this] { acceptAll(); });
}

void Serving::acceptAll()
{
    while (!m_isEnding) {
        if (const auto socket = m_listening.accept())
            serve(*socket);
        else if (!m_isEnding)
            std::this_thread::sleep_for(restWithoutSockets);
    }
}

void Serving::serve(int socket)
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

Result<std::unique_ptr<HttpServing>, HttpListener::Failure>
start(const QByteArray &address, quint16 port, HttpLimits limits, HttpService service)
{
    auto serving = std::make_unique<Serving>(std::move(limits), std::move(service));
    if (!serving->bind(address, port))
        return tl::unexpected(HttpListener::Failure::CannotListen);
    try {
        serving->run();
    } catch (const std::system_error &) {
        return tl::unexpected(HttpListener::Failure::NoThread);
    }
    return serving;
}

constexpr HttpServingModule table{.start = start};
constexpr Module module{.version = BELLPUSH_VERSION, .table = &table};

} // namespace

} // namespace bellpush

extern "C" Q_DECL_EXPORT const bellpush::Module *bellpushModule()
{
    return &bellpush::module;
}
