// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/sheets/sheetjob.h"

namespace bellpush::sheetsamples {

/// 21 a page: 63.5 × 38.1 mm, as Avery's L7160.
inline LabelStock stockOf21()
{
    return {.id = QStringLiteral("avery-l7160"),
            .page = {210, 297},
            .label = {63.5, 38.1},
            .first = {7.25, 15.15},
            .pitch = {66, 38.1},
            .columns = 3,
            .rows = 7,
            .cornerRadius = 1.5};
}

/// One label in the middle of a sheet.
inline LabelStock stockOf(QSizeF label, LabelStock::Shape shape, double cornerRadius)
{
    return {.id = QStringLiteral("own"),
            .page = {210, 297},
            .label = label,
            .first = {50.3, 50.7},
            .pitch = {label.width() + 1, label.height() + 1},
            .cornerRadius = cornerRadius,
            .shape = shape};
}

inline QString linkOf(int shop)
{
    return QStringLiteral("https://wa.me/call/16315553601?biz_payload=shop-%1").arg(shop);
}

inline LabelContent labelOf(int shop)
{
    return {.link = linkOf(shop), .text = QStringLiteral("Shop %1\nCall us").arg(shop)};
}

} // namespace bellpush::sheetsamples
