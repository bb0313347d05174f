// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace bellpush {

class Console;

/// Keeps what libraries say off standard error, which is read by scripts. Qt's remarks are filtered
/// out; those that somebody asked for by QT_LOGGING_RULES, and Qt's last words, go through the
/// console like ours. What C libraries print past Qt (libpng its errors) goes nowhere.
///
/// Only the stream of the C library is taken from them: sanitizers and crashes are still heard.
class LibraryRemarks
{
public:
    /// The console has to outlive this; after it, nothing is said.
    explicit LibraryRemarks(Console &console);
    ~LibraryRemarks();

    Q_DISABLE_COPY_MOVE(LibraryRemarks)
};

} // namespace bellpush
