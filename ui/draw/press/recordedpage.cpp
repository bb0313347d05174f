// SPDX-License-Identifier: MIT
#include "ui/draw/press/recordedpage.h"

#include "ui/draw/text/wordsdevice.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

/// Dots an inch: painters put what has to be sharp on whole ones.
constexpr int resolution = 1200;
constexpr double mmPerDot = mmPerInch / resolution;

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(colour.alphaF() * opacity));
    return colour;
}

double scaleOf(const QTransform &transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}

/// The part of a picture that is within `clip`; both in `area`'s units. In pixels enough for edges
/// that look sharp in print.
QImage cutOut(const QImage &image, const QRectF &area, const QPainterPath &clip, double mmPerUnit)
{
    constexpr double pixelsPerMm = 24; // 600 dpi
    constexpr double mostPixels = 2000;
    const QSizeF sharp = area.size() * mmPerUnit * pixelsPerMm;
    const QSizeF wanted
        = sharp.scaled(sharp.boundedTo({mostPixels, mostPixels}), Qt::KeepAspectRatio);
    QImage cut(wanted.toSize(), QImage::Format_ARGB32_Premultiplied);
    cut.fill(Qt::transparent);
    QPainter painter(&cut);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(cut.width() / area.width(), cut.height() / area.height());
    painter.translate(-area.topLeft());
    painter.drawImage(area, image);
    QPainterPath outside;
    outside.addRect(area);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.fillPath(outside.subtracted(clip), Qt::black);
    painter.end();
    return cut.convertToFormat(QImage::Format_ARGB32);
}

/// Asks its painter for all that counts when something is drawn: it keeps no state.
class RecordingEngine : public QPaintEngine
{
public:
    explicit RecordingEngine(QList<PrintShape> &shapes)
        : QPaintEngine(AllFeatures),
          m_shapes(shapes)
    { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    Type type() const override { return User; }

    void drawPath(const QPainterPath &path) override
    {
        const QTransform toPage = this->toPage();
        const QBrush brush = painter()->brush();
        const QPen pen = painter()->pen();
        if (brush.style() != Qt::NoBrush)
            m_shapes.append(
                FilledPath{toPage.map(path), faded(brush.color(), painter()->opacity())});
        if (pen.style() != Qt::NoPen)
            draw(path, pen, toPage);
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode != PolylineMode)
            path.closeSubpath();
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        if (mode != PolylineMode)
            return drawPath(path);
        draw(path, painter()->pen(), toPage());
    }

    void drawImage(const QRectF &area, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags) override
    {
        const QImage shown
            = source == QRectF(image.rect()) ? image : image.copy(source.toAlignedRect());
        const QTransform toPage = this->toPage();
        const bool isCut = painter()->hasClipping() && !painter()->clipPath().contains(area);
        m_shapes.append(
            PlacedImage{isCut ? cutOut(shown, area, painter()->clipPath(), scaleOf(toPage)) : shown,
                        toPage.mapRect(area)});
    }

    void drawPixmap(const QRectF &area, const QPixmap &pixmap, const QRectF &source) override
    {
        drawImage(area, pixmap.toImage(), source, Qt::AutoColor);
    }

private:
    QTransform toPage() const
    {
        return painter()->deviceTransform() * QTransform::fromScale(mmPerDot, mmPerDot);
    }

    void draw(const QPainterPath &path, const QPen &pen, const QTransform &toPage)
    {
        const QColor colour = faded(pen.color(), painter()->opacity());
        m_shapes.append(DrawnPath{toPage.map(path), colour, pen.widthF() * scaleOf(toPage),
                                  pen.capStyle() == Qt::RoundCap ? DrawnPath::Ends::Round
                                                                 : DrawnPath::Ends::Flat});
    }

    QList<PrintShape> &m_shapes;
};

class RecordingDevice : public WordsDevice
{
public:
    explicit RecordingDevice(QSizeF sizeMm) : m_size((sizeMm / mmPerDot).toSize()) { }

    QPaintEngine *paintEngine() const override { return &m_engine; }

    void addWords(const QString &words, const QList<QGlyphRun> &runs, const QTransform &toDevice,
                  const QColor &ink) override
    {
        m_shapes.append(PlacedText{words, runs, toDevice.map(QPointF()) * mmPerDot,
                                   toDevice.m11() * mmPerDot, ink});
    }

    QList<PrintShape> shapes() const { return m_shapes; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return resolution;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    QList<PrintShape> m_shapes;
    mutable RecordingEngine m_engine{m_shapes};
};

} // namespace

PrintPage recordedPage(QSizeF size, const std::function<void(QPainter &)> &paint)
{
    const QSizeF sizeMm = size * mmPerLogicalPixel;
    RecordingDevice device(sizeMm);
    QPainter painter(&device);
    painter.scale(mmPerLogicalPixel / mmPerDot, mmPerLogicalPixel / mmPerDot);
    paint(painter);
    painter.end();
    return {.size = sizeMm, .trim = QRectF({}, sizeMm), .shapes = device.shapes()};
}

} // namespace bellpush
