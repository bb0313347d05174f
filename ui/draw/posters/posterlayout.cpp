// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterlayout.h"

#include "app/posters/posterdesigns.h"
#include "app/posters/posterfont.h"
#include "app/qr/qrprint.h"
#include "ui/draw/posters/postercolours.h"
#include "ui/draw/posters/posteritems.h"
#include "ui/draw/posters/postershapes.h"
#include "ui/draw/posters/posterstack.h"
#include "ui/draw/posters/posterstrips.h"
#include "ui/draw/posters/posterwords.h"
#include "ui/draw/press/movedshapes.h"

#include <QTransform>

#include <algorithm>

namespace bellpush {

namespace {

constexpr double markLengthMm = 5;
constexpr double leastMarkDistanceMm = 3; // so that a cut that misses shows none
constexpr double markLineMm = 0.09;       // a quarter of a point

/// Lays out one face: a tent has two.
class FaceMaker
{
public:
    FaceMaker(const PosterDesign &design, QSizeF face, const PosterContent &content, double bleedMm)
        : m_design(design),
          m_face(face),
          m_content(content),
          m_bleedMm(bleedMm)
    {
        m_direction = content.headline.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        m_stretch = QTransform::fromScale(face.width() / design.reference.width(),
                                          face.height() / design.reference.height());
        m_scale = std::min(m_stretch.m11(), m_stretch.m22());
    }

    QList<PrintShape> shapes() const { return m_shapes; }
    QList<PosterReport::LeftOut> leftOut() const { return m_leftOut; }
    QList<PosterReport::LeftOut> withoutFont() const { return m_withoutFont; }
    QRectF code() const { return m_code; }
    QRectF stripCode() const { return m_stripCode; }

    void make()
    {
        for (const PosterShape &shape : m_design.shapes) {
            if (holds(shape.condition, m_content))
                addShape(shape);
        }
        for (const PosterStack &stack : m_design.stacks) {
            if (holds(stack.condition, m_content))
                addStack(stack);
        }
        if (m_design.strips.count > 0)
            addStrips();
    }

private:
    QRectF placed(const QRectF &area) const
    {
        const QRectF stretched = m_stretch.mapRect(area);
        if (m_direction == Qt::LeftToRight)
            return stretched;
        return {m_face.width() - stretched.right(), stretched.top(), stretched.width(),
                stretched.height()};
    }

    /// Colour that ends where the paper does goes on beyond, for a cut that misses.
    QRectF bled(const QRectF &area) const
    {
        constexpr double touching = 0.01;
        const auto beyond = [this](double distance) {
            return distance < touching ? m_bleedMm : 0;
        };
        const double above = m_design.isFolded ? 0 : beyond(area.top()); // there is the fold
        return area.adjusted(-beyond(area.left()), -above, beyond(m_face.width() - area.right()),
                             beyond(m_face.height() - area.bottom()));
    }

    QPainterPath path(const PosterShape &shape) const
    {
        const double half = shape.lineMm * m_scale / 2;
        const QRectF area = bled(placed(shape.area)).adjusted(half, half, -half, -half);
        const double radius = std::max(0.0, shape.radius * m_scale - half);
        QPainterPath path;
        switch (shape.form) {
        case PosterShape::Form::Rectangle:
        case PosterShape::Form::Photo:
            path.addRoundedRect(area, radius, radius);
            break;
        case PosterShape::Form::Ellipse:
            path.addEllipse(area);
            break;
        case PosterShape::Form::Bubble:
            path = bubblePath(area, radius, m_direction);
            break;
        }
        return path;
    }

    void addShape(const PosterShape &shape)
    {
        const QColor colour = posterColour(shape.colour, {m_content.brand, m_content.accent});
        if (shape.form == PosterShape::Form::Photo && !m_content.photo.isNull())
            m_shapes.append(photoIn(bled(placed(shape.area)), m_content.photo));
        else if (shape.lineMm > 0)
            m_shapes.append(DrawnPath{path(shape), colour, shape.lineMm * m_scale});
        else
            m_shapes.append(FilledPath{path(shape), colour});
    }

    /// Words of a second language begin where those are read from.
    Qt::LayoutDirection directionOf(const PosterStack &stack) const
    {
        const bool isSecond = !stack.items.isEmpty()
            && PosterPart{stack.items.first().kind, stack.items.first().field}
                == PosterPart{PosterPart::Kind::Words, PosterField::Headline2};
        if (!isSecond)
            return m_direction;
        return m_content.headline2.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    }

    void addStack(const PosterStack &stack)
    {
        const LaidStack laid
            = laidStack(stack, {placed(stack.area), m_scale, directionOf(stack)}, m_content);
        m_shapes += laid.shapes;
        m_leftOut += laid.leftOut;
        m_withoutFont += laid.withoutFont;
        if (!laid.code.isNull())
            m_code = laid.code;
    }

    void addStrips()
    {
        const QRectF area = placed(m_design.strips.area);
        const LaidStrips laid = laidStrips(
            m_design.strips, {area, bled(area).bottom() - area.bottom(), m_scale}, m_content);
        m_shapes += laid.shapes;
        m_leftOut += laid.leftOut;
        m_stripCode = laid.code;
    }

    const PosterDesign &m_design;
    QSizeF m_face;
    const PosterContent &m_content;
    double m_bleedMm;
    Qt::LayoutDirection m_direction{};
    QTransform m_stretch;
    double m_scale = 1;
    QList<PrintShape> m_shapes;
    QList<PosterReport::LeftOut> m_leftOut;
    QList<PosterReport::LeftOut> m_withoutFont;
    QRectF m_code;
    QRectF m_stripCode;
};

/// Short lines at both edges, where a tent is folded.
DrawnPath foldMarks(const QRectF &trim)
{
    constexpr QColor gray(0x99, 0x99, 0x99);
    constexpr double lineMm = 0.2;
    QPainterPath marks;
    const double y = trim.center().y();
    for (const double x : {trim.left(), trim.right() - markLengthMm}) {
        marks.moveTo(x, y);
        marks.lineTo(x + markLengthMm, y);
    }
    return {marks, gray, lineMm};
}

/// An ellipse has a line to be cut along instead of marks.
QPainterPath cutMarks(const PosterSheet &sheet, const QRectF &trim)
{
    if (sheet.paper.shape == PosterPaper::Shape::Rectangle)
        return cropMarks(trim, std::max(sheet.bleedMm, leastMarkDistanceMm), markLengthMm);
    QPainterPath line;
    line.addEllipse(trim);
    return line;
}

double marginMm(const PosterSheet &sheet)
{
    const bool hasMarks = sheet.hasCropMarks && sheet.paper.shape == PosterPaper::Shape::Rectangle;
    return hasMarks ? std::max(sheet.bleedMm, leastMarkDistanceMm) + markLengthMm : sheet.bleedMm;
}

/// What somebody gave and the design does not show; the number and what to do with the code are not
/// anybody's loss, for the code says the one and needs not the other.
void reportUnplaced(PosterReport &report, const PosterDesign &design, const PosterContent &content)
{
    using enum PosterPart::Kind;
    const auto isUnplaced = [&](const PosterPart &part) {
        return isPresent(part, content) && !hasPlace(design, part);
    };
    for (const PosterPart &part : {PosterPart{Words, PosterField::BusinessName},
                                   {Words, PosterField::Text},
                                   {Words, PosterField::Hours},
                                   {Words, PosterField::WebAddress},
                                   {Words, PosterField::Headline2},
                                   {Words, PosterField::Text2},
                                   {Prices, PosterField::Prices}}) {
        if (isUnplaced(part))
            report.unplaced.append(part.field);
    }
    report.isLogoUnplaced = isUnplaced({Logo});
    report.isPhotoUnplaced = isUnplaced({Photo});
}

PosterReport reportOf(const FaceMaker &face, const PosterDesign &design,
                      const PosterContent &content)
{
    PosterReport report;
    reportUnplaced(report, design, content);
    report.leftOut = face.leftOut();
    report.withoutFont = face.withoutFont();
    report.isFontMissing = posterFamily(content).isEmpty() && !content.font.isEmpty()
        && content.font.compare(posterFonts().constFirst().id, Qt::CaseInsensitive) != 0;
    report.isBrandDarkened = readableOnPaper(content.brand) != content.brand;
    if (!content.code)
        return report;
    report.modules = modulesAcross(content.code->size());
    report.moduleMm = face.code().width() / content.code->size();
    report.codeMm = report.moduleMm * report.modules;
    return report;
}

} // namespace

LaidPoster laidPoster(const PosterDesign &design, const PosterSheet &sheet,
                      const PosterContent &content)
{
    const double margin = marginMm(sheet);
    const QRectF trim({margin, margin}, sheet.paper.size);
    QSizeF faceSize = sheet.paper.size;
    if (design.isFolded)
        faceSize.setHeight(faceSize.height() / 2);
    FaceMaker face(design, faceSize, content, sheet.bleedMm);
    face.make();

    LaidPoster laid;
    laid.report = reportOf(face, design, content);
    laid.page.size = sheet.paper.size + QSizeF(2 * margin, 2 * margin);
    laid.page.trim = trim;
    if (sheet.bleedMm > 0)
        laid.page.bleed
            = trim.adjusted(-sheet.bleedMm, -sheet.bleedMm, sheet.bleedMm, sheet.bleedMm);
    const QPointF corner = trim.topLeft() + QPointF(0, trim.height() - faceSize.height());
    laid.page.shapes = moved(face.shapes(), corner);
    laid.code = face.code().translated(corner);
    if (!face.stripCode().isNull())
        laid.stripCode = face.stripCode().translated(corner);
    if (design.isFolded) {
        laid.page.shapes += turnedHalfRound(laid.page.shapes, trim.center());
        laid.page.shapes.append(foldMarks(trim));
    }
    if (sheet.hasCropMarks)
        laid.page.shapes.append(DrawnPath{cutMarks(sheet, trim), Qt::black, markLineMm});
    return laid;
}

LaidPoster laidPoster(const PosterPlan &plan)
{
    return laidPoster(plan.design, plan.sheet, plan.content);
}

} // namespace bellpush
