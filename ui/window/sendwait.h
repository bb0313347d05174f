// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace bellpush {

class NoticeArea;
class SendController;

/// Keeps the window open while a message is being sent: nobody would learn what became of it.
class SendWait : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    SendWait(const SendController &sending, NoticeArea &notices, QObject *parent);

    /// Whether the window has to stay; if so, that is said, and over() follows unless somebody
    /// changes their mind or has to read what became of the message.
    bool holds();

signals:
    void over();

private:
    void stay();

    const SendController &m_sending;
    NoticeArea &m_notices;
    bool m_isWaiting = false;
};

} // namespace bellpush
