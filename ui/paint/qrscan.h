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

/// The picture as a phone might see it: shrunk (or enlarged) to few pixels a module, softened, and
/// lit from one side. `modules`: how many it has across, with the quiet zone; more than none.
QImage asSeenByACamera(const QImage &picture, int modules, double pixelsPerModule);

/// Whether a picture of one code says `text`, both as it is and before a camera. Like a phone it
/// takes a few views, from 3 to 4 pixels a module, and one that reads is enough. `modules` as
/// above.
bool scansAs(const QImage &picture, int modules, const QString &text);

/// The whole check of a finished page or picture with one code on it, wherever it lies, against
/// what it should say. `asPrinted`: its pixels are the printer's dots. `modules`: across the code,
/// with its quiet zone. `moduleDots`: dots a module.
ScanReport scanReport(const QImage &asPrinted, const QString &text, int modules, double moduleDots);

/// Whether a code, at 4 pixels a module and with nothing around it but its quiet zone, says `text`.
/// For each label of a sheet: quick, and of the matrix alone.
bool readsBack(const QrMatrix &matrix, const QString &text);

} // namespace bellpush
