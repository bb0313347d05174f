// SPDX-License-Identifier: MIT
#include "ui/draw/press/pathparts.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bellpush;

namespace {

QImage filled(const QList<QPainterPath> &paths)
{
    QImage image(120, 120, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPainterPath &path : paths)
        painter.fillPath(path, Qt::black);
    return image;
}

QPainterPath boxes(const QList<QRectF> &all)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF &box : all)
        path.addRect(box);
    return path;
}

} // namespace

class TestPathParts : public QObject
{
    Q_OBJECT

private slots:
    void whatTouchesStaysTogether_data()
    {
        QTest::addColumn<QList<QRectF>>("all");
        QTest::addColumn<int>("parts");

        QTest::newRow("none") << QList<QRectF>() << 0;
        QTest::newRow("apart") << QList<QRectF>({{0, 0, 9, 9}, {10, 0, 9, 9}}) << 2;
        QTest::newRow("below") << QList<QRectF>({{0, 0, 10, 10}, {5, 10, 10, 10}}) << 1;
        QTest::newRow("beside") << QList<QRectF>({{0, 0, 10, 10}, {10, 5, 10, 10}}) << 1;
        QTest::newRow("at a corner") << QList<QRectF>({{0, 0, 10, 10}, {10, 10, 10, 10}}) << 2;
        QTest::newRow("within") << QList<QRectF>({{0, 0, 50, 50}, {20, 20, 5, 5}}) << 1;
        QTest::newRow("by a third, that comes last")
            << QList<QRectF>({{0, 0, 10, 10}, {20, 0, 10, 10}, {0, 10, 30, 10}}) << 1;
        QTest::newRow("almost") << QList<QRectF>({{0, 0, 10, 10}, {0, 10.00001, 10, 10}}) << 1;
    }

    void whatTouchesStaysTogether()
    {
        QFETCH(QList<QRectF>, all);
        QFETCH(int, parts);

        const QList<QPainterPath> found = separateParts(boxes(all));

        QCOMPARE(found.size(), parts);
        for (const QPainterPath &part : found)
            QCOMPARE(part.fillRule(), Qt::WindingFill);
    }

    void looksLikeTheWhole()
    {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (int i = 0; i < 12; ++i) {
            path.addRoundedRect(QRectF(7.3 * i, (i % 5) * 17.7, 13.1, 11.9), 4, 4);
            path.addEllipse(QPointF(110 - i * 7, 112), 1.5, 1.5);
        }

        QVERIFY(separateParts(path).size() > 3);
        const QImage whole = filled({path});
        const QImage parts = filled(separateParts(path));
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x) // but for rounding
                QCOMPARE_LE(qAbs(qGray(whole.pixel(x, y)) - qGray(parts.pixel(x, y))), 3);
        }
    }
};

QTEST_APPLESS_MAIN(TestPathParts)
#include "tst_pathparts.moc"
