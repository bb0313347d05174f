// SPDX-License-Identifier: MIT
#include "ui/draw/phone/textdrawing.h"

#include "ui/draw/text/wordsdevice.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

#include <cmath>

namespace bellpush {

namespace {

/// Colour fonts of pixels have the table CBLC, those of layers COLR: neither has outlines to show.
bool isColorFont(const QRawFont &font)
{
    return !font.fontTable("CBLC").isEmpty() || !font.fontTable("COLR").isEmpty();
}

/// Draws one glyph of a colour font into a picture, at four times its size.
void drawGlyphPicture(QPainter &painter, const QRawFont &font, quint32 glyph, QPointF position)
{
    constexpr qreal scale = 4;
    constexpr qreal margin = 2; // a bitmap may stand out of the box the font announces
    const qreal size = font.pixelSize();
    const QRectF box(-margin, -size - margin, size * 1.5 + 2 * margin, size * 1.5 + 2 * margin);
    QImage picture((box.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);

    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes({glyph});
    run.setPositions({-box.topLeft()});
    QPainter glyphPainter(&picture);
    glyphPainter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    glyphPainter.scale(scale, scale);
    glyphPainter.drawGlyphRun({}, run);
    glyphPainter.end();

    painter.drawImage(box.translated(position), picture);
}

void drawOutlines(QPainter &painter, const QGlyphRun &run, QPointF origin, const QColor &color)
{
    const QRawFont font = run.rawFont();
    const bool isColor = isColorFont(font);
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    QPainterPath outlines;
    outlines.setFillRule(Qt::WindingFill);
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const QPointF position = positions.at(i) + origin;
        if (isColor)
            drawGlyphPicture(painter, font, glyphs.at(i), position);
        else
            outlines.addPath(font.pathForGlyph(glyphs.at(i)).translated(position));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(outlines);
}

/// The words up to where their ink or their line changes, each with its glyphs.
template <typename ColorOf>
void giveWords(QPainter &painter, const LaidText &text, QPointF origin, const ColorOf &colorOf)
{
    auto &device = dynamic_cast<WordsDevice &>(*painter.device());
    const QTransform toDevice
        = QTransform::fromTranslate(origin.x(), origin.y()) * painter.deviceTransform();
    for (qsizetype i = 0; i < text.runs.size();) {
        const TextRun &first = text.runs.at(i);
        QList<QGlyphRun> runs;
        for (; i < text.runs.size() && text.runs.at(i).start == first.start; ++i)
            runs.append(text.runs.at(i).glyphs);
        device.addWords(text.text.mid(first.start, first.length), runs, toDevice,
                        colorOf(first.kind));
    }
}

const QColor &boxColor(const TextColors &colors, MarkupStyle style)
{
    if (style == MarkupStyle::Code)
        return colors.box;
    return style == MarkupStyle::Gap ? colors.gap : colors.sample;
}

} // namespace

void drawLaidText(QPainter &painter, const LaidText &text, QPointF origin, const TextColors &colors,
                  TextDrawing drawing)
{
    constexpr qreal boxRadius = 3;
    painter.setPen(Qt::NoPen);
    for (const PhoneTextBox &box : text.boxes) {
        painter.setBrush(boxColor(colors, box.style));
        painter.drawRoundedRect(box.rect.translated(origin).adjusted(-1, 0, 1, 0), boxRadius,
                                boxRadius);
    }

    const auto colorOf = [&colors](TextRunKind kind) -> const QColor & {
        return kind == TextRunKind::Link ? colors.link : colors.plain;
    };
    if (drawing == TextDrawing::Words)
        giveWords(painter, text, origin, colorOf);
    for (const TextRun &run : text.runs) {
        if (drawing == TextDrawing::Words)
            break;
        if (drawing == TextDrawing::Outlines) {
            drawOutlines(painter, run.glyphs, origin, colorOf(run.kind));
            continue;
        }
        painter.setPen(colorOf(run.kind));
        painter.drawGlyphRun(origin, run.glyphs);
    }
    painter.setPen(Qt::NoPen);
    for (const StrikeLine &strike : text.strikes) {
        painter.setBrush(colorOf(strike.kind));
        painter.drawRect(strike.rect.translated(origin));
    }
}

} // namespace bellpush
