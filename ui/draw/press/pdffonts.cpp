// SPDX-License-Identifier: MIT
#include "ui/draw/press/pdffonts.h"

#include "ui/draw/press/glyphcharacters.h"
#include "ui/draw/press/pdffile.h"
#include "ui/draw/press/vectortext.h"

#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

constexpr std::size_t glyphsPerFont = 256;

/// Fonts are met again in each size, and asking for more sizes than this is no sheet of labels.
constexpr qsizetype mostKnown = 1000;

QRawFont inItsOwnUnits(const QRawFont &font)
{
    QRawFont copy = font;
    copy.setPixelSize(font.unitsPerEm());
    return copy;
}

bool isSameFace(const QRawFont &one, const QRawFont &other)
{
    return one.familyName() == other.familyName() && one.styleName() == other.styleName()
        && one.weight() == other.weight() && one.style() == other.style()
        && one.fontTable("head") == other.fontTable("head");
}

/// The smallest box of whole units around an outline, as a glyph description begins with it.
QByteArray boxText(const QRectF &box)
{
    QByteArray text;
    appendNumbers(text,
                  {std::floor(box.left()), std::floor(-box.bottom()), std::ceil(box.right()),
                   std::ceil(-box.top())});
    return text;
}

QByteArray hexByte(std::size_t value)
{
    return QByteArray::number(static_cast<uint>(value), 16).rightJustified(2, '0');
}

constexpr std::size_t mostInABlock = 100; // ISO 32000-1, 9.10.3

/// What the codes from `first` on say, as one block of a ToUnicode map.
QByteArray charactersBlock(const std::vector<QString> &characters, std::size_t first)
{
    QByteArray lines;
    int count = 0;
    const std::size_t end = std::min(characters.size(), first + mostInABlock);
    for (std::size_t code = first; code < end; ++code) {
        if (characters[code].isEmpty())
            continue;
        lines += '<' + hexByte(code) + "> <";
        for (const QChar unit : characters[code])
            lines += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        lines += ">\n";
        ++count;
    }
    return count == 0 ? lines
                      : QByteArray::number(count) + " beginbfchar\n" + lines + "endbfchar\n";
}

} // namespace

PdfFonts::PdfFonts(PdfFile &file) : m_file(file) { }

int PdfFonts::faceOf(const QRawFont &font)
{
    if (font == m_last && !m_faces.empty())
        return m_lastFace;
    if (m_known.size() > mostKnown)
        m_known.clear();
    auto known = m_known.constFind(font);
    if (known == m_known.constEnd())
        known = m_known.insert(font, newFace(font));
    m_last = font;
    m_lastFace = *known;
    return m_lastFace;
}

int PdfFonts::newFace(const QRawFont &font)
{
    const auto same = std::ranges::find_if(
        m_faces, [&font](const Face &face) { return isSameFace(face.font, font); });
    if (same != m_faces.end())
        return static_cast<int>(same - m_faces.begin());
    m_faces.push_back({.font = inItsOwnUnits(font), .unitsPerEm = font.unitsPerEm()});
    return static_cast<int>(m_faces.size()) - 1;
}

const PdfFonts::Glyph &PdfFonts::glyphOf(int face, quint32 glyph, const QString &text)
{
    auto &glyphs = m_faces[static_cast<std::size_t>(face)].glyphs;
    const auto known = glyphs.constFind(glyph);
    if (known != glyphs.constEnd())
        return *known;
    return *glyphs.insert(glyph, newGlyph(face, glyph, text));
}

PdfFonts::Glyph PdfFonts::newGlyph(int faceNumber, quint32 glyph, const QString &text)
{
    Face &face = m_faces[static_cast<std::size_t>(faceNumber)];
    if (!face.characters.contains(glyph))
        face.characters.insert(glyphCharacters(face.font, text));

    const int number = roomyFont(faceNumber);
    Font &font = m_fonts[static_cast<std::size_t>(number)];
    const double advance = face.font.advancesForGlyphIndexes({glyph}).value(0).x();
    font.outlines.push_back(writeOutline(face, glyph));
    font.widths.push_back(advance);
    font.characters.push_back(face.characters.value(glyph));
    return {number, static_cast<unsigned char>(font.outlines.size() - 1), advance / face.unitsPerEm,
            font.characters.back()};
}

int PdfFonts::roomyFont(int face)
{
    auto &fonts = m_faces[static_cast<std::size_t>(face)].fonts;
    const bool isFull = fonts.empty()
        || m_fonts[static_cast<std::size_t>(fonts.back())].outlines.size() == glyphsPerFont;
    if (isFull) {
        fonts.push_back(static_cast<int>(m_fonts.size()));
        m_fonts.push_back({.face = face});
    }
    return fonts.back();
}

int PdfFonts::writeOutline(const Face &face, quint32 glyph)
{
    const QPainterPath path = face.font.pathForGlyph(glyph);
    QByteArray text;
    appendNumbers(text, {face.font.advancesForGlyphIndexes({glyph}).value(0).x(), 0});
    text += boxText(path.controlPointRect()) + "d1\n";
    if (!path.isEmpty()) {
        appendPath(text, path, QTransform::fromScale(1, -1));
        text += "f\n";
    }
    const int object = m_file.reserve();
    m_file.writeStream(object, {}, text);
    return object;
}

QByteArray PdfFonts::writeFonts()
{
    QByteArray resources;
    for (std::size_t i = 0; i < m_fonts.size(); ++i) {
        const int toUnicode = writeToUnicode(m_fonts[i]);
        const int object = m_file.reserve();
        m_file.write(object, fontObject(m_fonts[i], toUnicode));
        resources += "/F" + QByteArray::number(static_cast<int>(i)) + ' ' + reference(object);
    }
    return resources;
}

/// What each code says, for search and copying (ISO 32000-1, 9.10.3).
int PdfFonts::writeToUnicode(const Font &font)
{
    QByteArray blocks;
    for (std::size_t code = 0; code < font.characters.size(); code += mostInABlock)
        blocks += charactersBlock(font.characters, code);
    const int object = m_file.reserve();
    m_file.writeStream(object, {},
                       "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<00> <ff>\nendcodespacerange\n"
                           + blocks
                           + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return object;
}

QByteArray PdfFonts::fontObject(const Font &font, int toUnicode) const
{
    const Face &face = m_faces[static_cast<std::size_t>(font.face)];
    const std::size_t last = font.outlines.size() - 1;
    QByteArray names;
    QByteArray outlines;
    QByteArray widths;
    for (std::size_t code = 0; code <= last; ++code) {
        const QByteArray name = "/g" + hexByte(code);
        names += name;
        outlines += name + ' ' + reference(font.outlines[code]);
        appendNumber(widths, font.widths[code]);
        widths += ' ';
    }
    const QByteArray perEm = QByteArray::number(1 / face.unitsPerEm, 'f', 12);
    return "<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[" + perEm + " 0 0 " + perEm
        + " 0 0]/FirstChar 0/LastChar " + QByteArray::number(static_cast<uint>(last))
        + "/Encoding<</Type/Encoding/Differences[0" + names + "]>>/CharProcs<<" + outlines
        + ">>/Widths[" + widths + "]/Resources<<>>/ToUnicode " + reference(toUnicode) + ">>";
}

} // namespace bellpush
