// SPDX-License-Identifier: MIT
#include "ui/draw/press/pdfcontent.h"

#include "app/core/units.h"
#include "ui/draw/press/coderuns.h"
#include "ui/draw/press/pdffile.h"
#include "ui/draw/press/pdftext.h"
#include "ui/draw/press/vectortext.h"

#include <QPainterPath>
#include <QTransform>

#include <utility>

namespace bellpush {

namespace {

/// Gray is black ink alone: `grayOperator` has one number.
void appendColour(QByteArray &text, const QColor &colour, const char *grayOperator,
                  const char *rgbOperator)
{
    appendNumber(text, colour.redF());
    if (isGray(colour)) {
        text.append(grayOperator);
        return;
    }
    text += ' ';
    appendNumber(text, colour.greenF());
    text += ' ';
    appendNumber(text, colour.blueF());
    text.append(rgbOperator);
}

void appendBits(QByteArray &text, const QrMatrix &matrix, const QByteArray &bits)
{
    const QByteArray side = QByteArray::number(matrix.size());
    // The length is PDF 2.0's; older readers count bits.
    text += "BI/W " + side + "/H " + side + "/IM true/D[1 0]/L " + QByteArray::number(bits.size())
        + " ID " + bits + "\nEI\n";
}

/// Pixels without interpolation have no seams, and take a third of the bytes of a path.
bool canBeBits(const QByteArray &bits)
{
    // What a reader that looks for the end instead of counting would take for it.
    return !bits.contains("EI");
}

} // namespace

PdfContent::PdfContent(PdfFonts &fonts, PdfImages &images, PdfForms &forms, PdfOptions options)
    : m_fonts(fonts),
      m_images(images),
      m_forms(forms),
      m_options(std::move(options))
{ }

QByteArray PdfContent::contentOf(const PrintPage &page)
{
    m_text.clear();
    m_height = page.size.height();
    m_fill = Qt::black;
    m_alpha = 255;
    m_ends = DrawnPath::Ends::Flat;
    appendFactors(m_text, {pointsPerMm, 0, 0, pointsPerMm, 0, 0});
    m_text += "cm\n";
    addAll(page.shapes);
    return m_text;
}

void PdfContent::addAll(const QList<PrintShape> &shapes)
{
    for (const PrintShape &shape : shapes)
        std::visit([this](const auto &known) { add(known); }, shape);
}

QTransform PdfContent::toPage() const
{
    return {1, 0, 0, -1, 0, m_height};
}

QByteArray PdfContent::states() const
{
    return QByteArrayList(m_states.values()).join();
}

void PdfContent::setFill(const QColor &colour)
{
    setOpacity(colour.alpha());
    if (colour.rgb() == m_fill.rgb())
        return;
    m_fill = colour;
    appendColour(m_text, colour, " g\n", " rg\n");
}

/// Of fills and lines.
void PdfContent::setOpacity(int alpha)
{
    if (alpha == m_alpha)
        return;
    m_alpha = alpha;
    const QByteArray name = "/A" + QByteArray::number(alpha);
    const QByteArray share = number(alpha / 255.0);
    m_states.insert(alpha, name + "<</ca " + share + "/CA " + share + ">>");
    m_text += name + " gs\n";
}

void PdfContent::setEnds(DrawnPath::Ends ends)
{
    if (ends == m_ends)
        return;
    m_ends = ends;
    m_text += ends == DrawnPath::Ends::Round ? "1 J 1 j\n" : "0 J 0 j\n";
}

void PdfContent::add(const FilledPath &shape)
{
    if (shape.path.isEmpty())
        return;
    setFill(shape.colour);
    appendPath(m_text, shape.path, toPage());
    m_text += shape.path.fillRule() == Qt::WindingFill ? "f\n" : "f*\n";
}

void PdfContent::add(const DrawnPath &shape)
{
    if (shape.path.isEmpty())
        return;
    setOpacity(shape.colour.alpha());
    setEnds(shape.ends);
    appendColour(m_text, shape.colour, " G ", " RG ");
    appendNumber(m_text, shape.widthMm);
    m_text += " w\n";
    appendPath(m_text, shape.path, toPage());
    m_text += "S\n";
}

void PdfContent::add(const PlacedCode &shape)
{
    setFill(shape.colour);
    const QRectF &area = shape.area;
    const QByteArray bits
        = m_options.codes == PdfOptions::Codes::Bits ? shape.matrix.packedRows() : QByteArray();
    m_text += "q ";
    if (!bits.isEmpty() && canBeBits(bits)) {
        // Readers widen a picture to all dots it touches: where it ends on one, rounding may not
        // make it touch the next.
        constexpr double inset = 0.001;
        appendNumbers(m_text,
                      {area.width() - 2 * inset, 0, 0, area.height() - 2 * inset,
                       area.left() + inset, m_height - area.bottom() + inset});
        m_text += "cm\n";
        appendBits(m_text, shape.matrix, bits);
    } else {
        const double module = area.width() / shape.matrix.size();
        appendFactors(m_text, {module, 0, 0, -module, area.left(), m_height - area.top()});
        m_text += "cm\n";
        appendRuns(m_text, shape.matrix);
        m_text += "f\n";
    }
    m_text += "Q\n";
}

void PdfContent::add(const PlacedImage &shape)
{
    if (!shape.image.isNull())
        addPicture(m_images.numberOf(shape.image), shape.area);
}

void PdfContent::addPicture(int number, const QRectF &area)
{
    setOpacity(255);
    m_text += "q ";
    appendNumbers(m_text,
                  {area.width(), 0, 0, area.height(), area.left(), m_height - area.bottom()});
    m_text += "cm/I" + QByteArray::number(number) + " Do Q\n";
}

void PdfContent::add(const PlacedGroup &shape)
{
    setFill(Qt::black);
    setEnds(DrawnPath::Ends::Flat);
    const auto known = m_forms.numberOf(shape);
    const int number = known ? *known : writeForm(shape);
    m_text += "q 1 0 0 1 ";
    appendNumbers(m_text, {shape.origin.x(), m_height - shape.origin.y()});
    m_text += "cm/X" + QByteArray::number(number) + " Do Q\n";
}

int PdfContent::writeForm(const PlacedGroup &shape)
{
    PdfContent form(m_fonts, m_images, m_forms, m_options);
    form.addAll(shape.group->shapes);
    m_states.insert(form.m_states);
    return m_forms.write(shape, form.m_text);
}

void PdfContent::add(const PlacedText &shape)
{
    setFill(shape.colour);
    if (m_options.textAsOutlines)
        addOutlines(shape);
    else
        addWords(shape);
}

void PdfContent::addWords(const PlacedText &text)
{
    PdfText words(m_text, m_fonts, m_height);
    const bool needsWords = !text.text.isEmpty() && !words.saysItself(text);
    if (needsWords)
        m_text += "/Span<</ActualText" + pdfText(text.text) + ">>BDC\n";
    for (const QGlyphRun &run : text.runs) {
        if (isColourFont(run.rawFont()))
            addColourRun(text, run);
        else
            words.add(text, run);
    }
    if (needsWords)
        m_text += "EMC\n";
}

void PdfContent::addColourRun(const PlacedText &text, const QGlyphRun &run)
{
    const QRawFont font = run.rawFont();
    const int face = m_fonts.faceOf(font);
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const QPointF at = text.origin + positions.at(i) * text.mmPerUnit;
        const auto glyph = m_images.glyphOf(face, font, glyphs.at(i));
        if (!glyph)
            continue;
        const double em = glyph->picture.em(font, glyphs.at(i)) * text.mmPerUnit;
        const QRectF &area = glyph->picture.area;
        addPicture(glyph->number, QRectF(at + area.topLeft() * em, area.size() * em));
    }
}

void PdfContent::addOutlines(const PlacedText &text)
{
    add(FilledPath{textShapes(text).outlines, text.colour});
    for (const QGlyphRun &run : text.runs) {
        if (isColourFont(run.rawFont()))
            addColourRun(text, run); // each picture once in the file
    }
}

} // namespace bellpush
