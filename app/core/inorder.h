// SPDX-License-Identifier: MIT
#pragma once

#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <deque>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace bellpush {

/// Things that are made one after the other, of which a part can be found in any thread.
template <typename Item, typename Found>
struct InOrder {
    std::function<std::optional<Item>()> next{}; ///< Nothing after the last.
    /// In any thread: of values only. What `take` does not need of the item may go.
    std::function<Found(Item &item)> find{};
    /// In the order of `next`; false: that is enough.
    std::function<bool(const Item &item, const Found &found)> take{};
    qsizetype together = 1; ///< Items found in one go, where each takes less than waking a thread.
    int threads = QThread::idealThreadCount(); ///< 1: nothing but the caller's.
    /// Times `together` that are held at most. Absent: four for each thread, so that none waits
    /// while the caller's has no turn; fewer where items are large.
    std::optional<qsizetype> ahead{};
};

/// Calls `next` and `take` in this thread and `find` in others, or here while there is nothing to
/// take: each item is taken once and in its order, however many threads there are. False if `take`
/// had enough: what was found beyond is dropped.
template <typename Item, typename Found>
bool runInOrder(const InOrder<Item, Found> &steps)
{
    if (steps.threads <= 1) {
        while (auto item = steps.next()) {
            const Found found = steps.find(*item);
            if (!steps.take(*item, found))
                return false;
        }
        return true;
    }

    struct Group {
        std::vector<Item> items{};
        QFuture<std::vector<Found>> found{};
    };
    std::deque<Group> groups; // whose places in memory stay as they are
    QThreadPool pool;         // the first to go: it waits for what is being found
    pool.setMaxThreadCount(steps.threads);
    const auto begin = [&steps, &groups, &pool] {
        Group &group = groups.emplace_back();
        while (std::ssize(group.items) < steps.together) {
            auto item = steps.next();
            if (!item)
                break;
            group.items.push_back(*std::move(item));
        }
        group.found = QtConcurrent::run(&pool, [&items = group.items, &steps] {
            std::vector<Found> found;
            found.reserve(items.size());
            for (Item &item : items)
                found.push_back(steps.find(item));
            return found;
        });
        return std::ssize(group.items) == steps.together;
    };
    const auto takeFirst = [&steps, &groups] {
        const std::vector<Found> found = groups.front().found.takeResult();
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (!steps.take(groups.front().items[i], found[i]))
                return false;
        }
        groups.pop_front();
        return true;
    };

    constexpr qsizetype aheadOfEach = 4;
    const qsizetype ahead = steps.ahead.value_or(aheadOfEach * steps.threads);
    bool isMore = true;
    while (isMore || !groups.empty()) {
        if (isMore && std::ssize(groups) < ahead) {
            isMore = begin();
        } else if (!takeFirst()) {
            pool.clear();
            return false;
        }
    }
    return true;
}

} // namespace bellpush
