// SPDX-License-Identifier: MIT
#include "app/labels/calibrationreading.h"
#include "tests/ui/draw/press/presssamples.h"
#include "tests/ui/draw/sheets/sheetsamples.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/pdfwriter.h"
#include "ui/draw/sheets/calibrationpage.h"
#include "ui/draw/sheets/labellayout.h"
#include "ui/draw/sheets/sheetmarks.h"

#include <QTest>

#include <cmath>

using namespace bellpush;
using namespace bellpush::presssamples;
using namespace bellpush::sheetsamples;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF a4(210, 297);

CalibrationWords sampleWords()
{
    return {.title = u"Test page"_s,
            .introduction = u"Print this page without scaling."_s,
            .measures = {u"left"_s, u"top"_s, u"across"_s, u"down"_s},
            .exact = {u"20.0 mm"_s, u"20.0 mm"_s, u"170.0 mm"_s, u"257.0 mm"_s}};
}

/// The middle of the dark line that crosses `strip` (mm), along it.
double lineIn(const QImage &image, double pixelsPerMm, const QRectF &strip, bool isAcross)
{
    const QRect ink
        = inkIn(image, QRectF(strip.topLeft() * pixelsPerMm, strip.size() * pixelsPerMm).toRect());
    return (isAcross ? ink.left() + ink.right() + 1 : ink.top() + ink.bottom() + 1) / 2.0
        / pixelsPerMm;
}

QRectF boundsOf(const DrawnPath &shape)
{
    return shape.path.boundingRect();
}

} // namespace

class TestCalibrationPage : public QObject
{
    Q_OBJECT

private slots:
    void crossesAreWhereTheyAreAskedFor_data()
    {
        QTest::addColumn<Calibration>("calibration");
        QTest::addRow("exact") << Calibration();
        QTest::addRow("calibrated") << Calibration{.offset = {1.3, -2.1}, .scale = {1.01, 0.985}};
    }

    /// Measured on another program's picture, as a person measures on paper.
    void crossesAreWhereTheyAreAskedFor()
    {
        QFETCH(Calibration, calibration);
        constexpr int dpi = 300;
        constexpr double pixelsPerMm = dpi / 25.4;
        const PrintPage page = calibrationPage(a4, calibration, sampleWords());
        const QImage image = pdfRaster(toPdf(page, {}), dpi, 1);
        const QRectF crosses = calibrationCrosses(a4);

        for (const QPointF corner :
             {crosses.topLeft(), crosses.topRight(), crosses.bottomLeft(), crosses.bottomRight()}) {
            const QPointF asked = calibrated(corner, calibration);
            // Where only the cross has ink: away from the rulers, outside its circle.
            const double out = corner.x() < a4.width() / 2 ? -4 : 4;
            const double up = corner.y() < a4.height() / 2 ? -4 : 4;
            const double x
                = lineIn(image, pixelsPerMm, {asked.x() - 1.5, asked.y() + up, 3, 0.4}, true);
            const double y
                = lineIn(image, pixelsPerMm, {asked.x() + out, asked.y() - 1.5, 0.4, 3}, false);
            QCOMPARE_LE(std::abs(x - asked.x()), 0.1);
            QCOMPARE_LE(std::abs(y - asked.y()), 0.1);
        }
    }

    void saysItsWords()
    {
        const QString text = pdfLines(toPdf(calibrationPage(a4, {}, sampleWords()), {})).join(u' ');

        for (const QString &words :
             {u"Test page"_s, u"Print this page without scaling."_s, u"left"_s, u"top"_s,
              u"across"_s, u"down"_s, u"170.0 mm"_s, u"257.0 mm"_s, u"160"_s, u"250"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
    }

    void smallPaperHasNothingOutside()
    {
        for (const QSizeF size : {QSizeF(100, 150), QSizeF(150, 100), QSizeF(80, 80)}) {
            const PrintPage page = calibrationPage(size, {}, sampleWords());
            for (const PrintShape &shape : page.shapes) {
                if (const auto *text = std::get_if<PlacedText>(&shape))
                    QVERIFY(QRectF({}, size).contains(text->origin));
                if (const auto *line = std::get_if<DrawnPath>(&shape))
                    QVERIFY(
                        QRectF({}, size).contains(boundsOf(*line).adjusted(-0.1, -0.1, 0.1, 0.1)));
            }
        }
    }

    void outlinesAreTheLabels()
    {
        SheetJob job{.stock = stockOf21()};
        const QRectF all = labelRect(job.stock, 0) | labelRect(job.stock, 20);
        QCOMPARE(boundsOf(labelOutlines(job)), all);

        job.calibration = {.offset = {2, -3}, .scale = {1.01, 0.99}};
        const QRectF moved = boundsOf(labelOutlines(job));
        QVERIFY(qFuzzyCompare(moved.left(), all.left() * 1.01 + 2));
        QVERIFY(qFuzzyCompare(moved.bottom(), all.bottom() * 0.99 - 3));
    }

    void outlinesHaveTheLabelsShape()
    {
        const auto touchesCorner = [](LabelStock::Shape shape, double radius) {
            const SheetJob job{.stock = stockOf({40, 30}, shape, radius)};
            const QRectF corner(labelRect(job.stock, 0).topLeft() - QPointF(0.2, 0.2),
                                QSizeF(0.4, 0.4));
            return labelOutlines(job).path.intersects(corner);
        };
        QVERIFY(touchesCorner(LabelStock::Shape::Rectangle, 0));
        QVERIFY(!touchesCorner(LabelStock::Shape::Rectangle, 3));
        QVERIFY(!touchesCorner(LabelStock::Shape::Ellipse, 0));
    }

    void cropMarksTouchNoLabel()
    {
        const SheetJob job{.stock = stockOf21()};
        const QPainterPath marks = sheetCropMarks(job).path;

        for (int i = 0; i < labelCount(job.stock); ++i)
            QVERIFY(!marks.intersects(labelRect(job.stock, i).adjusted(-1, -1, 1, 1)));
        // Four for each column and each row: both its edges, at both ends; rows share theirs.
        QCOMPARE(marks.elementCount() / 2, 2 * (3 * 2) + 2 * (7 + 1));
    }
};

QTEST_MAIN(TestCalibrationPage)
#include "tst_calibrationpage.moc"
