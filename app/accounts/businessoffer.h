// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

struct Account;

/// What fields are filled in with from the account that is chosen, until something else is typed.
struct BusinessOffer {
    QString number; ///< E.164.
    QString name;
};

/// Nothing from the practice account: its number is nobody's to print.
BusinessOffer businessOffer(const Account &account);

/// `text`, or what is offered now where it is what was offered before.
QString followed(const QString &text, const QString &before, const QString &now);

} // namespace bellpush
