// SPDX-License-Identifier: MIT
#include "ui/phone/phonetimerow.h"

#include "ui/text/chattimes.h"
#include "ui/widgets/hintlabel.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>
#include <QSlider>

namespace bellpush {

namespace {

// The slider ends some time after the expiry, which stands at this part of it.
constexpr int sliderEnd = 100;
constexpr int sliderExpiry = 80;

/// What the slider spans for a message that does not expire: long enough for the day to change.
constexpr std::chrono::minutes spanWithoutExpiry = std::chrono::days{2};

} // namespace

PhoneTimeRow::PhoneTimeRow(QWidget *parent)
    : QWidget(parent),
      m_time(new QSlider(Qt::Horizontal, this)),
      m_since(new HintLabel(this)),
      m_until(new HintLabel(this))
{
    m_time->setAccessibleName(tr("Time since sent"));
    m_time->setRange(0, sliderEnd);
    m_time->setPageStep(sliderEnd / 10);
    m_until->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_time);
    layout->addWidget(m_since);
    layout->addWidget(m_until);
    connect(m_time, &QSlider::valueChanged, this, &PhoneTimeRow::moved);
}

std::chrono::minutes PhoneTimeRow::sinceSent() const
{
    if (!m_expiry)
        return spanWithoutExpiry * m_time->value() / sliderEnd;
    return *m_expiry * m_time->value() / sliderExpiry;
}

void PhoneTimeRow::showWords(const QDateTime &sentAt, const QString &ticks)
{
    QString since = sinceSentText(sinceSent());
    if (!ticks.isEmpty()) // they differ in colour alone
        since = tr("%1 · %2", "since it was sent, how far it got").arg(since, ticks);
    m_since->setText(since);
    m_until->setVisible(m_expiry.has_value());
    m_time->setAccessibleDescription(since);
    if (!m_expiry)
        return;
    const QString moment = expiryMomentText(sentAt, *m_expiry, QLocale());
    const QString until = sinceSent() < *m_expiry ? tr("Calls until %1").arg(moment)
                                                  : tr("Expired: %1").arg(moment);
    m_until->setText(until);
    m_time->setAccessibleDescription(tr("%1. %2").arg(since, until));
}

} // namespace bellpush
