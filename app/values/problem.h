// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/valueerror.h"

namespace bellpush {

enum class Severity {
    Error,   ///< Cannot be used like this.
    Warning, ///< It can, and may not do what is expected.
    Note,    ///< Nothing is wrong: how it was understood.
};

/// Something about one field of what was typed. Each kind of draft has fields of its own.
template <typename Field>
struct Problem {
    Field field{};
    Severity severity = Severity::Error;
    ValueError error{};
    int place = 0; ///< In a list of values or buttons: which one, from 1; 0 elsewhere.

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace bellpush
