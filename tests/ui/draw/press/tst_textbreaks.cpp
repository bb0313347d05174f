// SPDX-License-Identifier: MIT
#include "ui/draw/press/textbreaks.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestTextBreaks : public QObject
{
    Q_OBJECT

private slots:
    void keepsNumbersAndRangesWhole_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("breaks");

        const auto row
            = [](const char *name, const QString &before, const QString &after, bool breaks) {
                  QTest::newRow(name) << before << after << breaks;
              };
        row("words", u"Call "_s, u"us"_s, true);
        row("number", u"+49 30 "_s, u"12345678"_s, false);
        row("area code", u"+1 (650) "_s, u"555-1234"_s, false);
        row("within a number", u"650-"_s, u"555-1234"_s, false);
        row("range of times", u"9:00–"_s, u"18:00"_s, false);
        row("before its dash", u"9:00"_s, u"–18:00"_s, false);
        row("spaced range", u"9:00 – "_s, u"18:00"_s, false);
        row("before the spaced dash", u"9:00 "_s, u"– 18:00"_s, false);
        row("hyphen", u"9-"_s, u"18"_s, false);
        row("days", u"Mon–"_s, u"Fri 9:00"_s, false);
        row("days with a hyphen", u"Mon-"_s, u"Fri, Sat"_s, false);
        row("after days", u"Mon–Fri "_s, u"9:00–18:00"_s, true);
        row("after a range", u"9:00–18:00, "_s, u"Sat"_s, true);
        row("two times", u"12:00 "_s, u"14:00"_s, true);
        row("long words", u"Müller-"_s, u"Lüdenscheidt"_s, true);
        row("a dash between words", u"the bell – "_s, u"always"_s, true);
        row("morning", u"9 "_s, u"am – 6 pm"_s, false);
        row("price", u"25 "_s, u"€"_s, false);
        row("price before", u"€ "_s, u"25"_s, false);
        row("arabic", u"السبت–"_s, u"الخميس"_s, true);
        row("nothing before", u" "_s, u"a"_s, true);
        row("nothing after", u"a"_s, u" "_s, true);
    }

    void keepsNumbersAndRangesWhole()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(bool, breaks);

        QCOMPARE(breaksWell(before + after, before.size()), breaks);
    }

    void setsNumbersApart()
    {
        QCOMPARE(withNumbersApart(u"اتصل على +49 30 1234567 الآن"_s),
                 u"اتصل على \u2066+49 30 1234567\u2069 الآن"_s);
        QCOMPARE(withNumbersApart(u"من 9:00 إلى 18"_s), u"من 9:00 إلى 18"_s);
        QCOMPARE(withNumbersApart({}), QString());
    }
};

QTEST_APPLESS_MAIN(TestTextBreaks)
#include "tst_textbreaks.moc"
