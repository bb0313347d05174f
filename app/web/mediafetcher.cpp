// SPDX-License-Identifier: MIT
#include "app/web/mediafetcher.h"

#include "app/web/mediaaddress.h"
#include "app/web/mediafile.h"
#include "app/web/proxyelsewhere.h"

#include <QNetworkDiskCache>
#include <QtConcurrentRun>

namespace bellpush {

namespace {

Result<CheckedMedia, MediaError> checked(MediaKind kind, const FetchResult &result)
{
    return result.map([kind](const FetchedMedia &media) {
        return CheckedMedia{.kind = kind, .type = media.type, .size = media.size};
    });
}

} // namespace

MediaFetcher::MediaFetcher(FetchPatience patience, const std::optional<FetchCache> &cache)
    : m_patience(patience),
      m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_readers.setMaxThreadCount(1); // one file in memory at a time
    takeProxyElsewhere(m_network);
    if (!cache)
        return;
    auto *kept = new QNetworkDiskCache(&m_network);
    kept->setCacheDirectory(cache->folder);
    kept->setMaximumCacheSize(cache->size);
    m_network.setCache(kept);
}

MediaFetcher::~MediaFetcher()
{
    *m_cancelled = true;
}

QFuture<FetchResult> MediaFetcher::fetch(const QUrl &address, MediaKind kind)
{
    return start(address, {kind, FetchRules::Extent::Whole, largestBytes(kind)});
}

QFuture<Result<CheckedMedia, MediaError>> MediaFetcher::check(const QUrl &address, MediaKind kind)
{
    return start(address, {kind, FetchRules::Extent::None, largestBytes(kind)})
        .then([kind](const FetchResult &result) { return checked(kind, result); });
}

QFuture<FetchResult> MediaFetcher::fetchPage(const QUrl &address, qint64 most)
{
    const FetchRules rules{{}, FetchRules::Extent::Start, most};
    if (address.isLocalFile())
        return QtFuture::makeReadyFuture(
            FetchResult(tl::unexpected(fetchError(rules, MediaProblem::NoAddress))));
    return start(address, rules);
}

void MediaFetcher::cancel()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    for (MediaDownload *download :
         m_network.findChildren<MediaDownload *>(Qt::FindDirectChildrenOnly))
        download->cancel();
}

QFuture<FetchResult> MediaFetcher::start(const QUrl &address, const FetchRules &rules)
{
    if (const auto problem = addressProblem(address))
        return QtFuture::makeReadyFuture(FetchResult(tl::unexpected(fetchError(rules, *problem))));
    if (!address.isLocalFile())
        return (new MediaDownload(m_network, rules, m_patience))->start(address);
    return QtConcurrent::run(&m_readers, [address, rules, cancelled = m_cancelled] {
        const FetchResult result = *cancelled
            ? FetchResult(tl::unexpected(fetchError(rules, MediaProblem::Cancelled)))
            : readMediaFile(address.toLocalFile(), rules);
        return *cancelled ? tl::unexpected(fetchError(rules, MediaProblem::Cancelled)) : result;
    });
}

} // namespace bellpush
