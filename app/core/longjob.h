// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace bellpush {

/// How work that takes long hears that it is not wanted any more, and says how far it is.
struct JobControl {
    std::function<bool()> isCancelled = [] {
        return false;
    };
    std::function<void(int done, int of)> progressed = [](int, int) {
    };
};

/// Work in a thread of its own that takes long enough to be watched and stopped, one at a time. A
/// member of who waits for it, who may go at any moment: its end stops the work and waits for it.
template <typename Result>
class LongJob
{
public:
    /// Nothing if it was cancelled and stopped; what was done all the same is a result.
    using Work = std::function<std::optional<Result>(const JobControl &control)>;
    using WhenDone = std::function<void(const std::optional<Result> &result)>;
    using WhenProgressed = std::function<void(int done, int of)>;

    explicit LongJob(WhenProgressed whenProgressed) : m_whenProgressed(std::move(whenProgressed))
    {
        m_thread.setMaxThreadCount(1);
        QObject::connect(&m_running, &QFutureWatcherBase::progressValueChanged, &m_running,
                         [this](int done) { m_whenProgressed(done, m_running.progressMaximum()); });
        QObject::connect(&m_running, &QFutureWatcherBase::finished, &m_running, [this] {
            const WhenDone tell = std::exchange(m_whenDone, nullptr);
            tell(m_running.result()); // which may be the end of this
        });
    }

    ~LongJob() { cancel(); }
    Q_DISABLE_COPY_MOVE(LongJob)

    bool isRunning() const { return static_cast<bool>(m_whenDone); }

    /// Calls `whenDone` in this thread. Nothing else is running. `work` must not touch what may
    /// change or go meanwhile.
    void start(Work work, WhenDone whenDone)
    {
        Q_ASSERT(!isRunning());
        m_whenDone = std::move(whenDone);
        m_isCancelled = std::make_shared<std::atomic<bool>>(false);
        m_running.setFuture(QtConcurrent::run(
            &m_thread, [work = std::move(work), isCancelled = m_isCancelled](Promise &promise) {
                promise.addResult(work({[isCancelled] { return isCancelled->load(); },
                                        [&promise, all = -1](int done, int of) mutable {
                                            if (std::exchange(all, of) != of)
                                                promise.setProgressRange(0, of);
                                            promise.setProgressValue(done);
                                        }}));
            }));
    }

    /// Asks the work to stop. `whenDone` hears what became of it all the same.
    void cancel()
    {
        if (m_isCancelled)
            *m_isCancelled = true;
    }

private:
    using Promise = QPromise<std::optional<Result>>;

    WhenProgressed m_whenProgressed;
    WhenDone m_whenDone{}; ///< While something is being done.
    /// Not the future's own: a result that comes after it is cancelled is lost.
    std::shared_ptr<std::atomic<bool>> m_isCancelled{};
    QFutureWatcher<std::optional<Result>> m_running{};
    QThreadPool m_thread{}; ///< The last member, and so the first to go: it waits for its work.
};

} // namespace bellpush
