// SPDX-License-Identifier: MIT
#include "ui/compose/headerloader.h"

#include "app/cloudapi/mediaaddress.h"
#include "ui/paint/headerpicture.h"
#include "ui/text/mediatext.h"

namespace bellpush {

namespace {

/// Ours: shorter than a pause to think, longer than between two keys.
constexpr std::chrono::milliseconds typingPause{300};

/// The widest bubble on the widest phone, at twice the pixels.
constexpr QSize largestPicture(860, 860);

using Picture = Result<QImage, MediaError>;

Picture pictureOf(const FetchResult &fetched)
{
    if (!fetched)
        return tl::unexpected(fetched.error());
    return headerPicture(fetched->bytes, largestPicture);
}

const Picture lateAnyway = tl::unexpected(MediaError{.problem = MediaProblem::Cancelled});

} // namespace

HeaderLoader::HeaderLoader(const FetchCache &cache, QObject *parent)
    : QObject(parent),
      m_cache(cache)
{
    m_decoders.setMaxThreadCount(1); // one picture in memory at a time
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &HeaderLoader::load);
}

void HeaderLoader::show(const MessageDraft &draft)
{
    const bool hasHeader = draft.kind == MessageKind::LinkButton;
    const auto kind = hasHeader ? mediaKind(draft.headerKind) : std::nullopt;
    const QString link = kind ? draft.headerLink.trimmed() : QString();
    if (kind == m_kind && link == m_link)
        return;
    m_kind = kind;
    m_link = link;
    ++*m_turn;
    if (m_fetcher)
        m_fetcher->cancel();
    setMedia({});
    if (kind && !link.isEmpty())
        m_pause.start();
    else
        m_pause.stop();
}

void HeaderLoader::load()
{
    const auto address = mediaAddress(m_link);
    if (!address)
        return fail({.problem = address.error(), .kind = m_kind});
    if (!isComplete(*address))
        return;
    if (!m_fetcher)
        m_fetcher.emplace(usualFetchPatience, m_cache);
    setMedia({{}, mediaLoadingText(), false});
    if (*m_kind == MediaKind::Image)
        loadPicture(*address);
    else
        check(*address, *m_kind);
}

void HeaderLoader::loadPicture(const QUrl &address)
{
    const int turn = *m_turn;
    m_fetcher->fetch(address, MediaKind::Image)
        .then(&m_decoders,
              [turn, latest = m_turn](const FetchResult &fetched) {
                  return turn == *latest ? pictureOf(fetched) : lateAnyway;
              })
        .then(this, [this, turn](const Picture &picture) {
            if (isLate(turn))
                return;
            if (picture)
                setMedia({*picture, {}, false});
            else
                fail(picture.error());
        });
}

void HeaderLoader::check(const QUrl &address, MediaKind kind)
{
    m_fetcher->check(address, kind)
        .then(this, [this, turn = m_turn->load()](const Result<CheckedMedia, MediaError> &media) {
            if (isLate(turn))
                return;
            if (media)
                setMedia({{}, checkedMediaText(*media), false});
            else
                fail(media.error());
        });
}

void HeaderLoader::fail(const MediaError &error)
{
    setMedia({{}, mediaErrorText(error), true});
}

void HeaderLoader::setMedia(const PhoneMedia &media)
{
    if (media == m_media)
        return;
    m_media = media;
    emit changed(media);
}

} // namespace bellpush
