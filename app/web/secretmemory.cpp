// SPDX-License-Identifier: MIT
#include "app/web/secretmemory.h"

#include <cstdlib>
#include <cstring>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <werapi.h>
#else
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_MACOS
#include <sys/ptrace.h>
#include <sys/types.h>
#endif

namespace bellpush {

// Tried on Linux alone. What stands for the other systems follows their documentation.
void refuseMemoryDumps()
{
#ifdef Q_OS_WIN
    // No crash dialog, and no heap in what Windows Error Reporting collects. The same user's
    // debugger is not held off: nothing documented does that.
    ::SetErrorMode(::GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    ::WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
#else
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // The limit alone does not stop a core_pattern that pipes into a program.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#ifdef Q_OS_MACOS
    ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

QByteArray takeFromEnvironment(const char *name)
{
    char *standing = std::getenv(name);
    if (standing == nullptr)
        return {};
    QByteArray value(standing);
    // Removing it only drops the pointer: the bytes would stay, and /proc/<pid>/environ shows them.
    std::memset(standing, 0, std::strlen(standing));
    qunsetenv(name);
    return value;
}

} // namespace bellpush
