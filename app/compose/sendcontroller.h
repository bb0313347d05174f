// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/cloudapiclient.h"
#include "app/compose/outgoing.h"
#include "app/compose/practiceline.h"

#include <QObject>

#include <functional>

namespace bellpush {

/// Sends messages, one at a time.
class SendController : public QObject
{
    Q_OBJECT

public:
    /// `client` has to outlive the controller.
    explicit SendController(CloudApiClient &client, QObject *parent = nullptr);

    bool isSending() const { return m_isSending; }

    /// Does nothing while a message is under way; otherwise ends in exactly one of sent(), failed()
    /// and practiceFailed().
    void send(const Outgoing &message);

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

    CloudApiClient &m_client;
    PracticeLine m_line;
    bool m_isSending = false;
    std::function<void()> m_stop{}; ///< Stops what is under way; does nothing after it.
};

} // namespace bellpush
