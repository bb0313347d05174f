// SPDX-License-Identifier: MIT
#include "app/practice/practiceserver.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr QByteArrayView loopback{"127.0.0.1"};

PracticeServerError toError(HttpListener::Failure failure, quint16 port)
{
    switch (failure) {
    case HttpListener::Failure::CannotListen:
        return {PracticeServerError::Reason::CannotListen, port};
    case HttpListener::Failure::NoThread:
        return {PracticeServerError::Reason::NoThread, port};
    case HttpListener::Failure::NoModule:
        return {PracticeServerError::Reason::NoModule, port, HttpListener::module()};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::unique_ptr<PracticeServer>, PracticeServerError>
PracticeServer::start(quint16 port, const std::shared_ptr<PracticeService> &practice)
{
    const HttpLimits limits{
        .acceptedHosts = {loopback.toByteArray(), "localhost", "[::1]"},
        .longestBody = longestPracticeBody,
    };
    auto listener
        = HttpListener::start(loopback.toByteArray(), port, limits, practiceRoutes(practice));
    if (!listener)
        return tl::unexpected(toError(listener.error(), port));
    return std::unique_ptr<PracticeServer>(new PracticeServer(*std::move(listener)));
}

PracticeServer::PracticeServer(std::unique_ptr<HttpListener> listener)
    : m_listener(std::move(listener))
{ }

QUrl PracticeServer::baseUrl() const
{
    return QUrl(u"http://%1:%2"_s.arg(QLatin1StringView(loopback), QString::number(port())));
}

} // namespace bellpush
