// SPDX-License-Identifier: MIT
// Bytes on a connection → a request → the practice account's answer. Those that begin with `{` are
// the body of a request that is right otherwise, so that the judge of bodies hears of them.
#include "tests/fuzz/input.h"

#include "app/httpserver/httpexchange.h"
#include "app/practice/practiceroutes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <sys/socket.h>
#include <unistd.h>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

PracticeState account = freshPracticeState();

HttpAnswer answerOf(const PracticeAnswer &answer)
{
    const bool isAccepted = answer.body.contains("messages"_L1);
    fuzz::require(isAccepted == (answer.httpStatus == 200));
    fuzz::require(isAccepted != answer.body.contains("error"_L1));
    return {answer.httpStatus, "application/json", QJsonDocument(answer.body).toJson()};
}

HttpAnswer reply(const HttpRequest &request)
{
    fuzz::require(request.body.size() <= longestPracticeBody);
    return answerOf(practiceReply(request, account, QDateTime::currentDateTimeUtc()));
}

void judge(const QByteArray &body)
{
    reply({"POST", "/v26.0/106540352242922/messages", "Bearer any", "application/json", body});
}

/// A client that writes `bytes`, has no more to say, and does not read.
void serve(const QByteArray &bytes)
{
    std::array<int, 2> ends{};
    fuzz::require(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) == 0);
    fuzz::require(::send(ends[0], bytes.constData(), static_cast<size_t>(bytes.size()), 0)
                  == bytes.size());
    ::shutdown(ends[0], SHUT_WR);
    serveHttp(ends[1], {.longestBody = longestPracticeBody},
              {reply, [](RequestFault fault) {
                   return answerOf(practiceRefusal(fault, account));
               }});
    ::close(ends[0]);
    ::close(ends[1]);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (bytes.startsWith('{'))
        judge(bytes);
    else
        serve(bytes);
    return 0;
}
