// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/mediafetcher.h"
#include "app/message/messagedraft.h"
#include "ui/paint/phonecontent.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace bellpush {

/// Gets for the phone what a message's header points to: the picture, or type and size of a film
/// or a document. Waits for a pause in typing, never blocks, and says nothing of an address that
/// nobody means any more.
class HeaderLoader : public QObject
{
    Q_OBJECT

public:
    explicit HeaderLoader(const FetchCache &cache, QObject *parent = nullptr);

    /// Follows the draft's header. The same header again changes nothing.
    void show(const MessageDraft &draft);

    const PhoneMedia &media() const { return m_media; }

signals:
    void changed(const bellpush::PhoneMedia &media);

private:
    void load();
    bool isLate(int turn) const { return turn != *m_turn; }
    void loadPicture(const QUrl &address);
    void check(const QUrl &address, MediaKind kind);
    void setMedia(const PhoneMedia &media);
    void fail(const MediaError &error);

    std::optional<MediaKind> m_kind;
    QString m_link;
    /// Counts the headers, so that what comes late is known to be.
    std::shared_ptr<std::atomic_int> m_turn = std::make_shared<std::atomic_int>(0);
    PhoneMedia m_media;
    QTimer m_pause;
    QThreadPool m_decoders;
    FetchCache m_cache;
    std::optional<MediaFetcher> m_fetcher; ///< Made for the first header.
};

} // namespace bellpush
