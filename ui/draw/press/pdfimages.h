// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/placedglyphs.h"

#include <QHash>
#include <QImage>

#include <optional>
#include <utility>

namespace bellpush {

class PdfFile;

/// The pictures of a PDF, each once however often it is shown.
///
/// Packed without loss: what shops print is logos, whose edges JPEG would blur.
class PdfImages
{
public:
    /// Has to outlive this.
    explicit PdfImages(PdfFile &file);

    /// The number under which pages show a picture: "/I0", "/I1", … Writes it the first time.
    int numberOf(const QImage &image);

    /// The same for a glyph of a colour font; absent where it shows nothing.
    struct Glyph {
        int number = 0;
        GlyphPicture picture{}; ///< Without its image.
    };
    std::optional<Glyph> glyphOf(int face, const QRawFont &font, quint32 glyph);

    /// The entries of a page's picture resources.
    QByteArray resources() const;

private:
    int numberOfBytes(const QImage &image);
    int write(const QImage &image);

    PdfFile &m_file;
    QList<int> m_objects;           ///< By number.
    QHash<qint64, int> m_known;     ///< Numbers, by the image's cache key.
    QHash<QByteArray, int> m_alike; ///< The same by what it shows.
    QHash<std::pair<int, quint32>, std::optional<Glyph>> m_glyphs;
};

} // namespace bellpush
