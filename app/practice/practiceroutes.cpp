// SPDX-License-Identifier: MIT
#include "app/practice/practiceroutes.h"

#include "app/practice/messagesroute.h"
#include "app/practice/practiceerror.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace practice {

namespace {

/// A path that the account knows, below the version. Its first segment is an id.
struct Route {
    QLatin1StringView end; ///< What follows the id.
    QByteArrayView method;
    PracticeAnswer (*answer)(const HttpRequest &request, const QString &id,
                             const PracticeState &state, const PracticeIds &ids);
};

constexpr std::array routes{
    Route{"/messages"_L1, "POST", messagesAnswer},
};

struct Asked {
    const Route *route = nullptr; ///< Null for a path that leads nowhere.
    QString id;
};

Asked asked(const QByteArray &path)
{
    static const QRegularExpression shape(uR"(\A/v[0-9]+\.[0-9]+/([^/]+)(/.+)?\z)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = shape.match(QString::fromUtf8(path));
    const auto *found = std::ranges::find(routes, match.captured(2), &Route::end);
    return {match.hasMatch() && found != routes.end() ? found : nullptr, match.captured(1)};
}

/// The token of `Bearer <token>`; empty if the header is missing or another scheme's.
QByteArray bearerToken(const QByteArray &authorization)
{
    const QByteArray scheme = "bearer ";
    if (!authorization.toLower().startsWith(scheme))
        return {};
    return authorization.mid(scheme.size()).trimmed();
}

/// All paths there are, with signs for what differs.
QString knownPaths()
{
    QStringList paths;
    for (const Route &route : routes)
        paths.append(u"/v<major>.<minor>/<ID>"_s + route.end);
    return paths.join(u" or "_s);
}

Verdict addressRefusal(const HttpRequest &request, const Route *route)
{
    if (route == nullptr)
        return invalidParameter(u"Unknown path: expected %1."_s.arg(knownPaths()));
    if (request.method != route->method)
        return invalidParameter(u"Unsupported method: %1 takes %2."_s.arg(
            route->end, QLatin1StringView(route->method)));
    return {};
}

Verdict tokenRefusal(const HttpRequest &request, const PracticeState &state, const QDateTime &now)
{
    const QByteArray token = bearerToken(request.authorization);
    if (token.isEmpty())
        return Refusal{190, u"An access token is required: Authorization: Bearer <token>."_s};
    const auto end = state.tokenEnds.find(token);
    if (end != state.tokenEnds.end() && *end <= now)
        return Refusal{190, u"Error validating access token: the session has expired."_s};
    return {};
}

QString faultDetails(RequestFault fault)
{
    switch (fault) {
    case RequestFault::Unreadable:
        return u"The request is not HTTP/1.1 that can be read in one way only."_s;
    case RequestFault::CutOff:
        return u"The request ends before its length."_s;
    case RequestFault::TooSlow:
        return u"The request took too long."_s;
    case RequestFault::BodyTooLong:
        return u"The request body is longer than %1 bytes."_s.arg(longestPracticeBody);
    case RequestFault::Packed:
        return u"The request body is compressed."_s;
    case RequestFault::OtherHost:
        return u"The practice account is called localhost or 127.0.0.1, and nothing else."_s;
    case RequestFault::HeadTooLong:
        return u"The request has too many headers."_s;
    }
    Q_UNREACHABLE();
}

HttpAnswer toHttp(const PracticeAnswer &answer)
{
    return {answer.httpStatus, "application/json; charset=UTF-8",
            QJsonDocument(answer.body).toJson(QJsonDocument::Compact)};
}

} // namespace

} // namespace practice

std::shared_ptr<PracticeService> freshPractice()
{
    auto practice = std::make_shared<PracticeService>();
    practice->state = freshPracticeState();
    practice->now = QDateTime::currentDateTimeUtc;
    return practice;
}

PracticeAnswer practiceReply(const HttpRequest &request, PracticeState &state, const QDateTime &now)
{
    using namespace practice;

    const PracticeIds ids = practiceIds(state.random);
    const auto [route, id] = asked(request.path);
    const Verdict refusal
        = firstRefusal({addressRefusal(request, route), tokenRefusal(request, state, now)});
    return refusal ? errorAnswer(*refusal, ids.traceId) : route->answer(request, id, state, ids);
}

PracticeAnswer practiceRefusal(RequestFault fault, PracticeState &state)
{
    using namespace practice;

    PracticeAnswer answer
        = errorAnswer(invalidParameter(faultDetails(fault)), practiceIds(state.random).traceId);
    answer.httpStatus = httpStatus(fault);
    return answer;
}

HttpService practiceRoutes(const std::shared_ptr<PracticeService> &practice)
{
    return {
        .answer =
            [practice](const HttpRequest &request) {
                const std::scoped_lock lock(practice->mutex);
                return practice::toHttp(practiceReply(request, practice->state, practice->now()));
            },
        .refuse =
            [practice](RequestFault fault) {
                const std::scoped_lock lock(practice->mutex);
                return practice::toHttp(practiceRefusal(fault, practice->state));
            },
    };
}

} // namespace bellpush
