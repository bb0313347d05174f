// SPDX-License-Identifier: MIT
#include "ui/window/measuremenu.h"

#include "tests/ui/window/openprogram.h"

#include <QDoubleSpinBox>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestMeasureMenu : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        setUpApplication();
    }

    void init()
    {
        forgetEarlierRuns();
        setMeasures({});
    }

    void isOfTheCountryAtFirst()
    {
        const auto program = startedProgram({});

        QVERIFY(entry(*program, u"Lengths as in your country"_s)->isChecked());
        QVERIFY(entry(*program, u"Paper as in your country"_s)->isChecked());
        QCOMPARE(keptMeasures(), Measures());
    }

    void holdsAtOnceAndIsKept()
    {
        const auto program = startedProgram({});
        QMainWindow &window = program->window();
        menuAction(window, u"Link"_s)->trigger();
        const auto *size = qobject_cast<QDoubleSpinBox *>(
            shownWidget(window, QAccessible::SpinBox, u"Size in print"_s));
        QCOMPARE(size->text(), u"40 mm"_s);

        entry(*program, u"Inches"_s)->trigger();
        QCOMPARE(size->text(), u"1.575 in"_s);
        entry(*program, u"Letter"_s)->trigger();

        const Measures chosen{Measures::Unit::Inch, Measures::Paper::Letter};
        QCOMPARE(measures(), chosen);
        QCOMPARE(keptMeasures(), chosen);
    }

    void showsWhatWasChosenEarlier()
    {
        entry(*startedProgram({}), u"Millimetres"_s)->trigger();
        setMeasures(keptMeasures()); // as a start does

        const auto program = startedProgram({});

        QVERIFY(entry(*program, u"Millimetres"_s)->isChecked());
        QVERIFY(!entry(*program, u"Lengths as in your country"_s)->isChecked());
        QVERIFY(entry(*program, u"Paper as in your country"_s)->isChecked());
    }

    void takesWhatItDoesNotKnowForTheCountrys_data()
    {
        QTest::addColumn<QVariant>("kept");
        QTest::newRow("below") << QVariant(-1);
        QTest::newRow("above") << QVariant(3);
        QTest::newRow("no number") << QVariant(u"furlong"_s);
    }

    void takesWhatItDoesNotKnowForTheCountrys()
    {
        QFETCH(QVariant, kept);
        QSettings().setValue("measures/unit"_L1, kept);
        QSettings().setValue("measures/paper"_L1, kept);

        QCOMPARE(keptMeasures(), Measures());
    }

private:
    static QAction *entry(Program &program, const QString &text)
    {
        return menuAction(program.window(), text);
    }
};

QTEST_MAIN(TestMeasureMenu)
#include "tst_measuremenu.moc"
