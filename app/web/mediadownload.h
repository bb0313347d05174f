// SPDX-License-Identifier: MIT
#pragma once

#include "app/web/fetchrules.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace bellpush {

/// How long a file is waited for.
struct FetchPatience {
    std::chrono::milliseconds idle;  ///< Without any byte.
    std::chrono::milliseconds total; ///< From first to last, redirects included.
};

/// One file on its way here over http(s). Lives until it has its result; then deletes itself.
class MediaDownload : public QObject
{
    Q_OBJECT

public:
    /// Redirects followed, each judged by mayRedirect(). Ours: no honest chain is longer.
    static constexpr int mostRedirects = 5;

    /// `network` is also the parent; it is asked without cookies, passwords and referrer.
    MediaDownload(QNetworkAccessManager &network, const FetchRules &rules, FetchPatience patience);

    /// Only once. `address` has no addressProblem().
    QFuture<FetchResult> start(const QUrl &address);

    /// Ends it with Cancelled, at once.
    void cancel();

private:
    void ask(const QUrl &address);
    void judgeHead();
    /// Whether a good answer has begun; deals with the others.
    bool hasAnswer();
    void take();
    void judgeEnd();
    void follow(const QUrl &target);
    void dropReply();
    void end(const FetchResult &result);
    void fail(MediaProblem problem);

    QNetworkAccessManager &m_network;
    FetchRules m_rules;
    FetchPatience m_patience;
    QPromise<FetchResult> m_promise;
    QNetworkReply *m_reply = nullptr;
    FetchedMedia m_media;
    int m_redirects = 0;
};

} // namespace bellpush
