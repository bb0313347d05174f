// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/placementlist.h"

#include <QThread>

#include <functional>

namespace bellpush {

/// The rows of a list on their way to paper.
template <typename Printed>
struct RowFlow {
    std::function<std::optional<ListRow>()> next{}; ///< Nothing after the last.
    /// Hears of each row, in their order, in the thread that writes. Absent for a row that has
    /// errors of its own: nothing of it is printed. False: that is enough.
    std::function<bool(const ListRow &row, const std::optional<Printed> &printed)> took{};
    int threads = QThread::idealThreadCount(); ///< In which codes are found and read back.
};

} // namespace bellpush
