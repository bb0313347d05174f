// SPDX-License-Identifier: MIT
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int status;
    QString output;
    QString errors;
};

Run runDesktop(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(DESKTOP_PROGRAM), arguments);
    if (!process.waitForFinished())
        return {-1, {}, process.errorString()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// As anybody who may can read it; empty where it cannot be.
QByteArray environmentOf(const QProcess &process)
{
    QFile file(u"/proc/%1/environ"_s.arg(process.processId()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDesktopOptions : public QObject
{
    Q_OBJECT

private slots:
    void explainsItself()
    {
        const Run run = runDesktop({u"--help"_s});

        QCOMPARE(run.status, 0);
        for (const QString &word : {u"--theme"_s, u"system|light|dark"_s, u"[FILE.bellpush]"_s})
            QVERIFY2(run.output.contains(word), qPrintable(run.output));
    }

    void saysItsVersion()
    {
        const Run run = runDesktop({u"--version"_s});

        QCOMPARE(run.status, 0);
        QVERIFY2(run.output.contains(QStringLiteral(BELLPUSH_VERSION)), qPrintable(run.output));
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--colour"_s};
        QTest::newRow("unknown theme") << QStringList{u"--theme"_s, u"pink"_s};
        QTest::newRow("empty theme") << QStringList{u"--theme="_s};
        QTest::newRow("two files") << QStringList{u"a.bellpush"_s, u"b.bellpush"_s};
    }

    void refusesTheRest()
    {
        QFETCH(QStringList, arguments);
        const Run run = runDesktop(arguments);

        QVERIFY2(run.status > 0, qPrintable(run.errors));
        QVERIFY(!run.errors.isEmpty());
    }

    void forgetsTheCommandLinesToken()
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.insert(name, home.path());
        environment.insert(u"WHATSAPP_TOKEN"_s, u"SECRET-TOKEN"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DESKTOP_PROGRAM));
        QVERIFY(process.waitForStarted());

        QTRY_VERIFY(!environmentOf(process).isEmpty()
                    && !environmentOf(process).contains("SECRET-TOKEN"));

        process.kill();
        process.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestDesktopOptions)
#include "tst_desktopoptions.moc"
