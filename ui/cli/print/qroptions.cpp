// SPDX-License-Identifier: MIT
#include "ui/cli/print/qroptions.h"

#include "app/links/calllink.h"
#include "app/links/numberlink.h"
#include "app/message/draftcheck.h"
#include "app/qr/qrpictureerror.h"
#include "app/qr/qrpurpose.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/countryoption.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/frame/numberfindings.h"
#include "ui/cli/frame/optioncheck.h"
#include "ui/cli/print/colouroption.h"
#include "ui/cli/print/qrfailure.h"
#include "ui/draw/pictures/logofile.h"
#include "ui/text/logotext.h"
#include "ui/text/numberproblemtext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct QrOptionsText {
    Q_DECLARE_TR_FUNCTIONS(QrOptionsText)
};

using enum Option::Kind;

constexpr Option call{
    .name = "--call"_L1,
    .value = "NUMBER"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "the code is of the link that calls this number")};
constexpr Option payload{
    .name = "--payload"_L1,
    .value = "TEXT"_L1,
    .help
    = QT_TRANSLATE_NOOP("Option", "the tracking code: comes back to the business with the call"),
    .with = "--call"_L1};
constexpr Option sizeMm{
    .name = "--size-mm"_L1,
    .value = "N"_L1,
    .help = QT_TRANSLATE_NOOP("Option",
                              "a side with the white border, else 30; a PNG is the largest "
                              "that fits"),
    .kind = Decimal};
constexpr Option dpi{.name = "--dpi"_L1,
                     .value = "N"_L1,
                     .help = QT_TRANSLATE_NOOP("Option", "of a PNG, and of the printer, else 300"),
                     .kind = Whole};
constexpr Option quietZone{
    .name = "--quiet-zone"_L1,
    .value = "N"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "the white border around the code, in modules, else 4"),
    .kind = Whole};
constexpr Option colour{
    .name = "--colour"_L1,
    .value = "#RRGGBB"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "of the modules, as #RRGGBB or #RGB, else black"),
    .kind = Colour};
constexpr Option background{
    .name = "--background"_L1,
    .value = "#RRGGBB"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "behind them, as #RRGGBB or #RGB, else white"),
    .kind = Colour};
constexpr Option codeCorrection
    = explained(correctionOption,
                QT_TRANSLATE_NOOP("Option",
                                  "error correction, else M (H under a logo); more where it "
                                  "is free"));
constexpr Option codeLogo
    = explained(logoOption,
                QT_TRANSLATE_NOOP("Option",
                                  "a PNG, JPEG or SVG, at most 5 MB, as large as scans "
                                  "safely"));
constexpr Option purpose{.name = "--purpose"_L1,
                         .value = "window|outdoors|sticker|screen"_L1,
                         .help = QT_TRANSLATE_NOOP("Option", "the error correction by use"),
                         .kind = Word,
                         .group = "ecc"_L1};
constexpr Option rounded{.name = "--rounded"_L1,
                         .help = QT_TRANSLATE_NOOP("Option", "modules that flow together")};
constexpr Option callToAction{
    .name = "--call-to-action"_L1,
    .value = "TEXT"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "in a frame below the code, which keeps its size")};

constexpr qint64 longestInput = 65'536; // bytes; a code holds under 3 KiB (or 7,089 digits)

Result<CodeText, Failure> textFromInput()
{
    const auto bytes = readBytes(u"-"_s, longestInput);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QString text = QString::fromUtf8(*bytes);
    if (text.endsWith(u'\n'))
        text.chop(1);
    return CodeText{text, u"text"_s};
}

void warnBrokenLink(const CodeText &said, Console &console)
{
    const auto fault = firstLinkFault(said.text);
    if (!fault)
        return;
    console.say(warning(said.field, linkFaultText(*fault)));
}

Result<CodeText, Failure> callText(const Arguments &arguments, Console &console)
{
    const auto number = readLinkNumber(arguments, arguments.value(call), u"call"_s, console);
    if (!number)
        return tl::unexpected(number.error());
    warnLongPayload(arguments.optionalValue(payload), console);
    return CodeText{callLink(*number, arguments.optionalValue(payload)),
                    arguments.has(payload) ? u"payload"_s : u"call"_s};
}

QrStyle readQrStyle(const Arguments &arguments)
{
    const QrStyle usual;
    return {arguments.decimal(sizeMm, usual.sizeMm),
            arguments.whole(dpi, usual.dpi),
            arguments.whole(quietZone, usual.quietZone),
            readColour(arguments, colour, usual.colour),
            readColour(arguments, background, usual.background),
            arguments.has(rounded) ? ModuleShape::Rounded : ModuleShape::Square};
}

} // namespace

Result<QImage, Failure> readLogoFile(const Arguments &arguments)
{
    if (!arguments.has(logoOption))
        return QImage();
    const QString path = arguments.value(logoOption);
    const auto refused = [](LogoProblem problem) {
        return ruleBroken(fieldOf(logoOption), logoProblemText(problem));
    };
    if (QFileInfo(path).size() > largestLogoBytes)
        return refused(LogoProblem::TooManyBytes);
    const auto bytes = readBytes(path, largestLogoBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto picture = logoPicture(*bytes);
    if (!picture)
        return refused(picture.error());
    return *picture;
}

QList<Option> qrOptions()
{
    return {call,      payload, countryOption, codeCorrection, purpose,  sizeMm,      dpi,
            quietZone, colour,  background,    rounded,        codeLogo, callToAction};
}

QString codeTextProblem(const Arguments &arguments)
{
    const QStringList &words = arguments.positionals();
    return arguments.isGiven(call.name) != words.isEmpty() || words.size() > 1
        ? QrOptionsText::tr("Give one text, in quotation marks if it has spaces, or a number with "
                            "--call.")
        : QString();
}

Result<CodeText, Failure> readCodeText(const Arguments &arguments, Console &console)
{
    if (arguments.has(call))
        return callText(arguments, console);
    const QString word = arguments.positionals().first();
    auto said = word == "-"_L1 ? textFromInput() : CodeText{word, u"text"_s};
    if (said)
        warnBrokenLink(*said, console);
    return said;
}

std::optional<ErrorCorrection> readCorrection(const Arguments &arguments)
{
    return arguments.has(correctionOption)
        ? std::optional(arguments.word<ErrorCorrection>(correctionOption))
        : std::nullopt;
}

ErrorCorrection readQrCorrection(const Arguments &arguments)
{
    if (arguments.has(purpose))
        return correctionFor(arguments.word<QrPurpose>(purpose));
    const auto usual = arguments.has(logoOption) ? ErrorCorrection::High : ErrorCorrection::Medium;
    return readCorrection(arguments).value_or(usual);
}

Result<QrDesign, Failure> readQrDesign(const Arguments &arguments)
{
    const auto image = readLogoFile(arguments);
    if (!image)
        return tl::unexpected(image.error());
    return QrDesign{.style = readQrStyle(arguments),
                    .logo = *image,
                    .callToAction = arguments.value(callToAction).simplified()};
}

} // namespace bellpush
