// SPDX-License-Identifier: MIT
#include "app/qr/qrprint.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/frame/outputoption.h"
#include "ui/cli/print/printcommands.h"
#include "ui/cli/print/qrfailure.h"
#include "ui/cli/print/qroptions.h"
#include "ui/draw/codes/codefile.h"
#include "ui/draw/codes/logo.h"
#include "ui/text/linktext.h"
#include "ui/text/qrtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct QrCommandText {
    Q_DECLARE_TR_FUNCTIONS(QrCommandText)
};

constexpr Option pictureFile = outputOption("FILE.png|.svg|.pdf|.eps"_L1);

QrFormat qrFormat(const QString &name)
{
    if (name == "svg"_L1)
        return QrFormat::Svg;
    if (name == "pdf"_L1)
        return QrFormat::Pdf;
    return name == "eps"_L1 ? QrFormat::Eps : QrFormat::Png;
}

/// The option that a finding is about.
QString optionOf(QrFinding::Reason reason)
{
    switch (reason) {
    case QrFinding::Reason::QuietZoneNarrow:
        return u"quiet-zone"_s;
    case QrFinding::Reason::ContrastLow:
    case QrFinding::Reason::BackgroundDark:
        return u"colour"_s;
    case QrFinding::Reason::SmallInPrint:
        return u"size-mm"_s;
    }
    Q_UNREACHABLE();
}

QList<QrFinding> findingsOf(const QrMatrix &matrix, const QrStyle &style, double codeSizeMm)
{
    QList<QrFinding> findings = styleFindings(style);
    const double safe = smallestSafeSizeMm(modulesAcross(matrix.size(), style.quietZone));
    if (codeSizeMm < safe)
        findings.append({QrFinding::Reason::SmallInPrint, codeSizeMm, safe});
    return findings;
}

/// What is allowed and may not scan from a wall, or does not show.
void warn(const QrMatrix &matrix, const QrDesign &design, const CodeFile &file, Console &console)
{
    for (const QrFinding &finding : findingsOf(matrix, design.style, file.codeSizeMm))
        console.say(warning(optionOf(finding.reason), qrFindingText(finding)));
    if (file.report.verdict != ScanReport::Verdict::Green)
        console.say(
            warning(design.logo.isNull() ? u"colour"_s : u"logo"_s, scanReportText(file.report)));
    if (!file.leftOut.isEmpty())
        console.say(warning(
            u"call-to-action"_s,
            QrCommandText::tr("There is no room for these words: “%1”.").arg(file.leftOut)));
}

Finding report(const QrMatrix &matrix, const CodeFile &file)
{
    const QString letter = correctionLetter(matrix.correction());
    const bool isGreen = file.report.verdict == ScanReport::Verdict::Green;
    Finding finding = note(
        QrCommandText::tr("Written and read back: %1 × %1 modules, error correction %2, %3 mm.")
            .arg(matrix.size())
            .arg(letter)
            .arg(QLocale().toString(file.codeSizeMm, 'f', 2)));
    finding.more = {{"modules"_L1, matrix.size()},
                    {"ecc"_L1, letter},
                    {"size_mm"_L1, file.codeSizeMm},
                    {"scan"_L1, isGreen ? "green"_L1 : "amber"_L1}};
    return finding;
}

ExitCode write(const CodeText &said, ErrorCorrection atLeast, QrDesign design, const Output &output,
               Console &console)
{
    const auto matrix = qrMatrix(said.text, atLeast);
    if (!matrix)
        return console.end(qrFailure(matrix.error(), said.field));
    if (const auto problem = styleProblem(design.style))
        return console.end(qrPictureFailure(*problem, said.field));
    if (!design.logo.isNull()) {
        design.logoShare = safeLogoShare(*matrix, said.text, design);
        if (design.logoShare <= 0)
            return console.end(
                qrPictureFailure({QrPictureError::Reason::NoRoomForLogo}, said.field));
    }
    const auto file = codeFile(*matrix, said.text, design, qrFormat(output.format));
    if (!file)
        return console.end(qrPictureFailure(file.error(), said.field));

    warn(*matrix, design, *file, console);
    if (const auto failed = deliver(output.path, file->bytes, console))
        return console.end(*failed);
    console.say(report(*matrix, *file));
    return ExitCode::Done;
}

ExitCode runQr(const Arguments &arguments, Console &console)
{
    const auto output = readOutput(arguments, pictureFile);
    if (!output)
        return console.end(output.error());
    const auto design = readQrDesign(arguments);
    if (!design)
        return console.end(design.error());
    const auto said = readCodeText(arguments, console);
    if (!said)
        return console.end(said.error());
    return write(*said, readQrCorrection(arguments), *design, *output, console);
}

} // namespace

Command qrCommand()
{
    return {
        .name = "qr"_L1,
        .forms = {u"TEXT"_s, u"--call NUMBER"_s},
        .about = QrCommandText::tr("Draws a QR code that says a text or calls a number, reads the "
                                   "finished picture back, and writes it if it scans."),
        .options = QList<Option>{pictureFile, formatOption} + qrOptions(),
        .wordsProblem = codeTextProblem,
        .run = runQr,
    };
}

} // namespace bellpush
