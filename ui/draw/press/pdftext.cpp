// SPDX-License-Identifier: MIT
#include "ui/draw/press/pdftext.h"

#include "ui/draw/press/vectortext.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

constexpr double perEm = 1000; // what a string's gaps are measured in

void appendEscaped(QByteArray &text, unsigned char code)
{
    const char byte = static_cast<char>(code);
    if (byte == '\r') { // bare, readers take it for a line feed
        text += "\\r";
        return;
    }
    if (byte == '(' || byte == ')' || byte == '\\')
        text += '\\';
    text += byte;
}

QString sorted(QString text)
{
    std::ranges::sort(text);
    return text;
}

} // namespace

PdfText::PdfText(QByteArray &text, PdfFonts &fonts, double pageHeight)
    : m_text(text),
      m_fonts(fonts),
      m_height(pageHeight)
{ }

bool PdfText::saysItself(const PlacedText &line)
{
    QString said;
    for (const QGlyphRun &run : line.runs) {
        const QRawFont font = run.rawFont();
        if (isColourFont(font))
            return false;
        const int face = m_fonts.faceOf(font);
        for (const quint32 index : run.glyphIndexes()) {
            const QString &says = m_fonts.glyphOf(face, index, line.text).says;
            if (says.isEmpty())
                return false;
            said += says;
        }
    }
    return said == line.text || sorted(said) == sorted(line.text);
}

void PdfText::add(const PlacedText &line, const QGlyphRun &run)
{
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    if (glyphs.isEmpty())
        return;
    const QRawFont font = run.rawFont();
    const int face = m_fonts.faceOf(font);
    m_em = font.pixelSize();
    m_mmPerUnit = line.mmPerUnit;
    m_baseline = positions.first().y();
    m_pen = positions.first().x();
    m_font = -1;
    m_rise = 0;

    const QPointF start = line.origin + positions.first() * line.mmPerUnit;
    m_text += "BT ";
    appendNumbers(m_text, {start.x(), m_height - start.y()});
    m_text += "Td";
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        addGlyph(m_fonts.glyphOf(face, glyphs.at(i), line.text), positions.at(i));
    endString();
    m_text += m_rise == 0 ? "ET\n" : " 0 Ts ET\n";
}

void PdfText::addGlyph(const PdfFonts::Glyph &glyph, QPointF position)
{
    showSo(glyph.font, (m_baseline - position.y()) * m_mmPerUnit);
    const double back = std::round((m_pen - position.x()) / m_em * perEm);
    if (back != 0) {
        if (m_isInString)
            m_text += ')';
        m_isInString = false;
        appendNumber(m_text, back);
        m_pen -= back * m_em / perEm;
    }
    if (!m_isInString)
        m_text += '(';
    m_isInString = true;
    appendEscaped(m_text, glyph.code);
    m_pen += glyph.advance * m_em;
}

/// Has the array of strings begun that shows glyphs of this font, so far above the baseline.
void PdfText::showSo(int font, double rise)
{
    constexpr double leastRise = 1e-4; // what a number can say
    const bool rises = std::abs(rise - m_rise) > leastRise;
    if (font == m_font && !rises)
        return;
    endString();
    if (font != m_font) {
        m_text += "/F" + QByteArray::number(font) + ' ';
        appendNumber(m_text, m_em * m_mmPerUnit);
        m_text += " Tf";
    }
    if (rises) {
        m_text += ' ';
        appendNumber(m_text, rise);
        m_text += " Ts";
        m_rise = rise;
    }
    m_font = font;
    m_text += '[';
    m_isInArray = true;
}

void PdfText::endString()
{
    if (m_isInString)
        m_text += ')';
    if (m_isInArray)
        m_text += "]TJ ";
    m_isInString = false;
    m_isInArray = false;
}

} // namespace bellpush
