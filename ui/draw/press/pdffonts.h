// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/placedglyphs.h"

#include <QHash>
#include <QRawFont>

#include <vector>

namespace bellpush {

class PdfFile;

/// The glyphs that a PDF shows, as Type 3 fonts: fonts made of the outlines, each once. They need
/// nothing of a font file's format, so every script and kind of font comes out the same way, and
/// nothing in them is random or dated. A font of this kind has 256 glyphs; a face with more gets
/// more of them.
class PdfFonts
{
public:
    /// A glyph as text shows it.
    struct Glyph {
        int font = 0; ///< "/F0", "/F1", …
        unsigned char code = 0;
        double advance = 0; ///< In ems.
        QString says{};     ///< Empty where only its line's words tell.
    };

    /// Outlines go to `file`, which has to outlive this, when they are first used.
    explicit PdfFonts(PdfFile &file);

    /// A number for a font of outlines.
    int faceOf(const QRawFont &font);

    /// A glyph that `text` is shown with, and that has to be one of the face's.
    const Glyph &glyphOf(int face, quint32 glyph, const QString &text);

    /// Writes the fonts; gives the entries of a page's font resources.
    QByteArray writeFonts();

private:
    struct Face {
        QRawFont font; ///< In its own units, a pixel each.
        double unitsPerEm = 0;
        QHash<quint32, QString> characters{}; ///< What glyphs say, as far as has been met.
        QHash<quint32, Glyph> glyphs{};
        std::vector<int> fonts{}; ///< Numbers of the fonts it fills, in order.
    };

    /// A font as it will be written.
    struct Font {
        int face = 0;
        std::vector<int> outlines{}; ///< Objects, by code.
        std::vector<double> widths{};
        std::vector<QString> characters{};
    };

    int newFace(const QRawFont &font);
    Glyph newGlyph(int face, quint32 glyph, const QString &text);
    int roomyFont(int face);
    int writeOutline(const Face &face, quint32 glyph);
    int writeToUnicode(const Font &font);
    QByteArray fontObject(const Font &font, int toUnicode) const;

    PdfFile &m_file;
    std::vector<Face> m_faces;
    std::vector<Font> m_fonts;
    QHash<QRawFont, int> m_known; ///< Faces; one for all sizes of a font.
    QRawFont m_last;              ///< What was asked for last, and most often is next.
    int m_lastFace = 0;
};

} // namespace bellpush
