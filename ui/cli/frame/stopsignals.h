// SPDX-License-Identifier: MIT
#pragma once

#include <QSocketNotifier>

#include <functional>

namespace bellpush {

/// Calls back from the event loop when the program is asked to stop: by Ctrl+C, by SIGTERM, or by
/// the end of its terminal. One at a time; while it lives, these signals do nothing else. SIGHUP
/// stays ignored where it was (nohup).
class StopSignals
{
public:
    explicit StopSignals(const std::function<void()> &stop);
    ~StopSignals();

    Q_DISABLE_COPY_MOVE(StopSignals)

private:
    QSocketNotifier m_notifier;
};

} // namespace bellpush
