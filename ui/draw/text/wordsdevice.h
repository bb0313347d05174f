// SPDX-License-Identifier: MIT
#pragma once

#include <QGlyphRun>
#include <QList>
#include <QPaintDevice>
#include <QString>

class QColor;
class QTransform;

namespace bellpush {

/// A paint device that is given words as glyphs and what they say: a file keeps both, QPainter
/// would hand on neither.
class WordsDevice : public QPaintDevice
{
public:
    /// `toDevice` does not turn or shear.
    virtual void addWords(const QString &words, const QList<QGlyphRun> &runs,
                          const QTransform &toDevice, const QColor &ink)
        = 0;
};

} // namespace bellpush
