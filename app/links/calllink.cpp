// SPDX-License-Identifier: MIT
#include "app/links/calllink.h"

#include "app/links/numberlink.h"

#include <QUrl>

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

std::optional<CallLinkParts> readCallLink(const QString &address)
{
    const auto link = readNumberLink(address);
    if (!link || link->kind != NumberLink::Kind::Call || !link->number)
        return std::nullopt;
    return CallLinkParts{link->number->digits(), link->text};
}

QString chatLink(const PhoneNumber &business, const std::optional<QString> &text)
{
    return withQuery(u"https://wa.me/"_s + business.digits(), "text"_L1, text);
}

} // namespace bellpush
