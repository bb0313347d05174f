// SPDX-License-Identifier: MIT
#include "app/compose/accountbook.h"

#include "app/practice/practiceaccount.h"

namespace bellpush {

namespace {

/// Its server has another address each time it runs.
Account practiceAccount()
{
    return {
        .businessName = practiceaccount::businessName,
        .businessNumber = *PhoneNumber::fromDigits(QString(practiceaccount::phoneNumberDigits)),
        .api = {.address = {.graphUrl = {}, .phoneNumberId = practiceaccount::phoneNumberId},
                .accessToken = practiceaccount::accessToken.latin1()},
        .isPractice = true,
    };
}

} // namespace

AccountBook::AccountBook(QObject *parent) : QObject(parent), m_accounts{practiceAccount()} { }

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

Result<CloudApiAccount, PracticeServerError> AccountBook::ready()
{
    if (!current().isPractice)
        return current().api;

    auto server = PracticeServer::start(0);
    if (!server)
        return tl::unexpected(server.error());
    m_practice = *std::move(server);
    const auto address = cloudApiAddress(m_practice->baseUrl().toString(), defaultApiVersion(),
                                         current().api.address.phoneNumberId);
    Q_ASSERT(address);
    return CloudApiAccount{*address, current().api.accessToken};
}

void AccountBook::rest()
{
    m_practice.reset();
}

} // namespace bellpush
