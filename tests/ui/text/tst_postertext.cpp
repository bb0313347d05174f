// SPDX-License-Identifier: MIT
#include "app/posters/posterdesigns.h"
#include "app/posters/postererror.h"
#include "app/posters/posterpaper.h"
#include "ui/text/designtext.h"
#include "ui/text/postertext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);

} // namespace

class TestPosterText : public QObject
{
    Q_OBJECT

private slots:
    void everyDesignHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const PosterDesign &design : posterDesigns()) {
            QVERIFY2(posterDesignText(design.id) != design.id, qPrintable(design.id));
            QVERIFY(!posterDesignHelp(design.id).isEmpty());
            names.insert(posterDesignText(design.id));
        }
        QCOMPARE(names.size(), posterDesigns().size());
        QCOMPARE(posterDesignText(u"mine"_s), u"mine"_s);
        QCOMPARE(posterDesignHelp(u"mine"_s), QString());
    }

    void papersAreSaidInTheUnitsOfTheCountry_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");

        QTest::newRow("A4") << u"a4"_s << british << u"A4, 210 × 297 mm"_s;
        QTest::newRow("A4, American") << u"a4"_s << american << u"A4, 8.27 × 11.69 in"_s;
        QTest::newRow("Letter") << u"letter"_s << american << u"Letter, 8.5 × 11 in"_s;
        QTest::newRow("Letter, British") << u"letter"_s << british << u"Letter, 215.9 × 279.4 mm"_s;
        QTest::newRow("card") << u"us-card"_s << american << u"US card, 3.5 × 2 in"_s;
        QTest::newRow("German") << u"letter"_s << QLocale(QLocale::German, QLocale::Germany)
                                << u"Letter, 215,9 × 279,4 mm"_s;
    }

    void papersAreSaidInTheUnitsOfTheCountry()
    {
        QFETCH(QString, id);
        QFETCH(QLocale, locale);
        QFETCH(QString, text);

        QCOMPARE(posterPaperText(*posterPaper(id), locale), text);
    }

    void quotesNoMoreThanOneWantsToRead()
    {
        QVERIFY(posterLeftOutText(u"two\nwords"_s).contains(u"“two words”"_s));
        QVERIFY(posterLeftOutText(QString(60, u'x')).contains(QString(60, u'x')));
        const QString text = posterLeftOutText(QString(10'000, u'x'));
        QVERIFY(text.contains(QString(59, u'x') + u"…"_s) && text.size() < 200);
        QVERIFY(posterNoFontText(QString(10'000, u'y')).size() < 200);
    }

    void saysHowLargeTheCodeIs()
    {
        const QString text = posterCodeText(100, 50, british);

        QVERIFY2(text.contains(u"100 mm"_s) && text.contains(u"about 1 m"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"module"_s), qPrintable(text));
    }

    void saysTheNumbersOfAnError()
    {
        using enum PosterError::Reason;
        QVERIFY(posterErrorText({DpiOutOfRange, 3000, 2400}).contains(QLocale().toString(2400)));
        QVERIFY(posterErrorText({TooManyPixels, 139.5, 100}).contains(u"139.5"_s));
        QVERIFY(posterErrorText({TooCoarse, 1.7}).contains(u"1.7"_s));
        for (const auto reason : {OutOfMemory, DoesNotScan})
            QVERIFY(!posterErrorText({reason}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPosterText)
#include "tst_postertext.moc"
