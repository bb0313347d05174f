// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterstrips.h"

#include "app/qr/qrprint.h"
#include "ui/draw/posters/posteritems.h"
#include "ui/draw/posters/postershapes.h"
#include "ui/draw/posters/posterwords.h"
#include "ui/draw/press/movedshapes.h"

#include <algorithm>

namespace bellpush {

namespace {

/// Lays out one strip as it is read, lying: all of them are alike.
class StripMaker
{
public:
    StripMaker(const PosterStrips &strips, const StripsPlace &place, const PosterContent &content)
        : m_strips(strips),
          m_place(place),
          m_content(content),
          m_size(place.area.height(), place.area.width() / strips.count)
    { }

    LaidStrips made()
    {
        const double before = m_content.code ? addCode() : m_strips.gap;
        addWords(before);
        return m_laid;
    }

private:
    /// At the start, as small as a code may be: what it takes of the strip.
    double addCode()
    {
        const double side
            = std::min(m_strips.code * m_place.scale, m_size.height() * (1 - 2 * margin));
        const double module = side / modulesAcross(m_content.code->size());
        if (module < safeModuleMm)
            return m_strips.gap;
        const double zone = standardQuietZone * module;
        const double edge = (m_size.height() - side) / 2;
        m_laid.code = {edge + zone, edge + zone, side - 2 * zone, side - 2 * zone};
        m_laid.shapes.append(PlacedCode{*m_content.code, m_laid.code, Qt::black});
        return edge + side;
    }

    PosterItem itemOf(PosterField field, int weight) const
    {
        return {.field = field, .weight = weight};
    }

    /// The number, with whose it is above.
    void addWords(double before)
    {
        constexpr double nameSize = 0.62; // of the number's
        constexpr double gap = 0.18;      // of its em, between the two
        const double width = m_size.width() - before - m_strips.gap * m_place.scale;
        const FittedText number
            = words(itemOf(PosterField::Number, 700), width, m_strips.largest, m_strips.smallest);
        const FittedText name
            = words(itemOf(PosterField::BusinessName, 500), width,
                    number.emMm / m_place.scale * nameSize, m_strips.smallest * nameSize);
        const bool hasName = !name.lines.isEmpty() && name.leftOut.isEmpty();
        const double between = hasName ? gap * number.emMm : 0;
        const double height
            = number.bounds.height() + (hasName ? name.bounds.height() + between : 0);
        double y = (m_size.height() - height) / 2;
        if (hasName) {
            place(name, before, y);
            y += name.bounds.height() + between;
        }
        place(number, before, y);
        if (!number.leftOut.isEmpty())
            m_laid.leftOut.append({PosterField::Number, number.leftOut});
    }

    FittedText words(const PosterItem &item, double width, double largest, double smallest) const
    {
        return posterWords(item,
                           {{width, m_size.height()},
                            largest * m_place.scale,
                            std::min(largest, smallest) * m_place.scale,
                            Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop},
                           m_content);
    }

    void place(const FittedText &words, double x, double y)
    {
        m_laid.shapes += moved(QList<PrintShape>(words.lines.cbegin(), words.lines.cend()),
                               QPointF(x, y) - words.bounds.topLeft());
    }

    static constexpr double margin = 0.06; // of a strip's width, beside its code

    const PosterStrips &m_strips;
    const StripsPlace &m_place;
    const PosterContent &m_content;
    QSizeF m_size;
    LaidStrips m_laid{};
};

/// Where it is to be cut.
DrawnPath cuts(const PosterStrips &strips, const StripsPlace &place)
{
    constexpr QColor gray(0x8a, 0x8a, 0x8a);
    constexpr double dash = 1.6;
    constexpr double lineMm = 0.2;
    QPainterPath lines;
    const double width = place.area.width() / strips.count;
    const double bottom = place.area.bottom() + place.below;
    for (int i = 1; i < strips.count; ++i) {
        const double x = place.area.left() + i * width;
        for (double y = place.area.top(); y < bottom; y += 2 * dash) {
            lines.moveTo(x, y);
            lines.lineTo(x, std::min(bottom, y + dash));
        }
    }
    lines.moveTo(place.area.topLeft());
    lines.lineTo(place.area.topRight());
    return {lines, gray, lineMm};
}

} // namespace

LaidStrips laidStrips(const PosterStrips &strips, const StripsPlace &place,
                      const PosterContent &content)
{
    const LaidStrips lying = StripMaker(strips, place, content).made();
    const QList<PrintShape> one = turnedUpwards(lying.shapes, place.area.height());
    const QRectF code = lying.code;
    const double width = place.area.width() / strips.count;
    LaidStrips laid{.leftOut = lying.leftOut};
    for (int i = 0; i < strips.count; ++i)
        laid.shapes += moved(one, place.area.topLeft() + QPointF(i * width, 0));
    if (!code.isNull())
        laid.code
            = QRectF(code.top(), place.area.height() - code.right(), code.height(), code.width())
                  .translated(place.area.topLeft());
    laid.shapes.append(cuts(strips, place));
    return laid;
}

} // namespace bellpush
