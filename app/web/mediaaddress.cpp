// SPDX-License-Identifier: MIT
#include "app/web/mediaaddress.h"

#include "app/web/loopback.h"

#include <QDir>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QUrl typedAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    return QDir::isAbsolutePath(text) ? QUrl::fromLocalFile(text) : QUrl(text, QUrl::TolerantMode);
}

/// A file on another machine (`file://server/…`) would be fetched by the system, past our rules.
bool isFileHere(const QUrl &address)
{
    return address.isLocalFile() && address.host().isEmpty()
        && QDir::isAbsolutePath(address.toLocalFile());
}

bool isWholeHost(const QString &host)
{
    if (isLoopback(host) || !QHostAddress(host).isNull())
        return true;
    const qsizetype dot = host.lastIndexOf(u'.');
    return dot > 0 && host.size() - dot > 2; // no top level has fewer than two letters
}

} // namespace

Result<QUrl, MediaProblem> mediaAddress(const QString &typed)
{
    const QUrl address = typedAddress(typed);
    if (const auto problem = addressProblem(address))
        return tl::unexpected(*problem);
    return address;
}

bool isComplete(const QString &typed)
{
    const QUrl address = typedAddress(typed);
    if (isFileHere(address))
        return !address.path().endsWith(u'/');
    return isWholeHost(address.host()) && (address.path().size() > 1 || address.hasQuery());
}

std::optional<MediaProblem> addressProblem(const QUrl &address)
{
    if (!address.isValid())
        return MediaProblem::NoAddress;
    if (address.scheme() == "file"_L1)
        return isFileHere(address) ? std::nullopt : std::optional(MediaProblem::NoAddress);
    const bool isHttp = address.scheme() == "http"_L1;
    if ((!isHttp && address.scheme() != "https"_L1) || address.host().isEmpty())
        return MediaProblem::NoAddress;
    if (!address.userInfo().isEmpty())
        return MediaProblem::HasPassword;
    if (isHttp && !isLoopback(address.host()))
        return MediaProblem::PlainHttp;
    return std::nullopt;
}

bool mayRedirect(const QUrl &from, const QUrl &to)
{
    if (to.isLocalFile() || addressProblem(to))
        return false;
    if (from.scheme() == "https"_L1 && to.scheme() != "https"_L1)
        return false;
    return isLoopback(from.host()) || !isLoopback(to.host());
}

} // namespace bellpush
