// SPDX-License-Identifier: MIT
#include "ui/draw/press/placedglyphs.h"

#include <QPainter>

namespace bellpush {

namespace {

/// Pixels of an em. Noto Color Emoji, the one most systems have, is drawn in 109; at 10 mm these
/// are 325 dpi.
constexpr double pictureEm = 128;

/// The part of a picture that is not empty.
QRect inkIn(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(line[x]) != 0)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

double advanceOf(const QRawFont &font, quint32 glyph)
{
    return font.advancesForGlyphIndexes({glyph}).value(0).x();
}

void addGlyph(TextShapes &shapes, const QRawFont &font, quint32 glyph, const QTransform &toMm)
{
    if (!isColourFont(font)) {
        shapes.outlines.addPath(toMm.map(font.pathForGlyph(glyph)));
        return;
    }
    const GlyphPicture picture = glyphPicture(font, glyph);
    if (picture.image.isNull())
        return;
    const double em = picture.em(font, glyph);
    shapes.pictures.append(
        {picture.image, toMm.mapRect(QTransform::fromScale(em, em).mapRect(picture.area))});
}

} // namespace

bool isColourFont(const QRawFont &font)
{
    return !font.fontTable("CBLC").isEmpty() || !font.fontTable("COLR").isEmpty()
        || !font.fontTable("sbix").isEmpty();
}

GlyphPicture glyphPicture(const QRawFont &font, quint32 glyph)
{
    QRawFont large = font;
    large.setPixelSize(pictureEm);
    const double side = 2 * pictureEm; // a picture may stand out of the box the font announces
    const QPointF origin(pictureEm / 4, pictureEm * 5 / 4);
    QImage image(QSizeF(side, side).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);

    QGlyphRun run;
    run.setRawFont(large);
    run.setGlyphIndexes({glyph});
    run.setPositions({origin});
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawGlyphRun({}, run);
    painter.end();

    const QRect ink = inkIn(image);
    if (ink.isEmpty())
        return {};
    const QRectF area = QRectF(ink).translated(-origin);
    return {image.copy(ink).convertToFormat(QImage::Format_ARGB32),
            QTransform::fromScale(1 / pictureEm, 1 / pictureEm).mapRect(area),
            advanceOf(large, glyph) / pictureEm};
}

double GlyphPicture::em(const QRawFont &font, quint32 glyph) const
{
    return advance > 0 ? advanceOf(font, glyph) / advance : font.pixelSize();
}

TextShapes textShapes(const PlacedText &text)
{
    TextShapes shapes;
    shapes.outlines.setFillRule(Qt::WindingFill);
    const QTransform toPage = QTransform::fromScale(text.mmPerUnit, text.mmPerUnit)
        * QTransform::fromTranslate(text.origin.x(), text.origin.y());
    for (const QGlyphRun &run : text.runs) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QPointF at = positions.at(i);
            addGlyph(shapes, font, glyphs.at(i),
                     QTransform::fromTranslate(at.x(), at.y()) * toPage);
        }
    }
    return shapes;
}

} // namespace bellpush
