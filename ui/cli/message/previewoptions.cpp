// SPDX-License-Identifier: MIT
#include "ui/cli/message/previewoptions.h"

#include "app/practice/practiceaccount.h"
#include "ui/draw/phone/phonelayout.h"
#include "ui/text/chattimes.h"
#include "ui/text/phonewords.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using enum Option::Kind;

constexpr double largestTextScale = 2;                  // what layouts are made for: PhoneLook
constexpr int longestTime = 60 * 24 * 60;               // minutes: twice the longest expiry. Ours.
const QDateTime sentAt({2026, 3, 2}, {12, 0}, Qt::UTC); // a Monday; any fixed day would do

constexpr Option theme{.name = "--theme"_L1,
                       .value = "light|dark"_L1,
                       .help = QT_TRANSLATE_NOOP("Option", "how the phone is set, else light"),
                       .kind = Word};
constexpr Option phone{.name = "--phone"_L1,
                       .value = "android|ios"_L1,
                       .help = QT_TRANSLATE_NOOP("Option", "which phone, else android"),
                       .kind = Word};
constexpr Option width{.name = "--width"_L1,
                       .value = "N"_L1,
                       .help
                       = QT_TRANSLATE_NOOP("Option", "of the picture in logical pixels, else 360"),
                       .kind = Decimal,
                       .range = {PhoneSpace::narrowest, PhoneSpace::widest}};
constexpr Option textScale{.name = "--text-scale"_L1,
                           .value = "F"_L1,
                           .help = QT_TRANSLATE_NOOP("Option", "size of the text, else 1"),
                           .kind = Decimal,
                           .range = {1, largestTextScale}};
constexpr Option at{.name = "--at"_L1,
                    .value = "MINUTES"_L1,
                    .help
                    = QT_TRANSLATE_NOOP("Option", "so long after the message was sent, else 0"),
                    .kind = Whole,
                    .range = {0, longestTime}};
constexpr Option client{
    .name = "--client"_L1,
    .value = "phone|old|desktop"_L1,
    .help = QT_TRANSLATE_NOOP("Option",
                              "what it is read with, else phone; old is an app too old "
                              "for call buttons"),
    .kind = Word};

} // namespace

QList<Option> lookOptions()
{
    return {theme, phone, width, textScale, at, client, openOption};
}

PhoneLook readLook(const Arguments &arguments)
{
    const auto platform = arguments.word<PhonePlatform>(phone);
    const bool isComputer = arguments.word<PhoneClient>(client) == PhoneClient::Computer;
    return {isComputer ? PhonePlatform::Computer : platform, arguments.word<PhoneScheme>(theme),
            arguments.decimal(width, PhoneLook::usualWidth), arguments.decimal(textScale, 1)};
}

PhoneSetting readSetting(const Arguments &arguments)
{
    const std::chrono::minutes since{arguments.whole(at, 0)};
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const ChatTimes times = chatTimes(sentAt, since, locale);
    PhoneSetting setting;
    setting.businessName = practiceaccount::businessName;
    setting.time = times.message;
    setting.date = times.date;
    setting.clock = times.clock;
    setting.sinceSent = since;
    setting.client = arguments.word<PhoneClient>(client);
    setting.words = phoneWords();
    if (arguments.has(openOption))
        setting.open.what = PhoneOpen::What::Options;
    return setting;
}

} // namespace bellpush
