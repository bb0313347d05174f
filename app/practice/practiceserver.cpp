// SPDX-License-Identifier: MIT
#include "app/practice/practiceserver.h"

#include "app/practice/practicereply.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr QByteArrayView loopback{"127.0.0.1"};

HttpAnswer toHttp(const PracticeAnswer &answer)
{
    return {answer.httpStatus, "application/json; charset=UTF-8",
            QJsonDocument(answer.body).toJson(QJsonDocument::Compact)};
}

HttpAnswer answer(const HttpRequest &request)
{
    return toHttp(practiceReply(request, practiceIds(*QRandomGenerator::global())));
}

HttpAnswer refuse(RequestFault fault)
{
    return toHttp(practiceRefusal(fault, practiceIds(*QRandomGenerator::global())));
}

PracticeServerError::Reason reason(HttpListener::Failure failure)
{
    switch (failure) {
    case HttpListener::Failure::CannotListen:
        return PracticeServerError::Reason::CannotListen;
    case HttpListener::Failure::NoThread:
        return PracticeServerError::Reason::NoThread;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::unique_ptr<PracticeServer>, PracticeServerError> PracticeServer::start(quint16 port)
{
    const HttpLimits limits{
        .acceptedHosts = {loopback.toByteArray(), "localhost", "[::1]"},
        .longestBody = longestPracticeBody,
    };
    auto listener = HttpListener::start(loopback.toByteArray(), port, limits,
                                        {.answer = answer, .refuse = refuse});
    if (!listener)
        return tl::unexpected(PracticeServerError{reason(listener.error()), port});
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
