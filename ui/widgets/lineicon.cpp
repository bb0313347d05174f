// SPDX-License-Identifier: MIT
#include "ui/widgets/lineicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Draws an SVG whose strokes are `currentColor`.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(const QByteArray &svg, const QColor &color) : m_svg(svg), m_color(color) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor color = m_color;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.5F);
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        painter->save();
        painter->setOpacity(painter->opacity() * color.alphaF());
        QSvgRenderer(svg).render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QByteArray m_svg;
    QColor m_color;
};

} // namespace

QIcon lineIcon(QLatin1StringView name, const QColor &color)
{
    QFile file(u":/icons/lucide/%1.svg"_s.arg(name));
    if (!file.exists())
        file.setFileName(u":/icons/app/%1.svg"_s.arg(name)); // one of our own
    [[maybe_unused]] const bool isOurs = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOurs);
    return QIcon(new LineIconEngine(file.readAll(), color));
}

} // namespace bellpush
