// SPDX-License-Identifier: MIT
#include "ui/commandline/command.h"
#include "ui/commandline/console.h"
#include "ui/commandline/files.h"
#include "ui/commandline/outputoption.h"
#include "ui/commandline/qrfailure.h"
#include "ui/commandline/qroptions.h"
#include "ui/paint/qrpicture.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct QrCommandText {
    Q_DECLARE_TR_FUNCTIONS(QrCommandText)
};

constexpr int standardQuietZone = 4; // ISO/IEC 18004

QrFormat qrFormat(const QString &name)
{
    if (name == "svg"_L1)
        return QrFormat::Svg;
    if (name == "pdf"_L1)
        return QrFormat::Pdf;
    return name == "eps"_L1 ? QrFormat::Eps : QrFormat::Png;
}

/// What is allowed and may not scan from a wall.
void warnHardToScan(const QrMatrix &matrix, const QrStyle &style, double trueSizeMm,
                    Console &console)
{
    const QLocale locale;
    if (style.quietZone < standardQuietZone)
        console.say(warning(u"quiet-zone"_s,
                            QrCommandText::tr("The standard asks for %1 modules; this is %2.")
                                .arg(standardQuietZone)
                                .arg(style.quietZone)));
    const double safe = smallestSafeSizeMm(matrix, style.quietZone);
    if (trueSizeMm < safe)
        console.say(
            warning(u"size-mm"_s,
                    QrCommandText::tr("Printed smaller than %1 mm, this code may not scan; "
                                      "this is %2 mm.")
                        .arg(locale.toString(safe, 'f', 1), locale.toString(trueSizeMm, 'f', 1))));
}

Finding report(const QrMatrix &matrix, const QrPicture &picture)
{
    const QChar letter = correctionLetter(matrix.correction());
    Finding finding = note(
        QrCommandText::tr("Written and read back: %1 × %1 modules, error correction %2, %3 mm.")
            .arg(matrix.size())
            .arg(letter)
            .arg(QLocale().toString(picture.sizeMm, 'f', 2)));
    finding.more = {
        {"modules"_L1, matrix.size()}, {"ecc"_L1, QString(letter)}, {"size_mm"_L1, picture.sizeMm}};
    return finding;
}

ExitCode write(const CodeText &said, ErrorCorrection atLeast, const QrStyle &style,
               const Output &output, Console &console)
{
    const auto matrix = qrMatrix(said.text, atLeast);
    if (!matrix)
        return console.end(qrFailure(matrix.error(), said.field));
    const auto picture = qrPicture(*matrix, said.text, style, qrFormat(output.format));
    if (!picture)
        return console.end(qrPictureFailure(picture.error(), said.field));

    warnHardToScan(*matrix, style, picture->sizeMm, console);
    if (const auto failed = deliver(output.path, picture->bytes, console))
        return console.end(*failed);
    console.say(report(*matrix, *picture));
    return ExitCode::Done;
}

ExitCode runQr(const Arguments &arguments, Console &console)
{
    const auto output = readOutput(arguments, {u"png"_s, u"svg"_s, u"pdf"_s, u"eps"_s});
    if (!output)
        return console.end(output.error());
    const auto atLeast = readCorrection(arguments);
    if (!atLeast)
        return console.end(atLeast.error());
    const auto style = readQrStyle(arguments);
    if (!style)
        return console.end(style.error());
    const auto said = readCodeText(arguments, console);
    if (!said)
        return console.end(said.error());
    return write(*said, *atLeast, *style, *output, console);
}

} // namespace

Command qrCommand()
{
    return {
        .name = "qr"_L1,
        .usage = "TEXT | --call NUMBER [--payload TEXT]  -o FILE.png|.svg|.pdf|.eps [--ecc L|M|Q|H]"
                 " [--size-mm N] [--dpi N] [--quiet-zone N] [--colour #RRGGBB]"
                 " [--background #RRGGBB]"_L1,
        .about = QrCommandText::tr("Draws a QR code that says a text or calls a number, reads the "
                                   "finished picture back, and\n"
                                   "writes it if it scans.\n\n"
                                   "-o FILE         the picture; its ending says which kind\n"
                                   "--format NAME   png, svg, pdf or eps, whatever the file is "
                                   "called\n"
                                   "--ecc LETTER    error correction, else M; more where it is "
                                   "free\n"
                                   "--size-mm N     a side with the quiet zone, else 30; a PNG is "
                                   "the largest that fits\n"
                                   "--dpi N         of a PNG, else 300\n"
                                   "--quiet-zone N  light modules around the code, else 4"),
        .options = outputOptions() + qrOptions(),
        .run = runQr,
    };
}

} // namespace bellpush
