// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"
#include "app/qr/qrprint.h"
#include "ui/draw/codes/qrcamera.h"
#include "ui/draw/codes/qrimage.h"
#include "ui/draw/codes/qrscan.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Verdict = ScanReport::Verdict;
using Reason = ScanReport::Reason;

namespace {

constexpr int quietZone = 4;

QImage picture(const QrMatrix &matrix, int pixelsPerModule)
{
    const int pixels = modulesAcross(matrix.size(), quietZone) * pixelsPerModule;
    return qrImage(matrix, {.sizeMm = pixels * 25.4 / 300})->image;
}

bool scansAs(const QImage &picture, int modules, const QString &text)
{
    return scanReport(picture, text, modules).verdict != Verdict::Red;
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
            QVERIFY(scansAs(picture(matrix, 4), modulesAcross(matrix.size(), quietZone), text));
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

        QVERIFY(scansAs(picture(matrix, pixelsPerModule), modulesAcross(matrix.size(), quietZone),
                        text));
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

    void randomCodesAreGreenAtAllPrinters()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 60; ++i) {
            QString text;
            for (int length = random.bounded(30, 160); length > 0; --length)
                text += QChar::fromLatin1("abcdefgh0123-%2AZ"[random.bounded(16)]);
            const QrMatrix matrix = *qrMatrix(text, ErrorCorrection(random.bounded(4)));
            const QImage image = picture(matrix, random.bounded(2, 13));

            const ScanReport report
                = scanReport(image, text, modulesAcross(matrix.size(), quietZone));

            QCOMPARE(report, (ScanReport{Verdict::Green, Reason::ReadsInEveryView}));
            QVERIFY(readsBack(matrix, text));
            QVERIFY(!readsBack(matrix, text + u'x'));
        }
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<QImage>("image");
        QTest::addColumn<ScanReport>("report");

        const QString text = u"https://wa.me/call/14085551234"_s;
        const QrMatrix matrix = *qrMatrix(text, ErrorCorrection::Medium);
        const QImage good = picture(matrix, 8).convertToFormat(QImage::Format_RGB32);
        const auto painted = [&good](const QRect &area, const QColor &colour) {
            QImage image = good;
            QPainter(&image).fillRect(area, colour);
            return image;
        };
        const auto row = [](const char *name, const QImage &image, const ScanReport &report) {
            QTest::newRow(name) << image << report;
        };
        row("good", good, {Verdict::Green, Reason::ReadsInEveryView});
        row("no finder", painted({0, 0, 90, 90}, Qt::white),
            {Verdict::Red, Reason::UnreadableAsPrinted});
        row("something else", picture(*qrMatrix(u"door"_s, ErrorCorrection::Medium), 8),
            {Verdict::Red, Reason::SaysSomethingElse});
        row("nothing", {}, {Verdict::Red, Reason::UnreadableAsPrinted});
    }

    void saysWhatWentWrong()
    {
        QFETCH(QImage, image);
        QFETCH(ScanReport, report);

        QCOMPARE(scanReport(image, u"https://wa.me/call/14085551234"_s, 33), report);
    }

    void aCodeIsFoundAnywhereOnAPage()
    {
        const QString text = u"https://wa.me/call/14085551234"_s;
        const QImage code = picture(*qrMatrix(text, ErrorCorrection::Medium), 6);
        QImage page(1200, 1700, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.drawImage(700, 1300, code);
        painter.setFont(QFont(u"Inter"_s, 40));
        for (int y = 100; y < 1200; y += 100)
            painter.drawText(50, y, u"Call us on WhatsApp"_s);
        painter.end();

        QCOMPARE(scanReport(page, text, 33, 6).verdict, Verdict::Green);
    }

    void grayInsteadOfBlackReadsInFewerViews_data()
    {
        QTest::addColumn<int>("dark");
        QTest::addColumn<int>("light");
        QTest::addColumn<ScanReport>("report");

        const auto row = [](const char *name, int dark, int light, Verdict verdict, Reason reason) {
            QTest::newRow(name) << dark << light << ScanReport{verdict, reason};
        };
        row("black", 0, 255, Verdict::Green, Reason::ReadsInEveryView);
        row("the palest that is allowed", 148, 255, Verdict::Green, Reason::ReadsInEveryView);
        row("gray on gray", 100, 200, Verdict::Green, Reason::ReadsInEveryView);
        row("paler", 150, 200, Verdict::Amber, Reason::UnreadableInUnevenLight);
        row("paler still", 180, 200, Verdict::Amber, Reason::UnreadableWhenSoft);
        row("hardly there", 190, 200, Verdict::Red, Reason::UnreadableAsPrinted);
    }

    void grayInsteadOfBlackReadsInFewerViews()
    {
        QFETCH(int, dark);
        QFETCH(int, light);
        QFETCH(ScanReport, report);
        const QString text = u"https://wa.me/call/14085551234"_s;
        QImage image = picture(*qrMatrix(text, ErrorCorrection::Medium), 8);
        image.setColorTable({qRgb(light, light, light), qRgb(dark, dark, dark)});

        QCOMPARE(scanReport(image, text, 33), report);
    }

    void aCameraSeesLessThanTheFile()
    {
        const QString text = u"https://wa.me/call/14085551234"_s;
        const QImage sharp = picture(*qrMatrix(text, ErrorCorrection::Medium), 10);

        const QImage seen
            = asSeenByACamera(sharp, 10, 33, {.pixelsPerModule = 3.3, .blur = 1, .lightLost = 0.5});

        QCOMPARE(seen.size(), QSize(109, 109));
        QVERIFY(qGray(seen.pixel(1, 1)) > 250);     // white, near the light
        QVERIFY(qGray(seen.pixel(107, 107)) < 135); // white, far from it
        QVERIFY(qGray(seen.pixel(107, 107)) > 120);
        // The corner of a finder pattern is no longer black.
        QVERIFY(qGray(seen.pixel(13, 13)) > 60);
    }

    void lightRisesAgainPastTheCode()
    {
        QImage page(200, 200, QImage::Format_Grayscale8);
        page.fill(Qt::white);

        const QImage seen
            = asSeenByACamera(page, 1, 50, {.pixelsPerModule = 1, .blur = 0, .lightLost = 1});

        QCOMPARE(qGray(seen.pixel(0, 0)), 255);
        QVERIFY(qGray(seen.pixel(50, 50)) < 5);
        QVERIFY(qGray(seen.pixel(100, 100)) > 250);
        QVERIFY(qGray(seen.pixel(150, 150)) < 5);
    }

    void whatACameraCannotReadIsRefused()
    {
        const QString text = u"https://wa.me/call/14085551234"_s;
        const QImage image = picture(*qrMatrix(text, ErrorCorrection::Medium), 4);

        // Told that a module has 16 dots, where it has 4, the camera gets a pixel for each.
        QVERIFY(qrTextIn(image) == text);
        QCOMPARE(scanReport(image, text, 33, 16).verdict, Verdict::Red);
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

        QVERIFY(qrTextIn(asSeenByACamera(image, 12, 33, {.pixelsPerModule = 3.5, .blur = 1}))
                == text);
        QVERIFY(!scansAs(image, 33, text));
    }
};

QTEST_MAIN(TestQrScan)
#include "tst_qrscan.moc"
