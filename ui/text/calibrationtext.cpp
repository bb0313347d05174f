// SPDX-License-Identifier: MIT
#include "ui/text/calibrationtext.h"

#include "app/labels/calibrationreading.h"
#include "ui/text/lengthtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace bellpush {

namespace {

struct CalibrationText {
    Q_DECLARE_TR_FUNCTIONS(CalibrationText)
};

constexpr double percent = 100;

} // namespace

QString calibrationErrorText(const CalibrationError &error, const QLocale &locale)
{
    const bool isAcross = error.direction == Qt::Horizontal;
    switch (error.reason) {
    case CalibrationError::Reason::OffsetTooLarge:
        return (isAcross ? CalibrationText::tr("The page would be %1 off to the side; more than %2 "
                                               "is another paper size or a wrong reading. "
                                               "Measure again.")
                         : CalibrationText::tr("The page would be %1 off in height; more than %2 "
                                               "is another paper size or a wrong reading. "
                                               "Measure again."))
            .arg(lengthText(std::abs(error.value), locale),
                 lengthText(std::abs(error.limit), locale));
    case CalibrationError::Reason::ScaleTooFarOff:
        return (isAcross ? CalibrationText::tr("The page’s width would come out at %1 %. Print it "
                                               "at 100 %, not fitted to the paper, and measure "
                                               "again.")
                         : CalibrationText::tr("The page’s height would come out at %1 %. Print it "
                                               "at 100 %, not fitted to the paper, and measure "
                                               "again."))
            .arg(locale.toString(error.value * percent, 'f', 0));
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
