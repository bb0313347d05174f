// SPDX-License-Identifier: MIT
#include "app/labels/calibrationreading.h"

#include <QTest>

#include <limits>

using namespace bellpush;
using Reason = CalibrationError::Reason;

namespace {

constexpr QSizeF a4(210, 297);

/// What comes out at x and y of a printer that does not do what it is told.
struct Printer {
    double scaleX = 1;
    double scaleY = 1;
    double offsetX = 0;
    double offsetY = 0;

    QPointF printed(QPointF asked) const
    {
        return {asked.x() * scaleX + offsetX, asked.y() * scaleY + offsetY};
    }
};

/// What is measured on its test page.
CalibrationReading measured(const Printer &printer, QSizeF page, const Calibration &calibration)
{
    const QRectF crosses = calibrationCrosses(page);
    const QPointF first = printer.printed(calibrated(crosses.topLeft(), calibration));
    const QPointF last = printer.printed(calibrated(crosses.bottomRight(), calibration));
    return {first.x(), first.y(), last.x() - first.x(), last.y() - first.y()};
}

bool isNear(QPointF one, QPointF other)
{
    return (one - other).manhattanLength() < 1e-9;
}

} // namespace

class TestCalibrationReading : public QObject
{
    Q_OBJECT

private slots:
    void anExactPrinterNeedsNothing()
    {
        const auto calibration = calibrationFrom(exactReading(a4), a4, {});

        QVERIFY(calibration.has_value());
        QVERIFY(isNear(calibration->offset, {0, 0}));
        QVERIFY(isNear(calibration->scale, {1, 1}));
    }

    void crossesAreClearOfTheEdges()
    {
        QCOMPARE(calibrationCrosses(a4), QRectF(20, 20, 170, 257));
        QCOMPARE(exactReading(a4), (CalibrationReading{20, 20, 170, 257}));
        QCOMPARE(calibrationCrosses({50, 80}), QRectF(10, 10, 30, 60)); // small paper
    }

    void makesAPrinterExact_data()
    {
        QTest::addColumn<Printer>("printer");
        QTest::addColumn<Calibration>("printedWith");
        QTest::addRow("to the right and down") << Printer{1, 1, 2, 3.1} << Calibration();
        QTest::addRow("to the left and up") << Printer{1, 1, -0.7, -1.2} << Calibration();
        QTest::addRow("too large") << Printer{1.02, 1.013, 0, 0} << Calibration();
        QTest::addRow("too small and aside") << Printer{0.97, 0.985, 1.5, -2} << Calibration();
        QTest::addRow("measured again")
            << Printer{0.97, 0.985, 1.5, -2} << Calibration{{-1, 1}, {1.02, 1.01}};
    }

    void makesAPrinterExact()
    {
        QFETCH(Printer, printer);
        QFETCH(Calibration, printedWith);

        const auto calibration
            = calibrationFrom(measured(printer, a4, printedWith), a4, printedWith);

        QVERIFY(calibration.has_value());
        for (const QPointF wanted : {QPointF(7, 15), QPointF(105, 148), QPointF(203, 290)})
            QVERIFY(isNear(printer.printed(calibrated(wanted, *calibration)), wanted));
    }

    void refusesWhatIsNoPrintersFault_data()
    {
        QTest::addColumn<CalibrationReading>("reading");
        QTest::addColumn<std::optional<CalibrationError>>("error");
        const auto row = [](const char *name, const CalibrationReading &reading,
                            std::optional<CalibrationError> error) {
            QTest::addRow("%s", name) << reading << error;
        };
        using enum Qt::Orientation;
        row("20 mm to the left", {0, 20, 170, 257}, {});
        row("more", {-0.5, 20, 170, 257}, {{Reason::OffsetTooLarge, Horizontal, 20.5, 20}});
        row("20 mm down", {20, 40, 170, 257}, {});
        row("more than that", {20, 40.5, 170, 257},
            {{Reason::OffsetTooLarge, Vertical, -20.5, -20}});
        row("a tenth too large", {22, 20, 187, 257}, std::nullopt);
        row("half as large", {10, 20, 85, 257}, {{Reason::ScaleTooFarOff, Horizontal, 2, 1.1}});
        row("twice as high", {20, 40, 170, 514}, {{Reason::ScaleTooFarOff, Vertical, 0.5, 0.9}});
        row("not measured", {20, 20, 0, 257},
            {{Reason::ScaleTooFarOff, Horizontal, std::numeric_limits<double>::infinity(), 1.1}});
    }

    void refusesWhatIsNoPrintersFault()
    {
        QFETCH(CalibrationReading, reading);
        QFETCH(std::optional<CalibrationError>, error);

        const auto calibration = calibrationFrom(reading, a4, {});

        QCOMPARE(calibration.has_value(), !error.has_value());
        if (error)
            QCOMPARE(calibration.error(), *error);
    }

    void refusesWhatIsNoNumber()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!calibrationFrom({nan, 20, 170, 257}, a4, {}));
        QVERIFY(!calibrationFrom({20, 20, nan, 257}, a4, {}));
        QVERIFY(!calibrationFrom({20, 20, 170, -257}, a4, {}));
    }
};

QTEST_APPLESS_MAIN(TestCalibrationReading)
#include "tst_calibrationreading.moc"
