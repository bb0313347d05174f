// SPDX-License-Identifier: MIT
#include "ui/cli/frame/numberoption.h"

#include <QCoreApplication>

#include <cmath>

namespace bellpush {

namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

tl::unexpected<Failure> noNumber(QLatin1StringView option, const QString &typed)
{
    return failure(ExitCode::WrongUsage,
                   NumberText::tr("%1 takes a number; this is “%2”.").arg(option, typed));
}

} // namespace

Result<double, Failure> readDecimal(const Arguments &arguments, QLatin1StringView option,
                                    double whenAbsent)
{
    if (!arguments.has(option))
        return whenAbsent;
    bool isNumber = false;
    const double number = arguments.value(option).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return noNumber(option, arguments.value(option));
    return number;
}

Result<int, Failure> readWhole(const Arguments &arguments, QLatin1StringView option, int whenAbsent)
{
    if (!arguments.has(option))
        return whenAbsent;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber)
        return noNumber(option, arguments.value(option));
    return number;
}

} // namespace bellpush
