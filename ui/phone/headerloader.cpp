// SPDX-License-Identifier: MIT
#include "ui/phone/headerloader.h"

#include "app/web/mediaaddress.h"
#include "app/web/mediafetcher.h"
#include "ui/draw/pictures/headerpicture.h"

#include <QtConcurrentRun>

namespace bellpush {

namespace {

HeaderPictureState stateOf(const Result<QImage, MediaError> &picture)
{
    return picture ? HeaderPictureState(*picture) : HeaderPictureState(picture.error());
}

} // namespace

HeaderLoader::HeaderLoader(MediaFetcher &fetcher, QSize largest, std::chrono::milliseconds quiet,
                           QObject *parent)
    : QObject(parent),
      m_fetcher(fetcher),
      m_largest(largest),
      m_turn(std::make_shared<std::atomic_int>(0))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &HeaderLoader::fetch);
    m_unpacker.setMaxThreadCount(1); // one unpacked picture in memory at a time
}

HeaderLoader::~HeaderLoader()
{
    drop(); // also spares the pool, which is waited for, what is still to be unpacked
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
    ++*m_turn;
    m_quiet.stop();
    m_fetcher.cancel();
}

void HeaderLoader::fetch()
{
    const int turn = *m_turn;
    if (m_wanted->kind == MediaKind::Image) {
        m_fetcher.fetch(m_wanted->address, MediaKind::Image)
            .then(this, [this, turn](const FetchResult &result) {
                if (turn == *m_turn)
                    unpack(result);
            });
        return;
    }
    m_fetcher.check(m_wanted->address, m_wanted->kind)
        .then(this, [this, turn](const Result<CheckedMedia, MediaError> &result) {
            if (turn == *m_turn)
                setState(result ? HeaderPictureState(*result) : HeaderPictureState(result.error()));
        });
}

void HeaderLoader::unpack(const FetchResult &result)
{
    if (!result) {
        setState(result.error());
        return;
    }
    const int turn = *m_turn;
    QtConcurrent::run(&m_unpacker,
                      [bytes = result->bytes, largest = m_largest, turn, current = m_turn] {
                          return turn == *current ? stateOf(headerPicture(bytes, largest))
                                                  : HeaderPictureState();
                      })
        .then(this, [this, turn](const HeaderPictureState &state) {
            if (turn == *m_turn)
                setState(state);
        });
}

} // namespace bellpush
