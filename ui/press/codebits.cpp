// SPDX-License-Identifier: MIT
#include "ui/press/codebits.h"

#include "app/qr/qrmatrix.h"
#include "ui/paint/qrruns.h"

namespace bellpush {

QByteArray codeBits(const QrMatrix &matrix)
{
    constexpr int bitsPerByte = 8;
    const int perRow = (matrix.size() + bitsPerByte - 1) / bitsPerByte;
    QByteArray bits(qsizetype(perRow) * matrix.size(), '\0');
    for (int y = 0; y < matrix.size(); ++y) {
        char *row = bits.data() + qsizetype(y) * perRow;
        for (int x = 0; x < matrix.size(); ++x) {
            if (!matrix.isDark(x, y))
                row[x / bitsPerByte] |= static_cast<char>(0x80 >> x % bitsPerByte);
        }
    }
    return bits;
}

void appendRuns(QByteArray &text, const QrMatrix &matrix)
{
    for (const QRect &run : darkRuns(matrix, 0)) {
        for (const int value : {run.x(), run.y(), run.width(), run.height()})
            text += QByteArray::number(value) + ' ';
        text += "re\n";
    }
}

} // namespace bellpush
