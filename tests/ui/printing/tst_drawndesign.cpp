// SPDX-License-Identifier: MIT
#include "ui/printing/drawndesign.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestDrawnDesign : public QObject
{
    Q_OBJECT

private slots:
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
};

QTEST_APPLESS_MAIN(TestDrawnDesign)
#include "tst_drawndesign.moc"
