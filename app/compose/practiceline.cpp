// SPDX-License-Identifier: MIT
#include "app/compose/practiceline.h"

#include "app/practice/practiceaccount.h"

using namespace Qt::StringLiterals;

namespace bellpush {

Account practiceAccount()
{
    return {
        .id = u"practice"_s,
        .businessName = practiceaccount::businessName,
        .businessNumber = *PhoneNumber::fromDigits(QString(practiceaccount::phoneNumberDigits)),
        .api = {.address = {.graphUrl = {}, .phoneNumberId = practiceaccount::phoneNumberId},
                .accessToken = practiceaccount::accessToken.latin1()},
        .isPractice = true,
    };
}

Result<CloudApiAccount, PracticeServerError> PracticeLine::ready(const Account &account)
{
    if (!account.isPractice)
        return account.api;

    auto server = PracticeServer::start(0, m_practice);
    if (!server)
        return tl::unexpected(server.error());
    m_server = *std::move(server);
    const auto address = cloudApiAddress(m_server->baseUrl().toString(), defaultApiVersion(),
                                         account.api.address.phoneNumberId);
    Q_ASSERT(address);
    return CloudApiAccount{*address, account.api.accessToken};
}

void PracticeLine::rest()
{
    m_server.reset();
}

} // namespace bellpush
