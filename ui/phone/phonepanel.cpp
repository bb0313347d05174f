// SPDX-License-Identifier: MIT
#include "ui/phone/phonepanel.h"

#include "app/accounts/account.h"
#include "ui/draw/phone/rulesshown.h"
#include "ui/phone/cardbar.h"
#include "ui/phone/headerbar.h"
#include "ui/phone/phonelookrow.h"
#include "ui/phone/phonemedia.h"
#include "ui/phone/phonepreview.h"
#include "ui/phone/phonetimerow.h"
#include "ui/phone/rulesdialog.h"
#include "ui/text/chattimes.h"
#include "ui/text/previewruletext.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QTimer>

namespace bellpush {

namespace {

enum ClientChoice { CustomersPhone, OwnPhone, OldApp, Computer };

PhoneClient clientOf(int choice)
{
    if (choice == OldApp)
        return PhoneClient::Old;
    return choice == Computer ? PhoneClient::Computer : PhoneClient::Current;
}

QDateTime thisMinute()
{
    QDateTime now = QDateTime::currentDateTime();
    now.setTime(QTime(now.time().hour(), now.time().minute()));
    return now;
}

} // namespace

PhonePanel::PhonePanel(QWidget *parent)
    : QWidget(parent),
      m_sentAt(thisMinute()),
      m_look(new PhoneLookRow(this)),
      m_phone(new PhonePreview(this)),
      m_time(new PhoneTimeRow(this)),
      m_client(new ChoiceField(this)),
      m_card(new CardBar(this)),
      m_header(new HeaderBar(this)),
      m_elsewhere(new NoteLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_look);
    layout->addWidget(m_phone, 1);
    layout->addWidget(m_time);
    layout->addLayout(clientRow());
    layout->addWidget(m_card);
    layout->addWidget(m_header);
    layout->addWidget(m_elsewhere);
    connectAll();
    m_setting.words = phoneWords();
    showLook();
}

void PhonePanel::setDraft(const MessageDraft &draft)
{
    m_draft = draft;
    m_header->setDraft(draft);
    m_phone->setDraft(draft);
    showSetting();
}

void PhonePanel::holdBackLink()
{
    m_header->holdBackLink();
}

void PhonePanel::setAccount(const Account &account)
{
    m_setting.businessName = account.businessName;
    m_setting.isVerified = account.isVerified;
    showSetting();
}

QLayout *PhonePanel::clientRow()
{
    m_client->setAccessibleName(tr("Seen on"));
    m_client->addItems(
        {tr("Customer’s phone"), tr("Your own phone"), tr("Old phone app"), tr("Computer")});
    auto *rules = new QPushButton(tr("How we know"), this);
    rules->setAutoDefault(false);
    setTabOrder(m_client, rules);
    connect(rules, &QPushButton::clicked, this, &PhonePanel::openRules);
    auto *layout = new QHBoxLayout;
    layout->addWidget(m_client, 1);
    layout->addWidget(rules);
    return layout;
}

void PhonePanel::connectAll()
{
    connect(m_look, &PhoneLookRow::changed, this, &PhonePanel::showLook);
    connect(m_client, &ChoiceField::currentIndexChanged, this, [this] {
        m_phone->closeOverlay();
        showLook();
        showSetting();
    });
    connect(m_time, &PhoneTimeRow::moved, this, &PhonePanel::showSetting);
    connect(m_header, &HeaderBar::changed, this, &PhonePanel::showSetting);
    connect(m_card, &CardBar::changed, this, &PhonePanel::showSetting);
    connect(m_phone, &PhonePreview::tapped, this, &PhonePanel::showRules);
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &PhonePanel::showNow);
    clock->start(std::chrono::minutes{1});
}

void PhonePanel::showNow()
{
    m_sentAt = thisMinute();
    showSetting();
}

void PhonePanel::showLook()
{
    PhoneLook look = m_look->look(schemeOf(palette()));
    if (m_client->currentIndex() == Computer)
        look.platform = PhonePlatform::Computer;
    m_phone->setLook(look);
}

void PhonePanel::showSetting()
{
    m_time->setExpiry(callExpiry(m_draft));
    const ChatTimes times = chatTimes(m_sentAt, m_time->sinceSent(), QLocale());
    PhoneSetting &setting = m_setting;
    setting.time = times.message;
    setting.date = times.date;
    setting.clock = times.clock;
    setting.sinceSent = m_time->sinceSent();
    setting.side = m_client->currentIndex() == OwnPhone ? ChatSide::Business : ChatSide::Customer;
    setting.client = clientOf(m_client->currentIndex());
    setting.media = phoneMedia(m_header->state());
    setting.card = m_card->card();
    m_phone->setSetting(setting);
    m_time->showWords(m_sentAt, m_phone->content().bubble.ticksWord);
    m_card->setShown(m_phone->content().bubble.card);
    showElsewhere();
    showRules();
}

/// What other devices make of the message, whichever is looked at.
void PhonePanel::showElsewhere()
{
    QStringList sentences;
    bool isAvoidable = false;
    for (const PreviewRule rule : rulesOfOtherClients(m_draft, m_setting)) {
        isAvoidable |= rule == PreviewRule::DesktopHidesButtons;
        sentences.append(otherClientText(rule));
    }
    m_elsewhere->setNote(isAvoidable ? NoteLabel::Tone::Warning : NoteLabel::Tone::Info,
                         sentences.join(u' '));
    m_elsewhere->setVisible(!sentences.isEmpty());
}

void PhonePanel::openRules()
{
    if (m_rules == nullptr)
        m_rules = new RulesDialog(this);
    m_rules->show();
    m_rules->raise();
    m_rules->activateWindow();
    showRules();
}

void PhonePanel::showRules()
{
    if (m_rules != nullptr && m_rules->isVisible())
        m_rules->setRules(rulesShown(m_draft, m_phone->shownSetting(), m_phone->content()));
}

void PhonePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLook();
}

QList<int> PhonePanel::choices() const
{
    return m_look->choices() << (m_header->fetchesAlways() ? 1 : 0);
}

void PhonePanel::setChoices(const QList<int> &choices)
{
    m_look->setChoices(choices);
    if (const qsizetype last = m_look->choices().size();
        choices.size() > last) // absent in what an older version kept
        m_header->setFetchesAlways(choices.at(last) == 1);
}

} // namespace bellpush
