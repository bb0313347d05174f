// SPDX-License-Identifier: MIT
#include "ui/cli/frame/stopsignals.h"

#include <array>
#include <csignal>
#include <unistd.h>

namespace bellpush {

namespace {

constexpr std::array stopping{SIGINT, SIGTERM, SIGHUP};

// A signal handler may touch little more than this: the pipe it writes to.
std::array<int, 2> signalPipe{-1, -1};

void writeToPipe(int /*signal*/)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(signalPipe[1], &byte, 1);
}

int openPipe()
{
    if (pipe(signalPipe.data()) != 0)
        qFatal("no file descriptors are left");
    return signalPipe[0];
}

bool isIgnored(int signal)
{
    struct sigaction current {
    };
    return sigaction(signal, nullptr, &current) == 0 && current.sa_handler == SIG_IGN;
}

void setHandler(int signal, void (*handler)(int))
{
    struct sigaction action {
    };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(const std::function<void()> &stop)
    : m_notifier(openPipe(), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [stop] {
        char byte = 0;
        [[maybe_unused]] const ssize_t count = read(signalPipe[0], &byte, 1);
        stop();
    });
    for (const int signal : stopping) {
        if (signal != SIGHUP || !isIgnored(signal))
            setHandler(signal, writeToPipe);
    }
}

StopSignals::~StopSignals()
{
    m_notifier.setEnabled(false);
    for (const int signal : stopping) {
        if (!isIgnored(signal))
            setHandler(signal, SIG_DFL);
    }
    for (const int end : signalPipe)
        close(end);
    signalPipe = {-1, -1};
}

} // namespace bellpush
