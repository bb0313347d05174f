// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>

#include <optional>

namespace bellpush {

/// What the QR code in a picture says; nothing if none can be read. Finds dark-on-light codes only.
std::optional<QString> qrTextIn(const QImage &picture);

/// The picture as a phone might see it: shrunk (or enlarged) to few pixels a module, softened, and
/// lit from one side. `modules`: how many it has across, with the quiet zone; more than none.
QImage asSeenByACamera(const QImage &picture, int modules, double pixelsPerModule);

/// Whether a picture of one code says `text`, both as it is and before a camera. Like a phone it
/// takes a few views, from 3 to 4 pixels a module, and one that reads is enough. `modules` as
/// above.
bool scansAs(const QImage &picture, int modules, const QString &text);

} // namespace bellpush
