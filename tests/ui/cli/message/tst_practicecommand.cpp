// SPDX-License-Identifier: MIT
#include "tests/ui/cli/program.h"

#include "app/practice/practiceserver.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

/// The first line that `process` prints.
QByteArray firstLine(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(60'000)) { }
    return process.readLine().trimmed();
}

} // namespace

class TestPracticeCommand : public QObject
{
    Q_OBJECT

private slots:
    void servesUntilStopped_data()
    {
        QTest::addColumn<int>("signal");

        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("closed terminal") << SIGHUP;
    }

    void servesUntilStopped()
    {
        QFETCH(int, signal);
        QProcess process;
        Program().start(process, {u"practice"_s});
        process.closeWriteChannel(); // a service has no input
        const QUrl url(QString::fromLatin1(firstLine(process)));
        QCOMPARE(url.host(), u"127.0.0.1"_s);

        Program program;
        program.set(u"WHATSAPP_TOKEN"_s, u"practice"_s);
        const Ran sent = program.run(words("send call-button --to +14085551234 --body x "
                                           "--phone-number-id 106540352242922 --base-url")
                                     + QStringList{url.toString()});
        QVERIFY2(sent.out.startsWith("wamid."), sent.err.constData());

        ::kill(static_cast<pid_t>(process.processId()), signal);
        const Ran ran = Program::ended(process);

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.err.contains("106540352242922"));
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QVERIFY(!socket.waitForConnected(10'000));
    }

    void cannotBeDumpedWithATokenInItsEnvironment()
    {
        QProcess process;
        allowCores(process);
        Program program;
        program.set(u"WHATSAPP_TOKEN"_s, u"SECRET-TOKEN"_s);
        program.start(process, {u"practice"_s});
        QVERIFY(!firstLine(process).isEmpty());

        const QByteArray limits = procFile(process, u"limits"_s);

        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QCOMPARE(Program::ended(process).exit, 0);
        QVERIFY2(limits.contains(noCores), limits.constData());
    }

    void outlivesATerminalItWasDetachedFrom()
    {
        QProcess process; // as nohup starts it
        process.start(
            u"/bin/sh"_s,
            {u"-c"_s, u"trap '' HUP; exec \"$0\" practice"_s, QStringLiteral(BELLPUSH_CLI)});
        QVERIFY(process.waitForStarted());
        const QUrl url(QString::fromLatin1(firstLine(process)));

        ::kill(static_cast<pid_t>(process.processId()), SIGHUP);
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QVERIFY(socket.waitForConnected(10'000));
        socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(10'000));

        process.terminate();
        QCOMPARE(Program::ended(process).exit, 0);
    }

    void stopsAsSoonAsItsAddressIsKnown()
    {
        QProcess process;
        Program().start(process, {u"practice"_s});
        QVERIFY(firstLine(process).startsWith("http://127.0.0.1:"));

        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);

        QCOMPARE(Program::ended(process).exit, 0);
    }

    void servesOnThePortAskedFor()
    {
        quint16 port = 0;
        {
            const auto server = PracticeServer::start(0, freshPractice());
            QVERIFY(server);
            port = (*server)->port();
        }
        QProcess process;
        Program().start(process, {u"practice"_s, u"--port"_s, QString::number(port)});

        QCOMPARE(firstLine(process), "http://127.0.0.1:" + QByteArray::number(port));

        process.terminate();
        QCOMPARE(Program::ended(process).exit, 0);
    }

    void saysThatThePortIsTaken()
    {
        const auto server = PracticeServer::start(0, freshPractice());
        QVERIFY(server);
        const QString port = QString::number((*server)->port());

        const Ran ran = Program().run({u"practice"_s, u"--port"_s, port});

        QCOMPARE(ran.exit, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(port.toLatin1()), ran.err.constData());
    }

    void refusesAWrongCommandLine_data()
    {
        QTest::addColumn<QStringList>("options");

        QTest::newRow("no number") << words("--port http");
        QTest::newRow("too large") << words("--port 65536");
        QTest::newRow("negative") << words("--port -1");
        QTest::newRow("a word") << words("now");
    }

    void refusesAWrongCommandLine()
    {
        QFETCH(QStringList, options);

        const Ran ran = Program().run(QStringList{u"practice"_s} + options);

        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPracticeCommand)
#include "tst_practicecommand.moc"
