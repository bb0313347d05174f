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
#include "ui/cli/frame/numberoption.h"
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

constexpr QLatin1StringView call = "--call"_L1;
constexpr QLatin1StringView payload = "--payload"_L1;
constexpr QLatin1StringView correction = "--ecc"_L1;
constexpr QLatin1StringView sizeMm = "--size-mm"_L1;
constexpr QLatin1StringView dpi = "--dpi"_L1;
constexpr QLatin1StringView quietZone = "--quiet-zone"_L1;
constexpr QLatin1StringView colour = "--colour"_L1;
constexpr QLatin1StringView background = "--background"_L1;
constexpr QLatin1StringView purpose = "--purpose"_L1;
constexpr QLatin1StringView rounded = "--rounded"_L1;
constexpr QLatin1StringView logo = "--logo"_L1;
constexpr QLatin1StringView callToAction = "--call-to-action"_L1;

constexpr QLatin1StringView correctionLetters = "LMQH"_L1; // in the order of ErrorCorrection
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

Result<ErrorCorrection, Failure> readPurpose(const Arguments &arguments)
{
    static const QList<std::pair<QString, QrPurpose>> purposes{
        {u"window"_s, QrPurpose::Window},
        {u"outdoors"_s, QrPurpose::Outdoors},
        {u"sticker"_s, QrPurpose::Sticker},
        {u"screen"_s, QrPurpose::Screen},
    };
    const QString typed = arguments.value(purpose);
    for (const auto &[name, meant] : purposes) {
        if (typed == name)
            return correctionFor(meant);
    }
    return failure(ExitCode::WrongUsage,
                   QrOptionsText::tr("--purpose is window, outdoors, sticker or screen; this is "
                                     "“%1”.")
                       .arg(typed));
}

Result<ErrorCorrection, Failure> readLetter(const Arguments &arguments)
{
    const QString letter = arguments.value(correction).toUpper();
    const qsizetype index = letter.size() == 1 ? correctionLetters.indexOf(letter) : -1;
    if (index < 0)
        return failure(ExitCode::WrongUsage,
                       QrOptionsText::tr("--ecc is L, M, Q or H; this is “%1”.").arg(letter));
    return static_cast<ErrorCorrection>(index);
}

Result<QrStyle, Failure> readQrStyle(const Arguments &arguments)
{
    const QrStyle usual;
    const auto size = readDecimal(arguments, sizeMm, usual.sizeMm);
    const auto dots = readWhole(arguments, dpi, usual.dpi);
    const auto zone = readWhole(arguments, quietZone, usual.quietZone);
    const auto dark = readColour(arguments, colour, usual.colour);
    const auto light = readColour(arguments, background, usual.background);
    if (!size)
        return tl::unexpected(size.error());
    for (const auto *number : {&dots, &zone}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    for (const auto *paint : {&dark, &light}) {
        if (!*paint)
            return tl::unexpected(paint->error());
    }
    const ModuleShape shape = arguments.has(rounded) ? ModuleShape::Rounded : ModuleShape::Square;
    return QrStyle{*size, *dots, *zone, *dark, *light, shape};
}

} // namespace

Result<QImage, Failure> readLogoFile(const Arguments &arguments)
{
    if (!arguments.has(logo))
        return QImage();
    const QString path = arguments.value(logo);
    const auto refused = [](LogoProblem problem) {
        return ruleBroken(logo.mid(2), logoProblemText(problem));
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
    return {{call},
            countryOption(),
            {payload},
            {correction},
            {purpose},
            {sizeMm},
            {dpi},
            {quietZone},
            {colour},
            {background},
            {logo},
            {callToAction},
            {rounded, Option::Takes::Nothing}};
}

QChar correctionLetter(ErrorCorrection correctionUsed)
{
    return correctionLetters[static_cast<qsizetype>(correctionUsed)];
}

Result<CodeText, Failure> readCodeText(const Arguments &arguments, Console &console)
{
    const QStringList &words = arguments.positionals();
    if (arguments.has(call) != words.isEmpty() || words.size() > 1)
        return failure(ExitCode::WrongUsage,
                       QrOptionsText::tr("Give one text, in quotation marks if it has spaces, or a "
                                         "number with --call."));
    if (arguments.has(call))
        return callText(arguments, console);
    if (arguments.has(payload))
        return failure(ExitCode::WrongUsage, QrOptionsText::tr("--payload goes with --call only."));
    auto said = words.first() == "-"_L1 ? textFromInput() : CodeText{words.first(), u"text"_s};
    if (said)
        warnBrokenLink(*said, console);
    return said;
}

Result<ErrorCorrection, Failure> readCorrection(const Arguments &arguments)
{
    if (arguments.has(correction) && arguments.has(purpose))
        return failure(
            ExitCode::WrongUsage,
            QrOptionsText::tr("Give --ecc or --purpose: each says the error correction."));
    if (arguments.has(correction))
        return readLetter(arguments);
    if (arguments.has(purpose))
        return readPurpose(arguments);
    return arguments.has(logo) ? ErrorCorrection::High : ErrorCorrection::Medium;
}

Result<QrDesign, Failure> readQrDesign(const Arguments &arguments)
{
    const auto style = readQrStyle(arguments);
    if (!style)
        return tl::unexpected(style.error());
    const auto image = readLogoFile(arguments);
    if (!image)
        return tl::unexpected(image.error());
    const QString words = arguments.optionalValue(callToAction).value_or(QString()).simplified();
    return QrDesign{.style = *style, .logo = *image, .callToAction = words};
}

} // namespace bellpush
