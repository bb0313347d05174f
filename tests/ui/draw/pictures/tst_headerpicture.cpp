// SPDX-License-Identifier: MIT
#include "ui/draw/pictures/headerpicture.h"

#include "tests/support/samplepictures.h"
#include "ui/draw/pictures/pictureoutline.h"

#include <QTest>

using namespace bellpush;
using namespace bellpush::samplepictures;

namespace {

constexpr QSize largest(100, 100);

bool isNear(QColor seen, QColor meant)
{
    return std::abs(seen.red() - meant.red()) < 12 && std::abs(seen.green() - meant.green()) < 12
        && std::abs(seen.blue() - meant.blue()) < 12;
}

QByteArray manyScans(int count)
{
    const QByteArray one = jpegHeader({8, 8}, 8, 1, '\xc2');
    const qsizetype scan = one.indexOf("\xff\xda");
    return one.first(scan) + one.sliced(scan).chopped(2).repeated(count) + "\xff\xd9";
}

/// As a camera held like this writes it (Exif 2.3, 4.6.4: Orientation).
QByteArray turned(int orientation)
{
    const QByteArray exif = QByteArray("Exif\0\0MM\0*\0\0\0\x08", 14)
        + bytesOf({0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0});
    return written(twoColors({400, 200}), "jpeg")
        .insert(2, "\xff\xe1" + bytesOf({0, static_cast<int>(exif.size()) + 2}) + exif);
}

} // namespace

class TestHeaderPicture : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatFits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");
        const auto progressive = [](QImageWriter &writer) {
            writer.setProgressiveScanWrite(true);
        };

        QTest::newRow("JPEG") << written(twoColors({80, 60}), "jpeg") << QSize(80, 60);
        QTest::newRow("PNG") << written(twoColors({80, 60}), "png") << QSize(80, 60);
        QTest::newRow("just fits") << written(twoColors({100, 100}), "png") << QSize(100, 100);
        QTest::newRow("one too wide") << written(twoColors({101, 100}), "png") << QSize(100, 99);
        QTest::newRow("large JPEG") << written(twoColors({900, 600}), "jpeg") << QSize(100, 66);
        QTest::newRow("large PNG") << written(twoColors({900, 600}), "png") << QSize(100, 66);
        QTest::newRow("tall") << written(twoColors({600, 900}), "jpeg") << QSize(66, 100);
        QTest::newRow("a line") << written(twoColors({3000, 2}), "png") << QSize(100, 1);
        QTest::newRow("progressive JPEG")
            << written(twoColors({900, 600}), "jpeg", progressive) << QSize(100, 66);
        QTest::newRow("PNG with alpha")
            << written(twoColors({900, 600}, QImage::Format_ARGB32), "png") << QSize(100, 66);
        QTest::newRow("PNG with a palette")
            << written(twoColors({90, 60}).convertToFormat(QImage::Format_Indexed8), "png")
            << QSize(90, 60);
        QTest::newRow("text behind the JPEG")
            << written(twoColors({80, 60}), "jpeg") + "more" << QSize(80, 60);
    }

    void showsWhatFits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, size);

        const auto picture = headerPicture(bytes, largest);

        QVERIFY(picture.has_value());
        QCOMPARE(picture->size(), size);
        QVERIFY(isNear(picture->pixelColor(size.width() / 5, 0), Qt::red));
        QVERIFY(isNear(picture->pixelColor(size.width() * 4 / 5, 0), Qt::blue));
    }

    void keepsTransparency()
    {
        QImage image(300, 300, QImage::Format_ARGB32);
        image.fill(QColor(255, 0, 0, 128));

        const auto picture = headerPicture(written(image, "png"), largest);

        QVERIFY(picture.has_value());
        QCOMPARE(picture->pixelColor(50, 50).alpha(), 128);
    }

    void standsUpright_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QPoint>("red");

        QTest::newRow("as it is") << turned(1) << QSize(80, 40) << QPoint(10, 20);
        QTest::newRow("mirrored") << turned(2) << QSize(80, 40) << QPoint(70, 20);
        QTest::newRow("upside down") << turned(3) << QSize(80, 40) << QPoint(70, 20);
        QTest::newRow("turned by 90") << turned(6) << QSize(20, 40) << QPoint(10, 5);
        QTest::newRow("turned by 270") << turned(8) << QSize(20, 40) << QPoint(10, 35);
    }

    void standsUpright()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, size);
        QFETCH(QPoint, red);

        const auto picture = headerPicture(bytes, {100, 40});

        QVERIFY(picture.has_value());
        QCOMPARE(picture->size(), size);
        QVERIFY(isNear(picture->pixelColor(red), Qt::red));
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<MediaProblem>("problem");
        QTest::addColumn<qint64>("count");
        const auto row = [](const char *name, const QByteArray &bytes, MediaProblem problem,
                            qint64 count = 0) {
            QTest::newRow(name) << bytes << problem << count;
        };
        using enum MediaProblem;
        const QByteArray jpeg = written(twoColors({400, 300}), "jpeg");
        const QByteArray png = written(twoColors({400, 300}), "png");

        row("nothing", {}, Empty);
        row("HTML", "<!doctype html><p>", NotAnImage);
        row("GIF", "GIF89a\1\0\1\0", NotAnImage);
        row("SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>", NotAnImage);
        row("bomb PNG", blackPng({20000, 20000}, 1, 200), TooManyPixels, 400'000'000);
        row("100 megapixels, PNG", blackPng({10000, 10000}, 8, 1), TooManyPixels, 100'000'000);
        row("100 megapixels, JPEG", jpegHeader({10000, 10000}, 8, 3), TooManyPixels, 100'000'000);
        row("a row too many, in passes", jpegHeader({4000, 3126}, 8, 3, '\xc2'), TooManyPixels,
            12'504'000);
        row("a row too many, PNG", blackPng({4000, 3126}, 8, 1), TooManyPixels, 12'504'000);
        row("a row too many, JPEG", jpegHeader({10000, 5001}, 8, 3), TooManyPixels, 50'010'000);
        row("sides that overflow", blackPng({0x7fffffff, 0x7fffffff}, 8, 0), TooManyPixels,
            qint64{0x7fffffff} * 0x7fffffff);
        row("16-bit PNG", blackPng({10, 10}, 16), UnsupportedDepth, 16);
        row("12-bit JPEG", jpegHeader({10, 10}, 12, 3), UnsupportedDepth, 12);
        row("JPEG for print", jpegHeader({10, 10}, 8, 4), UnsupportedColors);
        row("JPEG without a table", jpegHeader({10, 10}, 8, 3), BrokenImage);
        row("too many scans", manyScans(101), BrokenImage);
        row("PNG without height", blackPng({10, 0}, 8), BrokenImage);
        row("PNG without enough rows", blackPng({10, 10}, 8, 2), BrokenImage);
        row("PNG signature only", png.first(8), BrokenImage);
        row("JPEG's first bytes only", jpeg.first(3), BrokenImage);
        for (const int percent : {10, 50, 90, 99}) {
            row(qPrintable(QStringLiteral("JPEG, %1 %").arg(percent)),
                jpeg.first(jpeg.size() * percent / 100), BrokenImage);
            row(qPrintable(QStringLiteral("PNG, %1 %").arg(percent)),
                png.first(png.size() * percent / 100), BrokenImage);
        }
        row("JPEG without its last byte", jpeg.chopped(1), BrokenImage);
        row("PNG without its last byte", png.chopped(1), BrokenImage);
    }

    void refusesTheRest()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(MediaProblem, problem);
        QFETCH(qint64, count);

        const auto picture = headerPicture(bytes, largest);

        QVERIFY(!picture.has_value());
        QCOMPARE(picture.error().problem, problem);
        QCOMPARE(picture.error().count, count);
        QCOMPARE(picture.error().kind, std::optional(MediaKind::Image));
    }

    void takesAsManyScansAsItSays()
    {
        QVERIFY(jpegOutline(manyScans(mostScans)).has_value());
        QVERIFY(!jpegOutline(manyScans(mostScans + 1)).has_value());
    }

    void tellsPassesFromPlain()
    {
        const QImage image = twoColors({40, 30});
        const QByteArray passes = written(
            image, "jpeg", [](QImageWriter &writer) { writer.setProgressiveScanWrite(true); });

        QVERIFY(jpegOutline(passes)->inPasses);
        QVERIFY(!jpegOutline(written(image, "jpeg"))->inPasses);
    }

    void unpacksNoTexts()
    {
        const QByteArray text
            = pngPart("zTXt", "Title" + QByteArray(2, '\0') + zipped(QByteArray(1'000'000, 'a')));
        const QByteArray png = written(twoColors({40, 30}), "png");

        const auto picture = headerPicture(withPngPart(png, text), largest);

        QVERIFY(picture.has_value());
        QCOMPARE(picture->textKeys(), QStringList());
        QVERIFY(!pngPixels(withPngPart(png, text)).contains("zTXt"));
    }

    void survivesEveryFlippedByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("JPEG") << written(twoColors({16, 16}), "jpeg");
        QTest::newRow("PNG") << written(twoColors({16, 16}), "png");
    }

    void survivesEveryFlippedByte()
    {
        QFETCH(QByteArray, bytes);

        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray flipped = bytes;
            flipped[i] = static_cast<char>(~flipped[i]);
            const auto picture = headerPicture(flipped, largest);
            QVERIFY(!picture || (picture->width() <= 100 && picture->height() <= 100));
        }
    }
};

QTEST_GUILESS_MAIN(TestHeaderPicture)
#include "tst_headerpicture.moc"
