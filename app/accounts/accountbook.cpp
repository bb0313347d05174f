// SPDX-License-Identifier: MIT
#include "app/accounts/accountbook.h"

#include "app/accounts/businessbook.h"

#include <QSignalBlocker>

#include <algorithm>

namespace bellpush {

namespace {

/// The account as `business` has it now.
Account withBusiness(Account account, const Business &business)
{
    if (!business.name.isEmpty())
        account.businessName = business.name;
    if (const auto number = dialledNumber(business))
        account.businessNumber = *number;
    return account;
}

} // namespace

AccountBook::AccountBook(const Account &first, BusinessBook &businesses, QObject *parent)
    : QObject(parent),
      m_businesses(businesses),
      m_accounts{first}
{
    follow();
    connect(&businesses, &BusinessBook::changed, this, [this] {
        follow();
        emit accountsChanged();
        emit currentChanged();
    });
}

void AccountBook::follow()
{
    m_shown.clear();
    for (const Account &account : std::as_const(m_accounts))
        m_shown.append(withBusiness(account, m_businesses.business(account.business)));
}

Business AccountBook::business() const
{
    return m_businesses.business(m_accounts.at(m_current).business);
}

QString AccountBook::businessOf(const Account &account)
{
    Business business{.number = account.businessNumber.e164()};
    for (const Business &known : m_businesses.businesses()) {
        if (dialledNumber(known) == account.businessNumber)
            business = known;
    }
    business.name = account.businessName;
    if (business.id.isEmpty() || m_businesses.business(business.id).name != business.name)
        m_businesses.keep(business); // or for this run only, which an account is, too
    return business.id;
}

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

void AccountBook::keep(const Account &entered)
{
    Account account = entered;
    {
        const QSignalBlocker once(this); // a business that is new or renamed is news of its own
        account.business = businessOf(entered);
    }
    if (const qsizetype index = indexOf(account.id); index >= 0) {
        m_accounts[index] = account;
        m_current = index;
    } else {
        m_accounts.append(account);
        m_current = m_accounts.size() - 1;
    }
    follow();
    emit accountsChanged();
    emit currentChanged();
}

} // namespace bellpush
