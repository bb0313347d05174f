// SPDX-License-Identifier: MIT
#include "ui/cli/message/previewoptions.h"

#include "app/practice/practiceaccount.h"
#include "ui/cli/frame/numberoption.h"
#include "ui/draw/phone/phonelayout.h"
#include "ui/text/chattimes.h"
#include "ui/text/phonewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PreviewOptionsText {
    Q_DECLARE_TR_FUNCTIONS(PreviewOptionsText)
};

constexpr QLatin1StringView theme = "--theme"_L1;
constexpr QLatin1StringView phone = "--phone"_L1;
constexpr QLatin1StringView width = "--width"_L1;
constexpr QLatin1StringView textScale = "--text-scale"_L1;
constexpr QLatin1StringView at = "--at"_L1;
constexpr QLatin1StringView client = "--client"_L1;
constexpr QLatin1StringView open = "--open"_L1;
constexpr double largestTextScale = 2;                  // what layouts are made for: PhoneLook
constexpr int longestTime = 60 * 24 * 60;               // minutes: twice the longest expiry. Ours.
const QDateTime sentAt({2026, 3, 2}, {12, 0}, Qt::UTC); // a Monday; any fixed day would do

/// One of the words an option takes; the first is what it means when it is absent. Errors:
/// WrongUsage.
Result<int, Failure> readWord(const Arguments &arguments, QLatin1StringView option,
                              const QStringList &words)
{
    const QString word = arguments.optionalValue(option).value_or(words.constFirst());
    const auto place = words.indexOf(word);
    if (place < 0)
        return failure(ExitCode::WrongUsage,
                       PreviewOptionsText::tr("%1 takes %2; this is “%3”.")
                           .arg(option, QLocale().createSeparatedList(words), word));
    return static_cast<int>(place);
}

/// A number between two bounds, both included. Errors: WrongUsage, RuleBroken.
Result<double, Failure> readBetween(const Arguments &arguments, QLatin1StringView option,
                                    double least, double most, double whenAbsent)
{
    auto number = readDecimal(arguments, option, whenAbsent);
    if (number && (*number < least || *number > most))
        return ruleBroken(
            option.mid(2),
            PreviewOptionsText::tr("From %1 to %2; this is %3.").arg(least).arg(most).arg(*number));
    return number;
}

Result<PhoneClient, Failure> readClient(const Arguments &arguments)
{
    return readWord(arguments, client, {u"phone"_s, u"old"_s, u"desktop"_s}).map([](int place) {
        return static_cast<PhoneClient>(place);
    });
}

} // namespace

QList<Option> lookOptions()
{
    return {{theme}, {phone}, {width}, {textScale}, {at}, {client}};
}

Result<PhoneLook, Failure> readLook(const Arguments &arguments)
{
    const auto seenWith = readClient(arguments);
    if (!seenWith)
        return tl::unexpected(seenWith.error());
    const auto scheme = readWord(arguments, theme, {u"light"_s, u"dark"_s});
    if (!scheme)
        return tl::unexpected(scheme.error());
    const auto platform = readWord(arguments, phone, {u"android"_s, u"ios"_s});
    if (!platform)
        return tl::unexpected(platform.error());
    const auto across = readBetween(arguments, width, PhoneSpace::narrowest, PhoneSpace::widest,
                                    PhoneLook::usualWidth);
    if (!across)
        return tl::unexpected(across.error());
    const auto scale = readBetween(arguments, textScale, 1, largestTextScale, 1);
    if (!scale)
        return tl::unexpected(scale.error());
    const bool isComputer = *seenWith == PhoneClient::Computer;
    return PhoneLook{isComputer ? PhonePlatform::Computer : static_cast<PhonePlatform>(*platform),
                     static_cast<PhoneScheme>(*scheme), *across, *scale};
}

Result<PhoneSetting, Failure> readSetting(const Arguments &arguments)
{
    const auto seenWith = readClient(arguments);
    if (!seenWith)
        return tl::unexpected(seenWith.error());
    const auto minutes = readWhole(arguments, at, 0);
    if (!minutes)
        return tl::unexpected(minutes.error());
    if (*minutes < 0 || *minutes > longestTime)
        return ruleBroken(at.mid(2),
                          PreviewOptionsText::tr("From 0 to %1 minutes; this is %2.")
                              .arg(longestTime)
                              .arg(*minutes));
    const std::chrono::minutes since{*minutes};
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const ChatTimes times = chatTimes(sentAt, since, locale);
    PhoneSetting setting;
    setting.businessName = practiceaccount::businessName;
    setting.time = times.message;
    setting.date = times.date;
    setting.clock = times.clock;
    setting.sinceSent = since;
    setting.client = *seenWith;
    setting.words = phoneWords();
    if (arguments.has(open))
        setting.open.what = PhoneOpen::What::Options;
    return setting;
}

} // namespace bellpush
