// SPDX-License-Identifier: MIT
#include "ui/text/qrtext.h"

#include "app/qr/qrfinding.h"
#include "app/qr/qrmatrix.h"
#include "app/qr/qrpictureerror.h"
#include "app/qr/qrpurpose.h"
#include "app/qr/scanreport.h"
#include "ui/text/lengthtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct QrText {
    Q_DECLARE_TR_FUNCTIONS(QrText)
};

QString number(double value)
{
    return QLocale().toString(value, 'f', value == static_cast<int>(value) ? 0 : 1);
}

QString length(double mm)
{
    return lengthText(mm, QLocale());
}

/// To a hundredth, downwards, so that what is refused never looks like the limit.
QString ratio(double value)
{
    constexpr double hundredths = 100;
    return QLocale().toString(std::floor(value * hundredths) / hundredths, 'g', 4);
}

} // namespace

QString correctionText(ErrorCorrection correction)
{
    switch (correction) {
    case ErrorCorrection::Low:
        return QrText::tr("L (7 % may be lost)");
    case ErrorCorrection::Medium:
        return QrText::tr("M (15 % may be lost)");
    case ErrorCorrection::Quartile:
        return QrText::tr("Q (25 % may be lost)");
    case ErrorCorrection::High:
        return QrText::tr("H (30 % may be lost)");
    }
    Q_UNREACHABLE();
}

QString correctionText(const QrMatrix &matrix)
{
    return correctionText(matrix.correction());
}

QString leastWidthText(double safeSizeMm)
{
    return QrText::tr("Print it at least %1 wide, with its white border.").arg(length(safeSizeMm));
}

QString codeDetailsText(const QrMatrix &matrix)
{
    return QrText::tr("%1 × %1 modules, error correction %2.")
        .arg(QLocale().toString(matrix.size()), correctionText(matrix));
}

QString qrErrorText(const QrError &error)
{
    using enum QrError::Reason;
    switch (error.reason) {
    case Empty:
        return QrText::tr("There is no text to make a code of.");
    case Malformed:
        return QrText::tr("The text holds half a character, which no reader could give back. "
                          "Type it anew.");
    case TooLong:
        return QrText::tr("Too long for a QR code: it needs %1 bytes and the largest code has %2. "
                          "Shorten it.")
            .arg(number(static_cast<double>(error.count)),
                 number(static_cast<double>(error.limit)));
    }
    Q_UNREACHABLE();
}

QString qrPictureErrorText(const QrPictureError &error)
{
    using enum QrPictureError::Reason;
    const QString value = number(error.value);
    const QString limit = number(error.limit);
    switch (error.reason) {
    case SizeOutOfRange:
        return QrText::tr("A size of %1 cannot be made; the limit is %2.")
            .arg(length(error.value), length(error.limit));
    case DpiOutOfRange:
        return QrText::tr("%1 dots per inch cannot be made; the limit is %2.").arg(value, limit);
    case QuietZoneOutOfRange:
        return QrText::tr("A white border of %1 modules cannot be made; the limit is %2.")
            .arg(value, limit);
    case ColourNotOpaque:
        return QrText::tr("A colour is missing or lets the paper shine through: use #RRGGBB.");
    case NotDarkOnLight:
        return QrText::tr("Many phones do not read a light code on a dark ground: make the code "
                          "darker than its background.");
    case ContrastTooLow:
        return QrText::tr("The colours are too much alike: their contrast is %1 : 1, and scanning "
                          "needs %2 : 1.")
            .arg(ratio(error.value), ratio(error.limit));
    case BackgroundTooDark:
        return QrText::tr("The background is too dark: it gives back %1 % more light than the "
                          "code, and scanning needs %2 %.")
            .arg(value, limit);
    case TooSmallForDpi:
        return QrText::tr("%1 is less than one dot a module at this resolution: take at least %2, "
                          "or more dots per inch.")
            .arg(length(error.value), length(error.limit));
    case TooManyPixels:
        return QrText::tr("%1 pixels a side are more than can be made (%2): take a smaller size, "
                          "fewer dots per inch, or a vector format.")
            .arg(value, limit);
    case NoRoomForLogo:
        return QrText::tr("With a logo in it this code would not scan safely: choose more error "
                          "correction, or leave the logo out.");
    case OutOfMemory:
        return QrText::tr("There is not enough memory for this picture: take a smaller one.");
    case DoesNotScan:
        return QrText::tr("The finished picture could not be read back, so it was not saved. Take "
                          "a larger size, darker colours or the full white border.");
    }
    Q_UNREACHABLE();
}

QString qrFindingText(const QrFinding &finding)
{
    using enum QrFinding::Reason;
    const QString value = number(finding.value);
    const QString limit = number(finding.limit);
    switch (finding.reason) {
    case QuietZoneNarrow:
        return QrText::tr("The standard asks for a white border of %1 modules; this is %2.")
            .arg(limit, value);
    case ContrastLow:
        return QrText::tr("The colours’ contrast is %1 : 1. From %2 : 1 on, codes read in poor "
                          "light too.")
            .arg(ratio(finding.value), ratio(finding.limit));
    case BackgroundDark:
        return QrText::tr("The background gives back %1 % more light than the code. From %2 % on, "
                          "codes read in poor light too.")
            .arg(value, limit);
    case SmallInPrint:
        return QrText::tr("Printed smaller than %1, this code may not scan; this is %2.")
            .arg(length(finding.limit), length(finding.value));
    }
    Q_UNREACHABLE();
}

QString purposeText(QrPurpose purpose)
{
    switch (purpose) {
    case QrPurpose::Window:
        return QrText::tr("Window");
    case QrPurpose::Outdoors:
        return QrText::tr("Outdoors");
    case QrPurpose::Sticker:
        return QrText::tr("Sticker");
    case QrPurpose::Screen:
        return QrText::tr("Screen");
    }
    Q_UNREACHABLE();
}

QString scanReportText(const ScanReport &report)
{
    using enum ScanReport::Reason;
    switch (report.reason) {
    case ReadsInEveryView:
        return QrText::tr("Scans: as printed, out of focus, from afar and in uneven light.");
    case UnreadableAsPrinted:
        return QrText::tr("Does not scan as it would be printed. Take a larger size, darker "
                          "colours or the full white border.");
    case SaysSomethingElse:
        return QrText::tr("Something else on the page scans in its place.");
    case UnreadableWhenSoft:
        return QrText::tr("May not scan when a phone is out of focus. Take a larger size or more "
                          "contrast.");
    case UnreadableFromAfar:
        return QrText::tr("May scan from very near only. Take a smaller logo, more contrast or "
                          "square modules.");
    case UnreadableInUnevenLight:
        return QrText::tr("May not scan in uneven light. Take colours with more contrast.");
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
