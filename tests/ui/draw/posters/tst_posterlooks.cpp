// SPDX-License-Identifier: MIT
#include "app/posters/posterfont.h"
#include "tests/ui/draw/posters/postercases.h"
#include "ui/draw/press/placedglyphs.h"
#include "ui/draw/press/printtextline.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace bellpush;
using namespace Qt::StringLiterals;
using namespace bellpush::postercases;

class TestPosterLooks : public QObject
{
    Q_OBJECT

private slots:
    void theCodeIsAQuarterOfThePaperOrMore_data() { caseRows(); }

    void theCodeIsAQuarterOfThePaperOrMore()
    {
        const Case one = m_cases.at(caseIndex(QTest::currentDataTag()));

        const LaidPoster poster = laid(one);

        constexpr double least = 0.25; // of the shorter side, with its quiet zone
        const double shorter = std::min(one.paper.size.width(), one.paper.size.height());
        QCOMPARE_GE(poster.report.codeMm, least * shorter);
    }

    void hoursAreReadAtArmsLength_data() { caseRows(); }

    void hoursAreReadAtArmsLength()
    {
        const Case one = m_cases.at(caseIndex(QTest::currentDataTag()));
        const bool isLarge
            = one.design.group == PosterGroup::Poster || one.design.group == PosterGroup::Tent;
        constexpr double twelvePoints = 12 / 72.0 * 25.4;
        constexpr double smallPrint = 5 / 72.0 * 25.4;

        for (const PrintShape &shape : laid(one).page.shapes) {
            const auto *line = std::get_if<PlacedText>(&shape);
            const auto isOf = [&line](const QString &words) {
                return !words.isEmpty() && words.contains(line->text.simplified());
            };
            if (line == nullptr || !(isOf(one.content.hours) || isOf(one.content.webAddress)))
                continue;
            const double em = line->mmPerUnit * shapedEm;
            QCOMPARE_GE(em, isLarge ? twelvePoints : smallPrint);
            const QColor &ink = line->colour;
            QVERIFY(ink == QColor(Qt::black) || ink == QColor(Qt::white));
        }
    }

    void nothingIsBrokenInsideARange_data() { caseRows(); }

    void nothingIsBrokenInsideARange()
    {
        const Case one = m_cases.at(caseIndex(QTest::currentDataTag()));
        if (one.content.hours.isEmpty())
            return;

        QString said = saidIn(laid(one).page);

        said.replace(QChar::Nbsp, u' ');
        for (const QString &whole : {u"Mon–Fri"_s, u"9:00–18:00"_s, u"9:00–13:00"_s})
            QVERIFY2(said.contains(whole), qPrintable(said));
        QVERIFY2(said.contains(one.content.number), qPrintable(said));
    }

    void headlineAndCodeFillThePage_data()
    {
        QTest::addColumn<QString>("id");

        for (const PosterDesign &design : posterDesigns()) {
            // a list without prices is nobody's choice
            if (design.group == PosterGroup::Poster && design.id != "prices"_L1)
                QTest::newRow(qPrintable(design.id)) << design.id;
        }
    }

    void headlineAndCodeFillThePage()
    {
        QFETCH(QString, id);
        PosterContent content = postersamples::usual();
        content.headline = u"Call us"_s;
        const PosterDesign design = *posterDesign(id);
        const PosterPaper paper = *posterPaper(design.papers.constFirst());

        const LaidPoster poster = laidPoster(design, {paper}, content);

        // as seen from the shop's door: an em of an eighth of the width, no empty third
        constexpr double leastEm = 0.12;
        double largest = 0;
        QList<double> edges{0, paper.size.height(), poster.code.top(), poster.code.bottom()};
        for (const PrintShape &shape : poster.page.shapes) {
            if (const auto *line = std::get_if<PlacedText>(&shape)) {
                const QRectF ink = textShapes(*line).outlines.boundingRect();
                largest = std::max(largest, line->mmPerUnit * shapedEm);
                edges << ink.top() << ink.bottom();
            }
            if (const auto *path = std::get_if<FilledPath>(&shape); // a sign, a strip's words
                path && path->path.boundingRect().height() < paper.size.height() / 3)
                edges << path->path.boundingRect().top() << path->path.boundingRect().bottom();
        }
        QCOMPARE_GE(largest, leastEm * paper.size.width());
        std::ranges::sort(edges);
        double widest = 0;
        for (qsizetype i = 1; i < edges.size(); ++i) {
            const double middle = (edges.at(i - 1) + edges.at(i)) / 2;
            if (!(middle > poster.code.top() && middle < poster.code.bottom()))
                widest = std::max(widest, edges.at(i) - edges.at(i - 1));
        }
        QCOMPARE_LE(widest, paper.size.height() / 4);
    }

    void aSecondLanguageIsReadFromItsOwnSide()
    {
        PosterContent content = postersamples::usual();
        content.headline2 = u"שאלות? צלצלו אלינו"_s;

        const LaidPoster poster
            = laidPoster(designOf(u"languages"_s), {*posterPaper(u"a4"_s)}, content);

        for (const PrintShape &shape : poster.page.shapes) {
            const auto *line = std::get_if<PlacedText>(&shape);
            if (line == nullptr || !line->text.isRightToLeft())
                continue;
            const QRectF ink = textShapes(*line).outlines.boundingRect();
            QVERIFY(210 - ink.right() < ink.left() || ink.width() > 170);
        }
        QVERIFY(poster.code.center().x() < 105);
    }

    void aPhotoFillsItsPlaceUncopied()
    {
        PosterContent content = postersamples::usual();
        content.photo = QImage(400, 100, QImage::Format_RGB32);
        content.photo.fill(Qt::red);
        content.photo.setPixelColor(0, 0, Qt::blue);

        const LaidPoster poster
            = laidPoster(designOf(u"photo"_s), {*posterPaper(u"a4"_s), 3}, content);

        const auto *placed = std::get_if<PlacedImage>(&poster.page.shapes.constFirst());
        QVERIFY(placed);
        QCOMPARE(placed->area.topLeft(), QPointF(0, 0)); // up to the bleed
        const double shape = placed->area.width() / placed->area.height();
        QVERIFY(qAbs(double(placed->image.width()) / placed->image.height() - shape) < 0.02);
        QCOMPARE(placed->image.pixelColor(0, 0), QColor(Qt::red)); // from its middle
        content.photo = {};
        const LaidPoster without
            = laidPoster(designOf(u"photo"_s), {*posterPaper(u"a4"_s)}, content);
        QVERIFY(std::holds_alternative<FilledPath>(without.page.shapes.constFirst()));
    }

    void saysWhatItHasNoPlaceFor()
    {
        PosterContent content = postersamples::usual();
        content.prices = u"Bread 3 €"_s;
        content.photo = QImage(10, 10, QImage::Format_RGB32);

        const PosterReport report = noticeWith(content).report;

        QCOMPARE(report.unplaced, QList{PosterField::Prices});
        QVERIFY(report.isPhotoUnplaced && !report.isLogoUnplaced);
    }

    void aFontThatIsMissingGivesWayToTheUsualOne()
    {
        PosterContent content = postersamples::usual();
        const LaidPoster usual = noticeWith(content);
        content.font = u"no-such-font"_s;

        const LaidPoster other = noticeWith(content);

        QVERIFY(other.report.isFontMissing && !usual.report.isFontMissing);
        QCOMPARE(saidIn(other.page), saidIn(usual.page));
    }

    void everyFontIsInstalledAndDrawn()
    {
        QSet<QString> drawn;
        for (const PosterFont &font : posterFonts()) {
            PosterContent content = postersamples::usual();
            content.font = font.id;

            const LaidPoster poster = noticeWith(content);

            QVERIFY2(!poster.report.isFontMissing, qPrintable(font.id));
            for (const PrintShape &shape : poster.page.shapes) {
                if (const auto *line = std::get_if<PlacedText>(&shape))
                    drawn.insert(
                        line->runs.constFirst().rawFont().familyName().section(u' ', 0, 0));
            }
        }
        QCOMPARE_GE(drawn.size(), 5);
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

QTEST_MAIN(TestPosterLooks)
#include "tst_posterlooks.moc"
