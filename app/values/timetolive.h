// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/valueerror.h"

#include <chrono>
#include <compare>

namespace bellpush {

/// How long the button of a sent message can still start a call, in whole minutes.
///
/// Always within [shortest, longest]. A message without one gets `whenAbsent` from WhatsApp.
/// Source: app/SOURCES.md, "Call buttons", `ttl_minutes`.
class TimeToLive
{
public:
    static constexpr std::chrono::minutes shortest{1};
    static constexpr std::chrono::minutes longest = std::chrono::days{30};
    static constexpr std::chrono::minutes whenAbsent = std::chrono::days{7};

    /// Refuses what lies outside the range: TooSmall or TooLarge, with the limit in minutes.
    static Result<TimeToLive, ValueError> from(std::chrono::minutes duration)
    {
        using enum ValueError::Reason;
        if (duration < shortest)
            return refusal(TooSmall, shortest, duration);
        if (duration > longest)
            return refusal(TooLarge, longest, duration);
        return TimeToLive(duration);
    }

    std::chrono::minutes duration() const { return m_duration; }

    friend auto operator<=>(TimeToLive, TimeToLive) = default;

private:
    explicit TimeToLive(std::chrono::minutes duration) : m_duration(duration) { }

    static tl::unexpected<ValueError> refusal(ValueError::Reason reason, std::chrono::minutes limit,
                                              std::chrono::minutes was)
    {
        return tl::unexpected(ValueError{.reason = reason,
                                         .limit = limit.count(),
                                         .count = was.count(),
                                         .source = Source::CallButtons});
    }

    std::chrono::minutes m_duration;
};

} // namespace bellpush
