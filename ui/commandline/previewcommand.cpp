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
#include "ui/text/phonewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PreviewText {
    Q_DECLARE_TR_FUNCTIONS(PreviewText)
};

constexpr QLatin1StringView theme = "--theme"_L1;
constexpr QLatin1StringView width = "--width"_L1;
constexpr QLatin1StringView textScale = "--text-scale"_L1;
constexpr double largestTextScale = 2; // what layouts are made for: PhonePictureStyle

/// What the phone shows besides the draft: always the same business and time, so that the same
/// draft gives the same picture.
PhoneSetting previewSetting()
{
    return {
        .businessName = practiceaccount::businessName,
        .time = u"12:00"_s,
        .words = phoneWords(),
    };
}

PictureFormat pictureFormat(const QString &name)
{
    if (name == "svg"_L1)
        return PictureFormat::Svg;
    return name == "pdf"_L1 ? PictureFormat::Pdf : PictureFormat::Png;
}

Result<PhoneTheme, Failure> readTheme(const Arguments &arguments)
{
    const QString name = arguments.optionalValue(theme).value_or(u"light"_s);
    if (name == "light"_L1)
        return lightPhoneTheme();
    if (name == "dark"_L1)
        return darkPhoneTheme();
    return failure(ExitCode::WrongUsage,
                   PreviewText::tr("--theme is light or dark; this is “%1”.").arg(name));
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

Result<PhonePictureStyle, Failure> readStyle(const Arguments &arguments, const Output &output)
{
    const auto colours = readTheme(arguments);
    if (!colours)
        return tl::unexpected(colours.error());
    const auto across = readBetween(arguments, width, PhoneSpace::narrowest, PhoneSpace::widest,
                                    PhoneSpace::usualWidth);
    if (!across)
        return tl::unexpected(across.error());
    const auto scale = readBetween(arguments, textScale, 1, largestTextScale, 1);
    if (!scale)
        return tl::unexpected(scale.error());
    return PhonePictureStyle{.format = pictureFormat(output.format),
                             .theme = *colours,
                             .width = *across,
                             .textScale = *scale};
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

ExitCode runPreview(const Arguments &arguments, Console &console)
{
    const auto output = readOutput(arguments, {u"png"_s, u"svg"_s, u"pdf"_s});
    if (!output)
        return console.end(output.error());
    const auto style = readStyle(arguments, *output);
    if (!style)
        return console.end(style.error());
    const auto draft = readDraft(arguments);
    if (!draft)
        return console.end(draft.error());

    const auto picture = phonePicture(phoneContent(*draft, previewSetting()), *style);
    if (!picture)
        return console.end(pictureFailure(picture.error()));
    const auto failed = deliver(output->path, *picture, console);
    return failed ? console.end(*failed) : ExitCode::Done;
}

QList<Option> laterOptions()
{
    constexpr bool later = true;
    return {{"--phone"_L1, Option::Takes::Value, later},
            {"--at"_L1, Option::Takes::Value, later},
            {"--client"_L1, Option::Takes::Value, later},
            {"--open"_L1, Option::Takes::Nothing, later},
            {"--approval"_L1, Option::Takes::Nothing, later}};
}

} // namespace

Command previewCommand()
{
    return {
        .name = "preview"_L1,
        .usage = "KIND [OPTIONS] | FILE.bellpush  -o FILE.png|.svg|.pdf [--theme light|dark]"
                 " [--width N] [--text-scale F]"_L1,
        .about = messageHelp()
            + PreviewText::tr("\n\nDraws the phone that gets the message, which need not be valid. "
                              "The same message gives the\n"
                              "same picture.\n\n"
                              "-o FILE         the picture; its ending says which kind\n"
                              "--format NAME   png, svg or pdf, whatever the file is called\n"
                              "--width N       of the picture in logical pixels: 280 to 480, else "
                              "360\n"
                              "--text-scale F  size of the text: 1 to 2, else 1"),
        .options = messageOptions() + outputOptions() + QList<Option>{{theme}, {width}, {textScale}}
            + laterOptions(),
        .run = runPreview,
    };
}

} // namespace bellpush
