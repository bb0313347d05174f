// SPDX-License-Identifier: MIT
#include "ui/cli/print/qrfailure.h"

#include "app/qr/qrmatrix.h"
#include "app/qr/qrpictureerror.h"
#include "ui/text/qrtext.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// The option that the error is about; nothing if it is about none.
QLatin1StringView optionOf(QrPictureError::Reason reason)
{
    using enum QrPictureError::Reason;
    switch (reason) {
    case SizeOutOfRange:
    case TooSmallForDpi:
        return "size-mm"_L1;
    case DpiOutOfRange:
    case TooManyPixels:
        return "dpi"_L1;
    case QuietZoneOutOfRange:
        return "quiet-zone"_L1;
    case ColourNotOpaque:
    case NotDarkOnLight:
    case ContrastTooLow:
    case BackgroundTooDark:
        return "colour"_L1;
    case NoRoomForLogo:
        return "logo"_L1;
    case OutOfMemory:
    case DoesNotScan:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Failure qrFailure(const QrError &error, const QString &field)
{
    return ruleBroken(field, qrErrorText(error)).value();
}

Failure qrPictureFailure(const QrPictureError &error, const QString &field)
{
    const QString text = qrPictureErrorText(error);
    if (error.reason == QrPictureError::Reason::OutOfMemory)
        return failure(ExitCode::Failed, text).value();
    const QLatin1StringView option = optionOf(error.reason);
    return ruleBroken(option.isEmpty() ? field : QString(option), text).value();
}

} // namespace bellpush
