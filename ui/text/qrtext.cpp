// SPDX-License-Identifier: MIT
#include "ui/text/qrtext.h"

#include "app/qr/qrmatrix.h"
#include "app/qr/qrpictureerror.h"

#include <QCoreApplication>
#include <QLocale>

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

} // namespace

QString correctionText(const QrMatrix &matrix)
{
    switch (matrix.correction()) {
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

QString codeFactsText(const QrMatrix &matrix, double safeSizeMm)
{
    return QrText::tr("%1 × %1 modules, error correction %2. Print it at least %3 mm wide, with "
                      "its white border.")
        .arg(number(matrix.size()), correctionText(matrix), number(safeSizeMm));
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
        return QrText::tr("A size of %1 mm cannot be made; the limit is %2 mm.").arg(value, limit);
    case DpiOutOfRange:
        return QrText::tr("%1 dots per inch cannot be made; the limit is %2.").arg(value, limit);
    case QuietZoneOutOfRange:
        return QrText::tr("A border of %1 modules cannot be made; the limit is %2.")
            .arg(value, limit);
    case ColourNotOpaque:
        return QrText::tr("A colour is missing or lets the paper shine through: use #RRGGBB.");
    case NotDarkOnLight:
        return QrText::tr("Many phones do not read a light code on a dark ground: make the code "
                          "darker than its background.");
    case ContrastTooLow:
        return QrText::tr("The colours are too much alike: the contrast is %1 %, and scanning "
                          "needs %2 %.")
            .arg(value, limit);
    case TooSmallForDpi:
        return QrText::tr("%1 mm is less than one dot a module at this resolution: take at least "
                          "%2 mm, or more dots per inch.")
            .arg(value, limit);
    case TooManyPixels:
        return QrText::tr("%1 pixels a side are more than can be made (%2): take a smaller size, "
                          "fewer dots per inch, or a vector format.")
            .arg(value, limit);
    case OutOfMemory:
        return QrText::tr("There is not enough memory for this picture: take a smaller one.");
    case DoesNotScan:
        return QrText::tr("The finished picture could not be read back, so it was not saved. Take "
                          "a larger size, darker colours or the full white border.");
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
