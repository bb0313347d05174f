// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/cloudapiclient.h"
#include "app/compose/practiceline.h"

#include <QObject>

namespace bellpush {

class AccountBook;
class ComposeSession;

/// Sends the session's message from the current account, one at a time.
class SendController : public QObject
{
    Q_OBJECT

public:
    /// All three have to outlive the controller.
    SendController(const ComposeSession &session, const AccountBook &accounts,
                   CloudApiClient &client, QObject *parent = nullptr);

    bool isSending() const { return m_isSending; }

    /// Does nothing while a message is under way or while the draft makes none; otherwise ends in
    /// exactly one of sent(), failed() and practiceFailed().
    void send();

    /// Stops what is under way, which then fails as certainly not sent or as unknown.
    void cancel();

signals:
    void sendingChanged(bool isSending);
    void sent(const bellpush::Accepted &accepted);
    void failed(const bellpush::SendFailure &failure);
    void practiceFailed(bellpush::PracticeServerError error);

private:
    void finish(const SendResult &result);
    void setSending(bool isSending);

    const ComposeSession &m_session;
    const AccountBook &m_accounts;
    CloudApiClient &m_client;
    PracticeLine m_line;
    bool m_isSending = false;
};

} // namespace bellpush
