// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace bellpush {

/// From here on nobody gets a picture of this process's memory: a crash writes no core file, and no
/// other process of the same user may look in or attach. Called before the first secret comes in;
/// not undone, because the network's buffers and freed memory keep copies that nobody can wipe.
///
/// It holds off neither root nor swap. On Linux it hides /proc/<pid> from the user's other
/// programs, too, so a portal that draws the desktop's file dialogs has to have asked who we are
/// before: the window speaks to it at start (Theme), and it remembers for as long as both live.
void refuseMemoryDumps();

/// The value of an environment variable, wiped where it stood: neither children nor /proc have it
/// afterwards. Empty where it is not set.
QByteArray takeFromEnvironment(const char *name);

} // namespace bellpush
