// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonecontent.h"
#include "ui/draw/phone/phonelook.h"

#include <QDateTime>
#include <QWidget>

class QPushButton;
class QSlider;

namespace bellpush {

class AccountBook;
class CardLoader;
class ChoiceField;
class ComposeSession;
class DocumentSession;
class HeaderBar;
class HintLabel;
class NoteLabel;
class PhonePreview;
class RulesDialog;

/// The phone with what it can be seen on: device, theme and text size above it, time and client
/// below.
class PhonePanel : public QWidget
{
    Q_OBJECT

public:
    /// All three have to outlive it.
    PhonePanel(const ComposeSession &session, const DocumentSession &documents,
               const AccountBook &accounts, QWidget *parent = nullptr);

    PhonePreview &phone() const { return *m_phone; }

    /// The choices around the phone, to be kept from one run to the next.
    QList<int> choices() const;
    void setChoices(const QList<int> &choices);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *choiceRow();
    QWidget *timeRow();
    QWidget *clientRow();
    void connectAll();
    void showNow();
    void showLook();
    void showSetting();
    void showTime();
    void showElsewhere();
    void showCard();
    void fetchTitle();
    void showRules();
    void openRules();
    std::chrono::minutes sinceSent() const;

    const ComposeSession &m_session;
    const AccountBook &m_accounts;
    PhoneSetting m_setting;
    QDateTime m_sentAt; ///< The message is sent at this moment, as far as the phone knows.
    HeaderBar *m_header;
    CardLoader *m_card;
    PhonePreview *m_phone;
    ChoiceField *m_device = nullptr;
    ChoiceField *m_scheme = nullptr;
    ChoiceField *m_textSize = nullptr;
    ChoiceField *m_client = nullptr;
    QSlider *m_time = nullptr;
    HintLabel *m_since = nullptr;
    HintLabel *m_expiry = nullptr;
    NoteLabel *m_elsewhere = nullptr;
    QPushButton *m_fetchTitle = nullptr;
    NoteLabel *m_cardNote = nullptr;
    RulesDialog *m_rules = nullptr; ///< Made when it is first asked for.
};

} // namespace bellpush
