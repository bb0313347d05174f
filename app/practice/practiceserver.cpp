// SPDX-License-Identifier: MIT
#include "app/practice/practiceserver.h"

#include "app/practice/practicereply.h"

#include <QJsonDocument>
#include <QRandomGenerator>

// The only place that includes it: it is slow to compile.
#include <httplib.h>

#include <future>
#include <system_error>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr auto loopback = "127.0.0.1";
// Ours: how many requests are answered at once.
constexpr size_t threadCount = 16;
constexpr int backlog = 128;
// Ours: longer than any client on the same machine thinks.
constexpr timeval patience{.tv_sec = 10, .tv_usec = 0};
// Ours: how long a refused client may still talk.
constexpr timeval farewell{.tv_sec = 1, .tv_usec = 0};

void setTimeout(socket_t socket, int option, timeval time)
{
    setsockopt(socket, SOL_SOCKET, option, &time, sizeof time);
}

/// A blocking connection, as httplib wants to see it. It does not own the socket.
class SocketStream : public httplib::Stream
{
public:
    explicit SocketStream(socket_t socket) : m_socket(socket) { }

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }
    socket_t socket() const override { return m_socket; }

    ssize_t read(char *bytes, size_t longest) override { return recv(m_socket, bytes, longest, 0); }

    ssize_t write(const char *bytes, size_t length) override
    {
        size_t sent = 0;
        while (sent < length) {
            const ssize_t count = send(m_socket, bytes + sent, length - sent, MSG_NOSIGNAL);
            if (count <= 0)
                return -1;
            sent += static_cast<size_t>(count);
        }
        return static_cast<ssize_t>(length);
    }

    // Nobody asks: both ends are on this machine.
    void get_remote_ip_and_port(std::string & /*ip*/, int & /*port*/) const override { }
    void get_local_ip_and_port(std::string & /*ip*/, int & /*port*/) const override { }

private:
    socket_t m_socket;
};

/// The connections being served, so that they can be cut. Thread-safe.
class OpenConnections
{
public:
    /// False once they are cut: serve no more.
    bool add(socket_t socket)
    {
        const std::scoped_lock lock(m_mutex);
        return !m_areCut && m_sockets.insert(socket).second;
    }

    /// Closes under the lock, so that the number is not another's when `cut` reads it.
    void close(socket_t socket)
    {
        const std::scoped_lock lock(m_mutex);
        m_sockets.erase(socket);
        ::close(socket);
    }

    void cut()
    {
        const std::scoped_lock lock(m_mutex);
        m_areCut = true;
        for (const socket_t socket : m_sockets)
            shutdown(socket, SHUT_RDWR);
    }

private:
    std::mutex m_mutex;
    std::set<socket_t> m_sockets;
    bool m_areCut = false;
};

/// Reads on until the client has closed: closing with unread bytes would take back the answer.
void sayFarewell(socket_t socket)
{
    shutdown(socket, SHUT_WR);
    setTimeout(socket, SO_RCVTIMEO, farewell);
    std::array<char, 4096> ignored{};
    while (recv(socket, ignored.data(), ignored.size(), 0) > 0) { }
}

QByteArray header(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

void setAnswer(const httplib::Request &request, const QByteArray &body, httplib::Response &response)
{
    const PracticeAnswer answer = practiceReply(
        {
            .method = QByteArray::fromStdString(request.method),
            .path = QByteArray::fromStdString(request.path),
            .authorization = header(request, "Authorization"),
            .contentType = header(request, "Content-Type"),
            .body = body,
        },
        practiceIds(*QRandomGenerator::global()));
    response.status = answer.httpStatus;
    response.set_content(QJsonDocument(answer.body).toJson(QJsonDocument::Compact).toStdString(),
                         "application/json; charset=UTF-8");
}

/// The body as far as it is looked at; the rest is read and forgotten.
QByteArray readBody(const httplib::Request &request, const httplib::ContentReader &reader)
{
    // httplib would wait for the end of the connection, and has no receiver for multipart.
    const bool hasBody
        = request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
    if (!hasBody || request.is_multipart_form_data())
        return {};

    QByteArray body;
    reader([&body](const char *bytes, size_t length) {
        const auto count = static_cast<qsizetype>(length);
        body.append(bytes, std::min(count, longestPracticeBody + 1 - body.size()));
        return true;
    });
    return body;
}

} // namespace

/// httplib's server with connections that can be cut. Made for httplib 0.11: later ones give
/// `process_request` more arguments.
class PracticeServer::Listener : public httplib::Server
{
public:
    Listener();
    ~Listener() override;

    Q_DISABLE_COPY_MOVE(Listener)

    /// The port; nothing if it cannot be had.
    std::optional<quint16> bind(quint16 port);
    /// Accepts connections from now on. Throws std::system_error if there is no thread for it.
    void run();

private:
    bool process_and_close_socket(socket_t socket) override;

    OpenConnections m_connections;
    std::promise<void> m_isAccepting;
    std::thread m_thread;
};

PracticeServer::Listener::Listener()
{
    const auto withoutBody = [](const httplib::Request &request, httplib::Response &response) {
        setAnswer(request, {}, response);
    };
    const auto withBody = [](const httplib::Request &request, httplib::Response &response,
                             const httplib::ContentReader &reader) {
        setAnswer(request, readBody(request, reader), response);
    };
    Get(".*", withoutBody);
    Options(".*", withoutBody);
    Post(".*", withBody);
    Put(".*", withBody);
    Patch(".*", withBody);
    Delete(".*", withBody);

    // What httplib refuses by itself gets the documented shape too.
    set_error_handler([](const httplib::Request &request, httplib::Response &response) {
        if (response.body.empty())
            setAnswer(request, {}, response);
    });
    // httplib's own SO_REUSEPORT would let two servers share a port, each getting half the
    // requests.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    new_task_queue = [this] {
        m_isAccepting.set_value();
        return new httplib::ThreadPool(threadCount);
    };
}

PracticeServer::Listener::~Listener()
{
    m_connections.cut();
    if (!m_thread.joinable())
        return;
    stop();
    m_thread.join();
}

std::optional<quint16> PracticeServer::Listener::bind(quint16 port)
{
    int bound = port;
    if (port == 0)
        bound = bind_to_any_port(loopback);
    else if (!bind_to_port(loopback, port))
        bound = -1;
    if (bound <= 0)
        return {};
    // httplib's backlog of 5 makes a burst of clients wait for a second.
    ::listen(svr_sock_, backlog);
    return static_cast<quint16>(bound);
}

void PracticeServer::Listener::run()
{
    m_thread = std::thread([this] { listen_after_bind(); });
    // stop() before this point would not be heard.
    m_isAccepting.get_future().wait();
}

bool PracticeServer::Listener::process_and_close_socket(socket_t socket)
{
    bool isAnswered = false;
    if (m_connections.add(socket)) {
        setTimeout(socket, SO_RCVTIMEO, patience);
        setTimeout(socket, SO_SNDTIMEO, patience);
        SocketStream stream(socket);
        bool isClosed = false;
        isAnswered = process_request(stream, true, isClosed, nullptr);
        sayFarewell(socket);
    }
    m_connections.close(socket);
    return isAnswered;
}

Result<std::unique_ptr<PracticeServer>, PracticeServerError> PracticeServer::start(quint16 port)
{
    using enum PracticeServerError::Reason;

    auto listener = std::make_unique<Listener>();
    const std::optional<quint16> bound = listener->bind(port);
    if (!bound)
        return tl::unexpected(PracticeServerError{CannotListen, port});
    try {
        listener->run();
    } catch (const std::system_error &) {
        return tl::unexpected(PracticeServerError{NoThread, port});
    }
    return std::unique_ptr<PracticeServer>(new PracticeServer(std::move(listener), *bound));
}

PracticeServer::PracticeServer(std::unique_ptr<Listener> listener, quint16 port)
    : m_listener(std::move(listener)),
      m_port(port)
{ }

PracticeServer::~PracticeServer() = default;

QUrl PracticeServer::baseUrl() const
{
    return QUrl(u"http://%1:%2"_s.arg(QLatin1StringView(loopback), QString::number(m_port)));
}

} // namespace bellpush
