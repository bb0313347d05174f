// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterthing.h"

#include "app/qr/qrprint.h"
#include "ui/draw/codes/codeshapes.h"
#include "ui/draw/posters/postercolours.h"
#include "ui/draw/posters/posteritems.h"
#include "ui/draw/posters/postershapes.h"
#include "ui/draw/press/movedshapes.h"

#include <algorithm>

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

/// What a logo takes of a code's middle (of its width): a third of what the correction of these
/// designs mends, so that dirt and a bad camera have the rest.
constexpr double logoShare = 0.2;

/// A logo that is no wordmark: those would be too small to be seen.
bool fitsIntoCode(const QImage &logo)
{
    constexpr double widest = 1.8;
    const double ratio = double(logo.width()) / std::max(1, logo.height());
    return !logo.isNull() && ratio < widest && ratio > 1 / widest;
}

QList<PrintShape> codeShapesIn(const QRectF &dark, const PosterContent &content)
{
    if (content.codeLook == PosterCodeLook::Plain)
        return {PlacedCode{*content.code, dark, Qt::black}};
    QrDesign design;
    const double module = dark.width() / content.code->size();
    design.style.sizeMm = modulesAcross(content.code->size()) * module;
    design.style.colour = codeColour({content.brand, content.accent});
    design.style.shape = ModuleShape::Rounded;
    if (content.codeLook == PosterCodeLook::WithLogo && fitsIntoCode(content.logo)) {
        design.logo = content.logo;
        design.logoShare = logoShare;
    }
    const CodeShapes code = exactCodeShapes(*content.code, design);
    const double zone = standardQuietZone * module;
    return moved(code.shapes, dark.topLeft() - QPointF(zone, zone));
}

PosterThing codeIn(const PosterItem &item, const QRectF &area, const PosterContent &content)
{
    constexpr QColor pale(0xe4, 0xe4, 0xe4);
    PosterThing thing{.code = item.hasPlate ? onPlate(area, content) : area};
    if (item.hasPlate)
        thing.shapes.append(rectangle(area, Qt::white, roundness * area.width()));
    if (content.code)
        thing.shapes += codeShapesIn(thing.code, content);
    else
        thing.shapes.append(rectangle(thing.code, pale, 0));
    return thing;
}

constexpr double logoPadding = 0.12; // of a plate's height

PosterThing logoIn(const PosterItem &item, const QRectF &area, const PosterContent &content)
{
    if (!item.hasPlate)
        return {.shapes = {PlacedImage{content.logo, area}}};
    const double padding = logoPadding * area.height();
    return {.shapes
            = {rectangle(area, Qt::white, padding),
               PlacedImage{content.logo, area.adjusted(padding, padding, -padding, -padding)}}};
}

} // namespace

QSizeF platedLogo(QSize logo, QSizeF room)
{
    // all around it the same padding, a part of the plate's height
    const double ratio = double(logo.width()) / std::max(1, logo.height());
    const double widthOfHeight = (1 - 2 * logoPadding) * ratio + 2 * logoPadding;
    const double height = std::min(room.height(), room.width() / widthOfHeight);
    return {height * widthOfHeight, height};
}

PosterThing posterThing(const PosterItem &item, const QRectF &area, const PosterContent &content)
{
    const QColor colour = posterColour(item.colour, {content.brand, content.accent});
    switch (item.kind) {
    case Kind::Code:
        return codeIn(item, area, content);
    case Kind::Logo:
        return logoIn(item, area, content);
    case Kind::Handset:
        return {.shapes = {FilledPath{handsetPath(area), colour}}};
    case Kind::Rule:
        return {.shapes = {rectangle(area, colour, 0)}};
    case Kind::Words:
    case Kind::Prices:
    case Kind::Lines:
    case Kind::Photo:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
