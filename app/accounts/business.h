// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/country.h"
#include "app/values/phonenumber.h"
#include "app/values/picturefile.h"

#include <QStringList>

#include <optional>

namespace bellpush {

/// A business, entered once: every page begins with it, and accounts name it. As it was typed: each
/// member may be empty, or wrong.
struct Business {
    QString id{}; ///< Given by the book; empty before.
    QString name{};
    QString number{};
    std::optional<Country> country{}; ///< Where the number is dialled without country code.
    QString hours{};                  ///< When it is open, in lines of words.
    QString webAddress{};
    PictureFile logo{};
    QString brand{};         ///< `#RRGGBB`; empty: the usual one.
    QString accent{};        ///< The second colour; likewise.
    QStringList languages{}; ///< Its customers', as BCP 47 has them; the most spoken first.

    friend bool operator==(const Business &, const Business &) = default;
};

/// Whether nothing of it was entered.
bool isBlank(const Business &business);

/// What its number dials; absent where it is none. As the book keeps it, with `+` and in groups, it
/// is read without the numbering plans, which take a while to load.
std::optional<PhoneNumber> dialledNumber(const Business &business);

} // namespace bellpush
