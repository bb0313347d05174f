// SPDX-License-Identifier: MIT
#include "app/posters/posterdesigns.h"
#include "tests/support/postersamples.h"
#include "ui/draw/codes/qrscan.h"
#include "ui/draw/posters/posterfile.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Reason = PosterError::Reason;
using Verdict = ScanReport::Verdict;

LaidPoster laid(const QString &design, const QString &paper, const PosterContent &content)
{
    return laidPoster(*posterDesign(design), {*posterPaper(paper)}, content);
}

LaidPoster usual()
{
    return laid(u"notice"_s, u"a4"_s, postersamples::usual());
}

/// As if a shape of the design had come to lie on the code.
LaidPoster spoiled()
{
    LaidPoster poster = usual();
    QPainterPath stain;
    stain.addRect(poster.code.adjusted(0, 0, -poster.code.width() / 2, 0));
    poster.page.shapes.append(FilledPath{stain, QColor(0x0f, 0x6e, 0x66)});
    return poster;
}

} // namespace

class TestPosterFile : public QObject
{
    Q_OBJECT

private slots:
    void everyDesignScans_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QString>("content");

        for (const PosterDesign &design : posterDesigns()) {
            for (const QString &paper : design.papers) {
                for (const QString &content : postersamples::contents().keys())
                    QTest::addRow("%s %s %s", qPrintable(design.id), qPrintable(paper),
                                  qPrintable(content))
                        << design.id << paper << content;
            }
        }
    }

    void everyDesignScans()
    {
        QFETCH(QString, design);
        QFETCH(QString, paper);
        QFETCH(QString, content);

        const LaidPoster poster = laid(design, paper, postersamples::contents().value(content));

        QCOMPARE(posterScan(poster, postersamples::link(), usualDpi).verdict, Verdict::Green);
    }

    void whatDoesNotScanDoesNotLeave_data()
    {
        QTest::addColumn<PosterFormat>("format");

        QTest::newRow("pdf") << PosterFormat::Pdf;
        QTest::newRow("svg") << PosterFormat::Svg;
        QTest::newRow("png") << PosterFormat::Png;
    }

    void whatDoesNotScanDoesNotLeave()
    {
        QFETCH(PosterFormat, format);
        const PosterFileOptions options{.format = format};

        const auto stained = posterFile(spoiled(), postersamples::link(), options);
        const auto otherLink = posterFile(usual(), u"https://wa.me/call/1"_s, options);
        PosterContent without = postersamples::usual();
        without.code = std::nullopt;
        const auto noCode
            = posterFile(laid(u"notice"_s, u"a4"_s, without), postersamples::link(), options);

        for (const auto *file : {&stained, &otherLink, &noCode}) {
            QVERIFY(!*file);
            QCOMPARE(file->error().reason, Reason::DoesNotScan);
        }
        QVERIFY(posterFile(usual(), postersamples::link(), options));
    }

    void writesTheSameBytesTwice_data() { whatDoesNotScanDoesNotLeave_data(); }

    void writesTheSameBytesTwice()
    {
        QFETCH(PosterFormat, format);
        const PosterFileOptions options{.format = format, .dpi = 100, .title = u"A poster"_s};

        const auto once = posterFile(usual(), postersamples::link(), options);
        const auto again = posterFile(usual(), postersamples::link(), options);

        QVERIFY(once && again);
        QCOMPARE(once->bytes, again->bytes);
    }

    void aPictureHasTheSizeOfItsPaper()
    {
        const auto file
            = posterFile(usual(), postersamples::link(), {.format = PosterFormat::Png, .dpi = 254});

        const QImage image = QImage::fromData(file->bytes, "PNG");
        QCOMPARE(image.size(), QSize(2100, 2970));
        QCOMPARE(image.dotsPerMeterX(), 10'000);
        QCOMPARE(qrTextIn(image), postersamples::link());
    }

    void keepsToWhatCanBeMade_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<double>("limit");

        QTest::newRow("none") << 0 << Reason::DpiOutOfRange << 36.0;
        QTest::newRow("few") << 35 << Reason::DpiOutOfRange << 36.0;
        QTest::newRow("many") << 2401 << Reason::DpiOutOfRange << 2400.0;
        QTest::newRow("a large page") << 1200 << Reason::TooManyPixels << 100.0;
    }

    void keepsToWhatCanBeMade()
    {
        QFETCH(int, dpi);
        QFETCH(Reason, reason);
        QFETCH(double, limit);

        const auto file
            = posterFile(usual(), postersamples::link(), {.format = PosterFormat::Png, .dpi = dpi});

        QVERIFY(!file);
        QCOMPARE(file.error().reason, reason);
        QCOMPARE(file.error().limit, limit);
    }

    void aPictureWithTooFewPixelsDoesNotLeave()
    {
        PosterContent content = postersamples::usual();
        const QString link = postersamples::link() + QString(300, u'x');
        content.code = *qrMatrix(link, ErrorCorrection::High);
        const LaidPoster card = laid(u"card"_s, u"card"_s, content);

        const auto file = posterFile(card, link, {.format = PosterFormat::Png, .dpi = 60});

        QVERIFY(!file);
        QCOMPARE(file.error().reason, Reason::TooCoarse);
        QVERIFY(file.error().value > 0 && file.error().value < 2);
        QVERIFY(posterFile(card, link, {.format = PosterFormat::Png, .dpi = 600}));
    }
};

QTEST_MAIN(TestPosterFile)
#include "tst_posterfile.moc"
