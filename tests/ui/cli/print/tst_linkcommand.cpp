// SPDX-License-Identifier: MIT
#include "tests/ui/cli/program.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLinkCommand : public QObject
{
    Q_OBJECT

private slots:
    void printsTheLinkAlone_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("link");

        QTest::newRow("call") << words("call +14085551234") << "https://wa.me/call/14085551234"_ba;
        QTest::newRow("call as written") << QStringList{u"call"_s, u"+1 (408) 555-1234"_s}
                                         << "https://wa.me/call/14085551234"_ba;
        QTest::newRow("call with payload")
            << QStringList{u"call"_s, u"+14085551234"_s, u"--payload"_s, u"a b&c=d%+📞"_s}
            << "https://wa.me/call/14085551234?biz_payload=a%20b%26c%3Dd%25%2B%F0%9F%93%9E"_ba;
        QTest::newRow("empty payload")
            << words("call +14085551234 --payload=") << "https://wa.me/call/14085551234"_ba;
        QTest::newRow("chat") << words("chat +14085551234") << "https://wa.me/14085551234"_ba;
        QTest::newRow("chat with text")
            << QStringList{u"chat"_s, u"+14085551234"_s, u"--text"_s, u"- שלום\n"_s}
            << "https://wa.me/14085551234?text=-%20%D7%A9%D7%9C%D7%95%D7%9D%0A"_ba;
    }

    void printsTheLinkAlone()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, link);

        const Ran ran = Program().run(QStringList{u"link"_s} + line);

        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out, link + '\n');
        QVERIFY2(ran.err.isEmpty(), ran.err.constData());
    }

    void warnsOfWhatMayNotWork_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("start");

        QTest::newRow("number") << words("+1999999999") << "warning: number: "_ba;
        QTest::newRow("payload") << QStringList{u"+14085551234"_s, u"--payload"_s,
                                                QString(513, u'x')}
                                 << "warning: payload: "_ba;
    }

    void warnsOfWhatMayNotWork()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, start);

        const Ran ran = Program().run(words("link call") + options);

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.startsWith("https://wa.me/call/"));
        QVERIFY2(ran.err.startsWith(start), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
    }

    void takesAPayloadAtTheLimitQuietly()
    {
        const Ran ran = Program().run(words("link call +14085551234 --payload")
                                      + QStringList{QString(512, u'x')});

        QVERIFY2(ran.err.isEmpty(), ran.err.constData());
    }

    void describesABrokenNumberInJson()
    {
        const Ran ran = Program().run(words("link call --json +1234567890123456"));

        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(object(ran.err)["field"_L1], "number"_L1);
        QCOMPARE(object(ran.err)["limit"_L1], 15);
        QCOMPARE(object(ran.err)["count"_L1], 16);
    }

    void refusesABrokenNumber()
    {
        const Ran ran = Program().run(words("link chat 030123456"));

        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.startsWith("error: number: "), ran.err.constData());
    }

    void refusesAWrongCommandLine_data()
    {
        QTest::addColumn<QStringList>("line");

        QTest::newRow("nothing") << QStringList();
        QTest::newRow("kind") << words("ring +14085551234");
        QTest::newRow("no number") << words("call");
        QTest::newRow("two numbers") << words("call +1 408");
        QTest::newRow("text for a call") << words("call +14085551234 --text x");
        QTest::newRow("payload for a chat") << words("chat +14085551234 --payload x");
    }

    void refusesAWrongCommandLine()
    {
        QFETCH(QStringList, line);

        const Ran ran = Program().run(QStringList{u"link"_s} + line);

        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty() && !ran.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLinkCommand)
#include "tst_linkcommand.moc"
