// SPDX-License-Identifier: MIT
#include "ui/cli/message/headermedia.h"

#include "app/web/mediaaddress.h"
#include "app/web/mediafetcher.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/finding.h"
#include "ui/draw/pictures/headerpicture.h"
#include "ui/text/mediatext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Seen = Result<PhoneMedia, MediaError>;

/// Twice the widest bubble, and more.
constexpr QSize largestPicture(1000, 1000);

/// Runs the program's loop until `future` has its result; the commands run outside of it.
template <typename T>
T waitFor(QFuture<T> future)
{
    // Posted: a future that has its result already would call at once, before the loop runs.
    future.then(qApp, [](const T &) {
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return future.result();
}

Seen seenPicture(MediaFetcher &fetcher, const QUrl &address)
{
    const FetchResult fetched = waitFor(fetcher.fetch(address, MediaKind::Image));
    if (!fetched)
        return tl::unexpected(fetched.error());
    return headerPicture(fetched->bytes, largestPicture).map([](const QImage &picture) {
        return PhoneMedia{picture, {}, false};
    });
}

Seen seenMedia(const QString &link, MediaKind kind)
{
    const auto address = mediaAddress(link);
    if (!address)
        return tl::unexpected(MediaError{.problem = address.error(), .kind = kind});
    MediaFetcher fetcher(usualFetchPatience, std::nullopt);
    if (kind == MediaKind::Image)
        return seenPicture(fetcher, *address);
    return waitFor(fetcher.check(*address, kind)).map([](const CheckedMedia &media) {
        return PhoneMedia{{}, checkedMediaText(media), false};
    });
}

} // namespace

PhoneMedia headerMedia(const MessageDraft &draft, Console &console)
{
    const auto kind = mediaKind(draft.headerKind);
    const QString link = draft.headerLink.trimmed();
    if (draft.kind != MessageKind::LinkButton || !kind || link.isEmpty())
        return {};
    const Seen seen = seenMedia(link, *kind);
    if (seen)
        return *seen;
    const QString words = mediaErrorText(seen.error());
    console.say(warning(u"header-"_s
                            + (*kind == MediaKind::Image       ? u"image"_s
                                   : *kind == MediaKind::Video ? u"video"_s
                                                               : u"document"_s),
                        words));
    return {{}, words, true};
}

} // namespace bellpush
