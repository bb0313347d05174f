// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/accounts/business.h"

#include <QList>
#include <QObject>

namespace bellpush {

class BusinessBook;

/// The accounts of this run: the one it begins with and those entered since. Nothing is stored but
/// their businesses, whose names and numbers they have.
class AccountBook : public QObject
{
    Q_OBJECT

public:
    /// `first` is always there. `businesses` has to outlive the book.
    AccountBook(const Account &first, BusinessBook &businesses, QObject *parent = nullptr);

    const QList<Account> &accounts() const { return m_shown; }
    const Account &current() const { return m_shown.at(m_current); }

    /// The one the current account belongs to; blank while there is none.
    Business business() const;

    void setCurrent(const QString &id);

    /// Makes `account` the current one, in the place of the one with its id if there is one. It
    /// belongs to the business with its number, which takes its name; else to a new one.
    void keep(const Account &account);

signals:
    void accountsChanged();
    /// Another account is current, or it became another.
    void currentChanged();

private:
    qsizetype indexOf(const QString &id) const;
    QString businessOf(const Account &account);
    void follow();

    BusinessBook &m_businesses;
    QList<Account> m_accounts; ///< As they were entered.
    QList<Account> m_shown;    ///< With what their businesses are now.
    qsizetype m_current = 0;
};

} // namespace bellpush
