// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonecontent.h"

#include <QDateTime>
#include <QWidget>

namespace bellpush {

struct Account;
class CardBar;
class ChoiceField;
class HeaderBar;
class NoteLabel;
class PhoneLookRow;
class PhonePreview;
class PhoneTimeRow;
class RulesDialog;

/// The phone with what it can be seen on: device, theme and text size above it, time and client
/// below.
class PhonePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PhonePanel(QWidget *parent);

    void setDraft(const MessageDraft &draft);
    /// The draft came with a message: what its header links to is fetched when somebody asks.
    void holdBackLink();
    void setAccount(const Account &account);

    PhonePreview &phone() const { return *m_phone; }

    /// The choices around the phone, to be kept from one run to the next.
    QList<int> choices() const;
    void setChoices(const QList<int> &choices);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *clientRow();
    void connectAll();
    void showNow();
    void showLook();
    void showSetting();
    void showElsewhere();
    void showRules();
    void openRules();

    MessageDraft m_draft;
    PhoneSetting m_setting;
    QDateTime m_sentAt; ///< The message is sent at this moment, as far as the phone knows.
    PhoneLookRow *m_look;
    PhonePreview *m_phone;
    PhoneTimeRow *m_time;
    ChoiceField *m_client;
    CardBar *m_card;
    HeaderBar *m_header;
    NoteLabel *m_elsewhere;
    RulesDialog *m_rules = nullptr; ///< Made when it is first asked for.
};

} // namespace bellpush
