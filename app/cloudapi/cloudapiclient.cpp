// SPDX-License-Identifier: MIT
#include "app/cloudapi/cloudapiclient.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QByteArray headers(const CloudApiAccount &account)
{
    return "Authorization: Bearer " + account.accessToken
        + "\r\nContent-Type: application/json\r\n";
}

/// The token taken out of everything the other side said: Meta quotes a token that it cannot read.
SendResult withoutSecret(SendResult result, const QByteArray &secret)
{
    if (result || secret.isEmpty())
        return result;
    SendFailure &failure = result.error();
    for (QString *text :
         {&failure.words, &failure.api.title, &failure.api.details, &failure.api.traceId})
        text->replace(QString::fromUtf8(secret), u"…"_s);
    return result;
}

} // namespace

bool isAccessToken(const QByteArray &token)
{
    return !token.isEmpty()
        && std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

CloudApiClient::CloudApiClient(SendPatience patience) : m_patience(patience) { }

QFuture<SendResult> CloudApiClient::send(const CloudApiAccount &account, const QByteArray &body)
{
    return (new HttpPost(m_patience, &m_posts))
        ->start(messagesUrl(account.address), headers(account), body)
        .then([token = account.accessToken](const HttpReply &reply) {
            return withoutSecret(readSendReply(reply), token);
        });
}

void CloudApiClient::cancel()
{
    for (HttpPost *post : m_posts.findChildren<HttpPost *>(Qt::FindDirectChildrenOnly))
        post->cancel();
}

} // namespace bellpush
