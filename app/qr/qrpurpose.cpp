// SPDX-License-Identifier: MIT
#include "app/qr/qrpurpose.h"

namespace bellpush {

ErrorCorrection correctionFor(QrPurpose purpose)
{
    switch (purpose) {
    case QrPurpose::Window:
        return ErrorCorrection::Quartile;
    case QrPurpose::Outdoors:
        return ErrorCorrection::High;
    case QrPurpose::Sticker:
        return ErrorCorrection::Medium;
    case QrPurpose::Screen:
        return ErrorCorrection::Low;
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
