// SPDX-License-Identifier: MIT
#include "ui/draw/press/epspage.h"

#include "app/core/units.h"
#include "ui/draw/press/coderuns.h"
#include "ui/draw/press/imagebytes.h"
#include "ui/draw/press/movedshapes.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/placedglyphs.h"
#include "ui/draw/press/vectortext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

QByteArray asciiTitle(const QString &title)
{
    QByteArray result;
    for (const QChar character : printableTitle(title)) {
        const char ascii = character.unicode() < 0x80 ? character.toLatin1() : '?';
        if (ascii == '(' || ascii == ')' || ascii == '\\')
            result += '\\';
        result += ascii;
    }
    return result;
}

/// What shines through in other files, mixed with the paper.
QColor onWhite(const QColor &colour)
{
    const auto mixed = [share = colour.alphaF()](float part) {
        return 1 - share * (1 - part);
    };
    return QColor::fromRgbF(mixed(colour.redF()), mixed(colour.greenF()), mixed(colour.blueF()));
}

/// Sets the colour: black is one ink, and other colours use as much of it as they can.
void appendInk(QByteArray &text, const QColor &shown)
{
    const QColor colour = onWhite(shown);
    if (isGray(colour)) {
        text += number(colour.redF()) + " setgray\n";
        return;
    }
    const double light = std::max({colour.redF(), colour.greenF(), colour.blueF()});
    for (const double part : {colour.redF(), colour.greenF(), colour.blueF()})
        text += number(light > 0 ? 1 - part / light : 0) + ' ';
    text += number(1 - light) + " setcmykcolor\n";
}

/// Hexadecimal in lines that every mailer and spooler lets through.
QByteArray hexLines(const QByteArray &bytes)
{
    constexpr qsizetype perLine = 40;
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size(); at += perLine)
        text += bytes.sliced(at, std::min(perLine, bytes.size() - at)).toHex() + '\n';
    return text;
}

/// A page in PostScript's operators, in mm from its bottom left corner.
class EpsContent
{
public:
    explicit EpsContent(const PrintPage &page) : m_page(page) { }

    QByteArray text()
    {
        for (const PrintShape &shape : m_page.shapes) {
            std::visit([this](const auto &known) { add(known); }, shape);
            ++m_done;
        }
        return m_text;
    }

private:
    QTransform toPage() const { return {1, 0, 0, -1, 0, m_page.size.height()}; }

    void add(const FilledPath &shape)
    {
        if (shape.path.isEmpty())
            return;
        appendInk(m_text, shape.colour);
        appendPath(m_text, shape.path, toPage());
        m_text += shape.path.fillRule() == Qt::WindingFill ? "fill\n" : "eofill\n";
    }

    void add(const DrawnPath &shape)
    {
        if (shape.path.isEmpty())
            return;
        appendInk(m_text, shape.colour);
        m_text += number(shape.widthMm) + " setlinewidth\n";
        m_text += shape.ends == DrawnPath::Ends::Round ? "1 setlinecap 1 setlinejoin\n"
                                                       : "0 setlinecap 0 setlinejoin\n";
        appendPath(m_text, shape.path, toPage());
        m_text += "stroke\n";
    }

    void add(const PlacedCode &shape)
    {
        const double module = shape.area.width() / shape.matrix.size();
        appendInk(m_text, shape.colour);
        m_text += "gsave ";
        appendNumbers(m_text, {shape.area.left(), m_page.size.height() - shape.area.top()});
        m_text += "translate ";
        appendFactors(m_text, {module, -module});
        m_text += "scale\n";
        appendRuns(m_text, shape.matrix);
        m_text += "fill grestore\n";
    }

    void add(const PlacedText &shape)
    {
        const TextShapes shapes = textShapes(shape);
        add(FilledPath{shapes.outlines, shape.colour});
        for (const PlacedImage &picture : shapes.pictures)
            add(picture);
    }

    void add(const PlacedImage &shape)
    {
        if (shape.image.isNull() || shape.area.isEmpty())
            return;
        const QImage image = overBackground(shape);
        const ImageBytes pixels = imageBytes(image);
        const QByteArray width = QByteArray::number(image.width());
        const QByteArray height = QByteArray::number(image.height());
        m_text += "gsave ";
        appendNumbers(m_text, {shape.area.left(), m_page.size.height() - shape.area.bottom()});
        m_text += "translate ";
        appendNumbers(m_text, {shape.area.width(), shape.area.height()});
        m_text += pixels.isGray ? "scale /DeviceGray setcolorspace\n"
                                : "scale /DeviceRGB setcolorspace\n";
        m_text += "<</ImageType 1/Width " + width + "/Height " + height
            + "/BitsPerComponent 8/Decode[" + (pixels.isGray ? "0 1" : "0 1 0 1 0 1")
            + "]/ImageMatrix[" + width + " 0 0 -" + height + " 0 " + height
            + "]/DataSource currentfile /ASCIIHexDecode filter>>image\n" + hexLines(pixels.bytes)
            + ">\ngrestore\n";
    }

    void add(const PlacedGroup &shape)
    {
        for (const PrintShape &each : shapesOf(shape))
            std::visit([this](const auto &known) { add(known); }, each);
    }

    /// The picture on what the page shows below it so far, in as many pixels as that deserves.
    QImage overBackground(const PlacedImage &shape) const
    {
        if (!shape.image.hasAlphaChannel())
            return shape.image;
        constexpr double pixelsPerMm = 12; // 300 dpi
        constexpr double mostPixels = 2000;
        const QSizeF wanted
            = shape.area.size().boundedTo({mostPixels / pixelsPerMm, mostPixels / pixelsPerMm})
            * pixelsPerMm;
        QImage image(shape.image.size().expandedTo(wanted.toSize()), QImage::Format_RGB32);
        image.fill(Qt::white);
        PrintPage below = m_page;
        below.shapes.resize(m_done);
        below.shapes.append(shape);
        QPainter painter(&image);
        painter.scale(image.width() / shape.area.width(), image.height() / shape.area.height());
        painter.translate(-shape.area.topLeft());
        paintPage(painter, below);
        return image;
    }

    const PrintPage &m_page;
    QByteArray m_text;
    qsizetype m_done = 0; ///< Shapes below the one being added.
};

} // namespace

QByteArray toEps(const PrintPage &page, const QString &title)
{
    const QSizeF size = page.size * pointsPerMm;
    QByteArray text = "%!PS-Adobe-3.0 EPSF-3.0\n%%Creator: Bellpush\n%%Title: (" + asciiTitle(title)
        + ")\n%%BoundingBox: 0 0 " + number(std::ceil(size.width())) + ' '
        + number(std::ceil(size.height())) + "\n%%HiResBoundingBox: 0 0 " + number(size.width())
        + ' ' + number(size.height())
        + "\n%%LanguageLevel: 2\n%%DocumentData: Clean7Bit\n%%EndComments\n%%BeginProlog\n"
          "10 dict begin\n"
          "/m { moveto } bind def /l { lineto } bind def\n"
          "/c { curveto } bind def /h { closepath } bind def\n"
          "/re { 4 2 roll moveto 1 index 0 rlineto 0 exch rlineto neg 0 rlineto closepath }"
          " bind def\n%%EndProlog\ngsave\n";
    appendFactors(text, {pointsPerMm, pointsPerMm});
    return text + "scale\n" + EpsContent(page).text()
        + "grestore\nshowpage\n%%Trailer\nend\n%%EOF\n";
}

} // namespace bellpush
