// SPDX-License-Identifier: MIT
#pragma once

#include "app/compose/account.h"
#include "app/practice/practiceserver.h"

#include <QObject>

#include <memory>

namespace bellpush {

/// The accounts of this run: the practice account, always first, and those entered since. Nothing
/// is stored.
class AccountBook : public QObject
{
    Q_OBJECT

public:
    explicit AccountBook(QObject *parent = nullptr);

    const QList<Account> &accounts() const { return m_accounts; }
    const Account &current() const { return m_accounts.at(m_current); }
    qsizetype currentIndex() const { return m_current; }

    void setCurrent(qsizetype index);

    /// Adds an account and makes it the current one.
    void add(const Account &account);

    /// The current account, ready to be sent from: the practice account's server runs from here to
    /// `rest()`. The error is the server's.
    Result<CloudApiAccount, PracticeServerError> ready();

    /// Nothing is being sent: the practice account's port is closed.
    void rest();

signals:
    void accountsChanged();
    void currentChanged();

private:
    QList<Account> m_accounts;
    qsizetype m_current = 0;
    std::unique_ptr<PracticeServer> m_practice;
};

} // namespace bellpush
