// SPDX-License-Identifier: MIT
#include "ui/cli/print/colouroption.h"

#include "ui/draw/press/typedcolour.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct ColourOption {
    Q_DECLARE_TR_FUNCTIONS(ColourOption)
};

} // namespace

Result<QColor, Failure> readColour(const Arguments &arguments, QLatin1StringView option,
                                   const QColor &whenAbsent)
{
    if (!arguments.has(option))
        return whenAbsent;
    const QString typed = arguments.value(option);
    if (const QColor colour = typedColour(typed); colour.isValid())
        return colour;
    return failure(
        ExitCode::WrongUsage,
        ColourOption::tr("%1 takes a colour such as #1B5E20; this is “%2”.").arg(option, typed));
}

} // namespace bellpush
