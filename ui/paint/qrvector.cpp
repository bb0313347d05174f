// SPDX-License-Identifier: MIT
#include "ui/paint/qrvector.h"

#include <QXmlStreamWriter>

#include <cmath>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr int longestTitle = 200; // ours: a DSC comment ends at 255 characters

/// A number as these formats want it: a point, no exponent, no idle zeros.
QByteArray number(double value)
{
    constexpr int decimals = 6;
    QByteArray text = QByteArray::number(value, 'f', decimals);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

/// The title's first characters that can be seen: control characters are no XML.
QString printable(const QString &title)
{
    QString result;
    for (const char32_t character : title.left(longestTitle).toUcs4()) {
        if (QChar::isPrint(character))
            result += QString::fromUcs4(&character, 1);
    }
    return result;
}

QByteArray asciiTitle(const QString &title)
{
    QByteArray result;
    for (const QChar character : printable(title)) {
        const char ascii = character.unicode() < 0x80 ? character.toLatin1() : '?';
        if (ascii == '(' || ascii == ')' || ascii == '\\')
            result += '\\';
        result += ascii;
    }
    return result;
}

/// Setting a fill colour, by the operators for gray and for red, green and blue.
QByteArray fillColour(const QColor &colour, const char *gray, const char *rgb)
{
    const QByteArray red = number(colour.redF());
    if (colour.red() == colour.green() && colour.green() == colour.blue())
        return red + ' ' + gray;
    return red + ' ' + number(colour.greenF()) + ' ' + number(colour.blueF()) + ' ' + rgb;
}

/// "x y width height", then `suffix`.
QByteArray rectangle(const QRect &rect, const char *suffix)
{
    return number(rect.x()) + ' ' + number(rect.y()) + ' ' + number(rect.width()) + ' '
        + number(rect.height()) + suffix;
}

/// Background and path in modules, from the top left corner, in the operators of PDF and
/// PostScript: both have the same order of arguments.
QByteArray paintOperators(const QrDrawing &drawing, const char *gray, const char *rgb,
                          const char *addRectangle, const char *fill)
{
    const QRect page(0, 0, drawing.modules, drawing.modules);
    QByteArray text = fillColour(drawing.background, gray, rgb) + '\n';
    text += rectangle(page, addRectangle) + fill;
    text += fillColour(drawing.colour, gray, rgb) + '\n';
    for (const QRect &run : drawing.runs)
        text += rectangle(run, addRectangle);
    return text + fill;
}

QString svgPath(const QList<QRect> &runs)
{
    QString path;
    for (const QRect &run : runs) {
        path += u"M%1 %2h%3v%4h-%3z"_s.arg(run.x()).arg(run.y()).arg(run.width()).arg(run.height());
    }
    return path;
}

QByteArray pdfContent(const QrDrawing &drawing, double side)
{
    const double scale = side / drawing.modules;
    return number(scale) + " 0 0 " + number(-scale) + " 0 " + number(side) + " cm\n"
        + paintOperators(drawing, "g", "rg", " re\n", "f\n");
}

/// A PDF text string that can say everything: UTF-16 with a byte order mark, in hexadecimal.
QByteArray pdfText(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar character : text)
        hex += QByteArray::number(character.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

/// Objects numbered from 1, with the cross-reference table a reader finds them by. The first is the
/// catalog, the last the information about the document.
QByteArray pdfFile(const QList<QByteArray> &objects)
{
    QByteArray file = "%PDF-1.6\n%\xe2\xe3\xcf\xd3\n"; // beyond ASCII: to be treated as binary
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray tableStart = QByteArray::number(file.size());
    const QByteArray count = QByteArray::number(objects.size());
    const QByteArray entries = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + entries + '\n' + table + "trailer\n<< /Size " + entries
        + " /Root 1 0 R /Info " + count + " 0 R >>\nstartxref\n" + tableStart + "\n%%EOF\n";
}

} // namespace

QByteArray toSvg(const QrDrawing &drawing)
{
    const QString side = QString::fromLatin1(number(drawing.sizeMm)) + u"mm"_s;
    const QString modules = QString::number(drawing.modules);

    QByteArray svg;
    QXmlStreamWriter xml(&svg);
    xml.writeStartDocument();
    xml.writeStartElement(u"svg"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    xml.writeAttribute(u"width"_s, side);
    xml.writeAttribute(u"height"_s, side);
    xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %1"_s.arg(modules));
    xml.writeTextElement(u"title"_s, printable(drawing.title));
    xml.writeEmptyElement(u"rect"_s);
    xml.writeAttribute(u"width"_s, modules);
    xml.writeAttribute(u"height"_s, modules);
    xml.writeAttribute(u"fill"_s, drawing.background.name());
    xml.writeEmptyElement(u"path"_s);
    xml.writeAttribute(u"fill"_s, drawing.colour.name());
    xml.writeAttribute(u"d"_s, svgPath(drawing.runs));
    xml.writeEndDocument();
    return svg;
}

QByteArray toPdf(const QrDrawing &drawing)
{
    const double side = drawing.sizeMm * pointsPerMm;
    const QByteArray content = pdfContent(drawing, side);
    const QByteArray box = "[0 0 " + number(side) + ' ' + number(side) + ']';
    return pdfFile({
        "<< /Type /Catalog /Pages 2 0 R"
        " /ViewerPreferences << /PrintScaling /None /DisplayDocTitle true >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox " + box + " /Resources << >> /Contents 4 0 R >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
            + "endstream",
        "<< /Title " + pdfText(printable(drawing.title)) + " /Producer (Bellpush) >>",
    });
}

QByteArray toEps(const QrDrawing &drawing)
{
    const double side = drawing.sizeMm * pointsPerMm;
    const QByteArray whole = number(std::ceil(side));
    const double scale = side / drawing.modules;
    return "%!PS-Adobe-3.0 EPSF-3.0\n%%Creator: Bellpush\n%%Title: (" + asciiTitle(drawing.title)
        + ")\n%%BoundingBox: 0 0 " + whole + ' ' + whole + "\n%%HiResBoundingBox: 0 0 "
        + number(side) + ' ' + number(side)
        + "\n%%LanguageLevel: 2\n%%DocumentData: Clean7Bit\n%%EndComments\n%%BeginProlog\n"
          "1 dict begin\n"
          "/r { 4 2 roll moveto 1 index 0 rlineto 0 exch rlineto neg 0 rlineto closepath }"
          " bind def\n%%EndProlog\ngsave\n0 "
        + number(side) + " translate\n" + number(scale) + ' ' + number(-scale) + " scale\n"
        + paintOperators(drawing, "setgray", "setrgbcolor", " r\n", "fill\n")
        + "grestore\nshowpage\n%%Trailer\nend\n%%EOF\n";
}

} // namespace bellpush
