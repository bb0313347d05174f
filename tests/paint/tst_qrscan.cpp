// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"
#include "ui/paint/qrimage.h"
#include "ui/paint/qrscan.h"

#include <QPainter>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr int quietZone = 4;

QImage picture(const QrMatrix &matrix, int pixelsPerModule)
{
    const int pixels = modulesAcross(matrix, quietZone) * pixelsPerModule;
    return qrImage(matrix, {.sizeMm = pixels * 25.4 / 300})->image;
}

} // namespace

class TestQrScan : public QObject
{
    Q_OBJECT

private slots:
    void readsBackEveryText_data()
    {
        QTest::addColumn<QString>("text");

        const QString link = u"https://wa.me/call/14085551234"_s;
        QTest::newRow("call link") << link;
        QTest::newRow("payload") << link + u"?biz_payload=SPRING%202026%20%26%20more"_s;
        QTest::newRow("all modes") << u"abc 123456789012 ABCDEFGHIJKLMNO 1234567890 é"_s;
        QTest::newRow("one accent") << u"é"_s;
        QTest::newRow("umlauts") << u"Grüße aus Köln"_s;
        QTest::newRow("emoji") << u"Call us 📞👩‍👩‍👧 0123456789012"_s;
        QTest::newRow("Arabic") << u"اتصل بنا 14085551234"_s;
        QTest::newRow("Chinese") << u"致電我們 14085551234 請"_s;
        QTest::newRow("Japanese") << u"お電話ください"_s;
        QTest::newRow("half-width katakana") << u"ｱｲｳ"_s;
        QTest::newRow("Hindi") << u"हमें कॉल करें"_s;
        QTest::newRow("lines and tabs") << u"one\ntwo\tthree\r\n"_s;
        QTest::newRow("backslash") << u"a\\000026b"_s;
    }

    void readsBackEveryText()
    {
        QFETCH(QString, text);
        for (const auto correction : {ErrorCorrection::Low, ErrorCorrection::High}) {
            const QrMatrix matrix = *qrMatrix(text, correction);
            QCOMPARE(qrTextIn(picture(matrix, 4)).value_or(u"nothing"_s), text);
            QVERIFY(scansAs(picture(matrix, 4), modulesAcross(matrix, quietZone), text));
        }
    }

    void readsEverySize_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("pixelsPerModule");

        for (const int length : {1, 20, 60, 100, 250, 500, 1000, 1600}) {
            for (const int pixels : {1, 2, 3, 4, 10})
                QTest::addRow("%d bytes, %d pixels", length, pixels) << length << pixels;
        }
        // The largest code. At two pixels a module ZXing 1.4 does not find it.
        QTest::newRow("2331 bytes, 4 pixels") << 2331 << 4;
    }

    void readsEverySize()
    {
        QFETCH(int, length);
        QFETCH(int, pixelsPerModule);
        const QString text = u"Bell, push. "_s.repeated(200).left(length);
        const QrMatrix matrix = *qrMatrix(text, ErrorCorrection::Medium);

        QVERIFY(scansAs(picture(matrix, pixelsPerModule), modulesAcross(matrix, quietZone), text));
    }

    void refusesAnotherText()
    {
        const QrMatrix matrix
            = *qrMatrix(u"https://wa.me/call/14085551234"_s, ErrorCorrection::Medium);
        QVERIFY(!scansAs(picture(matrix, 4), 33, u"https://wa.me/call/14085551235"_s));
    }

    void refusesWhatIsNoCode()
    {
        QImage empty(100, 100, QImage::Format_RGB32);
        empty.fill(Qt::white);
        QVERIFY(!qrTextIn(empty));
        QVERIFY(!qrTextIn({}));
        QVERIFY(!scansAs({}, 33, {}));
    }

    void refusesAnInvertedCode()
    {
        const QString text = u"https://wa.me/call/14085551234"_s;
        QImage image = picture(*qrMatrix(text, ErrorCorrection::Medium), 4);
        image = image.convertToFormat(QImage::Format_RGB32);
        image.invertPixels();
        QVERIFY(!scansAs(image, 33, text));
    }

    void refusesADamagedCode()
    {
        const QString text = u"https://wa.me/call/14085551234"_s;
        QImage image = picture(*qrMatrix(text, ErrorCorrection::Medium), 4);
        image = image.convertToFormat(QImage::Format_RGB32);
        QPainter painter(&image);
        painter.fillRect(48, 48, 50, 50, Qt::white);
        painter.end();
        QVERIFY(!scansAs(image, 33, text));
    }

    void aCameraSeesLessThanTheFile()
    {
        const QString text = u"https://wa.me/call/14085551234"_s;
        const QImage sharp = picture(*qrMatrix(text, ErrorCorrection::Medium), 10);

        const QImage seen = asSeenByACamera(sharp, 33, 3.3);

        QCOMPARE(seen.size(), QSize(109, 109));
        QVERIFY(qGray(seen.pixel(1, 1)) > 250);     // white, near the light
        QVERIFY(qGray(seen.pixel(107, 107)) < 135); // white, far from it
        QVERIFY(qGray(seen.pixel(107, 107)) > 120);
        // The corner of a finder pattern is no longer black.
        QVERIFY(qGray(seen.pixel(13, 13)) > 60);
    }

    void whatACameraCannotReadIsRefused()
    {
        const QString text = u"https://wa.me/call/14085551234"_s;
        const QImage image = picture(*qrMatrix(text, ErrorCorrection::Medium), 4);

        // Told that it is 8 modules across, the camera gets less than a pixel for each of the 33.
        QVERIFY(qrTextIn(image) == text);
        QVERIFY(!scansAs(image, 8, text));
    }

    void whatOnlySofteningMakesReadableIsRefused()
    {
        const QString text = u"https://wa.me/call/14085551234"_s;
        QImage image = picture(*qrMatrix(text, ErrorCorrection::Medium), 12);
        image = image.convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = y % 2; x < image.width(); x += 2)
                image.setPixel(x, y, qRgb(255, 255, 255)); // a screen of single pixels
        }

        QVERIFY(qrTextIn(asSeenByACamera(image, 33, 3.5)) == text);
        QVERIFY(!scansAs(image, 33, text));
    }
};

QTEST_APPLESS_MAIN(TestQrScan)
#include "tst_qrscan.moc"
