// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/bubbleparts.h"
#include "ui/draw/phone/phonelayout.h"

namespace bellpush {

/// What a phone shows, with what taps have opened and unfolded, and where it stands.
class ShownPhone
{
public:
    ShownPhone();

    /// What was opened and unfolded goes with the message it belongs to.
    void setDraft(const MessageDraft &draft);
    void setSetting(const PhoneSetting &setting) { m_setting = setting; }
    void setLook(const PhoneLook &look);
    void setOpen(const PhoneOpen &open) { m_open = open; }
    void unfold() { m_isUnfolded = true; }

    /// Takes over what was set since; whether the phone shows something else by that.
    bool renew();

    void layOut(qreal height);

    const MessageDraft &draft() const { return m_draft; }
    const PhoneSetting &setting() const { return m_setting; }
    const PhoneLook &look() const { return m_look; }
    const PhoneTheme &theme() const { return m_theme; }
    const PhoneOpen &open() const { return m_open; }

    /// What the phone shows besides the draft, with what taps have opened.
    PhoneSetting shownSetting() const;

    const PhoneContent &content() const { return m_content; }
    const QList<BubblePart> &parts() const { return m_parts; }
    const PhoneLayout &layout() const { return m_layout; }

private:
    MessageDraft m_draft;
    PhoneSetting m_setting;
    PhoneLook m_look;
    PhoneTheme m_theme;
    PhoneMetrics m_metrics;
    PhoneOpen m_open;
    bool m_isUnfolded = false;

    PhoneContent m_content;
    QList<BubblePart> m_parts;
    LaidTexts m_texts;
    PhoneLayout m_layout;
};

} // namespace bellpush
