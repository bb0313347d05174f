// SPDX-License-Identifier: MIT
#include "app/httpserver/httplistener.h"

#include "app/core/module.h"
#include "app/httpserver/httpserving.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr QLatin1StringView httpServing = "httpserving"_L1;

} // namespace

Result<std::unique_ptr<HttpListener>, HttpListener::Failure>
HttpListener::start(const QByteArray &address, quint16 port, HttpLimits limits, HttpService service)
{
    static const auto *const module
        = static_cast<const HttpServingModule *>(moduleTable(httpServing));
    if (module == nullptr)
        return tl::unexpected(Failure::NoModule);
    auto serving = module->start(address, port, std::move(limits), std::move(service));
    if (!serving)
        return tl::unexpected(serving.error());
    return std::unique_ptr<HttpListener>(new HttpListener(*std::move(serving)));
}

QString HttpListener::module()
{
    return modulePath(httpServing);
}

quint16 HttpListener::port() const
{
    return m_serving->port();
}

HttpListener::HttpListener(std::unique_ptr<HttpServing> serving) : m_serving(std::move(serving)) { }

HttpListener::~HttpListener() = default;

} // namespace bellpush
