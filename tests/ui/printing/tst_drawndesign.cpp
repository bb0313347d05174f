// SPDX-License-Identifier: MIT
#include "ui/printing/drawndesign.h"

#include "tests/ui/window/openprogram.h"

#include <QSettings>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestDrawnDesign : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void init() { QSettings().clear(); }

    void drawsWhatWasChosen()
    {
        CodeDesign design{.sizeMm = 25, .dpi = 203, .colour = u"#123456"_s};
        design.callToAction = u"  Call\n us "_s;
        design.shape = ModuleShape::Rounded;
        design.quietZone = 5;

        const QrDesign drawn = toQrDesign(design, {});

        QCOMPARE(drawn.style.sizeMm, 25);
        QCOMPARE(drawn.style.dpi, 203);
        QCOMPARE(drawn.style.colour, QColor(0x12, 0x34, 0x56));
        QCOMPARE(drawn.style.background, QColor(Qt::white));
        QCOMPARE(drawn.style.shape, ModuleShape::Rounded);
        QCOMPARE(drawn.style.quietZone, 5);
        QCOMPARE(drawn.callToAction, u"Call us"_s);
        QCOMPARE(drawn.logoShare, 0);
    }

    void givesALogoItsSize()
    {
        const QImage logo(4, 4, QImage::Format_RGB32);
        const CodeDesign design{.logoPercent = 15};

        QCOMPARE(toQrDesign(design, logo).logoShare, 0.15);
        QCOMPARE(toQrDesign(design, logo).logo, logo);
    }

    void takesThePurposesCorrection()
    {
        const CodeDesign design = withPurpose({}, QrPurpose::Outdoors);

        QCOMPARE(design.purpose, QrPurpose::Outdoors);
        QCOMPARE(design.correction, correctionFor(QrPurpose::Outdoors));
    }

    void isKept()
    {
        CodeDesign design{.correction = ErrorCorrection::Low, .sizeMm = 33.5, .dpi = 203};
        design.purpose.reset();
        design.colour = u"#003366"_s;
        design.background = u"#ffffee"_s;
        design.shape = ModuleShape::Rounded;
        design.callToAction = u"\u05D4\u05EA\u05E7\u05E9\u05E8\u05D5 \U0001F4DE"_s;

        saveCodeDesign(design);

        QCOMPARE(loadCodeDesign(), design);
    }

    void forgetsWhatIsBestChosenAnew()
    {
        CodeDesign design{.quietZone = 1};
        design.logo = {u"/a.png"_s};

        saveCodeDesign(design);

        QCOMPARE(loadCodeDesign(), CodeDesign());
    }

    void bearsAnySettings_data()
    {
        QTest::addColumn<QVariant>("value");

        QTest::newRow("words") << QVariant(u"garbage"_s);
        QTest::newRow("far too much") << QVariant(2'000'000'000);
        QTest::newRow("list") << QVariant(QStringList{u"a"_s, u"b"_s});
        QTest::newRow("not a number") << QVariant(qQNaN());
    }

    void bearsAnySettings()
    {
        QFETCH(QVariant, value);
        QSettings stored;
        for (const char *key : {"purpose", "correction", "sizeMm", "dpi", "colour", "background",
                                "shape", "callToAction"})
            stored.setValue(u"links/"_s + QLatin1StringView(key), value);

        const CodeDesign design = loadCodeDesign();

        QVERIFY(design.sizeMm >= CodeDesign::smallestSizeMm);
        QVERIFY(design.sizeMm <= CodeDesign::largestSizeMm);
        QVERIFY(design.dpi >= CodeDesign::smallestDpi && design.dpi <= CodeDesign::largestDpi);
        QVERIFY(!styleProblem(toQrDesign(design, {}).style));
    }
};

QTEST_GUILESS_MAIN(TestDrawnDesign)
#include "tst_drawndesign.moc"
