// SPDX-License-Identifier: MIT
#include "app/posters/posterdesigns.h"
#include "tests/support/postersamples.h"
#include "tests/support/sampletext.h"
#include "tests/ui/draw/posters/postercases.h"
#include "ui/draw/codes/contrast.h"
#include "ui/draw/posters/postercolours.h"
#include "ui/draw/posters/posterlayout.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/placedglyphs.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using namespace bellpush::postercases;

namespace {

/// A picture of the page in which a pixel is `mm` wide.
QImage picture(const PrintPage &page, double mm)
{
    return pageImage(page, 25.4 / mm);
}

int inkedPixels(const QImage &image, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 250)
                ++count;
        }
    }
    return count;
}

QRect pixelsOf(const QRectF &area, double mm)
{
    return QRectF(area.topLeft() / mm, area.size() / mm).toAlignedRect();
}

} // namespace

class TestPosterLayout : public QObject
{
    Q_OBJECT

private slots:
    void staysOnThePaper_data() { caseRows(); }

    void staysOnThePaper()
    {
        const Case one = m_cases.at(caseIndex(QTest::currentDataTag()));

        const LaidPoster poster = laid(one);

        QCOMPARE(poster.page.size, one.paper.size);
        QCOMPARE(poster.page.trim, QRectF(QPointF(), one.paper.size));
        // Nothing but areas of colour comes near the edge: printers do not print there.
        constexpr double nearest = 2.9;
        const QRectF safe = poster.page.trim.adjusted(nearest, nearest, -nearest, -nearest);
        QVERIFY(safe.contains(poster.code));
        for (const PrintShape &shape : poster.page.shapes) {
            if (const auto *text = std::get_if<PlacedText>(&shape)) {
                const QRectF ink = textShapes(*text).outlines.boundingRect();
                QVERIFY2(safe.contains(ink), qPrintable(text->text));
            }
            if (const auto *image = std::get_if<PlacedImage>(&shape))
                QVERIFY(safe.contains(image->area));
        }
    }

    void leavesTheQuietZoneQuiet_data() { caseRows(); }

    void leavesTheQuietZoneQuiet()
    {
        const Case one = m_cases.at(caseIndex(QTest::currentDataTag()));
        const LaidPoster poster = laid(one);
        const double module = poster.report.moduleMm;

        // a pixel is a quarter of a module; what it is at the edges of the zone is rounding
        const double mm = module / 4;
        const QImage image = picture(poster.page, mm);
        const QRectF zone = poster.code.adjusted(-4 * module, -4 * module, 4 * module, 4 * module);
        const QRect outer = pixelsOf(zone, mm).adjusted(1, 1, -1, -1);
        const QRect inner = pixelsOf(poster.code, mm).adjusted(-1, -1, 1, 1);
        QVERIFY(image.rect().contains(outer));
        QCOMPARE(inkedPixels(image, outer) - inkedPixels(image, inner), 0);
    }

    void showsEveryWordOrSaysWhichNot_data() { caseRows(); }

    void showsEveryWordOrSaysWhichNot()
    {
        const Case one = m_cases.at(caseIndex(QTest::currentDataTag()));

        const LaidPoster poster = laid(one);

        QString said = saidIn(poster.page).remove(u'…');
        for (const PosterReport::LeftOut &left : poster.report.leftOut)
            said += u' ' + left.words;
        for (const QString &words :
             {one.content.headline, one.content.businessName, one.content.number}) {
            for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
                // a word may be broken at its own hyphen
                for (const QString &part : word.split(u'-'))
                    QVERIFY2(said.contains(part), qPrintable(word));
            }
        }
    }

    void usualWordsFitEverywhere_data() { caseRows(); }

    void usualWordsFitEverywhere()
    {
        const Case one = m_cases.at(caseIndex(QTest::currentDataTag()));
        const bool isLong = one.name.endsWith("long"_L1);

        const QList<PosterReport::LeftOut> left = laid(one).report.leftOut;

        if (!isLong)
            QCOMPARE(left, QList<PosterReport::LeftOut>());
        for (const PosterReport::LeftOut &field : left)
            QVERIFY(!field.words.isEmpty());
    }

    void reportsTheSizeOfItsCode()
    {
        const LaidPoster poster = noticeWith(postersamples::usual());

        QCOMPARE(poster.report.modules, postersamples::code().size() + 8);
        QVERIFY(qAbs(poster.report.moduleMm * postersamples::code().size() - poster.code.width())
                < 1e-9);
        QVERIFY(qAbs(poster.report.codeMm - poster.report.moduleMm * poster.report.modules) < 1e-9);
        QCOMPARE_GE(poster.report.codeMm, 80.0);
    }

    void aCodeWithFewModulesKeepsItsQuietZoneToo()
    {
        PosterContent content = postersamples::usual();
        content.code = *qrMatrix(u"A"_s, ErrorCorrection::Low);
        const LaidPoster few = noticeWith(content);
        content.code = *qrMatrix(QString(300, u'x'), ErrorCorrection::Quartile);
        const LaidPoster many = noticeWith(content);

        QVERIFY(few.code.width() < many.code.width());
        QVERIFY(few.report.codeMm > many.report.codeMm);
    }

    void withoutACodeItsPlaceIsGray()
    {
        PosterContent content = postersamples::usual();
        const QRectF with = noticeWith(content).code;
        content.code = std::nullopt;

        const LaidPoster without = noticeWith(content);

        QCOMPARE(without.report.modules, 0);
        QCOMPARE(without.report.codeMm, 0.0);
        QVERIFY(without.code.intersects(with));
        const QImage image = picture(without.page, 1);
        const QColor middle = image.pixelColor(without.code.center().toPoint());
        QCOMPARE(middle.red(), middle.blue());
        QVERIFY(middle.red() > 200 && middle.red() < 250);
    }

    void whatIsReadFromTheRightIsMirrored()
    {
        PosterContent content = postersamples::usual();
        const LaidPoster left = noticeWith(content);
        content.headline = u"שאלות? צלצלו אלינו"_s;

        const LaidPoster right = noticeWith(content);

        QVERIFY(left.code.center().x() < 105 && right.code.center().x() > 105);
        QVERIFY(qAbs(left.code.left() - (210 - right.code.right())) < 1e-6);
    }

    void samplesAreDrawnPale()
    {
        PosterContent content = postersamples::usual();
        content.samples = {PosterField::Headline};

        for (const PrintShape &shape : noticeWith(content).page.shapes) {
            if (const auto *text = std::get_if<PlacedText>(&shape)) {
                const bool isHeadline = content.headline.contains(text->text);
                QCOMPARE(text->colour.lightness() > 150, isHeadline);
            }
        }
    }

    void colourGoesOnBeyondTheCut()
    {
        const PosterDesign &frame = designOf(u"frame"_s);
        const LaidPoster poster
            = laidPoster(frame, {*posterPaper(u"a4"_s), 3}, postersamples::usual());

        QCOMPARE(poster.page.size, QSizeF(216, 303));
        QCOMPARE(poster.page.trim, QRectF(3, 3, 210, 297));
        QCOMPARE(poster.page.bleed, QRectF(0, 0, 216, 303));
        const QImage image = picture(poster.page, 1);
        const QColor brand = postersamples::usual().brand;
        for (const QPoint corner : {QPoint(0, 0), QPoint(215, 0), QPoint(0, 302), QPoint(215, 302)})
            QCOMPARE(image.pixelColor(corner), brand);
    }

    void colourEndsAtTheFold()
    {
        const LaidPoster poster = laidPoster(designOf(u"table-band"_s), {*posterPaper(u"a4"_s), 3},
                                             postersamples::usual());

        // the field of colour is at the right of the front, which is the lower face
        const QImage image = picture(poster.page, 0.5);
        const int fold = image.height() / 2;
        const int field = image.width() * 3 / 4;
        QCOMPARE(image.pixelColor(field, fold + 2), postersamples::usual().brand);
        QCOMPARE(image.pixelColor(field, fold - 3), QColor(Qt::white));
    }

    void cropMarksAreOutsideOfTheBleed_data()
    {
        QTest::addColumn<double>("bleed");
        QTest::addColumn<double>("margin");

        QTest::newRow("none") << 0.0 << 8.0; // 3 mm of distance, 5 mm of marks
        QTest::newRow("little") << 2.0 << 8.0;
        QTest::newRow("much") << 5.0 << 10.0;
    }

    void cropMarksAreOutsideOfTheBleed()
    {
        QFETCH(double, bleed);
        QFETCH(double, margin);

        const LaidPoster poster = laidPoster(
            designOf(u"frame"_s), {*posterPaper(u"a4"_s), bleed, true}, postersamples::usual());

        QCOMPARE(poster.page.trim.topLeft(), QPointF(margin, margin));
        const auto *marks = std::get_if<DrawnPath>(&poster.page.shapes.last());
        QVERIFY(marks);
        const QRectF quiet = poster.page.trim.adjusted(-bleed, -bleed, bleed, bleed);
        QPainterPath inside;
        inside.addRect(quiet.adjusted(0.01, 0.01, -0.01, -0.01));
        QVERIFY(!marks->path.intersects(inside));
        QCOMPARE(marks->path.boundingRect(), QRectF(QPointF(), poster.page.size));
        QCOMPARE(marks->colour, QColor(Qt::black));
    }

    void aTentHasTwoFacesThatStandUpright()
    {
        const LaidPoster poster
            = laidPoster(designOf(u"table"_s), {*posterPaper(u"a4"_s)}, postersamples::usual());

        constexpr double mm = 0.5;
        const QImage page = picture(poster.page, mm);
        const QRect front(0, page.height() / 2 + 2, page.width(), page.height() / 2 - 4);
        const QImage lower = page.copy(front);
        const QImage turned = page.mirrored(true, true).copy(front);
        // the code itself is not turned: it reads from any side
        const QRect code
            = pixelsOf(poster.code, mm).adjusted(-1, -1, 1, 1).translated(0, -front.top());
        int different = 0;
        for (int y = 0; y < lower.height(); ++y) {
            for (int x = 0; x < lower.width(); ++x) {
                const int distance = qAbs(qGray(lower.pixel(x, y)) - qGray(turned.pixel(x, y)));
                if (distance > 140 && !code.contains(x, y))
                    ++different;
            }
        }
        QCOMPARE_LE(different, 20); // edges of letters
        QVERIFY(inkedPixels(lower, lower.rect()) > 1000);
        QVERIFY(poster.code.top() > 148.5);
    }

    void takesTenThousandCharacters()
    {
        for (const sampletext::Script &script : sampletext::scripts()) {
            PosterContent content = postersamples::usual();
            content.headline = sampletext::textOf(10'000, script.pattern + u' ');
            content.text = content.headline;

            const LaidPoster poster = noticeWith(content);

            QCOMPARE(poster.report.leftOut.size(), 2);
            QCOMPARE(poster.report.leftOut.first().field, PosterField::Headline);
        }
    }

    void wordsOnEveryBrandCanBeRead_data()
    {
        QTest::addColumn<QColor>("brand");

        for (int i = 0; i < 24; ++i)
            QTest::addRow("hue %d", i * 15) << QColor::fromHsv(i * 15, 255, 255);
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("black") << QColor(Qt::black);
        QTest::newRow("middle gray") << QColor(0x77, 0x77, 0x77);
        QTest::newRow("pale") << QColor(0xff, 0xd8, 0x4d);
    }

    void wordsOnEveryBrandCanBeRead()
    {
        QFETCH(QColor, brand);

        const QColor onPaper = posterColour(PosterColour::BrandText, {brand});
        const QColor onBrand = posterColour(PosterColour::OnBrand, {brand});

        QCOMPARE_GE(contrastRatio(onPaper, Qt::white), leastTextContrast);
        QCOMPARE_GE(contrastRatio(onBrand, brand), leastTextContrast);
        PosterContent content = postersamples::usual();
        content.brand = brand;
        QCOMPARE(noticeWith(content).report.isBrandDarkened,
                 contrastRatio(brand, Qt::white) < leastTextContrast);
    }

private:
    void caseRows()
    {
        QTest::addColumn<bool>("none");
        if (m_cases.isEmpty())
            m_cases = cases();
        for (const Case &one : m_cases)
            QTest::newRow(qPrintable(one.name)) << true;
    }

    qsizetype caseIndex(const char *name) const
    {
        for (qsizetype i = 0; i < m_cases.size(); ++i) {
            if (m_cases.at(i).name == QString::fromUtf8(name))
                return i;
        }
        return -1;
    }

    QList<Case> m_cases;
};

QTEST_MAIN(TestPosterLayout)
#include "tst_posterlayout.moc"
