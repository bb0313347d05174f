// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"
#include "ui/draw/codes/qrpainter.h"
#include "ui/draw/codes/qrscan.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"https://wa.me/call/14085551234"_s; // 33 modules with the quiet zone

QrMatrix callCode()
{
    return *qrMatrix(text, ErrorCorrection::Medium);
}

QImage canvas(int width, int height, double devicePixelRatio)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::red);
    return image;
}

} // namespace

class TestQrPainter : public QObject
{
    Q_OBJECT

private slots:
    void everyModuleIsWholePixels_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QPoint>("corner"); // of the code with its quiet zone, in device pixels
        QTest::addColumn<int>("perModule");

        // The area is 150 wide and 170 high, 10.3 and 20.4 from the corner.
        QTest::newRow("1") << 1.0 << QPoint(19, 39) << 4;
        QTest::newRow("1.25") << 1.25 << QPoint(24, 49) << 5;
        QTest::newRow("1.5") << 1.5 << QPoint(29, 59) << 6;
        QTest::newRow("2") << 2.0 << QPoint(22, 62) << 9;
    }

    void everyModuleIsWholePixels()
    {
        QFETCH(double, ratio);
        QFETCH(QPoint, corner);
        QFETCH(int, perModule);
        const QrMatrix matrix = callCode();
        QImage image = canvas(400, 400, ratio);
        const QrScreenStyle style{.colour = QColor(0, 0, 64), .background = QColor(250, 250, 240)};

        QPainter painter(&image);
        painter.translate(10, 20);
        paintQr(painter, matrix, {0.3, 0.4, 150, 170}, style);
        painter.end();

        for (int y = 0; y < 33 * perModule; ++y) {
            for (int x = 0; x < 33 * perModule; ++x) {
                const bool isDark = matrix.isDark(x / perModule - 4, y / perModule - 4);
                QCOMPARE(image.pixelColor(corner + QPoint(x, y)),
                         isDark ? style.colour : style.background);
            }
        }
    }

    void paintsNothingOutside()
    {
        QImage image = canvas(200, 200, 1);
        QPainter painter(&image);
        paintQr(painter, callCode(), {20, 30, 120, 140}, {});
        painter.end();

        const QRect area(20, 30, 120, 140);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QCOMPARE(image.pixelColor(x, y) == QColor(Qt::red), !area.contains(x, y));
        }
    }

    void isFittedWhereWholePixelsAreImpossible()
    {
        QImage small = canvas(24, 24, 1);
        QPainter smallPainter(&small);
        paintQr(smallPainter, callCode(), {0, 0, 24, 24}, {});
        smallPainter.end();
        QVERIFY(small.pixelColor(4, 4) != QColor(Qt::white)); // there is something to see

        QImage turned = canvas(300, 300, 1);
        QPainter painter(&turned);
        painter.translate(150, 150);
        painter.rotate(10);
        paintQr(painter, callCode(), {-100, -100, 200, 200}, {});
        painter.end();
        QCOMPARE(qrTextIn(turned).value_or(u"nothing"_s), text);
    }

    void leavesThePainterAsItWas()
    {
        QImage image = canvas(200, 200, 1);
        QPainter painter(&image);
        painter.translate(3, 4);
        const QTransform before = painter.transform();

        paintQr(painter, callCode(), {0, 0, 100, 100}, {});
        paintQr(painter, callCode(), {}, {});

        QCOMPARE(painter.transform(), before);
        QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
    }
};

QTEST_GUILESS_MAIN(TestQrPainter)
#include "tst_qrpainter.moc"
