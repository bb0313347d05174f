// SPDX-License-Identifier: MIT
#include "ui/commandline/qrtext.h"

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
    return QLocale().toString(value, 'g', 6);
}

QString sizeText(const QrPictureError &error)
{
    return QrText::tr("From %1 to %2 mm; this is %3.")
        .arg(number(QrStyle::smallestSizeMm), number(QrStyle::largestSizeMm), number(error.value));
}

QString wholeRangeText(int least, int most, const QrPictureError &error)
{
    return QrText::tr("From %1 to %2; this is %3.")
        .arg(number(least), number(most), number(error.value));
}

} // namespace

Failure qrFailure(const QrError &error, const QString &field)
{
    const auto because = [&field](const QString &text) {
        return ruleBroken(field, text).value();
    };
    switch (error.reason) {
    case QrError::Reason::Empty:
        return because(QrText::tr("A code needs a text."));
    case QrError::Reason::Malformed:
        return because(QrText::tr("The text has half a character in it, which no reader could give "
                                  "back."));
    case QrError::Reason::TooLong:
        return because(QrText::tr("The largest code holds %1 bytes at this error correction; this "
                                  "needs %2 or more.")
                           .arg(number(static_cast<double>(error.limit)),
                                number(static_cast<double>(error.count))));
    }
    Q_UNREACHABLE();
}

Failure qrPictureFailure(const QrPictureError &error, const QString &field)
{
    using enum QrPictureError::Reason;
    switch (error.reason) {
    case SizeOutOfRange:
        return ruleBroken(u"size-mm"_s, sizeText(error)).value();
    case DpiOutOfRange:
        return ruleBroken(u"dpi"_s, wholeRangeText(1, QrStyle::largestDpi, error)).value();
    case QuietZoneOutOfRange:
        return ruleBroken(u"quiet-zone"_s, wholeRangeText(0, QrStyle::largestQuietZone, error))
            .value();
    case ColourNotOpaque:
        return ruleBroken(u"colour"_s, QrText::tr("A colour has to be opaque.")).value();
    case NotDarkOnLight:
        return ruleBroken(u"colour"_s,
                          QrText::tr("The code has to be darker than its background: "
                                     "many readers need that."))
            .value();
    case ContrastTooLow:
        return ruleBroken(u"colour"_s,
                          QrText::tr("The contrast has to be at least %1 %; this has "
                                     "%2 %.")
                              .arg(number(error.limit), number(error.value)))
            .value();
    case TooSmallForDpi:
        return ruleBroken(u"size-mm"_s,
                          QrText::tr("At this dpi the code needs at least %1 mm; "
                                     "this is %2.")
                              .arg(number(error.limit), number(error.value)))
            .value();
    case TooManyPixels:
        return ruleBroken(u"dpi"_s,
                          QrText::tr("The picture would have %1 pixels on a side; at most "
                                     "%2.")
                              .arg(number(error.value), number(error.limit)))
            .value();
    case OutOfMemory:
        return failure(ExitCode::Failed, QrText::tr("There is too little memory for the picture."))
            .value();
    case DoesNotScan:
        return ruleBroken(field,
                          QrText::tr("The finished picture could not be read back, so it was not "
                                     "written. Give it a quiet zone of 4, a larger size, more "
                                     "contrast or a shorter text."))
            .value();
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
