// SPDX-License-Identifier: MIT
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// bellpush-cli as it is installed: a folder of programs and, perhaps, one of modules beside it.
class Installed
{
public:
    explicit Installed(const QStringList &modules)
    {
        const QString folder = m_prefix.filePath(QStringLiteral(BELLPUSH_MODULE_FOLDER));
        QDir().mkpath(m_prefix.filePath(u"bin"_s));
        QDir().mkpath(folder);
        QFile::copy(QStringLiteral(BELLPUSH_CLI), program());
        for (const QString &module : modules)
            QFile::copy(module, folder + u'/' + QFileInfo(module).fileName());
    }

    QString program() const { return m_prefix.filePath(u"bin/bellpush-cli"_s); }

    /// The path of a link to it, in a folder of its own.
    QString link() const
    {
        QDir().mkpath(m_prefix.filePath(u"elsewhere"_s));
        const QString path = m_prefix.filePath(u"elsewhere/bellpush"_s);
        QFile::link(program(), path);
        return path;
    }

private:
    QTemporaryDir m_prefix;
};

/// Exit status, and what was said on both streams.
std::pair<int, QString> run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

const QStringList allModules{QStringLiteral(NUMBERPLANS), QStringLiteral(HTTPSERVING)};
const QStringList callLink{u"link"_s, u"call"_s, u"+16505551234"_s};

} // namespace

class TestInstalled : public QObject
{
    Q_OBJECT

private slots:
    void findsItsModules()
    {
        const Installed installed(allModules);

        const auto [exit, said] = run(installed.program(), callLink);

        QCOMPARE(exit, 0);
        QCOMPARE(said, u"https://wa.me/call/16505551234\n"_s);
    }

    void findsThemThroughALink()
    {
        const Installed installed(allModules);

        const auto [exit, said] = run(installed.link(), callLink);

        QCOMPARE(exit, 0);
        QCOMPARE(said, u"https://wa.me/call/16505551234\n"_s);
    }

    void guessesNoNumberWithoutThePlans()
    {
        const Installed installed({});

        const auto [exit, said] = run(installed.program(), callLink);

        QVERIFY(exit > 0);
        QVERIFY2(said.contains("numberplans.so. Install Bellpush again."_L1), qPrintable(said));
        QVERIFY(!said.contains("wa.me"_L1));
    }

    void saysThatPracticeCannotBeServed()
    {
        const Installed installed({});

        const auto [exit, said] = run(installed.program(), {u"practice"_s});

        QCOMPARE(exit, 1);
        QVERIFY2(said.contains("httpserving.so. Install Bellpush again."_L1), qPrintable(said));
    }

    void needsNoModuleForWhatHasNoNumber()
    {
        const Installed installed({});

        QCOMPARE(run(installed.program(), {u"--version"_s}).first, 0);
        QCOMPARE(run(installed.program(), {u"stocks"_s}).first, 0);
    }
};

QTEST_GUILESS_MAIN(TestInstalled)
#include "tst_installed.moc"
