// SPDX-License-Identifier: MIT
#include "app/values/excerpt.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestExcerpt : public QObject
{
    Q_OBJECT

private slots:
    void cutsBetweenCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");

        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("under") << u"abcd"_s << u"abcd"_s;
        QTest::newRow("at") << u"abcde"_s << u"abcde"_s;
        QTest::newRow("over") << u"abcdef"_s << u"abcde…"_s;
        QTest::newRow("lines") << u" a\n\tb\r\nc "_s << u"a b c"_s;
        QTest::newRow("emoji at") << u"😀😀😀😀😀"_s << u"😀😀😀😀😀"_s;
        QTest::newRow("emoji over") << u"😀😀😀😀😀😀"_s << u"😀😀😀😀😀…"_s;
        QTest::newRow("a flag is whole or not there") << u"abcd🇩🇪"_s << u"abcd…"_s;
        QTest::newRow("an accent stays with its letter") << u"abcde\u0301f"_s << u"abcd…"_s;
        QTest::newRow("one character that is too long")
            << u"a"_s + QString(10'000, u'\u0301') << u"a\u0301\u0301\u0301\u0301…"_s;
        QTest::newRow("half a pair")
            << QString(6, QChar(0xd83d)) << QString(5, QChar(0xd83d)) + u'…';
        QTest::newRow("huge") << QString(10'000'000, u'x') << u"xxxxx…"_s;
        QTest::newRow("after a thousand blanks") << QString(1'000, u' ') + u"abc"_s << u"…"_s;
    }

    void cutsBetweenCharacters()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);

        QCOMPARE(excerpt(text, 5), shown);
    }
};

QTEST_APPLESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
