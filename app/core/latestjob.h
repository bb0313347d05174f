// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace bellpush {

/// Work in a thread of its own, of which only the latest counts: what is started anew drops what
/// was started before. One at a time, so that quick changes do not pile up. A member of who waits
/// for it, who may go at any moment, also while it is told; its end waits for what is being done.
template <typename Result>
class LatestJob
{
public:
    using Work = std::function<Result()>;
    using WhenDone = std::function<void(const Result &)>;

    /// Work begins when nothing else was started for `pause`; at once if that is none.
    explicit LatestJob(std::chrono::milliseconds pause = {})
    {
        m_thread.setMaxThreadCount(1);
        m_pause.setSingleShot(true);
        m_pause.setInterval(pause);
        QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { begin(); });
        QObject::connect(&m_running, &QFutureWatcherBase::finished, &m_running,
                         [this] { takeResult(); });
    }

    Q_DISABLE_COPY_MOVE(LatestJob)

    /// Calls `whenDone` in this thread, unless something else is started before. `work` must not
    /// touch what may change or go meanwhile: it has values of its own.
    void start(Work work, WhenDone whenDone)
    {
        m_whenDone = nullptr;
        m_next = Job{std::move(work), std::move(whenDone)};
        if (m_pause.intervalAsDuration().count() > 0)
            m_pause.start();
        else
            begin();
    }

    /// Nothing is wanted any more; what is being done comes to its end unheard.
    void drop()
    {
        m_whenDone = nullptr;
        m_next.reset();
    }

    /// Waits for the result and tells of it now, and so for all that is started meanwhile. Whoever
    /// hears of it must not end this.
    void finish()
    {
        while (isAwaited()) {
            begin();
            m_running.waitForFinished();
            takeResult();
        }
    }

    /// A result will be told of, unless something else comes between.
    bool isAwaited() const { return m_whenDone || m_next; }

private:
    struct Job {
        Work work{};
        WhenDone whenDone{};
    };

    void begin()
    {
        if (m_running.isRunning() || !m_next)
            return;
        Job job = *std::exchange(m_next, std::nullopt);
        m_whenDone = std::move(job.whenDone);
        m_running.setFuture(QtConcurrent::run(&m_thread, std::move(job.work)));
    }

    void takeResult()
    {
        if (!m_whenDone) {
            if (!m_pause.isActive())
                begin();
            return;
        }
        const Result result = m_running.result();
        const WhenDone tell = std::exchange(m_whenDone, nullptr);
        tell(result); // which may be the end of this
    }

    std::optional<Job> m_next{}; ///< Not yet begun.
    WhenDone m_whenDone{};       ///< Of what is being done; empty when that is no longer wanted.
    QTimer m_pause{};
    /// Not QFuture::then(): Qt 6.4 asserts that its context is alive when the result comes.
    QFutureWatcher<Result> m_running{};
    /// Its own, so that no long work of others is waited for. The last member, and so the first to
    /// go: it waits for its work, which may use fonts, and they go with the application.
    QThreadPool m_thread{};
};

} // namespace bellpush
