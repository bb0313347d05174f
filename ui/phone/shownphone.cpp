// SPDX-License-Identifier: MIT
#include "ui/phone/shownphone.h"

namespace bellpush {

void ShownPhone::setDraft(const MessageDraft &draft)
{
    if (draft.kind != m_draft.kind)
        m_setting.open = {};
    if (draft.kind != m_draft.kind || draft.templateName != m_draft.templateName)
        m_setting.isUnfolded = false;
    m_draft = draft;
}

bool ShownPhone::setSetting(PhoneSetting setting)
{
    setting.open = m_setting.open;
    setting.isUnfolded = m_setting.isUnfolded;
    if (setting == m_setting)
        return false;
    m_setting = std::move(setting);
    return true;
}

bool ShownPhone::renew()
{
    PhoneContent content = phoneContent(m_draft, m_setting);
    if (content == m_content && !m_layout.size.isEmpty())
        return false;
    m_content = std::move(content);
    m_parts = phoneParts(m_content);
    return true;
}

void ShownPhone::layOut(qreal height)
{
    m_layout = layoutPhone(m_content, phoneMetrics(m_look.platform, m_look.textScale),
                           {m_look.width, height}, m_texts);
}

} // namespace bellpush
