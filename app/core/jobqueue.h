// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/latestjob.h"

#include <QList>

namespace bellpush {

/// Work in a thread of its own of which every piece counts: done one after another, in the order in
/// which it was asked for. A member of who waits for it, who may go at any moment, also while it is
/// told; what has not begun by then is never done.
template <typename Result>
class JobQueue
{
public:
    using Work = typename LatestJob<Result>::Work;
    using WhenDone = typename LatestJob<Result>::WhenDone;

    /// Calls `whenDone` in this thread.
    void add(Work work, WhenDone whenDone)
    {
        m_waiting.append({std::move(work), std::move(whenDone)});
        if (!m_job.isAwaited())
            begin();
    }

    /// Does and tells all that is still to be done, for an end that leaves out nothing. Whoever
    /// hears of it must not end this.
    void finish() { m_job.finish(); }

private:
    struct Job {
        Work work{};
        WhenDone whenDone{};
    };

    void begin()
    {
        if (m_waiting.isEmpty())
            return;
        const Job job = m_waiting.takeFirst();
        m_job.start(job.work, [this, whenDone = job.whenDone](const Result &result) {
            begin(); // before it is told, which may be the end of this
            whenDone(result);
        });
    }

    QList<Job> m_waiting{};
    LatestJob<Result> m_job{};
};

} // namespace bellpush
