// SPDX-License-Identifier: MIT
#include "app/cloudapi/cloudapiaddress.h"

#include "app/web/loopback.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

bool isServer(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
}

QUrl withVersion(QUrl url, const QString &version)
{
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u'/' + version);
    return url;
}

QUrl urlBelow(const CloudApiAddress &address, QLatin1StringView end)
{
    QUrl url = address.graphUrl;
    url.setPath(url.path() + u'/' + address.phoneNumberId + end);
    return url;
}

} // namespace

QString defaultApiVersion()
{
    return u"v26.0"_s;
}

QString defaultBaseUrl()
{
    return u"https://graph.facebook.com"_s;
}

Result<CloudApiAddress, AddressError>
cloudApiAddress(const QString &baseUrl, const QString &version, const QString &phoneNumberId)
{
    static const QRegularExpression versionForm(u"\\Av[0-9]+\\.[0-9]+\\z"_s);
    static const QRegularExpression idForm(u"\\A[0-9]*\\z"_s);

    const QUrl url(baseUrl.trimmed(), QUrl::StrictMode);
    if (!isServer(url))
        return tl::unexpected(AddressError::NotAUrl);
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return tl::unexpected(AddressError::PlainHttp);
    if (!versionForm.match(version).hasMatch())
        return tl::unexpected(AddressError::BadVersion);
    if (!idForm.match(phoneNumberId.trimmed()).hasMatch())
        return tl::unexpected(AddressError::BadPhoneNumberId);
    return CloudApiAddress{withVersion(url, version), phoneNumberId.trimmed()};
}

QUrl messagesUrl(const CloudApiAddress &address)
{
    return urlBelow(address, "/messages"_L1);
}

QUrl mediaUrl(const CloudApiAddress &address)
{
    return urlBelow(address, "/media"_L1);
}

} // namespace bellpush
