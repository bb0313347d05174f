// SPDX-License-Identifier: MIT
#include "app/accounts/accountbook.h"

#include <algorithm>

namespace bellpush {

AccountBook::AccountBook(const Account &first, QObject *parent) : QObject(parent), m_accounts{first}
{ }

qsizetype AccountBook::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&id](const Account &account) { return account.id == id; });
    return found == m_accounts.cend() ? -1 : found - m_accounts.cbegin();
}

void AccountBook::setCurrent(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index == m_current || index < 0)
        return;
    m_current = index;
    emit currentChanged();
}

void AccountBook::keep(const Account &account)
{
    if (const qsizetype index = indexOf(account.id); index >= 0) {
        m_accounts[index] = account;
        m_current = index;
    } else {
        m_accounts.append(account);
        m_current = m_accounts.size() - 1;
    }
    emit accountsChanged();
    emit currentChanged();
}

} // namespace bellpush
