// SPDX-License-Identifier: MIT
#include "ui/phone/phonelookrow.h"

#include "ui/widgets/draftedits.h"

#include <QBoxLayout>

#include <algorithm>
#include <array>

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

QString deviceText(const Device &device)
{
    return device.platform == PhonePlatform::Android
        ? PhoneLookRow::tr("Android %1").arg(device.width)
        : PhoneLookRow::tr("iPhone %1").arg(device.width);
}

} // namespace

PhoneLookRow::PhoneLookRow(QWidget *parent)
    : QWidget(parent),
      m_device(new ChoiceField(this)),
      m_scheme(new ChoiceField(this)),
      m_textSize(new ChoiceField(this))
{
    m_device->setAccessibleName(tr("Device"));
    for (const Device &device : devices)
        m_device->addItem(deviceText(device));
    m_scheme->setAccessibleName(tr("Phone theme"));
    m_scheme->addItems({tr("As Bellpush"), tr("Light"), tr("Dark")});
    m_textSize->setAccessibleName(tr("Phone text size"));
    for (const int percent : textPercents)
        m_textSize->addItem(tr("%1 %").arg(percent));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_device, 4);
    layout->addWidget(m_scheme, 4);
    layout->addWidget(m_textSize, 3);
    for (const ChoiceField *field : fields())
        connect(field, &ChoiceField::currentIndexChanged, this, &PhoneLookRow::changed);
}

PhoneLook PhoneLookRow::look(ColorScheme program) const
{
    const Device &device = devices.at(m_device->currentIndex());
    const int choice = m_scheme->currentIndex();
    const bool isDark = choice == AsProgram ? program == ColorScheme::Dark : choice == AlwaysDark;
    return {device.platform, isDark ? PhoneScheme::Dark : PhoneScheme::Light,
            static_cast<qreal>(device.width), textPercents.at(m_textSize->currentIndex()) / 100.0};
}

QList<int> PhoneLookRow::choices() const
{
    QList<int> choices;
    for (const ChoiceField *field : fields())
        choices.append(field->currentIndex());
    return choices;
}

void PhoneLookRow::setChoices(const QList<int> &choices)
{
    const QList<ChoiceField *> all = fields();
    for (qsizetype i = 0; i < std::min(all.size(), choices.size()); ++i) {
        if (choices.at(i) >= 0 && choices.at(i) < all.at(i)->count())
            all.at(i)->setCurrentIndex(choices.at(i));
    }
}

} // namespace bellpush
