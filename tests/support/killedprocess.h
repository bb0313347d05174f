// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <csignal>
#include <cstdlib>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

/// What becomes of files when a program is killed right before one of its writes.
namespace bellpush {

enum class Ending {
    Killed,
    Finished, ///< It has fewer writes than that.
    Failed,   ///< By its exit status.
    NotTraced ///< This machine does not let a program trace its children.
};

namespace killedprocess {

/// Whether the system call changes a file.
inline bool isWrite(long call)
{
    switch (call) {
    case SYS_write:
    case SYS_pwrite64:
    case SYS_fsync:
    case SYS_fdatasync:
    case SYS_ftruncate:
#ifdef SYS_unlink
    case SYS_unlink:
#endif
    case SYS_unlinkat:
        return true;
    default:
        return false;
    }
}

/// The call that the stopped process is about to make; nothing on its way back from it.
inline long callBegun(pid_t process)
{
    __ptrace_syscall_info info{};
    const long size = ::ptrace(PTRACE_GET_SYSCALL_INFO, process, sizeof info, &info);
    return size > 0 && info.op == PTRACE_SYSCALL_INFO_ENTRY ? static_cast<long>(info.entry.nr) : -1;
}

[[noreturn]] inline void become(const QByteArrayList &command)
{
    std::vector<char *> arguments;
    for (const QByteArray &word : command)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
        ::_exit(126);
    // The search for leaks cannot be under ptrace, and ends the process with a failure.
    ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1);
    ::execv(arguments.front(), arguments.data());
    ::_exit(126);
}

} // namespace killedprocess

/// Runs the command, and kills it (SIGKILL) before its `write`th write, which counts from 0.
inline Ending killedBeforeWrite(int write, const QByteArrayList &command)
{
    const pid_t process = ::fork();
    if (process == 0)
        killedprocess::become(command);

    int status = 0;
    ::waitpid(process, &status, 0);
    if (!WIFSTOPPED(status))
        return Ending::NotTraced;
    ::ptrace(PTRACE_SETOPTIONS, process, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    int signal = 0;
    int left = write;
    while (::ptrace(PTRACE_SYSCALL, process, nullptr, signal) == 0) {
        ::waitpid(process, &status, 0);
        if (!WIFSTOPPED(status))
            break;
        const bool isCall = WSTOPSIG(status) == (SIGTRAP | 0x80);
        signal = isCall ? 0 : WSTOPSIG(status);
        if (isCall && killedprocess::isWrite(killedprocess::callBegun(process)) && left-- == 0) {
            ::kill(process, SIGKILL);
            ::waitpid(process, &status, 0);
            return Ending::Killed;
        }
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? Ending::Finished : Ending::Failed;
}

} // namespace bellpush
