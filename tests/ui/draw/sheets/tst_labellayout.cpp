// SPDX-License-Identifier: MIT
#include "app/core/units.h"
#include "app/qr/qrprint.h"
#include "tests/ui/draw/sheets/sheetsamples.h"
#include "ui/draw/sheets/labellayout.h"

#include <QTest>

#include <cmath>

using namespace bellpush;
using namespace bellpush::sheetsamples;
using namespace Qt::StringLiterals;
using Reason = SheetError::Reason;
using enum LabelStock::Shape;

namespace {

constexpr int modules = 33;

/// With the quiet zone.
QRectF whole(const LabelLayout &layout)
{
    const double quiet = layout.code.width() / modules * standardQuietZone;
    return layout.code.adjusted(-quiet, -quiet, quiet, quiet);
}

/// Whether a point (mm from the label's corner) is on the label, round corners cut off.
bool isOnLabel(const LabelStock &stock, QPointF point)
{
    const double x = point.x() - stock.label.width() / 2;
    const double y = point.y() - stock.label.height() / 2;
    constexpr double rounding = 1e-9;
    if (stock.shape == Ellipse) {
        return std::hypot(2 * x / stock.label.width(), 2 * y / stock.label.height())
            <= 1 + rounding;
    }
    const double radius = stock.cornerRadius;
    const double pastX = std::abs(x) - (stock.label.width() / 2 - radius);
    const double pastY = std::abs(y) - (stock.label.height() / 2 - radius);
    if (pastX <= 0 || pastY <= 0)
        return pastX <= radius + rounding && pastY <= radius + rounding;
    return std::hypot(pastX, pastY) <= radius + rounding;
}

bool isOnLabel(const LabelStock &stock, const QRectF &rect)
{
    return isOnLabel(stock, rect.topLeft()) && isOnLabel(stock, rect.topRight())
        && isOnLabel(stock, rect.bottomLeft()) && isOnLabel(stock, rect.bottomRight());
}

} // namespace

class TestLabelLayout : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsInsideTheLabel_data()
    {
        QTest::addColumn<LabelStock>("stock");
        QTest::addColumn<bool>("hasText");
        for (const bool hasText : {false, true}) {
            const char *what = hasText ? "with words" : "code only";
            const auto row = [&](const char *name, const LabelStock &stock) {
                QTest::addRow("%s, %s", name, what) << stock << hasText;
            };
            row("wide", stockOf({63.5, 38.1}, Rectangle, 1.5));
            row("tall", stockOf({38.1, 63.5}, Rectangle, 3));
            row("square", stockOf({40, 40}, Rectangle, 0));
            row("very round", stockOf({50, 30}, Rectangle, 15));
            row("circle", stockOf({50, 50}, Ellipse, 0));
            row("wide oval", stockOf({63.5, 42.3}, Ellipse, 0));
            row("tall oval", stockOf({42.3, 63.5}, Ellipse, 0));
            row("strip", stockOf({100, 15}, Rectangle, 1));
            row("whole page", stockOf({150, 240}, Rectangle, 0));
        }
    }

    void everythingIsInsideTheLabel()
    {
        QFETCH(LabelStock, stock);
        QFETCH(bool, hasText);

        const auto layout = labelLayout({.stock = stock}, modules, hasText);

        QVERIFY(layout.has_value());
        // Half a dot, by which the code may be moved onto whole ones, is left on every side.
        const double half = mmPerInch / 600 / 2;
        QVERIFY(isOnLabel(stock, whole(*layout).adjusted(-half, -half, half, half)));
        QCOMPARE(layout->text.isNull(), !hasText);
        if (!hasText)
            return;
        QVERIFY(isOnLabel(stock, layout->text));
        QVERIFY(!layout->text.intersects(whole(*layout)));
        QCOMPARE(layout->isTextBeside, layout->text.left() >= layout->code.right());
        QCOMPARE(!layout->isTextBeside, layout->text.top() >= layout->code.bottom());
    }

    void theCodeIsAsLargeAsItCanBe()
    {
        for (const double side : {20.0, 25.4, 40.0, 100.0}) {
            const auto layout
                = labelLayout({.stock = stockOf({side, side}, Rectangle, 0)}, modules, false);

            QVERIFY(layout.has_value());
            const double dot = mmPerInch / 600;
            const double across = whole(*layout).width();
            QCOMPARE_LE(across + dot, side + 1e-9);
            QCOMPARE_GT(across + dot + (modules + 8) * dot, side);
        }
    }

    void modulesAreWholeDots_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<Calibration>("calibration");
        for (const int dpi : {203, 300, 600, 1200}) {
            QTest::addRow("%d dpi", dpi) << dpi << Calibration();
            QTest::addRow("%d dpi, calibrated", dpi)
                << dpi << Calibration{.offset = {-1.3, 2.7}, .scale = {1.013, 0.991}};
        }
    }

    void modulesAreWholeDots()
    {
        QFETCH(int, dpi);
        QFETCH(Calibration, calibration);
        const SheetJob job{.stock = stockOf21(), .calibration = calibration, .dpi = dpi};
        const auto label = laidLabel(job, labelOf(1));
        QVERIFY(label.has_value());

        for (const int index : {0, 4, 20}) {
            QList<PrintShape> shapes;
            addLabel(shapes, job, *label, index);

            const auto &code = std::get<PlacedCode>(shapes.last());
            const auto isWhole = [dpi](double mm) {
                const double dots = mm / mmPerInch * dpi;
                return std::abs(dots - std::round(dots)) < 1e-6;
            };
            QVERIFY(isWhole(code.area.left()) && isWhole(code.area.top()));
            QVERIFY(isWhole(code.area.width() / code.matrix.size()));
            QVERIFY(qFuzzyCompare(code.area.width(), code.area.height()));
            const QPointF wanted
                = label->layout.code.topLeft() + calibratedLabel(job, index).topLeft();
            const double half = mmPerInch / dpi / 2 + 1e-9;
            QCOMPARE_LE(std::abs(code.area.left() - wanted.x()), half);
            QCOMPARE_LE(std::abs(code.area.top() - wanted.y()), half);
        }
    }

    void aModuleOnPaperIsWhatTheCalibrationMakesOfIt()
    {
        const LabelStock stock = stockOf({40, 40}, Rectangle, 0);
        const auto plain = labelLayout({.stock = stock}, modules, false);
        const auto large
            = labelLayout({.stock = stock, .calibration = {.scale = {1.1, 1.1}}}, modules, false);

        const auto uneven
            = labelLayout({.stock = stock, .calibration = {.scale = {1.1, 1}}}, modules, false);

        QVERIFY(plain && large && uneven);
        QCOMPARE(uneven->paperModuleMm, uneven->dotsPerModule * mmPerInch / 600 / 1.1);
        QCOMPARE(plain->paperModuleMm, plain->dotsPerModule * mmPerInch / 600);
        QCOMPARE(large->paperModuleMm, large->dotsPerModule * mmPerInch / 600 / 1.1);
        QCOMPARE_GT(large->dotsPerModule, plain->dotsPerModule);
    }

    void modulesHaveALeastSize_data()
    {
        QTest::addColumn<double>("side");
        QTest::addColumn<bool>("isPrinted");
        // 6 dots at 600 dpi are 0.254 mm, 5 are 0.212: 41 modules of 6 and a dot are 10.456 mm.
        QTest::addRow("under") << 10.45 << false;
        QTest::addRow("at") << 10.457 << true;
    }

    void modulesHaveALeastSize()
    {
        QFETCH(double, side);
        QFETCH(bool, isPrinted);

        const auto layout
            = labelLayout({.stock = stockOf({side, side}, Rectangle, 0)}, modules, false);

        QCOMPARE(layout.has_value(), isPrinted);
        if (isPrinted)
            return;
        QCOMPARE(layout.error().reason, Reason::ModulesTooSmall);
        QCOMPARE(layout.error().value, 5 * mmPerInch / 600);
        QCOMPARE(layout.error().limit, smallestModuleMm);
    }

    void theCodeComesBeforeTheWords()
    {
        // Room for a code of 6 dots a module, and for nothing else.
        const SheetJob job{.stock = stockOf({11, 11}, Rectangle, 0)};

        const auto label = laidLabel(job, {.link = linkOf(1), .text = u"Shop"_s});

        QVERIFY(label.has_value());
        QCOMPARE(label->shapes.size(), 0);
        QCOMPARE(label->leftOut, u"Shop"_s);
    }

    void wordsAreInTheirRoomOrReported_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::addRow("a word") << u"Shop"_s << true;
        QTest::addRow("lines") << u"One\nTwo\nThree"_s << true;
        QTest::addRow("emoji") << u"Ring us 🔔"_s << true;
        QTest::addRow("right to left") << u"مرحبا بكم في متجرنا"_s << true;
        QTest::addRow("a long word") << QString(500, u'm') << false;
        QTest::addRow("many words") << u"word "_s.repeated(2000) << false;
    }

    void wordsAreInTheirRoomOrReported()
    {
        QFETCH(QString, text);
        QFETCH(bool, fits);

        const auto label = laidLabel({.stock = stockOf21()}, {.link = linkOf(1), .text = text});

        QVERIFY(label.has_value());
        QCOMPARE(label->leftOut.isEmpty(), fits);
        QVERIFY(!label->shapes.isEmpty());
        constexpr double overhang = 0.3; // italics and accents may lean out of their boxes
        const QRectF room = label->layout.text.adjusted(-overhang, -overhang, overhang, overhang);
        for (const PrintShape &shape : label->shapes) {
            const auto &line = std::get<PlacedText>(shape);
            QCOMPARE_GE(line.origin.x(), room.left());
            QCOMPARE_LE(line.origin.x(), room.right());
            QCOMPARE_GE(line.origin.y(), room.top());
            QCOMPARE_LE(line.origin.y(), room.bottom());
            for (const QGlyphRun &run : line.runs) {
                const double right = line.origin.x() + run.boundingRect().right() * line.mmPerUnit;
                QCOMPARE_LE(right, room.right());
            }
        }
    }

    void aLinkWithoutACodeIsSaidWhy()
    {
        const auto empty = laidLabel({.stock = stockOf21()}, {});
        QVERIFY(!empty.has_value());
        QCOMPARE(empty.error().reason, Reason::NoCode);
        QCOMPARE(empty.error().code->reason, QrError::Reason::Empty);

        const auto tooLong = laidLabel({.stock = stockOf21()}, {.link = QString(4000, u'x')});
        QVERIFY(!tooLong.has_value());
        QCOMPARE(tooLong.error().code->reason, QrError::Reason::TooLong);
    }
};

QTEST_MAIN(TestLabelLayout)
#include "tst_labellayout.moc"
