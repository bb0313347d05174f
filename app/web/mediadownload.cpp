// SPDX-License-Identifier: MIT
#include "app/web/mediadownload.h"

#include "app/web/mediaaddress.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Extent = FetchRules::Extent;

// What Qt may hold before we have counted it.
constexpr qint64 readBuffer = qint64{1024} * 1024;

/// What we say we take, so that servers with a choice send that.
QByteArray acceptedTypes(const FetchRules &rules)
{
    if (!rules.kind)
        return "text/html";
    QByteArrayList types;
    for (const MediaType &type : mediaTypes(*rules.kind)) {
        const QByteArray mime = type.mime.data();
        if (!types.contains(mime))
            types.append(mime);
    }
    return types.join(", ");
}

QNetworkRequest mediaRequest(const QUrl &address, const FetchRules &rules, FetchPatience patience)
{
    QNetworkRequest request(address);
    request.setRawHeader("Accept", acceptedTypes(rules));
    // Said by us, Qt unpacks nothing: no few bytes become gigabytes.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Bellpush/" BELLPUSH_VERSION);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, rules.extent == Extent::Whole);
    request.setTransferTimeout(static_cast<int>(patience.idle.count()));
    return request;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

MediaProblem networkProblem(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return MediaProblem::NoHost;
    case QNetworkReply::SslHandshakeFailedError:
        return MediaProblem::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: // what Qt's idle limit reports
        return MediaProblem::TooSlow;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
        return MediaProblem::NoConnection;
    default:
        return MediaProblem::StoppedHalfWay;
    }
}

std::optional<qint64> saidSize(const QNetworkReply &reply)
{
    bool isNumber = false;
    const qint64 size = reply.rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return isNumber && size >= 0 ? std::optional(size) : std::nullopt;
}

/// The type's own name and, apart, the charset behind it.
void readType(const QNetworkReply &reply, FetchedMedia &media)
{
    const QByteArrayList parts = reply.rawHeader("Content-Type").toLower().split(';');
    media.type = QString::fromLatin1(parts.constFirst().trimmed());
    for (const QByteArray &part : parts.sliced(1)) {
        if (const QByteArray option = part.trimmed(); option.startsWith("charset="))
            media.charset = option.sliced(8).replace('"', "");
    }
    const QByteArray packed = reply.rawHeader("Content-Encoding").trimmed().toLower();
    if (!packed.isEmpty() && packed != "identity") // against our asking: nothing we can show
        media.type = QString::fromLatin1(packed);
}

} // namespace

MediaDownload::MediaDownload(QNetworkAccessManager &network, const FetchRules &rules,
                             FetchPatience patience)
    : QObject(&network),
      m_network(network),
      m_rules(rules),
      m_patience(patience)
{ }

QFuture<FetchResult> MediaDownload::start(const QUrl &address)
{
    m_promise.start();
    QTimer::singleShot(m_patience.total, this, [this] {
        MediaError error = fetchError(m_rules, MediaProblem::TooSlow);
        error.limit = std::chrono::ceil<std::chrono::seconds>(m_patience.total).count();
        end(tl::unexpected(error));
    });
    ask(address);
    return m_promise.future();
}

void MediaDownload::cancel()
{
    fail(MediaProblem::Cancelled);
}

void MediaDownload::ask(const QUrl &address)
{
    m_reply = m_network.get(mediaRequest(address, m_rules, m_patience));
    m_reply->setReadBufferSize(readBuffer);
    // Queued: Qt 6.4 does not expect to be stopped in the middle of telling these. What arrives
    // after the next reply has taken this one's place finds nothing to do yet.
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &MediaDownload::judgeHead,
            Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::readyRead, this, &MediaDownload::take, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::finished, this, &MediaDownload::judgeEnd,
            Qt::QueuedConnection);
}

void MediaDownload::judgeHead()
{
    if (!hasAnswer())
        return;
    m_media.address = m_reply->url();
    m_media.size = saidSize(*m_reply);
    readType(*m_reply, m_media);
    if (const auto error = sayProblem(m_rules, m_media.type, m_media.size))
        end(tl::unexpected(*error));
    else if (m_rules.extent == Extent::None)
        end(m_media);
}

bool MediaDownload::hasAnswer()
{
    if (m_reply == nullptr)
        return false;
    const int status = statusOf(*m_reply);
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty()) {
        follow(m_reply->url().resolved(target));
    } else if (status / 100 == 1 && !m_reply->isFinished()) {
        return false; // over HTTP/2, the answer is still to come
    } else if (status != 0 && status / 100 != 2) {
        MediaError error = fetchError(m_rules, MediaProblem::HttpStatus);
        error.count = status;
        end(tl::unexpected(error));
    } else {
        return status != 0;
    }
    return false;
}

void MediaDownload::take()
{
    if (!hasAnswer() || !m_reply->isOpen())
        return;
    m_media.bytes += m_reply->readAll();
    if (m_media.bytes.size() < m_rules.most + (m_rules.extent == Extent::Whole ? 1 : 0))
        return;
    if (m_rules.extent == Extent::Start) {
        m_media.bytes.truncate(m_rules.most);
        end(m_media);
        return;
    }
    MediaError error = fetchError(m_rules, MediaProblem::TooBig);
    error.limit = m_rules.most;
    end(tl::unexpected(error));
}

void MediaDownload::judgeEnd()
{
    take(); // there may be a last piece
    // Done, or another one by now.
    if (m_reply == nullptr || !m_reply->isFinished())
        return;
    if (m_reply->error() != QNetworkReply::NoError)
        fail(networkProblem(m_reply->error()));
    else if (m_media.bytes.isEmpty())
        fail(MediaProblem::Empty);
    else
        end(m_media);
}

void MediaDownload::follow(const QUrl &target)
{
    MediaError error = fetchError(m_rules, MediaProblem::ForbiddenRedirect);
    if (!mayRedirect(m_reply->url(), target)) {
        error.found = target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).left(80);
        end(tl::unexpected(error));
    } else if (++m_redirects > mostRedirects) {
        error.problem = MediaProblem::TooManyRedirects;
        error.limit = mostRedirects;
        end(tl::unexpected(error));
    } else {
        dropReply();
        ask(target);
    }
}

void MediaDownload::dropReply()
{
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void MediaDownload::end(const FetchResult &result)
{
    if (m_reply == nullptr)
        return;
    dropReply();
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

void MediaDownload::fail(MediaProblem problem)
{
    MediaError error = fetchError(m_rules, problem);
    if (problem == MediaProblem::TooSlow)
        error.limit = std::chrono::ceil<std::chrono::seconds>(m_patience.idle).count();
    if (problem == MediaProblem::Tls)
        error.found = m_reply->errorString();
    end(tl::unexpected(error));
}

} // namespace bellpush
