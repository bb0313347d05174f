// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

struct ValueError;

/// What becomes of a number.
enum class NumberUse {
    WriteTo, ///< A message goes to it.
    Dial,    ///< Whoever taps or scans calls it.
    ChatTo,  ///< Whoever taps or scans writes to it.
};

/// What is wrong with a number, or how it was understood.
QString numberProblemText(const ValueError &error, NumberUse use);

/// What is wrong with a link in a text. Empty if `error` is not about one.
QString linkFaultText(const ValueError &error);

/// What to say of a payload of `count` characters, when others cut it at `limit`.
QString longPayloadText(qint64 limit, qint64 count);

} // namespace bellpush
