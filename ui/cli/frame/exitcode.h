// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

/// What the program tells the shell. The numbers are promised to scripts: change none.
enum class ExitCode {
    Done = 0,
    Failed = 1,     ///< Could not be done here: a file, a disk, memory, a port.
    WrongUsage = 2, ///< The command line is wrong.
    RuleBroken = 3, ///< A message, or a picture that was asked for, breaks a rule.
    NotSent = 4,    ///< Certainly not sent.
    Refused = 5,    ///< Refused by the API.
    Unknown = 6,    ///< The request may have been carried out; it is never repeated.
};

} // namespace bellpush
