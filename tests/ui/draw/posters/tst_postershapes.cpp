// SPDX-License-Identifier: MIT
#include "ui/draw/posters/postershapes.h"
#include "ui/draw/press/printtext.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr QRectF square(10, 20, 24, 24);
constexpr double rounding = 0.01;

bool isNear(double one, double other)
{
    return qAbs(one - other) < rounding;
}

} // namespace

class TestPosterShapes : public QObject
{
    Q_OBJECT

private slots:
    void aHandsetFillsItsSquare()
    {
        const QRectF bounds = handsetPath(square).boundingRect();

        QVERIFY(square.adjusted(-rounding, -rounding, rounding, rounding).contains(bounds));
        QVERIFY(isNear(std::max(bounds.width(), bounds.height()), square.width()));
        QVERIFY(isNear(bounds.center().x(), square.center().x()));
        QVERIFY(isNear(bounds.center().y(), square.center().y()));
    }

    void aHandsetIsOneThing()
    {
        const QPainterPath handset = handsetPath(square);

        QCOMPARE(handset.toSubpathPolygons().size(), 1);
        QVERIFY(!handset.contains(square.center() + QPointF(6, -6))); // its hollow
    }

    void aBubblePointsToWhereReadingBegins()
    {
        const QRectF area(0, 0, 100, 70);
        const QPainterPath left = bubblePath(area, 8, Qt::LeftToRight);
        const QPainterPath right = bubblePath(area, 8, Qt::RightToLeft);

        for (const QPainterPath &bubble : {left, right}) {
            QVERIFY(isNear(bubble.boundingRect().width(), 100));
            QVERIFY(isNear(bubble.boundingRect().height(), 70));
            QVERIFY(bubble.contains(QPointF(50, 30)));
            QVERIFY(!bubble.contains(QPointF(50, 65))); // below it, but for the pointer
            QVERIFY(!bubble.contains(QPointF(0.5, 0.5)));
        }
        QVERIFY(left.contains(QPointF(11, 65)) && !left.contains(QPointF(89, 65)));
        QVERIFY(right.contains(QPointF(89, 65)) && !right.contains(QPointF(11, 65)));
    }

    void halfATurnLeavesNothingWhereItWas()
    {
        QPainterPath corner;
        corner.addRect(0, 0, 10, 5);
        QImage image(2, 1, QImage::Format_RGB32);
        image.setPixel(0, 0, qRgb(255, 0, 0));
        image.setPixel(1, 0, qRgb(0, 0, 255));
        const QrMatrix code = *qrMatrix(u"A"_s, ErrorCorrection::Low);
        const QList<PrintShape> shapes{
            FilledPath{corner, Qt::red}, DrawnPath{corner, Qt::black, 0.2},
            PlacedImage{image, {20, 0, 10, 5}}, PlacedCode{code, {0, 10, 20, 20}, Qt::black}};

        const QList<PrintShape> turned = turnedHalfRound(shapes, {50, 50});

        QCOMPARE(turned.size(), 4);
        QCOMPARE(std::get<FilledPath>(turned.at(0)).path.boundingRect(), QRectF(90, 95, 10, 5));
        QCOMPARE(std::get<FilledPath>(turned.at(0)).colour, QColor(Qt::red));
        QCOMPARE(std::get<DrawnPath>(turned.at(1)).path.boundingRect(), QRectF(90, 95, 10, 5));
        QCOMPARE(std::get<DrawnPath>(turned.at(1)).widthMm, 0.2);
        QCOMPARE(std::get<PlacedImage>(turned.at(2)).area, QRectF(70, 95, 10, 5));
        QCOMPARE(std::get<PlacedImage>(turned.at(2)).image.pixel(0, 0), qRgb(0, 0, 255));
        QCOMPARE(std::get<PlacedCode>(turned.at(3)).area, QRectF(80, 70, 20, 20));
        QCOMPARE(std::get<PlacedCode>(turned.at(3)).matrix, code);
    }

    void turnedWordsAreOutlinesAndPictures()
    {
        const FittedText words = fitText({.text = u"Call 📞"_s,
                                          .area = {0, 0, 100, 20},
                                          .largestMm = 8,
                                          .smallestMm = 8,
                                          .colour = Qt::blue});
        const QList<PrintShape> turned = turnedHalfRound({words.lines.constFirst()}, {50, 50});

        QCOMPARE(turned.size(), 2);
        const auto &outline = std::get<FilledPath>(turned.at(0));
        QCOMPARE(outline.colour, QColor(Qt::blue));
        QVERIFY(QRectF(50, 78, 50, 22).contains(outline.path.boundingRect()));
        const QRectF emoji = std::get<PlacedImage>(turned.at(1)).area;
        QVERIFY(emoji.right() < outline.path.boundingRect().left()); // after the words, upside down
    }

    void marksPointAtTheTrim()
    {
        const QRectF trim(10, 10, 100, 50);
        const QPainterPath marks = cropMarks(trim, 3, 5);

        QCOMPARE(marks.boundingRect(), trim.adjusted(-8, -8, 8, 8));
        QCOMPARE(marks.elementCount(), 16); // eight lines
        for (int i = 0; i < marks.elementCount(); ++i) {
            const QPointF end = marks.elementAt(i);
            const bool isOnX = end.x() == 10 || end.x() == 110;
            const bool isOnY = end.y() == 10 || end.y() == 60;
            QVERIFY(isOnX != isOnY);
            QVERIFY(!trim.adjusted(-2.9, -2.9, 2.9, 2.9).contains(end));
        }
    }
};

QTEST_MAIN(TestPosterShapes)
#include "tst_postershapes.moc"
