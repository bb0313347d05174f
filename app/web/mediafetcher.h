// SPDX-License-Identifier: MIT
#pragma once

#include "app/web/mediadownload.h"

#include <QNetworkAccessManager>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace bellpush {

/// Ours: a picture of 5 MB takes 20 s at 2 Mbit/s.
constexpr FetchPatience usualFetchPatience{std::chrono::seconds{10}, std::chrono::seconds{30}};

/// Where pictures are kept, and how many bytes of them.
struct FetchCache {
    QString folder;
    qint64 size = 0;
};

/// Fetches what a message points to, as a stranger's: over https (http on this machine only) or
/// from a file; no cookies, no passwords, no referrer, no broken certificates; never more bytes or
/// time than the rules allow, whatever the server claims.
///
/// Never blocks. Futures finish with a result, mostly in the calling thread, those of files in
/// another: take them with `.then(context, …)`. They are cancelled if the fetcher is destroyed
/// first.
class MediaFetcher
{
public:
    /// Without `cache` nothing is kept.
    MediaFetcher(FetchPatience patience, const std::optional<FetchCache> &cache);
    ~MediaFetcher();

    MediaFetcher(const MediaFetcher &) = delete;
    MediaFetcher &operator=(const MediaFetcher &) = delete;

    /// All of a header's file, up to largestBytes(). Whether it is what it claims is for
    /// headerPicture() to say.
    QFuture<FetchResult> fetch(const QUrl &address, MediaKind kind);

    /// Type and size of a header's file, without fetching it.
    QFuture<Result<CheckedMedia, MediaError>> check(const QUrl &address, MediaKind kind);

    /// The start of a page of HTML: `most` bytes at most.
    QFuture<FetchResult> fetchPage(const QUrl &address, qint64 most);

    /// Ends everything that is under way as Cancelled.
    void cancel();

private:
    QFuture<FetchResult> start(const QUrl &address, const FetchRules &rules);

    FetchPatience m_patience;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< Of the files being read.
    QThreadPool m_readers;
    QNetworkAccessManager m_network;
};

} // namespace bellpush
