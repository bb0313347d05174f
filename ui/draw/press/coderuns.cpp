// SPDX-License-Identifier: MIT
#include "ui/draw/press/coderuns.h"

#include "app/qr/qrmatrix.h"
#include "ui/draw/press/qrruns.h"

namespace bellpush {

void appendRuns(QByteArray &text, const QrMatrix &matrix)
{
    for (const QRect &run : darkRuns(matrix, 0)) {
        for (const int value : {run.x(), run.y(), run.width(), run.height()})
            text += QByteArray::number(value) + ' ';
        text += "re\n";
    }
}

} // namespace bellpush
