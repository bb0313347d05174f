// SPDX-License-Identifier: MIT
#include "app/accounts/accountbook.h"

namespace bellpush {

AccountBook::AccountBook(const Account &first, QObject *parent) : QObject(parent), m_accounts{first}
{ }

void AccountBook::setCurrent(qsizetype index)
{
    if (index == m_current || index < 0 || index >= m_accounts.size())
        return;
    m_current = index;
    emit currentChanged();
}

void AccountBook::add(const Account &account)
{
    m_accounts.append(account);
    emit accountsChanged();
    setCurrent(m_accounts.size() - 1);
}

} // namespace bellpush
