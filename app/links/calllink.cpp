// SPDX-License-Identifier: MIT
#include "app/links/calllink.h"

#include "app/message/phonenumber.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QString withQuery(const QString &link, QLatin1StringView key, const std::optional<QString> &value)
{
    if (!value || value->isEmpty())
        return link;
    return link + u'?' + key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(*value));
}

} // namespace

QString callLink(const PhoneNumber &business, const std::optional<QString> &payload)
{
    return withQuery(u"https://wa.me/call/"_s + business.digits(), "biz_payload"_L1, payload);
}

QString callLinkStem(const PhoneNumber &business)
{
    const QString payload = u"x"_s;
    return callLink(business, payload).chopped(payload.size());
}

std::optional<CallLinkParts> readCallLink(const QString &address)
{
    static constexpr QLatin1StringView path = "/call/"_L1;
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const QString digits = url.path().mid(path.size());
    const bool isNumber = !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isWeb || url.host() != "wa.me"_L1 || !url.path().startsWith(path) || !isNumber)
        return std::nullopt;
    const QUrlQuery query(url);
    return CallLinkParts{digits, query.queryItemValue(u"biz_payload"_s, QUrl::FullyDecoded)};
}

QString chatLink(const PhoneNumber &business, const std::optional<QString> &text)
{
    return withQuery(u"https://wa.me/"_s + business.digits(), "text"_L1, text);
}

} // namespace bellpush
