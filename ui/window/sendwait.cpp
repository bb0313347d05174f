// SPDX-License-Identifier: MIT
#include "ui/window/sendwait.h"

#include "app/compose/sendcontroller.h"
#include "ui/widgets/banner.h"
#include "ui/window/noticearea.h"

namespace bellpush {

namespace {

constexpr auto kind = NoticeArea::Kind::Sending;

} // namespace

SendWait::SendWait(const SendController &sending, NoticeArea &notices, QObject *parent)
    : QObject(parent),
      m_sending(sending),
      m_notices(notices)
{
    connect(&sending, &SendController::sent, this, [this] {
        const bool wasWaiting = m_isWaiting;
        stay();
        if (wasWaiting)
            emit over();
    });
    connect(&sending, &SendController::failed, this, &SendWait::stay);
}

bool SendWait::holds()
{
    if (!m_sending.isSending() || m_isWaiting)
        return m_isWaiting;
    m_isWaiting = true;
    auto *banner = new Banner(tr("A message is being sent. The window closes once it is accepted, "
                                 "and stays open to say so if it is not."),
                              &m_notices);
    banner->addButton(tr("Stay open"), [this] { stay(); });
    m_notices.show(kind, banner);
    return true;
}

void SendWait::stay()
{
    m_isWaiting = false;
    m_notices.clear(kind);
}

} // namespace bellpush
