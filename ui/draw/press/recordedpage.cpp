// SPDX-License-Identifier: MIT
#include "ui/draw/press/recordedpage.h"

#include "ui/draw/press/clippedshapes.h"
#include "ui/draw/text/wordsdevice.h"

#include <QPaintEngine>
#include <QPainter>

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

QImage faded(const QImage &image, double opacity)
{
    if (opacity >= 1)
        return image;
    QImage picture(image.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(opacity);
    painter.drawImage(0, 0, image);
    painter.end();
    return picture.convertToFormat(QImage::Format_ARGB32);
}

bool isUpright(const QTransform &transform)
{
    return transform.type() <= QTransform::TxScale && transform.m11() > 0 && transform.m22() > 0;
}

/// Asks its painter for pen, brush, transform, opacity and clip when something is drawn: it keeps
/// no state.
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
        Q_ASSERT(brush.style() <= Qt::SolidPattern);
        if (brush.style() != Qt::NoBrush)
            add(FilledPath{toPage.map(path), faded(brush.color(), painter()->opacity())});
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
        Q_ASSERT(isUpright(toPage));
        add(PlacedImage{faded(shown, painter()->opacity()), toPage.mapRect(area)});
    }

    void drawPixmap(const QRectF &area, const QPixmap &pixmap, const QRectF &source) override
    {
        drawImage(area, pixmap.toImage(), source, Qt::AutoColor);
    }

    void addWords(const QString &words, const QList<QGlyphRun> &runs, const QTransform &toDevice,
                  const QColor &ink)
    {
        Q_ASSERT(isUpright(toDevice));
        add(PlacedText{words, runs, toDevice.map(QPointF()) * mmPerDot, toDevice.m11() * mmPerDot,
                       faded(ink, painter()->opacity())});
    }

private:
    void add(const PrintShape &shape)
    {
        if (painter()->hasClipping())
            m_shapes += clippedShapes(shape, toPage().map(painter()->clipPath()));
        else
            m_shapes.append(shape);
    }

    QTransform toPage() const
    {
        return painter()->deviceTransform() * QTransform::fromScale(mmPerDot, mmPerDot);
    }

    void draw(const QPainterPath &path, const QPen &pen, const QTransform &toPage)
    {
        Q_ASSERT(pen.style() == Qt::SolidLine);
        const QColor colour = faded(pen.color(), painter()->opacity());
        add(DrawnPath{toPage.map(path), colour, pen.widthF() * scaleOf(toPage),
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
        m_engine.addWords(words, runs, toDevice, ink);
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
