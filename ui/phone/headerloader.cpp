// SPDX-License-Identifier: MIT
#include "ui/phone/headerloader.h"

#include "app/web/mediaaddress.h"
#include "app/web/mediafetcher.h"
#include "ui/draw/pictures/headerpicture.h"

namespace bellpush {

namespace {

HeaderPictureState stateOf(const Result<QImage, MediaError> &picture)
{
    return picture ? HeaderPictureState(*picture) : HeaderPictureState(picture.error());
}

/// What was dropped may still say that it has finished.
template <typename T>
bool hasResult(const QFutureWatcher<T> &watcher)
{
    return watcher.isFinished() && !watcher.isCanceled();
}

} // namespace

HeaderLoader::HeaderLoader(MediaFetcher &fetcher, QSize largest, std::chrono::milliseconds quiet,
                           QObject *parent)
    : QObject(parent),
      m_fetcher(fetcher),
      m_largest(largest)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &HeaderLoader::fetch);
    connect(&m_fetching, &QFutureWatcherBase::finished, this, &HeaderLoader::takeFile);
    connect(&m_checking, &QFutureWatcherBase::finished, this, &HeaderLoader::takeFacts);
}

HeaderLoader::~HeaderLoader()
{
    drop();
}

void HeaderLoader::show(HeaderKind kind, const QString &link)
{
    const std::optional<MediaKind> media = mediaKind(kind);
    if (!media || !isComplete(link)) {
        want({}, NoHeaderMedia());
        return;
    }
    const auto address = mediaAddress(link);
    if (address)
        want(Wanted{*media, *address}, HeaderMediaLoading());
    else
        want({}, MediaError{.problem = address.error(), .kind = media});
}

void HeaderLoader::want(const std::optional<Wanted> &wanted, const HeaderPictureState &meanwhile)
{
    if (wanted && wanted == m_wanted)
        return;
    if (wanted != m_wanted)
        drop();
    m_wanted = wanted;
    if (m_wanted)
        m_quiet.start();
    setState(meanwhile);
}

void HeaderLoader::reload()
{
    if (!m_wanted)
        return;
    drop();
    setState(HeaderMediaLoading());
    fetch();
}

void HeaderLoader::setState(const HeaderPictureState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit changed(m_state);
}

void HeaderLoader::drop()
{
    m_quiet.stop();
    m_fetching.setFuture({});
    m_checking.setFuture({});
    m_unpacking.drop();
    m_fetcher.cancel();
}

void HeaderLoader::fetch()
{
    if (m_wanted->kind == MediaKind::Image)
        m_fetching.setFuture(m_fetcher.fetch(m_wanted->address, MediaKind::Image));
    else
        m_checking.setFuture(m_fetcher.check(m_wanted->address, m_wanted->kind));
}

void HeaderLoader::takeFile()
{
    if (!hasResult(m_fetching))
        return;
    const FetchResult file = m_fetching.result();
    m_fetching.setFuture({}); // its bytes are not kept
    if (!file)
        return setState(file.error());
    m_unpacking.start([bytes = file->bytes,
                       largest = m_largest] { return stateOf(headerPicture(bytes, largest)); },
                      [this](const HeaderPictureState &state) { setState(state); });
}

void HeaderLoader::takeFacts()
{
    if (!hasResult(m_checking))
        return;
    const auto facts = m_checking.result();
    setState(facts ? HeaderPictureState(*facts) : HeaderPictureState(facts.error()));
}

} // namespace bellpush
