// SPDX-License-Identifier: MIT
#include "app/practice/practiceaccount.h"
#include "ui/commandline/command.h"
#include "ui/commandline/console.h"
#include "ui/commandline/draftoptions.h"
#include "ui/commandline/files.h"
#include "ui/commandline/numberoption.h"
#include "ui/commandline/outputoption.h"
#include "ui/commandline/requestform.h"
#include "ui/paint/phonepicture.h"
#include "ui/text/chattimes.h"
#include "ui/text/phonewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PreviewText {
    Q_DECLARE_TR_FUNCTIONS(PreviewText)
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

PictureFormat pictureFormat(const QString &name)
{
    if (name == "svg"_L1)
        return PictureFormat::Svg;
    return name == "pdf"_L1 ? PictureFormat::Pdf : PictureFormat::Png;
}

/// One of the words an option takes; the first is what it means when it is absent. Errors:
/// WrongUsage.
Result<int, Failure> readWord(const Arguments &arguments, QLatin1StringView option,
                              const QStringList &words)
{
    const QString word = arguments.optionalValue(option).value_or(words.constFirst());
    const auto place = words.indexOf(word);
    if (place < 0)
        return failure(ExitCode::WrongUsage,
                       PreviewText::tr("%1 takes %2; this is “%3”.")
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
            PreviewText::tr("From %1 to %2; this is %3.").arg(least).arg(most).arg(*number));
    return number;
}

Result<PhoneClient, Failure> readClient(const Arguments &arguments)
{
    return readWord(arguments, client, {u"phone"_s, u"old"_s, u"desktop"_s}).map([](int place) {
        return static_cast<PhoneClient>(place);
    });
}

Result<PhoneLook, Failure> readLook(const Arguments &arguments, PhoneClient seenWith)
{
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
    const bool isComputer = seenWith == PhoneClient::Computer;
    return PhoneLook{isComputer ? PhonePlatform::Computer : static_cast<PhonePlatform>(*platform),
                     static_cast<PhoneScheme>(*scheme), *across, *scale};
}

/// What the phone shows besides the draft: always the same business and day, so that the same
/// draft gives the same picture.
Result<PhoneSetting, Failure> readSetting(const Arguments &arguments, PhoneClient seenWith)
{
    const auto minutes = readWhole(arguments, at, 0);
    if (!minutes)
        return tl::unexpected(minutes.error());
    if (*minutes < 0 || *minutes > longestTime)
        return ruleBroken(
            at.mid(2),
            PreviewText::tr("From 0 to %1 minutes; this is %2.").arg(longestTime).arg(*minutes));
    const std::chrono::minutes since{*minutes};
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const ChatTimes times = chatTimes(sentAt, since, locale);
    PhoneSetting setting;
    setting.businessName = practiceaccount::businessName;
    setting.time = times.message;
    setting.date = times.date;
    setting.clock = times.clock;
    setting.sinceSent = since;
    setting.client = seenWith;
    setting.words = phoneWords();
    if (arguments.has(open))
        setting.open.what = PhoneOpen::What::Options;
    return setting;
}

Failure pictureFailure(PhonePictureError error)
{
    switch (error) {
    case PhonePictureError::TooTall:
        return ruleBroken(u"body"_s, PreviewText::tr("The message is too long for one picture."))
            .value();
    case PhonePictureError::CannotEncode:
        return failure(ExitCode::Failed,
                       PreviewText::tr("The picture could not be made: there is too little "
                                       "memory."))
            .value();
    }
    Q_UNREACHABLE();
}

bool hasMoreOptions(const PhoneContent &content)
{
    const QList<BubbleButton> &buttons = content.bubble.buttons;
    return !buttons.isEmpty() && buttons.constLast().tap.kind == PhoneTap::Kind::ShowOptions;
}

ExitCode runPreview(const Arguments &arguments, Console &console)
{
    const auto output = readOutput(arguments, {u"png"_s, u"svg"_s, u"pdf"_s});
    if (!output)
        return console.end(output.error());
    const auto seenWith = readClient(arguments);
    if (!seenWith)
        return console.end(seenWith.error());
    const auto look = readLook(arguments, *seenWith);
    if (!look)
        return console.end(look.error());
    auto setting = readSetting(arguments, *seenWith);
    if (!setting)
        return console.end(setting.error());
    const auto draft = readDraft(arguments);
    if (!draft)
        return console.end(draft.error());

    if (!hasMoreOptions(phoneContent(*draft, *setting)) && arguments.has(open)) {
        setting->open = {};
        console.say(warning(open.mid(2),
                            PreviewText::tr("All buttons of this message are in sight: "
                                            "there is nothing to open.")));
    }
    const auto picture
        = phonePicture(phoneContent(*draft, *setting), {pictureFormat(output->format), *look});
    if (!picture)
        return console.end(pictureFailure(picture.error()));
    const auto failed = deliver(output->path, *picture, console);
    return failed ? console.end(*failed) : ExitCode::Done;
}

} // namespace

Command previewCommand()
{
    return {
        .name = "preview"_L1,
        .usage = "KIND [OPTIONS] | FILE.bellpush  -o FILE.png|.svg|.pdf [--theme light|dark]"
                 " [--phone android|ios] [--width N] [--text-scale F] [--at MINUTES]"
                 " [--client phone|old|desktop] [--open]"_L1,
        .about = messageHelp()
            + PreviewText::tr("\n\nDraws the phone that gets the message, which need not be valid. "
                              "The same message gives the\n"
                              "same picture.\n\n"
                              "-o FILE         the picture; its ending says which kind\n"
                              "--format NAME   png, svg or pdf, whatever the file is called\n"
                              "--width N       of the picture in logical pixels: 280 to 480, else "
                              "360\n"
                              "--text-scale F  size of the text: 1 to 2, else 1\n"
                              "--at MINUTES    so long after it was sent, else 0\n"
                              "--client NAME   phone, old (an app too old for call buttons) or "
                              "desktop\n"
                              "--open          with “See all options” tapped"),
        .options = messageOptions() + outputOptions()
            + QList<Option>{{theme},
                            {phone},
                            {width},
                            {textScale},
                            {at},
                            {client},
                            {open, Option::Takes::Nothing},
                            {"--approval"_L1, Option::Takes::Nothing, true}},
        .run = runPreview,
    };
}

} // namespace bellpush
