// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"
#include "ui/draw/codes/qrimage.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = QrPictureError::Reason;

namespace {

QrMatrix callCode() // 25 modules, 33 with its quiet zone
{
    return *qrMatrix(u"https://wa.me/call/14085551234"_s, ErrorCorrection::Medium);
}

} // namespace

class TestQrImage : public QObject
{
    Q_OBJECT

private slots:
    void takesTheLargestWholePixels_data()
    {
        QTest::addColumn<QrStyle>("style");
        QTest::addColumn<int>("pixelsPerModule");
        QTest::addColumn<int>("pixels");
        QTest::addColumn<double>("sizeMm");

        // 30 mm at 300 dpi are 354.3 pixels: 10 for each of 33 modules.
        QTest::newRow("as it comes") << QrStyle{} << 10 << 330 << 27.94;
        QTest::newRow("exact") << QrStyle{.sizeMm = 27.94} << 10 << 330 << 27.94;
        QTest::newRow("just under") << QrStyle{.sizeMm = 27.93} << 9 << 297 << 25.146;
        QTest::newRow("one pixel each") << QrStyle{.sizeMm = 33, .dpi = 26} << 1 << 33 << 32.238462;
        QTest::newRow("wide border") << QrStyle{.quietZone = 10} << 7 << 315 << 26.67;
        QTest::newRow("largest") << QrStyle{.sizeMm = 464} << 166 << 5478 << 463.804;
        QTest::newRow("no border") << QrStyle{.quietZone = 0} << 14 << 350 << 29.633333;
    }

    void takesTheLargestWholePixels()
    {
        QFETCH(QrStyle, style);
        QFETCH(int, pixelsPerModule);
        QFETCH(int, pixels);
        QFETCH(double, sizeMm);

        const auto result = qrImage(callCode(), style);

        QVERIFY(result.has_value());
        QCOMPARE(result->pixelsPerModule, pixelsPerModule);
        QCOMPARE(result->image.size(), QSize(pixels, pixels));
        QVERIFY(qAbs(result->sizeMm - sizeMm) < 1e-5);
        QVERIFY(result->sizeMm < style.sizeMm + 1e-5);
        QCOMPARE(qRound(result->image.dotsPerMeterX() * 0.0254), style.dpi);
        QCOMPARE(qRound(result->image.dotsPerMeterY() * 0.0254), style.dpi);
    }

    void everyPixelIsItsModule_data()
    {
        QTest::addColumn<double>("sizeMm");
        QTest::addColumn<int>("quietZone");

        QTest::newRow("as it comes") << 30.0 << 4;
        QTest::newRow("one pixel each") << 3.0 << 4;
        QTest::newRow("odd") << 21.0 << 3;
        QTest::newRow("no border") << 15.0 << 0;
    }

    void everyPixelIsItsModule()
    {
        QFETCH(double, sizeMm);
        QFETCH(int, quietZone);
        const QrMatrix matrix = callCode();
        const QrStyle style{.sizeMm = sizeMm,
                            .quietZone = quietZone,
                            .colour = QColor(0x10, 0x20, 0x60),
                            .background = QColor(0xff, 0xfa, 0xe6)};

        const auto result = qrImage(matrix, style);

        QVERIFY(result.has_value());
        const int perModule = result->pixelsPerModule;
        for (int y = 0; y < result->image.height(); ++y) {
            for (int x = 0; x < result->image.width(); ++x) {
                const bool isDark
                    = matrix.isDark(x / perModule - quietZone, y / perModule - quietZone);
                QCOMPARE(result->image.pixelColor(x, y), isDark ? style.colour : style.background);
            }
        }
    }

    void refusesWhatCannotBeMade_data()
    {
        QTest::addColumn<QrStyle>("style");
        QTest::addColumn<QrPictureError>("error");

        QTest::newRow("bad style")
            << QrStyle{.dpi = 0} << QrPictureError{Reason::DpiOutOfRange, 0, 1};
        QTest::newRow("not one pixel each")
            << QrStyle{.sizeMm = 2.7}
            << QrPictureError{Reason::TooSmallForDpi, 2.7, 33 * 25.4 / 300};
        QTest::newRow("too many pixels")
            << QrStyle{.sizeMm = 467}
            << QrPictureError{Reason::TooManyPixels, 167 * 33, QrImage::mostPixels};
        QTest::newRow("far too many pixels")
            << QrStyle{.sizeMm = 5000, .dpi = 4800}
            << QrPictureError{Reason::TooManyPixels, 28632 * 33, QrImage::mostPixels};
    }

    void refusesWhatCannotBeMade()
    {
        QFETCH(QrStyle, style);
        QFETCH(QrPictureError, error);

        const auto result = qrImage(callCode(), style);

        QVERIFY(!result.has_value());
        QCOMPARE(static_cast<int>(result.error().reason), static_cast<int>(error.reason));
        QCOMPARE(result.error().value, error.value);
        QCOMPARE(result.error().limit, error.limit);
    }
};

QTEST_APPLESS_MAIN(TestQrImage)
#include "tst_qrimage.moc"
