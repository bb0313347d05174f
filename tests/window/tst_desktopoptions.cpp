// SPDX-License-Identifier: MIT
#include <QProcess>
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
};

QTEST_GUILESS_MAIN(TestDesktopOptions)
#include "tst_desktopoptions.moc"
