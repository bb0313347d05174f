// SPDX-License-Identifier: MIT
#include "ui/text/measures.h"

#include "app/qr/qrfinding.h"
#include "app/qr/qrpictureerror.h"
#include "ui/text/lengthtext.h"
#include "ui/text/qrtext.h"

#include <QLocale>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale canadian(QLocale::French, QLocale::Canada);
const QLocale german(QLocale::German, QLocale::Germany);

constexpr QSizeF a4(210, 297);
constexpr QSizeF letter(215.9, 279.4);

} // namespace

class TestMeasures : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(british);
        setMeasures({});
    }

    void areTheCountrysAtFirst_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<bool>("isInch");
        QTest::addColumn<QSizeF>("paper");

        QTest::newRow("British") << british << false << a4;
        QTest::newRow("German") << german << false << a4;
        QTest::newRow("American") << american << true << letter;
        QTest::newRow("Canadian") << canadian << false << letter;
        QTest::newRow("Mexican") << QLocale(QLocale::Spanish, QLocale::Mexico) << false << letter;
        QTest::newRow("of no country") << QLocale::c() << false << a4;
    }

    void areTheCountrysAtFirst()
    {
        QFETCH(QLocale, locale);
        QFETCH(bool, isInch);
        QFETCH(QSizeF, paper);

        QCOMPARE(usesInches(locale), isInch);
        QCOMPARE(usualPaper(locale), paper);
    }

    void areWhatWasChosenWhateverTheCountry()
    {
        setMeasures({Measures::Unit::Inch, Measures::Paper::Letter});
        QVERIFY(usesInches(german));
        QCOMPARE(usualPaper(german), letter);

        setMeasures({Measures::Unit::Millimetre, Measures::Paper::A4});
        QVERIFY(!usesInches(american));
        QCOMPARE(usualPaper(american), a4);
    }

    void unitAndPaperAreChosenApart()
    {
        setMeasures({.unit = Measures::Unit::Inch});

        QVERIFY(usesInches(german));
        QCOMPARE(usualPaper(german), a4);
        QCOMPARE(usualPaper(american), letter);
    }

    void sentencesFollow_data()
    {
        using enum QrPictureError::Reason;
        QTest::addColumn<QString>("inMm");
        QTest::addColumn<QString>("inInches");
        const auto row = [](const char *name, const std::function<QString()> &text) {
            setMeasures({.unit = Measures::Unit::Millimetre});
            const QString metric = text();
            setMeasures({.unit = Measures::Unit::Inch});
            QTest::newRow(name) << metric << text();
        };
        row("size", [] { return qrPictureErrorText({SizeOutOfRange, 7, 8}); });
        row("dots", [] { return qrPictureErrorText({TooSmallForDpi, 7, 8}); });
        row("small", [] { return qrFindingText({QrFinding::Reason::SmallInPrint, 7, 8}); });
    }

    void sentencesFollow()
    {
        QFETCH(QString, inMm);
        QFETCH(QString, inInches);

        QVERIFY2(inMm.contains(u"7 mm"_s) && inMm.contains(u"8 mm"_s), qPrintable(inMm));
        QVERIFY2(inInches.contains(u"0.276 in"_s) && inInches.contains(u"0.315 in"_s),
                 qPrintable(inInches));
        QVERIFY2(!inInches.contains(u"mm"_s), qPrintable(inInches));
    }
};

QTEST_APPLESS_MAIN(TestMeasures)
#include "tst_measures.moc"
