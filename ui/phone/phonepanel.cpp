// SPDX-License-Identifier: MIT
#include "ui/phone/phonepanel.h"

#include "app/accounts/accountbook.h"
#include "app/compose/composesession.h"
#include "ui/draw/phone/rulesshown.h"
#include "ui/phone/cardloader.h"
#include "ui/phone/headerbar.h"
#include "ui/phone/phonemedia.h"
#include "ui/phone/phonepreview.h"
#include "ui/phone/rulesdialog.h"
#include "ui/text/chattimes.h"
#include "ui/text/previewruletext.h"
#include "ui/widgets/appcolors.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QSlider>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct Device {
    PhonePlatform platform;
    int width;
};

/// The widths that most phones of both kinds have, in their logical pixels. Ours.
constexpr std::array devices{
    Device{PhonePlatform::Android, 360}, Device{PhonePlatform::Android, 320},
    Device{PhonePlatform::Android, 390}, Device{PhonePlatform::Android, 430},
    Device{PhonePlatform::Ios, 390},     Device{PhonePlatform::Ios, 320},
    Device{PhonePlatform::Ios, 360},     Device{PhonePlatform::Ios, 430},
};

constexpr std::array textPercents{100, 115, 130, 150, 175, 200};

enum SchemeChoice { AsProgram, AlwaysLight, AlwaysDark };

enum ClientChoice { CustomersPhone, OwnPhone, OldApp, Computer };

// The slider ends some time after the expiry, which stands at this part of it.
constexpr int sliderEnd = 100;
constexpr int sliderExpiry = 80;

/// What the slider spans for a message that does not expire: long enough for the day to change.
constexpr std::chrono::minutes spanWithoutExpiry = std::chrono::days{2};

QString deviceText(const Device &device)
{
    return device.platform == PhonePlatform::Android
        ? PhonePanel::tr("Android %1").arg(device.width)
        : PhonePanel::tr("iPhone %1").arg(device.width);
}

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

PhonePanel::PhonePanel(const ComposeSession &session, const DocumentSession &documents,
                       const AccountBook &accounts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_accounts(accounts),
      m_sentAt(thisMinute()),
      m_header(new HeaderBar(session, documents, this)),
      m_card(new CardLoader(this)),
      m_phone(new PhonePreview(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(choiceRow());
    layout->addWidget(m_phone, 1);
    layout->addWidget(timeRow());
    layout->addWidget(clientRow());
    m_fetchTitle = new QPushButton(tr("Look up the link’s title"), this);
    layout->addWidget(m_fetchTitle, 0, Qt::AlignLeft);
    layout->addWidget(m_header);
    m_cardNote = new NoteLabel(this);
    layout->addWidget(m_cardNote);
    m_elsewhere = new NoteLabel(this);
    layout->addWidget(m_elsewhere);
    connectAll();
    m_setting.words = phoneWords();
    showLook();
    showSetting();
    m_phone->setDraft(session.draft());
}

QWidget *PhonePanel::choiceRow()
{
    auto *row = new QWidget(this);
    m_device = new ChoiceField(row);
    m_device->setAccessibleName(tr("Device"));
    for (const Device &device : devices)
        m_device->addItem(deviceText(device));
    m_scheme = new ChoiceField(row);
    m_scheme->setAccessibleName(tr("Phone theme"));
    m_scheme->addItems({tr("As Bellpush"), tr("Light"), tr("Dark")});
    m_textSize = new ChoiceField(row);
    m_textSize->setAccessibleName(tr("Phone text size"));
    for (const int percent : textPercents)
        m_textSize->addItem(tr("%1 %").arg(percent));

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_device, 4);
    layout->addWidget(m_scheme, 4);
    layout->addWidget(m_textSize, 3);
    return row;
}

QWidget *PhonePanel::timeRow()
{
    auto *row = new QWidget(this);
    m_time = new QSlider(Qt::Horizontal, row);
    m_time->setAccessibleName(tr("Time since sent"));
    m_time->setRange(0, sliderEnd);
    m_time->setPageStep(sliderEnd / 10);
    m_since = new HintLabel(row);
    m_expiry = new HintLabel(row);
    m_expiry->setWordWrap(true);

    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_time);
    layout->addWidget(m_since);
    layout->addWidget(m_expiry);
    return row;
}

QWidget *PhonePanel::clientRow()
{
    auto *row = new QWidget(this);
    m_client = new ChoiceField(row);
    m_client->setAccessibleName(tr("Seen on"));
    m_client->addItems(
        {tr("Customer’s phone"), tr("Your own phone"), tr("Old phone app"), tr("Computer")});
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_client, 1);
    auto *rules = new QPushButton(tr("How we know"), row);
    rules->setAutoDefault(false);
    connect(rules, &QPushButton::clicked, this, &PhonePanel::openRules);
    layout->addWidget(rules);
    return row;
}

void PhonePanel::connectAll()
{
    for (ChoiceField *choice : {m_device, m_scheme, m_textSize})
        connect(choice, &ChoiceField::currentIndexChanged, this, &PhonePanel::showLook);
    connect(m_client, &ChoiceField::currentIndexChanged, this, [this] {
        m_phone->closeOverlay();
        showLook();
        showSetting();
    });
    connect(m_time, &QSlider::valueChanged, this, &PhonePanel::showSetting);
    connect(&m_session, &ComposeSession::draftChanged, this, [this](const MessageDraft &draft) {
        m_phone->setDraft(draft);
        showSetting();
    });
    connect(m_header, &HeaderBar::changed, this, &PhonePanel::showSetting);
    connect(m_card, &CardLoader::changed, this, &PhonePanel::showSetting);
    connect(m_fetchTitle, &QPushButton::clicked, this, &PhonePanel::fetchTitle);
    connect(&m_accounts, &AccountBook::currentChanged, this, &PhonePanel::showSetting);
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
    const Device &device = devices.at(m_device->currentIndex());
    const bool isDark = m_scheme->currentIndex() == AsProgram
        ? schemeOf(palette()) == ColorScheme::Dark
        : m_scheme->currentIndex() == AlwaysDark;
    const bool isComputer = m_client->currentIndex() == Computer;
    m_phone->setLook({isComputer ? PhonePlatform::Computer : device.platform,
                      isDark ? PhoneScheme::Dark : PhoneScheme::Light,
                      static_cast<qreal>(device.width),
                      textPercents.at(m_textSize->currentIndex()) / 100.0});
}

std::chrono::minutes PhonePanel::sinceSent() const
{
    const auto expiry = callExpiry(m_session.draft());
    if (!expiry)
        return spanWithoutExpiry * m_time->value() / sliderEnd;
    return *expiry * m_time->value() / sliderExpiry;
}

void PhonePanel::showSetting()
{
    const ChatTimes times = chatTimes(m_sentAt, sinceSent(), QLocale());
    PhoneSetting &setting = m_setting;
    setting.businessName = m_accounts.current().businessName;
    setting.isVerified = m_accounts.current().isVerified;
    setting.time = times.message;
    setting.date = times.date;
    setting.clock = times.clock;
    setting.sinceSent = sinceSent();
    setting.side = m_client->currentIndex() == OwnPhone ? ChatSide::Business : ChatSide::Customer;
    setting.client = clientOf(m_client->currentIndex());
    setting.media = phoneMedia(m_header->state());
    setting.card = m_card->card();
    m_phone->setSetting(setting);
    showTime();
    showElsewhere();
    showCard();
    showRules();
}

/// A page is asked for its title only when somebody wants to see it.
void PhonePanel::showCard()
{
    const std::optional<BubbleCard> &card = m_phone->content().bubble.card;
    const bool isAsked = card && card->address == m_card->card().address;
    m_fetchTitle->setVisible(card && !(isAsked && m_card->card().words.isEmpty()));
    m_cardNote->setNote(NoteLabel::Tone::Info, isAsked ? m_card->card().words : QString());
    m_cardNote->setVisible(!m_cardNote->text().isEmpty());
}

void PhonePanel::fetchTitle()
{
    if (const std::optional<BubbleCard> &card = m_phone->content().bubble.card)
        m_card->ask(card->address);
}

/// What other devices make of the message, whichever is looked at.
void PhonePanel::showElsewhere()
{
    QStringList sentences;
    bool isAvoidable = false;
    for (const PreviewRule rule : rulesOfOtherClients(m_session.draft(), m_setting)) {
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
        m_rules->setRules(
            rulesShown(m_session.draft(), m_phone->shownSetting(), m_phone->content()));
}

void PhonePanel::showTime()
{
    QString since = sinceSentText(sinceSent());
    const QString ticks = m_phone->content().bubble.ticksWord; // they differ in colour alone
    if (!ticks.isEmpty())
        since = tr("%1 · %2", "since it was sent, how far it got").arg(since, ticks);
    m_since->setText(since);
    const auto expiry = callExpiry(m_session.draft());
    m_expiry->setVisible(expiry.has_value());
    if (expiry) {
        const QString moment = expiryMomentText(m_sentAt, *expiry, QLocale());
        m_expiry->setText(sinceSent() < *expiry ? tr("Calls until %1").arg(moment)
                                                : tr("Expired: %1").arg(moment));
    }
    m_time->setAccessibleDescription(expiry ? tr("%1. %2").arg(since, m_expiry->text()) : since);
}

void PhonePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_client != nullptr)
        showLook();
}

QList<int> PhonePanel::choices() const
{
    return {m_device->currentIndex(), m_scheme->currentIndex(), m_textSize->currentIndex(),
            m_header->fetchesAlways() ? 1 : 0};
}

void PhonePanel::setChoices(const QList<int> &choices)
{
    const QList<ChoiceField *> fields{m_device, m_scheme, m_textSize};
    for (qsizetype i = 0; i < std::min(fields.size(), choices.size()); ++i) {
        if (choices.at(i) >= 0 && choices.at(i) < fields.at(i)->count())
            fields.at(i)->setCurrentIndex(choices.at(i));
    }
    if (choices.size() > fields.size()) // absent in what an older version kept
        m_header->setFetchesAlways(choices.at(fields.size()) == 1);
}

} // namespace bellpush
