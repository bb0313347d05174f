// SPDX-License-Identifier: MIT
#include "app/qr/qrprint.h"
#include "app/qr/qrpurpose.h"

#include <QTest>

using namespace bellpush;

class TestQrPrint : public QObject
{
    Q_OBJECT

private slots:
    void comfortableIsTenTimesTheSizeWhileModulesAreLarge()
    {
        // 33 modules: a small call link.
        QCOMPARE(scanDistance(33, 30).comfortable, 300);
        QCOMPARE(scanDistance(33, 1000).comfortable, 10'000);
        // 100 modules of 0.3 mm: three pixels each come earlier.
        QVERIFY(scanDistance(100, 30).comfortable < 200);
        QVERIFY(
            qFuzzyCompare(scanDistance(100, 30).farthest, scanDistance(100, 30).comfortable * 1.5));
    }

    void farthestIsFarther()
    {
        for (int modules = 21; modules <= 185; ++modules) {
            const ScanDistance distance = scanDistance(modules, 50);
            QVERIFY(distance.farthest > distance.comfortable);
            QVERIFY(comfortablePixelsPerModule(modules) >= 3);
        }
    }

    void nothingIsSmallerThanPrintersPrint()
    {
        QCOMPARE(smallestSafeSizeMm(33), 20.0); // 33 modules would be 13.86 mm
        QCOMPARE(smallestSafeSizeMm(65), 65 * 0.42);
        QCOMPARE(modulesAcross(25), 33);
        QCOMPARE(modulesAcross(25, 0), 25);
    }

    void modulesAreWholeDots_data()
    {
        QTest::addColumn<int>("modules");
        QTest::addColumn<double>("sizeMm");
        QTest::addColumn<double>("dpi");
        QTest::addColumn<int>("dots");

        QTest::newRow("rounded down") << 33 << 30.0 << 300.0 << 10;
        QTest::newRow("just right") << 30 << 25.4 << 300.0 << 10;
        QTest::newRow("a hair too small") << 30 << 25.39 << 300.0 << 9;
        QTest::newRow("a label printer") << 33 << 20.0 << 203.0 << 4;
        QTest::newRow("one dot") << 100 << 25.4 << 100.0 << 1;
    }

    void modulesAreWholeDots()
    {
        QFETCH(int, modules);
        QFETCH(double, sizeMm);
        QFETCH(double, dpi);
        QFETCH(int, dots);

        const auto size = wholeDotSize(modules, sizeMm, dpi);

        QVERIFY(size.has_value());
        QCOMPARE(size->dotsPerModule, dots);
        QVERIFY(size->sizeMm <= sizeMm + 1e-9);
        QVERIFY(qFuzzyCompare(moduleSize(modules, size->sizeMm, dpi).dots, double(dots)));
    }

    void aSizeOfWholeDotsKeepsThem()
    {
        for (const double dpi : {100.0, 203.0, 300.0, 600.0}) {
            for (int modules = 21; modules <= 185; ++modules) {
                for (int dots = 1; dots <= 20; ++dots)
                    QCOMPARE(wholeDotSize(modules, dots * modules * 25.4 / dpi, dpi)->dotsPerModule,
                             dots);
            }
        }
    }

    void hasNoWholeDotsUnderOne() { QVERIFY(!wholeDotSize(101, 25.4, 100)); }

    void saysAModuleInBothUnits()
    {
        QCOMPARE(moduleSize(30, 25.4, 600), (ModuleSize{25.4 / 30, 20}));
    }

    void whatBearsMoreGetsMoreCorrection()
    {
        QCOMPARE(correctionFor(QrPurpose::Outdoors), ErrorCorrection::High);
        QCOMPARE(correctionFor(QrPurpose::Window), ErrorCorrection::Quartile);
        QCOMPARE(correctionFor(QrPurpose::Sticker), ErrorCorrection::Medium);
        QCOMPARE(correctionFor(QrPurpose::Screen), ErrorCorrection::Low);
    }
};

QTEST_APPLESS_MAIN(TestQrPrint)
#include "tst_qrprint.moc"
