// SPDX-License-Identifier: MIT
#include "ui/draw/press/svgpage.h"

#include "ui/draw/press/movedshapes.h"
#include "ui/draw/press/placedglyphs.h"
#include "ui/draw/press/qrruns.h"
#include "ui/draw/press/vectortext.h"

#include <QBuffer>
#include <QXmlStreamWriter>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

QString text(double value)
{
    return QString::fromLatin1(number(value));
}

QString point(const QPainterPath::Element &element)
{
    return text(element.x) + u' ' + text(element.y);
}

QString pathData(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isCurveTo()) {
            data += u'C' + point(element) + u' ' + point(path.elementAt(i + 1)) + u' '
                + point(path.elementAt(i + 2));
            i += 2;
        } else {
            data += (element.isMoveTo() ? u'M' : u'L') + point(element);
        }
        if (endsSubpath(path, i) && isClosedSubpath(path, i))
            data += u'Z';
    }
    return data;
}

QString runsData(const QrMatrix &matrix)
{
    QString data;
    for (const QRect &run : darkRuns(matrix, 0))
        data += u"M%1 %2h%3v%4h-%3z"_s.arg(run.x()).arg(run.y()).arg(run.width()).arg(run.height());
    return data;
}

QPainterPath rectanglePath(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

void writeOpacity(QXmlStreamWriter &xml, const QString &name, const QColor &colour)
{
    if (colour.alpha() < 255)
        xml.writeAttribute(name, text(colour.alphaF()));
}

void write(QXmlStreamWriter &xml, const FilledPath &shape)
{
    if (shape.path.isEmpty())
        return;
    xml.writeEmptyElement(u"path"_s);
    xml.writeAttribute(u"fill"_s, shape.colour.name());
    writeOpacity(xml, u"fill-opacity"_s, shape.colour);
    if (shape.path.fillRule() == Qt::OddEvenFill)
        xml.writeAttribute(u"fill-rule"_s, u"evenodd"_s);
    xml.writeAttribute(u"d"_s, pathData(shape.path));
}

void write(QXmlStreamWriter &xml, const DrawnPath &shape)
{
    if (shape.path.isEmpty())
        return;
    xml.writeEmptyElement(u"path"_s);
    xml.writeAttribute(u"fill"_s, u"none"_s);
    xml.writeAttribute(u"stroke"_s, shape.colour.name());
    writeOpacity(xml, u"stroke-opacity"_s, shape.colour);
    xml.writeAttribute(u"stroke-width"_s, text(shape.widthMm));
    if (shape.ends == DrawnPath::Ends::Round) {
        xml.writeAttribute(u"stroke-linecap"_s, u"round"_s);
        xml.writeAttribute(u"stroke-linejoin"_s, u"round"_s);
    }
    xml.writeAttribute(u"d"_s, pathData(shape.path));
}

void write(QXmlStreamWriter &xml, const PlacedCode &shape)
{
    QByteArray scale;
    appendFactor(scale, shape.area.width() / shape.matrix.size());
    xml.writeEmptyElement(u"path"_s);
    xml.writeAttribute(u"fill"_s, shape.colour.name());
    xml.writeAttribute(u"transform"_s,
                       u"translate(%1 %2) scale(%3)"_s.arg(text(shape.area.left()),
                                                           text(shape.area.top()),
                                                           QString::fromLatin1(scale)));
    xml.writeAttribute(u"d"_s, runsData(shape.matrix));
}

void write(QXmlStreamWriter &xml, const PlacedImage &shape)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!shape.image.save(&buffer, "PNG"))
        return;
    xml.writeEmptyElement(u"image"_s);
    xml.writeAttribute(u"x"_s, text(shape.area.x()));
    xml.writeAttribute(u"y"_s, text(shape.area.y()));
    xml.writeAttribute(u"width"_s, text(shape.area.width()));
    xml.writeAttribute(u"height"_s, text(shape.area.height()));
    xml.writeAttribute(u"preserveAspectRatio"_s, u"none"_s);
    xml.writeAttribute(u"xlink:href"_s,
                       u"data:image/png;base64,"_s + QString::fromLatin1(buffer.data().toBase64()));
}

void write(QXmlStreamWriter &xml, const PlacedText &shape)
{
    const TextShapes shapes = textShapes(shape);
    if (!shape.text.isEmpty()) { // for screen readers
        xml.writeStartElement(u"g"_s);
        xml.writeAttribute(u"role"_s, u"img"_s);
        xml.writeAttribute(u"aria-label"_s, printableTitle(shape.text));
    }
    write(xml, FilledPath{shapes.outlines, shape.colour});
    for (const PlacedImage &picture : shapes.pictures)
        write(xml, picture);
    if (!shape.text.isEmpty())
        xml.writeEndElement();
}

void write(QXmlStreamWriter &xml, const PlacedGroup &shape)
{
    for (const PrintShape &each : shapesOf(shape))
        std::visit([&xml](const auto &known) { write(xml, known); }, each);
}

} // namespace

QByteArray toSvg(const PrintPage &page, const QString &title)
{
    const QString width = text(page.size.width());
    const QString height = text(page.size.height());
    QByteArray svg;
    QXmlStreamWriter xml(&svg);
    xml.writeStartDocument();
    xml.writeStartElement(u"svg"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    xml.writeNamespace(u"http://www.w3.org/1999/xlink"_s, u"xlink"_s);
    xml.writeAttribute(u"width"_s, width + u"mm"_s);
    xml.writeAttribute(u"height"_s, height + u"mm"_s);
    xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(width, height));
    xml.writeTextElement(u"title"_s, printableTitle(title));
    // Paper: on a dark background no code would be read.
    write(xml, FilledPath{rectanglePath({{}, page.size}), Qt::white});
    for (const PrintShape &shape : page.shapes)
        std::visit([&xml](const auto &known) { write(xml, known); }, shape);
    xml.writeEndDocument();
    return svg;
}

} // namespace bellpush
