// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/contactphones.h"

#include <optional>

namespace bellpush {

/// Which column of a list holds the numbers to be called.
struct NumberColumn {
    std::optional<qsizetype> column{};
    bool isGuessed = false;        ///< By the cells alone: no name says so.
    QList<qsizetype> candidates{}; ///< Where it is doubtful: those it may be, the likeliest first.
                                   ///< `column` is absent then.
    QList<LabelledPhone> phones{}; ///< Each row's label says which of these is called; `column` is
                                   ///< the first one's value.

    friend bool operator==(const NumberColumn &, const NumberColumn &) = default;
};

/// Judges the columns by their cells, and among those that hold telephone numbers by their names:
/// never a fax; WhatsApp or mobile before others; present before old. `names` is empty where the
/// list has no header; `rows` are its first ones without it.
NumberColumn numberColumn(const QStringList &names, const QList<QStringList> &rows,
                          qsizetype count);

/// Whether most of the filled cells of some column look like telephone numbers.
bool hasNumbers(const QList<QStringList> &rows, qsizetype count);

} // namespace bellpush
