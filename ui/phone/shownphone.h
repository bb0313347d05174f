// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/bubbleparts.h"
#include "ui/draw/phone/phonelayout.h"

namespace bellpush {

/// What a phone shows, with what taps have opened and unfolded, and where it stands.
class ShownPhone
{
public:
    /// What was opened and unfolded goes with the message it belongs to.
    void setDraft(const MessageDraft &draft);
    /// All but what taps have opened and unfolded, which stays. Whether it is another.
    bool setSetting(PhoneSetting setting);
    void setLook(const PhoneLook &look) { m_look = look; }
    void setOpen(const PhoneOpen &open) { m_setting.open = open; }
    void unfold() { m_setting.isUnfolded = true; }

    /// Takes over what was set since; whether the phone shows something else by that.
    bool renew();

    void layOut(qreal height);

    const MessageDraft &draft() const { return m_draft; }
    const PhoneLook &look() const { return m_look; }
    PhoneTheme theme() const { return phoneTheme(m_look.platform, m_look.scheme); }

    /// What the phone shows besides the draft, with what taps have opened.
    const PhoneSetting &setting() const { return m_setting; }

    const PhoneContent &content() const { return m_content; }
    const QList<BubblePart> &parts() const { return m_parts; }
    const PhoneLayout &layout() const { return m_layout; }

private:
    MessageDraft m_draft;
    PhoneSetting m_setting;
    PhoneLook m_look;
    PhoneContent m_content;
    QList<BubblePart> m_parts;
    LaidTexts m_texts;
    PhoneLayout m_layout;
};

} // namespace bellpush
