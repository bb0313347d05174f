// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/practice/practiceserver.h"

#include <memory>

namespace bellpush {

/// The account that answers on this machine. Its server has another address each time it runs.
Account practiceAccount();

/// The wire to an account while something is sent: the practice account's server runs from
/// `ready()` to `rest()`.
class PracticeLine
{
public:
    /// `account`, ready to be sent from. The error is the practice server's.
    Result<CloudApiAccount, PracticeServerError> ready(const Account &account);

    /// Nothing is being sent: the practice account's port is closed.
    void rest();

private:
    std::shared_ptr<PracticeService> m_practice = freshPractice(); ///< Lives on between messages.
    std::unique_ptr<PracticeServer> m_server;
};

} // namespace bellpush
