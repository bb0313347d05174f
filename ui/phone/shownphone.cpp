// SPDX-License-Identifier: MIT
#include "ui/phone/shownphone.h"

namespace bellpush {

ShownPhone::ShownPhone()
    : m_theme(phoneTheme(m_look.platform, m_look.scheme)),
      m_metrics(phoneMetrics(m_look.platform, m_look.textScale))
{ }

void ShownPhone::setDraft(const MessageDraft &draft)
{
    if (draft.kind != m_draft.kind)
        m_open = {};
    if (draft.kind != m_draft.kind || draft.templateName != m_draft.templateName)
        m_isUnfolded = false;
    m_draft = draft;
}

void ShownPhone::setLook(const PhoneLook &look)
{
    m_look = look;
    m_theme = phoneTheme(look.platform, look.scheme);
    m_metrics = phoneMetrics(look.platform, look.textScale);
}

PhoneSetting ShownPhone::shownSetting() const
{
    PhoneSetting setting = m_setting;
    setting.open = m_open;
    setting.isUnfolded = m_isUnfolded;
    return setting;
}

bool ShownPhone::renew()
{
    PhoneContent content = phoneContent(m_draft, shownSetting());
    if (content == m_content && !m_layout.size.isEmpty())
        return false;
    m_content = std::move(content);
    m_parts = phoneParts(m_content);
    return true;
}

void ShownPhone::layOut(qreal height)
{
    m_layout = layoutPhone(m_content, m_metrics, {m_look.width, height}, m_texts);
}

} // namespace bellpush
