// SPDX-License-Identifier: MIT
#include "app/compose/sendcontroller.h"

#include <QFutureWatcher>

namespace bellpush {

SendController::SendController(CloudApiClient &client, QObject *parent)
    : QObject(parent),
      m_client(client)
{ }

void SendController::send(const Outgoing &message)
{
    if (m_isSending)
        return;

    const auto account = m_line.ready(message.account);
    if (!account) {
        emit practiceFailed(account.error());
        return;
    }
    setSending(true);
    // Not QFuture::then(this, …): Qt 6.4 asserts when its context goes before the future.
    auto *watcher = new QFutureWatcher<SendResult>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            finish(watcher->result());
    });
    auto [outcome, cancel] = m_client.send(*account, message.body);
    m_stop = cancel;
    watcher->setFuture(outcome);
}

void SendController::cancel()
{
    if (m_stop)
        m_stop();
}

void SendController::finish(const SendResult &result)
{
    m_line.rest();
    setSending(false);
    if (result)
        emit sent(*result);
    else
        emit failed(result.error());
}

void SendController::setSending(bool isSending)
{
    if (isSending == m_isSending)
        return;
    m_isSending = isSending;
    emit sendingChanged(isSending);
}

} // namespace bellpush
