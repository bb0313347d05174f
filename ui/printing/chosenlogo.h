// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>

namespace bellpush {

/// A logo that somebody chose.
struct ChosenLogo {
    QImage picture{}; ///< Null: none.
    QString name{};   ///< Its file's name, to show.

    friend bool operator==(const ChosenLogo &, const ChosenLogo &) = default;
};

} // namespace bellpush
