// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"

#include <QList>
#include <QObject>

namespace bellpush {

/// The accounts of this run: the one it begins with and those entered since. Nothing is stored.
class AccountBook : public QObject
{
    Q_OBJECT

public:
    /// `first` is always there.
    explicit AccountBook(const Account &first, QObject *parent = nullptr);

    const QList<Account> &accounts() const { return m_accounts; }
    const Account &current() const { return m_accounts.at(m_current); }

    void setCurrent(const QString &id);

    /// Makes `account` the current one, in the place of the one with its id if there is one.
    void keep(const Account &account);

signals:
    void accountsChanged();
    /// Another account is current, or it became another.
    void currentChanged();

private:
    qsizetype indexOf(const QString &id) const;

    QList<Account> m_accounts;
    qsizetype m_current = 0;
};

} // namespace bellpush
