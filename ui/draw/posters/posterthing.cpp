// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterthing.h"

#include "app/qr/qrprint.h"
#include "ui/draw/posters/postercolours.h"
#include "ui/draw/posters/posteritems.h"
#include "ui/draw/posters/postershapes.h"

namespace bellpush {

namespace {

using Kind = PosterItem::Kind;

// Of a plate's side: round corners keep out of the quiet zone.
constexpr double roundness = 0.05;
constexpr double inset = roundness * 0.3; // 1 - 1/√2 of the radius

FilledPath rectangle(const QRectF &area, const QColor &colour, double radius)
{
    QPainterPath path;
    if (radius > 0)
        path.addRoundedRect(area, radius, radius);
    else
        path.addRect(area);
    return {path, colour};
}

/// What a plate leaves to the dark part of its code.
QRectF onPlate(const QRectF &plate, const PosterContent &content)
{
    const double side = plate.width();
    const double zone
        = side * (1 - 2 * inset) * standardQuietZone / modulesAcross(modulesOf(content));
    const double border = side * inset + zone;
    return plate.adjusted(border, border, -border, -border);
}

PosterThing codeIn(const PosterItem &item, const QRectF &area, const PosterContent &content)
{
    constexpr QColor pale(0xe4, 0xe4, 0xe4);
    PosterThing thing{.code = item.hasPlate ? onPlate(area, content) : area};
    if (item.hasPlate)
        thing.shapes.append(rectangle(area, Qt::white, roundness * area.width()));
    if (content.code)
        thing.shapes.append(PlacedCode{*content.code, thing.code, Qt::black});
    else
        thing.shapes.append(rectangle(thing.code, pale, 0));
    return thing;
}

} // namespace

PosterThing posterThing(const PosterItem &item, const QRectF &area, const PosterContent &content)
{
    const QColor colour = posterColour(item.colour, content.brand);
    switch (item.kind) {
    case Kind::Code:
        return codeIn(item, area, content);
    case Kind::Logo:
        return {.shapes = {PlacedImage{content.logo, area}}};
    case Kind::Handset:
        return {.shapes = {FilledPath{handsetPath(area), colour}}};
    case Kind::Rule:
        return {.shapes = {rectangle(area, colour, 0)}};
    case Kind::Words:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
