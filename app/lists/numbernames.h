// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

/// What the name of a column says about the numbers in it.
struct NumberName {
    enum class Kind {
        Never,   ///< A fax, a pager: nobody answers.
        Other,   ///< A number of something else: a house, a customer, an article.
        Unknown, ///< Nothing.
        Number,  ///< That it is a number.
        Phone,
        Mobile,
        WhatsApp,
    };

    Kind kind = Kind::Unknown;
    bool isPast = false; ///< Old, or for emergencies only.
    int rank = 0; ///< Among its kind; less is better: the main one, the second, the one at home.

    bool isTelephone() const { return kind >= Kind::Phone; }

    friend bool operator==(const NumberName &, const NumberName &) = default;
};

/// Reads a name in the languages of columnNamed(), and what others call a telephone or a fax.
NumberName numberName(const QString &name);

/// Whether `one` is the better name for the numbers that are to be called.
bool isBetter(const NumberName &one, const NumberName &other);

} // namespace bellpush
