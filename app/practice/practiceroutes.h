// SPDX-License-Identifier: MIT
#pragma once

#include "app/httpserver/httprequest.h"
#include "app/practice/practiceanswer.h"
#include "app/practice/practicestate.h"

#include <functional>
#include <memory>
#include <mutex>

namespace bellpush {

/// Longest request body that the practice account takes: 1 MiB. Ours: the longest documented
/// message is far below it.
inline constexpr qsizetype longestPracticeBody = qsizetype{1024} * 1024;

/// A practice account and its time. Whoever looks at the state or sets it while it is served holds
/// `mutex`, as every answer does.
struct PracticeService {
    PracticeState state{};
    std::function<QDateTime()> now{};
    std::mutex mutex{};
};

/// An account that nobody has used, in the time of this machine.
std::shared_ptr<PracticeService> freshPractice();

/// What `request` draws, by the route of its path and method.
PracticeAnswer practiceReply(const HttpRequest &request, PracticeState &state,
                             const QDateTime &now);

/// What it answers where the listener takes no request, as an error of the documented shape.
PracticeAnswer practiceRefusal(RequestFault fault, PracticeState &state);

/// `practice` as a listener asks it. Callable from any thread.
HttpService practiceRoutes(const std::shared_ptr<PracticeService> &practice);

} // namespace bellpush
