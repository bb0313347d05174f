// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <linux/capability.h>
#include <linux/securebits.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// What lets root pass over the permissions of files.
inline constexpr std::array passingOver{CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH};

/// While it lives, permissions bind this thread as they bind anybody: to an ordinary user it does
/// nothing, and root keeps its files but loses what passes over their permissions.
class OrdinaryRights
{
public:
    OrdinaryRights()
    {
        if (::syscall(SYS_capget, &m_header, m_before.data()) != 0)
            qFatal("this system does not tell what a process may do");
        Sets sets = m_before;
        for (const int right : passingOver)
            sets[CAP_TO_INDEX(right)].effective &= ~CAP_TO_MASK(right);
        // Or access(), which asks for the real user, gives root everything back.
        ::prctl(PR_SET_SECUREBITS, m_bits | SECBIT_NO_SETUID_FIXUP, 0, 0, 0);
        set(sets);
    }
    ~OrdinaryRights()
    {
        set(m_before);
        ::prctl(PR_SET_SECUREBITS, m_bits, 0, 0, 0);
    }
    Q_DISABLE_COPY_MOVE(OrdinaryRights)

private:
    using Sets = std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3>;

    void set(const Sets &sets)
    {
        if (::syscall(SYS_capset, &m_header, sets.data()) != 0)
            qFatal("this process may not give up rights");
    }

    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    Sets m_before{};
    int m_bits = ::prctl(PR_GET_SECUREBITS, 0, 0, 0, 0);
};

/// The same for a program that is yet to start (QProcess::setChildProcessModifier): what is out of
/// the bounding set does not come back with exec().
inline void startWithOrdinaryRights()
{
    for (const int right : passingOver)
        ::prctl(PR_CAPBSET_DROP, right, 0, 0, 0);
}
