// SPDX-License-Identifier: MIT
#include "app/httpserver/httpexchange.h"

#include "app/httpserver/boundedsocket.h"
#include "app/httpserver/httpframing.h"

// The only place that includes it, beside what listens: it is slow to compile.
#include <httplib.h>

namespace bellpush {

namespace {

constexpr QByteArrayView goOn{"HTTP/1.1 100 Continue\r\n\r\n"};

QByteArray header(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

QByteArrayList headers(const httplib::Request &request, const char *name)
{
    QByteArrayList all;
    const auto [first, last] = request.headers.equal_range(name);
    for (auto each = first; each != last; ++each)
        all.append(QByteArray::fromStdString(each->second));
    return all;
}

void setAnswer(const HttpAnswer &answer, httplib::Response &response)
{
    response.status = answer.status;
    response.set_content(answer.body.toStdString(), answer.contentType.toStdString());
}

/// What httplib sees of the connection: the head, and a way to answer.
class ExchangeStream : public httplib::Stream
{
public:
    ExchangeStream(BoundedSocket &socket, QByteArray head)
        : m_socket(socket),
          m_head(std::move(head))
    { }

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }
    // Nobody asks who is there; httplib refuses numbers that select() cannot take.
    socket_t socket() const override { return 0; }
    void get_remote_ip_and_port(std::string & /*ip*/, int & /*port*/) const override { }
    void get_local_ip_and_port(std::string & /*ip*/, int & /*port*/) const override { }

    ssize_t read(char *bytes, size_t longest) override
    {
        const qsizetype count = std::min(static_cast<qsizetype>(longest), m_head.size() - m_taken);
        std::copy_n(m_head.constData() + m_taken, count, bytes);
        m_taken += count;
        return count;
    }

    ssize_t write(const char *bytes, size_t length) override
    {
        const auto count = static_cast<qsizetype>(length);
        return m_socket.write(bytes, count) ? count : -1;
    }

private:
    BoundedSocket &m_socket;
    QByteArray m_head;
    qsizetype m_taken = 0;
};

/// One request and its answer. Made for httplib 0.11: later ones give `process_request` more
/// arguments.
class Exchange : private httplib::Server
{
public:
    Exchange(BoundedSocket &socket, const HttpLimits &limits, const HttpService &service);

    void run();

private:
    void readBody(httplib::Request &request);
    HttpAnswer answer(const httplib::Request &request) const;
    BoundedSocket &m_socket;
    const HttpLimits &m_limits;
    const HttpService &m_service;
    QByteArray m_body;
    std::optional<RequestFault> m_fault;
};

Exchange::Exchange(BoundedSocket &socket, const HttpLimits &limits, const HttpService &service)
    : m_socket(socket),
      m_limits(limits),
      m_service(service)
{
    set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        setAnswer(answer(request), response);
        return HandlerResponse::Handled;
    });
    // What httplib refuses by itself.
    set_error_handler([this](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty())
            setAnswer(m_service.refuse(m_fault.value_or(RequestFault::Unreadable)), response);
    });
}

void Exchange::run()
{
    auto head = m_socket.readHead(m_limits.longestHead);
    if (!head)
        m_fault = head.error();
    else if (!hasPlainHeaders(*head))
        m_fault = RequestFault::Unreadable;
    // httplib refuses a head that is none; what it then says is ours.
    ExchangeStream stream(m_socket, m_fault ? "\r\n" : withoutRanges(*head));
    bool isClosed = false;
    process_request(stream, true, isClosed,
                    [this](httplib::Request &request) { readBody(request); });
}

void Exchange::readBody(httplib::Request &request)
{
    const HttpFraming framing{
        .hosts = headers(request, "Host"),
        .lengths = headers(request, "Content-Length"),
        .transferEncodings = headers(request, "Transfer-Encoding"),
        .contentEncodings = headers(request, "Content-Encoding"),
    };
    m_fault = framingFault(framing, m_limits);
    const bool isAwaited = header(request, "Expect").toLower() == "100-continue";
    request.headers.erase("Expect"); // httplib would answer it after the body
    if (m_fault)
        return;
    if (isAwaited)
        m_socket.write(goOn.data(), goOn.size());
    auto body = bellpush::readBody(m_socket, framing, m_limits.longestBody);
    if (body)
        m_body = *std::move(body);
    else
        m_fault = body.error();
}

HttpAnswer Exchange::answer(const httplib::Request &request) const
{
    if (m_fault)
        return m_service.refuse(*m_fault);
    return m_service.answer({
        .method = QByteArray::fromStdString(request.method),
        .path = QByteArray::fromStdString(request.path),
        .authorization = header(request, "Authorization"),
        .contentType = header(request, "Content-Type"),
        .body = m_body,
    });
}

} // namespace

void serveHttp(int socket, const HttpLimits &limits, const HttpService &service)
{
    BoundedSocket bounded(socket, limits.totalTime);
    Exchange(bounded, limits, service).run();
    bounded.sayFarewell();
}

} // namespace bellpush
