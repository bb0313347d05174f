// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/scanreport.h"

#include <QImage>
#include <QString>

#include <optional>

namespace bellpush {

class QrMatrix;

/// What the QR code in a picture says; nothing if none can be read. Finds dark-on-light codes only.
std::optional<QString> qrTextIn(const QImage &picture);

/// The whole check of a finished picture or page with one code on it, wherever it lies, against
/// what it should say: as printed, out of focus, from the comfortable distance, and in uneven
/// light. Like a phone that moves, each of the last three looks up to three times, a little nearer
/// or farther.
///
/// `asPrinted`: one pixel for each dot of the printer. `modules`: across the code, with its quiet
/// zone. `moduleDots`: dots a module, which need not be whole; more than 0.
ScanReport scanReport(const QImage &asPrinted, const QString &text, int modules, double moduleDots);

/// The same for a picture of nothing but the code and its quiet zone.
ScanReport scanReport(const QImage &asPrinted, const QString &text, int modules);

/// Whether a code, at 4 pixels a module and with nothing around it but its quiet zone, says `text`.
/// For each label of a sheet: quick, and of the matrix alone.
bool readsBack(const QrMatrix &matrix, const QString &text);

} // namespace bellpush
