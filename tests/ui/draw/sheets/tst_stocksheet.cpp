// SPDX-License-Identifier: MIT
#include "ui/draw/sheets/stocksheet.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

LabelStock l7160()
{
    return {.id = u"avery-l7160"_s,
            .page = {210, 297},
            .label = {63.5, 38.1},
            .first = {7.2, 15.15},
            .pitch = {66.04, 38.1},
            .columns = 3,
            .rows = 7,
            .cornerRadius = 1.8};
}

LabelStock circles()
{
    return {.id = u"herma-4478"_s,
            .page = {210, 297},
            .label = {85, 85},
            .first = {15, 11},
            .pitch = {95, 95},
            .columns = 2,
            .rows = 3,
            .shape = LabelStock::Shape::Ellipse};
}

LabelStock manyLabels()
{
    return {.id = u"many"_s,
            .page = {1'300, 1'300},
            .label = {13, 13},
            .pitch = {13, 13},
            .columns = 100,
            .rows = 100};
}

const StockSheetColors colors{.page = Qt::white,
                              .pageBorder = Qt::black,
                              .label = Qt::gray,
                              .labelBorder = Qt::darkGray,
                              .hovered = Qt::lightGray,
                              .used = Qt::yellow,
                              .usedMark = Qt::blue,
                              .number = Qt::darkGreen,
                              .first = Qt::red,
                              .onFirst = Qt::cyan,
                              .focus = Qt::magenta};

const QColor untouched(1, 2, 3);

QImage painted(const StockSheetLayout &layout, const StockSheetMarks &marks,
               const StockSheetColors &with)
{
    QImage image(400, 500, QImage::Format_RGB32);
    image.fill(untouched);
    QPainter painter(&image);
    paintStockSheet(painter, layout, marks, with, {});
    return image;
}

QImage painted(const StockSheetLayout &layout, const StockSheetMarks &marks)
{
    return painted(layout, marks, colors);
}

/// Whether some pixel in `rect` has that colour.
bool has(const QImage &image, const QRectF &rect, const QColor &color)
{
    const QRect pixels = rect.toAlignedRect().intersected(image.rect());
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

class TestStockSheet : public QObject
{
    Q_OBJECT

private slots:
    void fitsTheRoom_data()
    {
        QTest::addColumn<QSizeF>("room");

        QTest::newRow("tall") << QSizeF(160, 900);
        QTest::newRow("wide") << QSizeF(900, 160);
        QTest::newRow("smallest") << QSizeF(160, 226);
        QTest::newRow("large") << QSizeF(4'000, 3'000);
        QTest::newRow("hardly any") << QSizeF(9, 9);
    }

    void fitsTheRoom()
    {
        QFETCH(QSizeF, room);

        for (const LabelStock &stock : {l7160(), circles(), manyLabels()}) {
            const StockSheetLayout layout = layoutStockSheet(stock, room);

            const QRectF all({0, 0}, room);
            QVERIFY(all.adjusted(3.9, 3.9, -3.9, -3.9).contains(layout.page));
            QCOMPARE(layout.page.center(), all.center());
            QCOMPARE(layout.page.width() / layout.page.height(),
                     stock.page.width() / stock.page.height());
            QCOMPARE(layout.labels.size(), labelCount(stock));
            const QRectF page = layout.page.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
            for (const QRectF &label : layout.labels)
                QVERIFY(page.contains(label));
        }
    }

    void isEmptyWhereNothingCanBeShown()
    {
        LabelStock broken = l7160();
        broken.columns = 0;

        QCOMPARE(layoutStockSheet(broken, {200, 300}), StockSheetLayout());
        QCOMPARE(layoutStockSheet(l7160(), {8, 300}), StockSheetLayout());
        QCOMPARE(layoutStockSheet(l7160(), {}), StockSheetLayout());
        QCOMPARE(layoutStockSheet({}, {200, 300}), StockSheetLayout());
        QCOMPARE(labelAt(StockSheetLayout(), {10, 10}), std::nullopt);
        QVERIFY(!has(painted({}, {.first = 3}), QRectF(0, 0, 400, 500), Qt::red));
    }

    void findsLabels()
    {
        const StockSheetLayout layout = layoutStockSheet(l7160(), {400, 500});

        for (int index = 0; index < layout.labels.size(); ++index)
            QCOMPARE(labelAt(layout, layout.labels.at(index).center()), std::optional(index));
        const QRectF first = layout.labels.constFirst();
        QCOMPARE(labelAt(layout, first.topLeft() - QPointF(0, 3.9)), std::optional(0));
        QCOMPARE(labelAt(layout, first.topLeft() - QPointF(0, 4.1)), std::nullopt);
        QCOMPARE(labelAt(layout, first.topLeft() - QPointF(3, 3)), std::nullopt); // 4.2 away
        QCOMPARE(labelAt(layout, {0, 0}), std::nullopt);
    }

    void paintsWithinThePage()
    {
        const StockSheetLayout layout = layoutStockSheet(l7160(), {400, 500});

        const QImage image = painted(layout, {.used = {0, 2}, .first = 3, .focused = 0});

        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!layout.page.adjusted(-1, -1, 1, 1).contains(QPointF(x, y)))
                    QCOMPARE(image.pixelColor(x, y), untouched);
            }
        }
    }

    void marksLabels()
    {
        const StockSheetLayout layout = layoutStockSheet(l7160(), {400, 500});
        const StockSheetMarks marks{.used = {1, 2}, .first = 2, .hovered = 4, .focused = 7};

        const QImage image = painted(layout, marks);

        for (int index = 0; index < layout.labels.size(); ++index) {
            const QRectF inside = layout.labels.at(index).adjusted(4, 4, -4, -4);
            QCOMPARE(has(image, inside, colors.used), index == 1);
            QCOMPARE(has(image, inside, colors.first), index == 2); // also though it is used
            QCOMPARE(has(image, inside, colors.hovered), index == 4);
            QCOMPARE(has(image, inside, colors.label), index != 1 && index != 2 && index != 4);
        }
        QVERIFY(has(image, layout.labels.at(7).adjusted(-4, -4, 4, 4), colors.focus));
        QVERIFY(!has(image, layout.labels.at(14).adjusted(-4, -4, 4, 4), colors.focus));
    }

    /// Colour alone does not tell a used label.
    void strikesUsedLabelsThrough()
    {
        const StockSheetLayout layout = layoutStockSheet(l7160(), {400, 500});
        const QPoint middle = layout.labels.at(1).center().toPoint();

        const QColor struck = painted(layout, {.used = {1}}).pixelColor(middle);

        QVERIFY(struck != colors.used);
        QVERIFY(struck != colors.label);
    }

    void numbersLabelsWhereThereIsRoom()
    {
        const StockSheetMarks first{.first = 0};
        const StockSheetLayout large = layoutStockSheet(l7160(), {400, 500});
        const QRect middle = large.labels.at(0).adjusted(8, 8, -8, -8).toAlignedRect();
        QImage plain(middle.size(), QImage::Format_RGB32);
        plain.fill(colors.first);
        QVERIFY(painted(large, first).copy(middle) != plain);
    }

    void numbersNoLabelWhoseNumberCouldNotBeRead()
    {
        const StockSheetLayout small = layoutStockSheet(l7160(), {60, 60}); // labels of 7 pixels
        StockSheetColors unseen = colors;
        unseen.number = unseen.label;

        QCOMPARE(painted(small, {}, colors), painted(small, {}, unseen));
        const StockSheetLayout large = layoutStockSheet(l7160(), {400, 500});
        QVERIFY(painted(large, {}, colors) != painted(large, {}, unseen));
    }

    void drawsCircles()
    {
        const StockSheetLayout layout = layoutStockSheet(circles(), {400, 500});

        const QImage image = painted(layout, {.used = {0}});

        const QRectF label = layout.labels.at(0);
        QVERIFY(layout.isEllipse);
        QCOMPARE(image.pixelColor(label.topLeft().toPoint() + QPoint(4, 4)), colors.page);
        QCOMPARE(image.pixelColor(label.center().toPoint() + QPoint(10, 20)), colors.used);
    }

    void leavesThePainterAsItWas()
    {
        QImage image(400, 500, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setPen(Qt::red);

        paintStockSheet(painter, layoutStockSheet(l7160(), {400, 500}), {.used = {1}}, colors, {});

        QCOMPARE(painter.pen(), QPen(Qt::red));
        QVERIFY(!painter.hasClipping());
        QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
    }
};

QTEST_MAIN(TestStockSheet)
#include "tst_stocksheet.moc"
