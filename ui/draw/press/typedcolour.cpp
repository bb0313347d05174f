// SPDX-License-Identifier: MIT
#include "ui/draw/press/typedcolour.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bellpush {

QColor typedColour(const QString &typed)
{
    static const QRegularExpression hex(u"^#?((?:[0-9a-f]{3}){1,2})$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const auto match = hex.match(typed.trimmed());
    return match.hasMatch() ? QColor(u'#' + match.captured(1)) : QColor();
}

} // namespace bellpush
