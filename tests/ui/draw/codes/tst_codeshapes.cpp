// SPDX-License-Identifier: MIT
#include "app/core/units.h"
#include "ui/draw/codes/codeshapes.h"

#include "app/qr/qrprint.h"
#include "tests/support/sampletext.h"
#include "ui/draw/press/pagepainter.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QrMatrix sampleMatrix()
{
    return *qrMatrix(u"https://wa.me/call/16315553601"_s, ErrorCorrection::High);
}

QrDesign framed(const QString &words)
{
    QrDesign design;
    design.callToAction = words;
    return design;
}

QrDesign withLogo(double share)
{
    QrDesign design;
    design.logo = QImage(40, 20, QImage::Format_RGB32);
    design.logo.fill(Qt::red);
    design.logoShare = share;
    return design;
}

template <typename Shape>
QList<Shape> shapesOf(const CodeShapes &code)
{
    QList<Shape> found;
    for (const PrintShape &shape : code.shapes) {
        if (const auto *known = std::get_if<Shape>(&shape))
            found.append(*known);
    }
    return found;
}

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < 1e-6;
}

} // namespace

class TestCodeShapes : public QObject
{
    Q_OBJECT

private slots:
    void hasModulesOfWholeDots_data()
    {
        QTest::addColumn<double>("sizeMm");
        QTest::addColumn<int>("dpi");

        for (const int dpi : {100, 203, 300, 600}) {
            for (const double size : {12.0, 30.0, 33.3, 100.0})
                QTest::addRow("%g mm at %d", size, dpi) << size << dpi;
        }
    }

    void hasModulesOfWholeDots()
    {
        QFETCH(double, sizeMm);
        QFETCH(int, dpi);
        QrDesign design;
        design.style.sizeMm = sizeMm;

        const auto code = codeShapes(sampleMatrix(), design, dpi);

        QVERIFY(code);
        QCOMPARE(code->moduleDots, qRound(code->moduleMm * dpi / mmPerInch));
        QVERIFY(isWhole(code->moduleMm * dpi / mmPerInch));
        QVERIFY(code->size.width() <= sizeMm + 1e-9);
        const int modules = sampleMatrix().size() + 8;
        QVERIFY(code->size.width() + modules * mmPerInch / dpi > sizeMm);
    }

    void isNothingUnderOneDot()
    {
        const int modules = sampleMatrix().size() + 8;
        QrDesign design;
        constexpr int dpi = 100;

        design.style.sizeMm = modules * mmPerInch / dpi + 0.01;
        QCOMPARE(codeShapes(sampleMatrix(), design, dpi)->moduleDots, 1);
        design.style.sizeMm = modules * mmPerInch / dpi - 0.01;
        QVERIFY(!codeShapes(sampleMatrix(), design, dpi));
    }

    void isTheCodeInItsQuietZone()
    {
        const auto code = codeShapes(sampleMatrix(), {}, 300);

        const auto codes = shapesOf<PlacedCode>(*code);
        QCOMPARE(codes.size(), 1);
        const double quiet = 4 * code->moduleMm;
        QCOMPARE(codes[0].area,
                 QRectF(QPointF(), code->size).adjusted(quiet, quiet, -quiet, -quiet));
        QVERIFY(!code->isFramed);
        QVERIFY(std::holds_alternative<FilledPath>(code->shapes[0]));
    }

    void keepsTheQuietZoneClearOfTheFrame_data()
    {
        QTest::addColumn<QString>("words");

        QTest::newRow("a word") << u"Scan"_s;
        QTest::newRow("a sentence") << u"Scan to call the nicest shop in Main Street"_s;
        QTest::newRow("right to left") << u"\u05D4\u05EA\u05E7\u05E9\u05E8\u05D5"_s;
        QTest::newRow("emoji") << u"\U0001F4DE"_s;
        QTest::newRow("10,000") << sampletext::textOf(10'000, u"Call us "_s);
        QTest::newRow("10,000 without a gap") << QString(10'000, u'W');
    }

    void keepsTheQuietZoneClearOfTheFrame()
    {
        QFETCH(QString, words);
        const auto code = codeShapes(sampleMatrix(), framed(words), 300);

        QVERIFY(code->isFramed);
        const QRectF area = shapesOf<PlacedCode>(*code)[0].area;
        const double quiet = 4 * code->moduleMm;
        const QRectF side = area.adjusted(-quiet, -quiet, quiet, quiet);
        QVERIFY(QRectF(QPointF(), code->size).contains(side));
        const QImage picture = pageImage(codePage(*code), 300);
        const double scale = 300 / mmPerInch;
        const QRect outer(qRound(side.left() * scale), qRound(side.top() * scale),
                          qRound(side.width() * scale), qRound(side.height() * scale));
        const int zone = 4 * code->moduleDots;
        const QRect inner = outer.adjusted(zone, zone, -zone, -zone);
        for (int y = outer.top(); y <= outer.bottom(); ++y) {
            for (int x = outer.left(); x <= outer.right(); ++x) {
                if (!inner.contains(x, y))
                    QCOMPARE(picture.pixelColor(x, y), QColor(Qt::white));
            }
        }
    }

    void saysWhichWordsFoundNoRoom()
    {
        QCOMPARE(codeShapes(sampleMatrix(), framed(u"Call us"_s), 300)->leftOut, QString());
        QVERIFY(!codeShapes(sampleMatrix(), framed(sampletext::textOf(1000, u"Call us "_s)), 300)
                     ->leftOut.isEmpty());
    }

    void writesInTheFrameInTheBackgroundsColour()
    {
        QrDesign design = framed(u"Call"_s);
        design.style.colour = Qt::darkBlue;
        design.style.background = QColor(255, 255, 230);

        const auto code = codeShapes(sampleMatrix(), design, 300);

        const auto lines = shapesOf<PlacedText>(*code);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].colour, design.style.background);
        QCOMPARE(lines[0].text, u"Call"_s);
        QCOMPARE(shapesOf<FilledPath>(*code)[0].colour, QColor(Qt::darkBlue));
    }

    void roundsOnlyWhatStandsFree()
    {
        const QrMatrix matrix = sampleMatrix();
        const QPainterPath path = roundedModules(matrix, {}, {}, 1);
        constexpr double nearEdge = 0.01;
        int rounded = 0;

        for (int y = 0; y < matrix.size(); ++y) {
            for (int x = 0; x < matrix.size(); ++x) {
                const bool isDark = matrix.isDark(x, y);
                QCOMPARE(path.contains(QPointF(x + 0.5, y + 0.5)), isDark);
                if (!isDark)
                    continue;
                const bool isFree = !matrix.isDark(x - 1, y) && !matrix.isDark(x, y - 1);
                QCOMPARE(path.contains(QPointF(x + nearEdge, y + nearEdge)), !isFree);
                rounded += isFree ? 1 : 0;
                if (matrix.isDark(x + 1, y))
                    QVERIFY(path.contains(QPointF(x + 1, y + 0.5)));
                if (matrix.isDark(x, y + 1))
                    QVERIFY(path.contains(QPointF(x + 0.5, y + 1)));
            }
        }
        QVERIFY(rounded > 10);
        QVERIFY(QRectF(0, 0, matrix.size(), matrix.size()).contains(path.boundingRect()));
    }

    void roundsAllFourCorners()
    {
        const QrMatrix matrix = sampleMatrix();
        const QPainterPath path = roundedModules(matrix, {}, {}, 1);
        const double far = matrix.size() - 0.01;

        for (const QPointF &corner : {QPointF(0.01, 0.01), QPointF(far, 0.01), QPointF(0.01, far)})
            QVERIFY(!path.contains(corner));
        QVERIFY(!path.contains(QPointF(6.99, 6.99))); // the finder's lower right corner
        QVERIFY(path.contains(QPointF(0.5, 0.1)));
    }

    void putsTheLogoInTheMiddleOfWholeModules_data()
    {
        QTest::addColumn<double>("share");

        for (const double share : {0.05, 0.1, 0.2, 0.25, 0.3})
            QTest::addRow("%g", share) << share;
    }

    void putsTheLogoInTheMiddleOfWholeModules()
    {
        QFETCH(double, share);

        const auto code = codeShapes(sampleMatrix(), withLogo(share), 300);

        const QRectF patch = shapesOf<FilledPath>(*code)[1].path.boundingRect();
        const QRectF all(QPointF(), code->size);
        QVERIFY(isWhole(patch.width() / code->moduleMm));
        QVERIFY(isWhole(patch.left() / code->moduleMm));
        QVERIFY(QLineF(patch.center(), all.center()).length() < 1e-6);
        QVERIFY(patch.width() <= share * sampleMatrix().size() * code->moduleMm + 1e-9
                || qRound(patch.width() / code->moduleMm) == 1);
        const QRectF picture = shapesOf<PlacedImage>(*code)[0].area;
        QVERIFY(patch.contains(picture));
        QCOMPARE(picture.width(), 2 * picture.height()); // as the logo is
    }

    void hasNoLargerLogoThanAnyCodeBears()
    {
        const auto most = codeShapes(sampleMatrix(), withLogo(largestLogoShare), 300);
        const auto more = codeShapes(sampleMatrix(), withLogo(5), 300);

        QCOMPARE(shapesOf<PlacedImage>(*more)[0].area, shapesOf<PlacedImage>(*most)[0].area);
    }

    void leavesOutModulesBelowTheLogo()
    {
        const QrMatrix matrix = sampleMatrix();
        const QRect patch(8, 8, 5, 5);
        const QPainterPath path = roundedModules(matrix, patch, {}, 1);

        for (int y = 8; y < 13; ++y) {
            for (int x = 8; x < 13; ++x)
                QVERIFY(!path.contains(QPointF(x + 0.5, y + 0.5)));
        }
    }

    void liesInTheMiddleOfItsSheetOnWholeDots()
    {
        constexpr int dpi = 300;
        const QSizeF paper(210, 297);

        const PrintPage page = codeOnPaper(sampleMatrix(), framed(u"Call"_s), paper, {}, dpi);

        QCOMPARE(page.size, paper);
        QCOMPARE(page.trim, QRectF(QPointF(), paper));
        QRectF bounds;
        for (const PrintShape &shape : page.shapes) {
            if (const auto *path = std::get_if<FilledPath>(&shape))
                bounds |= path->path.boundingRect();
        }
        QVERIFY(QLineF(bounds.center(), page.trim.center()).length() < 2 * mmPerInch / dpi);
        QVERIFY(isWhole(bounds.left() * dpi / mmPerInch));
        QVERIFY(isWhole(bounds.top() * dpi / mmPerInch));
        for (const PrintShape &shape : page.shapes) {
            if (const auto *line = std::get_if<PlacedText>(&shape))
                QVERIFY(bounds.contains(line->origin));
        }
    }

    void followsACalibration()
    {
        const auto areaWith = [](const Calibration &calibration) {
            const PrintPage page = codeOnPaper(sampleMatrix(), {}, {210, 297}, calibration, 2400);
            return std::get<PlacedCode>(page.shapes[1]).area;
        };
        const QRectF plain = areaWith({});

        const QRectF moved = areaWith({.offset = {2, -1.5}});
        QVERIFY(QLineF(moved.center(), plain.center() + QPointF(2, -1.5)).length() < 0.03);
        QCOMPARE(moved.width(), plain.width());
        const QRectF larger = areaWith({.scale = {1.05, 1.05}});
        QVERIFY(larger.width() > plain.width() * 1.03);
        QVERIFY(QLineF(larger.center(), plain.center() * 1.05).length() < 0.03);
    }

    void isAnEmptySheetWhereThePrinterIsTooCoarse()
    {
        QrDesign design;
        design.style.sizeMm = 5;

        const PrintPage page = codeOnPaper(sampleMatrix(), design, {210, 297}, {}, 72);

        QVERIFY(page.shapes.isEmpty());
        QCOMPARE(page.size, QSizeF(210, 297));
    }
};

QTEST_MAIN(TestCodeShapes)
#include "tst_codeshapes.moc"
