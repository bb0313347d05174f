// SPDX-License-Identifier: MIT
#include "ui/text/lengthtext.h"

#include <QLocale>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

class TestLengthText : public QObject
{
    Q_OBJECT

private slots:
    void saysLengthsOnPaper_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<double>("mm");
        QTest::addColumn<QString>("text");

        QTest::newRow("whole") << british << 25.0 << u"25 mm"_s;
        QTest::newRow("a tenth") << british << 25.44 << u"25.4 mm"_s;
        QTest::newRow("rounded up to whole") << british << 24.96 << u"25 mm"_s;
        QTest::newRow("under one") << british << 0.4233 << u"0.42 mm"_s;
        QTest::newRow("just one") << british << 1.0 << u"1 mm"_s;
        QTest::newRow("nothing") << british << 0.0 << u"0 mm"_s;
        QTest::newRow("large") << british << 1234.5 << u"1,234.5 mm"_s;
        QTest::newRow("German") << german << 25.4 << u"25,4 mm"_s;
        QTest::newRow("to the left") << british << -20.5 << u"-20.5 mm"_s;
        QTest::newRow("nobody's") << british << 1e300 << u"1E+300 mm"_s;
        QTest::newRow("an inch") << american << 25.4 << u"1 in"_s;
        QTest::newRow("under an inch") << american << 20.0 << u"0.787 in"_s;
        QTest::newRow("over an inch") << american << 40.0 << u"1.57 in"_s;
    }

    void saysLengthsOnPaper()
    {
        QFETCH(QLocale, locale);
        QFETCH(double, mm);
        QFETCH(QString, text);

        QCOMPARE(lengthText(mm, locale), text);
    }

    void saysLimitsExactly()
    {
        QCOMPARE(exactLengthText(38.146, british), u"38.15 mm"_s);
        QCOMPARE(exactLengthText(38.1, british), u"38.1 mm"_s);
        QCOMPARE(exactLengthText(38.146, american), u"1.502 in"_s);
    }

    void saysSizes()
    {
        QCOMPARE(sizeText({63.5, 38.1}, german), u"63,5 × 38,1 mm"_s);
        QCOMPARE(sizeText({66.675, 25.4}, american), u"2.625 × 1 in"_s);
    }

    void saysDistances_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<double>("mm");
        QTest::addColumn<QString>("text");

        QTest::newRow("near") << british << 254.0 << u"25 cm"_s;
        QTest::newRow("just under a metre") << british << 994.0 << u"99 cm"_s;
        QTest::newRow("what rounds to a metre") << british << 995.0 << u"1 m"_s;
        QTest::newRow("a metre") << british << 1000.0 << u"1 m"_s;
        QTest::newRow("metres") << british << 1640.0 << u"1.6 m"_s;
        QTest::newRow("inches") << american << 254.0 << u"10 in"_s;
        QTest::newRow("just under three feet") << american << 900.0 << u"35 in"_s;
        QTest::newRow("three feet") << american << 914.4 << u"3 ft"_s;
        QTest::newRow("feet") << american << 1640.0 << u"5.4 ft"_s;
    }

    void saysDistances()
    {
        QFETCH(QLocale, locale);
        QFETCH(double, mm);
        QFETCH(QString, text);

        QCOMPARE(distanceText(mm, locale), text);
    }
};

QTEST_APPLESS_MAIN(TestLengthText)
#include "tst_lengthtext.moc"
