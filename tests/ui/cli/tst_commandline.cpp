// SPDX-License-Identifier: MIT
#include "tests/ui/cli/program.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void saysItsVersion()
    {
        const Ran ran = Program().run({u"--version"_s});

        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out, "bellpush-cli " BELLPUSH_VERSION "\n");
        QVERIFY(ran.err.isEmpty());
    }

    void helps_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("says");

        QTest::newRow("all") << words("--help") << "bellpush-cli practice [--port N]"_ba;
        QTest::newRow("request") << words("request --help") << "[--url-index N]"_ba;
        QTest::newRow("among others") << words("request text --body x --help") << "--curl"_ba;
        QTest::newRow("before a mistake") << words("request --help --bogus") << "--curl"_ba;
        QTest::newRow("check") << words("check --help") << "FILE.bellpush..."_ba;
        QTest::newRow("link") << words("link --help") << "chat NUMBER [--text TEXT]"_ba;
        QTest::newRow("qr") << words("qr --help") << "--ecc L|M|Q|H"_ba;
        QTest::newRow("stocks") << words("stocks --help") << "stocks [WORD...]"_ba;
        QTest::newRow("sheet") << words("sheet --help") << "--offset-mm X,Y"_ba;
        QTest::newRow("poster") << words("poster --help") << "--paper a4|a5|a3|a6"_ba;
        QTest::newRow("preview") << words("preview --help") << "--theme light|dark"_ba;
        QTest::newRow("send") << words("send --help") << "WHATSAPP_TOKEN"_ba;
        QTest::newRow("practice") << words("practice --help") << "[--port N]"_ba;
    }

    void helps()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, says);

        const Ran ran = Program().run(line);

        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains(says), ran.out.constData());
        QVERIFY(ran.err.isEmpty());
    }

    void refusesAWrongCommandLine_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("says");

        const QByteArray later = "comes with a later version";
        QTest::newRow("nothing") << QStringList() << "Name a command"_ba;
        QTest::newRow("unknown command") << words("ring") << "“ring”"_ba;
        QTest::newRow("unknown option") << words("request --bogus") << "--bogus"_ba;
        QTest::newRow("mistyped option") << words("qr x --colur") << "--colour perhaps?"_ba;
        QTest::newRow("mistyped command") << words("shet x") << "“sheet” perhaps?"_ba;
        QTest::newRow("a token") << words("send --token=SECRET") << "--token"_ba;
        QTest::newRow("template") << words("template x.bellpush") << later;
        QTest::newRow("account") << words("send text --body x --account shop") << later;
    }

    void refusesAWrongCommandLine()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, says);

        const Ran ran = Program().run(line);

        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.startsWith("error: "));
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY(!ran.err.contains("SECRET"));
    }

    void refusesAnArgumentThatIsNoUtf8()
    {
        QProcess process;
        process.start(u"/bin/sh"_s,
                      {u"-c"_s, u"exec \"$0\" link \"$(printf 'caf\\351')\""_s,
                       QStringLiteral(BELLPUSH_CLI)});

        const Ran ran = Program::ended(process);

        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains("UTF-8"), ran.err.constData());
    }

    void speaksJsonOfAWrongCommandLine_data()
    {
        QTest::addColumn<QStringList>("line");

        QTest::newRow("after the mistake") << words("request --bogus --json");
        QTest::newRow("before the command") << words("--json request --bogus");
        QTest::newRow("no command") << words("--json");
        QTest::newRow("no message") << words("request --json");
    }

    void speaksJsonOfAWrongCommandLine()
    {
        QFETCH(QStringList, line);

        const Ran ran = Program().run(line);

        QCOMPARE(ran.exit, 2);
        QCOMPARE(object(ran.err)["severity"_L1], "error"_L1);
        QVERIFY(!object(ran.err)["text"_L1].toString().isEmpty());
    }

    void saysWhenStandardOutputIsFull()
    {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(BELLPUSH_CLI), {u"link"_s, u"call"_s, u"+16505551234"_s});

        const Ran ran = Program::ended(process);

        QCOMPARE(ran.exit, 1);
        QVERIFY(!ran.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
