// SPDX-License-Identifier: MIT
#pragma once

#include "app/httpserver/httplistener.h"

namespace bellpush {

/// A port that is being served. Destroying it cuts open connections and waits for all threads.
class HttpServing
{
public:
    HttpServing() = default;
    virtual ~HttpServing() = default;

    Q_DISABLE_COPY_MOVE(HttpServing)

    virtual quint16 port() const = 0;
};

/// What the module "httpserving" can do: cpp-httplib, with OpenSSL and brotli behind it. See
/// HttpListener::start().
struct HttpServingModule {
    Result<std::unique_ptr<HttpServing>, HttpListener::Failure> (*start)(const QByteArray &address,
                                                                         quint16 port,
                                                                         HttpLimits limits,
                                                                         HttpService service);
};

} // namespace bellpush
