// SPDX-License-Identifier: MIT
#include "app/web/proxyelsewhere.h"

#include "app/web/loopback.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace bellpush {

namespace {

class ProxyToElsewhere : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return proxyForQuery(query);
    }
};

} // namespace

void takeProxyElsewhere(QNetworkAccessManager &network)
{
    network.setProxyFactory(new ProxyToElsewhere);
}

} // namespace bellpush
