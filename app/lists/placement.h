// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace bellpush {

/// One code that is to be printed: a row of a shop's list that passed its checks.
struct Placement {
    qsizetype line = 0;             ///< Where the row begins in its file, from 1.
    QString number{};               ///< Who is called: E.164 with its `+`.
    QString payload{};              ///< Tells this print from every other. Never empty.
    QString label{};                ///< The words beside the code; may have several lines, or none.
    QMap<QString, QString> texts{}; ///< Other columns, by the poster field they fill.
    QString link{};                 ///< What the code says.

    friend bool operator==(const Placement &, const Placement &) = default;
};

} // namespace bellpush
