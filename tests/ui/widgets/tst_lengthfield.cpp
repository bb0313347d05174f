// SPDX-License-Identifier: MIT
#include "ui/widgets/lengthfield.h"

#include "ui/text/measures.h"
#include "ui/widgets/fieldbinding.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr double millimetre = 1;
constexpr double inch = 25.4;

void measureIn(Measures::Unit unit, QWidget &field)
{
    setMeasures({.unit = unit});
    QEvent event(QEvent::LocaleChange);
    QCoreApplication::sendEvent(&field, &event);
}

struct Draft {
    double sizeMm = 30;
};

} // namespace

class TestLengthField : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        setMeasures({});
    }

    void showsWhatPeopleMeasureIn_data()
    {
        QTest::addColumn<Measures::Unit>("unit");
        QTest::addColumn<double>("mm");
        QTest::addColumn<QString>("text");
        using enum Measures::Unit;

        QTest::newRow("whole") << Millimetre << 30.0 << u"30 mm"_s;
        QTest::newRow("tenth") << Millimetre << 63.5 << u"63.5 mm"_s;
        QTest::newRow("nothing") << Millimetre << 0.0 << u"0 mm"_s;
        QTest::newRow("tens") << Millimetre << 100.0 << u"100 mm"_s;
        QTest::newRow("an inch") << Inch << 25.4 << u"1 in"_s;
        QTest::newRow("a part") << Inch << 66.675 << u"2.625 in"_s;
        QTest::newRow("ten") << Inch << 254.0 << u"10 in"_s;
    }

    void showsWhatPeopleMeasureIn()
    {
        QFETCH(Measures::Unit, unit);
        QFETCH(double, mm);
        QFETCH(QString, text);
        setMeasures({.unit = unit});
        LengthField field(nullptr);
        field.setRangeMm(0, 1000);

        field.setMm(mm);

        QCOMPARE(field.text(), text);
    }

    void isAsFineAsItIsTold()
    {
        setMeasures({.unit = Measures::Unit::Inch});
        LengthField field(nullptr);
        field.setSteps({.inches = 0.0625, .decimalsOfInch = 4});
        field.setRangeMm(0, 1000);
        field.setMm(inch / 8);

        field.stepUp();

        QCOMPARE(field.text(), u"0.1875 in"_s);
        QCOMPARE(field.mm(), 0.1875 * inch);
    }

    void changesUnitAtOnceAndLosesNothing()
    {
        LengthField field(nullptr);
        field.setRangeMm(1, 1000);
        field.setMm(33.3);
        const QSignalSpy changes(&field, &LengthField::lengthChanged);

        for (int i = 0; i < 10; ++i) {
            measureIn(Measures::Unit::Inch, field);
            QCOMPARE(field.text(), u"1.311 in"_s);
            measureIn(Measures::Unit::Millimetre, field);
            QCOMPARE(field.text(), u"33.3 mm"_s);
        }

        QCOMPARE(field.mm(), 33.3);
        QCOMPARE(changes.size(), 0);
    }

    void toShowIsNotToRound()
    {
        setMeasures({.unit = Measures::Unit::Inch});
        LengthField field(nullptr);
        field.setRangeMm(1, 1000);
        Draft draft;
        int edits = 0;
        const auto show
            = bindField<Draft>(&field, &Draft::sizeMm, [&](const Change<Draft> &change) {
                  change(draft);
                  ++edits;
              });

        show(draft);
        field.interpretText(); // as leaving it does

        QCOMPARE(field.text(), u"1.181 in"_s);
        QCOMPARE(draft.sizeMm, 30.0);
        QCOMPARE(edits, 0);

        field.stepUp();

        QCOMPARE(draft.sizeMm, (1.181 + 0.125) * inch);
        QCOMPARE(edits, 1);
    }

    void keepsToItsEndsInMillimetres_data()
    {
        QTest::addColumn<Measures::Unit>("unit");
        QTest::addColumn<double>("mmPerUnit");

        QTest::newRow("mm") << Measures::Unit::Millimetre << millimetre;
        QTest::newRow("inches") << Measures::Unit::Inch << inch;
    }

    void keepsToItsEndsInMillimetres()
    {
        QFETCH(Measures::Unit, unit);
        QFETCH(double, mmPerUnit);
        setMeasures({.unit = unit});
        LengthField field(nullptr);
        field.setRangeMm(1, 100);
        field.setMm(50);

        field.setValue(0 / mmPerUnit);
        QVERIFY2(field.mm() >= 1 && field.mm() < 1.01, qPrintable(QString::number(field.mm())));

        field.setValue(200 / mmPerUnit);
        QVERIFY2(field.mm() <= 100 && field.mm() > 99.9, qPrintable(QString::number(field.mm())));
    }

    void isTypedInto()
    {
        setMeasures({.unit = Measures::Unit::Inch});
        LengthField field(nullptr);
        field.setRangeMm(0, 1000);
        field.selectAll();

        QTest::keyClicks(&field, u"2.5"_s);

        QCOMPARE(field.mm(), 2.5 * inch);
    }

    void hearsAssistiveTechnology()
    {
        setMeasures({.unit = Measures::Unit::Inch});
        LengthField field(nullptr);
        field.setRangeMm(0, 1000);

        QAccessible::queryAccessibleInterface(&field)->valueInterface()->setCurrentValue(2.0);

        QCOMPARE(field.mm(), 2 * inch);
    }
};

QTEST_MAIN(TestLengthField)
#include "tst_lengthfield.moc"
