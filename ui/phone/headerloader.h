// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/latestjob.h"
#include "app/message/messagedraft.h"
#include "app/web/fetchrules.h"
#include "ui/phone/headerpicturestate.h"

#include <QObject>

namespace bellpush {

class MediaFetcher;

/// Turns what is typed as a header's link into what there is to paint of it: waits until typing
/// pauses, fetches, unpacks off the UI's thread. What it says always belongs to what was last
/// shown, however late an answer comes.
class HeaderLoader : public QObject
{
    Q_OBJECT

public:
    /// Ours: longer than from key to key, shorter than anybody waits.
    static constexpr std::chrono::milliseconds usualQuiet{300};

    /// `fetcher` has to outlive the loader, which is its only user. Pictures come in at most
    /// `largest` pixels; see headerPicture().
    HeaderLoader(MediaFetcher &fetcher, QSize largest, std::chrono::milliseconds quiet,
                 QObject *parent = nullptr);
    ~HeaderLoader() override;

    const HeaderPictureState &state() const { return m_state; }

    /// To be called on every change, of whatever. The same again does nothing; a kind without media
    /// and what is no complete address yet are nothing at once, and nobody is asked.
    void show(HeaderKind kind, const QString &link);

    /// Fetches the current link anew, without waiting: the file may have changed, or the network.
    void reload();

    /// Whether there is anything to fetch: not while the link itself is wrong.
    bool canReload() const { return m_wanted.has_value(); }

signals:
    /// Once a change.
    void changed(const bellpush::HeaderPictureState &state);

private:
    struct Wanted {
        MediaKind kind{};
        QUrl address;

        friend bool operator==(const Wanted &, const Wanted &) = default;
    };

    /// `meanwhile` is shown until there is a result, or for good where nothing is wanted.
    void want(const std::optional<Wanted> &wanted, const HeaderPictureState &meanwhile);
    void setState(const HeaderPictureState &state);
    void drop();
    void fetch();
    void takeFile();
    void takeFacts();

    MediaFetcher &m_fetcher;
    QSize m_largest;
    std::optional<Wanted> m_wanted;
    HeaderPictureState m_state;
    QTimer m_quiet;
    QFutureWatcher<FetchResult> m_fetching;
    QFutureWatcher<Result<CheckedMedia, MediaError>> m_checking;
    LatestJob<HeaderPictureState> m_unpacking; ///< One unpacked picture in memory at a time.
};

} // namespace bellpush
