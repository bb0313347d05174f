// SPDX-License-Identifier: MIT
#include "tests/support/smalldisk.h"
#include "tests/ui/cli/program.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shops = "number,label\n+16505550123,Door\n+16505550145,Window\n";

/// Every command that writes a file, without its `-o`.
struct Job {
    const char *name;
    const char *words;
    const char *ending;
};

constexpr std::array jobs{
    Job{"code", "qr --call +16505550123", "png"},
    Job{"drawn code", "qr --call +16505550123", "svg"},
    Job{"poster", "poster --call +16505550123 --headline Call", "pdf"},
    Job{"preview", "preview text --to +16505550123 --body Hello", "png"},
    Job{"sheet", "sheet - --stock avery-l7160", "pdf"},
};

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written: %s", qPrintable(path));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

public:
    static void initMain() { allowSmallDisks(); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = Program();
        m_program.set(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
    }

    void leavesTheOldFileOnAFullDisk_data() { eachJob(); }

    void leavesTheOldFileOnAFullDisk()
    {
        QFETCH(QStringList, job);
        QFETCH(QString, ending);
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        const SmallDisk disk(65'536);
        const QString old = disk.path(u"old."_s + ending);
        put(old, "old");
        disk.fill();

        for (const QString &path : {old, disk.path(u"new."_s + ending)}) {
            const Ran ran = m_program.run(job + QStringList{u"-o"_s, path}, shops);

            QCOMPARE(ran.exit, 1);
            QVERIFY2(ran.err.contains("The disk is full"), ran.err.constData());
            QCOMPARE(ran.err.count(QFileInfo(path).fileName().toUtf8()), 1);
        }
        QCOMPARE(contents(old), "old"_ba);
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden),
                 (QStringList{u"filling"_s, u"old."_s + ending}));
    }

    void saysThatTheDiskGetsFullAlsoAfterAWrongRow()
    {
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        const SmallDisk disk(16'384);
        put(m_folder->filePath(u"list.csv"_s),
            "number,text\n+16505550123,a \u0378\n"_ba + "+16505550123,\n"_ba.repeated(100));

        const Ran ran = m_program.run({u"poster"_s, u"--list"_s, m_folder->filePath(u"list.csv"_s),
                                       u"--headline"_s, u"Call"_s, u"-o"_s, disk.path(u"a.pdf"_s)});

        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("error: line 2: Text: No font"), ran.err.constData());
        QVERIFY2(ran.err.contains("error: a.pdf could not be written."), ran.err.constData());
        QVERIFY(QDir(disk.path()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void leavesTheListOfCodesOnAFullDisk()
    {
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        const SmallDisk disk(65'536);
        put(disk.path(u"codes.csv"_s), "old");
        disk.fill();

        const Ran ran = m_program.run({u"sheet"_s, u"-"_s, u"--stock"_s, u"avery-l7160"_s, u"-o"_s,
                                       m_folder->filePath(u"a.pdf"_s), u"--placements"_s,
                                       disk.path(u"codes.csv"_s)},
                                      shops);

        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("The disk is full"), ran.err.constData());
        QCOMPARE(contents(disk.path(u"codes.csv"_s)), "old"_ba);
    }

    void saysThatStandardOutputsDiskIsFull_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("request") << words("request text --to +16505550123 --body Hello");
        QTest::newRow("link") << words("link call +16505550123");
        QTest::newRow("stocks") << words("stocks l7160");
        QTest::newRow("picture") << words("qr --call +16505550123 -o -");
        QTest::newRow("help") << words("--help");
        QTest::newRow("version") << words("--version");
    }

    void saysThatStandardOutputsDiskIsFull()
    {
        QFETCH(QStringList, command);
        QStringList targets{u"/dev/full"_s};
        std::optional<SmallDisk> disk;
        if (whyNoSmallDisk() == nullptr) {
            disk.emplace(65'536);
            targets << disk->path(u"out"_s);
            disk->fill();
        }

        for (const QString &target : targets) {
            QProcess process;
            process.setStandardOutputFile(target);
            m_program.start(process, command);
            const Ran ran = Program::ended(process);

            QCOMPARE(ran.exit, 1);
            QVERIFY2(ran.err.contains("error: Standard output"), ran.err.constData());
        }
    }

    void replacesNoDevice_data() { eachJob(); }

    void replacesNoDevice()
    {
        QFETCH(QStringList, job);

        QCOMPARE(m_program.run(job + QStringList{u"-o"_s, u"/dev/null"_s}, shops).exit, 0);
        QCOMPARE(m_program.run(job + QStringList{u"-o"_s, u"/dev/full"_s}, shops).exit, 1);

        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
        QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    }

    void knowsStandardOutputByItsNames()
    {
        const QStringList command = words("qr --call +16505550123 -o");
        const QByteArray picture = m_program.run(command + QStringList{u"-"_s}, {}).out;

        QVERIFY(picture.startsWith("\x89PNG"));
        for (const QString &name : {u"/dev/stdout"_s, u"/dev/fd/1"_s, u"/proc/self/fd/1"_s})
            QCOMPARE(m_program.run(command + QStringList{name}, {}).out, picture);
    }

    void waitsForNoPipe_data()
    {
        QTest::addColumn<QStringList>("command");
        const auto row = [](const char *name, const char *line) {
            QTest::newRow(name) << words(line);
        };
        row("document", "check PIPE");
        row("message", "request PIPE");
        row("list", "sheet PIPE --stock avery-l7160 -o x.pdf");
        row("list of posters", "poster --list PIPE --headline Call -o x.pdf");
        row("logo", "qr --call +16505550123 --logo PIPE -o x.png");
        row("token", "send text --to +16505550123 --body Hi --phone-number-id 1 --token-file PIPE");
    }

    void waitsForNoPipe()
    {
        QFETCH(QStringList, command);
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        command.replaceInStrings(u"x.p"_s, m_folder->filePath(u"x.p"_s));

        for (const QString &path : {pipe, u"/dev/zero"_s}) {
            QStringList arguments = command;
            arguments.replace(arguments.indexOf(u"PIPE"_s), path);
            const Ran ran = m_program.run(arguments);

            QCOMPARE(ran.exit, 1);
            QVERIFY2(ran.err.contains("pipe or a device"), ran.err.constData());
            QVERIFY2(ran.err.contains("name “-”"), ran.err.constData());
            QCOMPARE(ran.err.count(QFileInfo(path).fileName().toUtf8() + " could"), 1);
        }
    }

    void waitsForNoPipeOfItsOwn()
    {
        QDir().mkpath(m_folder->filePath(u"data/bellpush/bellpush"_s));
        for (const QString &name : {u"labelstocks.tsv"_s, u"bellpush.sqlite"_s}) {
            const QString pipe = m_folder->filePath(u"data/bellpush/bellpush/"_s + name);
            QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        }

        const Ran stocks = m_program.run(words("stocks l7160"));
        const Ran sheet = m_program.run({u"sheet"_s, u"-"_s, u"--stock"_s, u"avery-l7160"_s,
                                         u"-o"_s, m_folder->filePath(u"a.pdf"_s), u"--keep"_s},
                                        shops);

        QCOMPARE(stocks.exit, 0);
        QVERIFY2(stocks.err.contains("pipe or a device"), stocks.err.constData());
        QCOMPARE(sheet.exit, 1);
        QVERIFY2(sheet.err.contains("pipe or a device"), sheet.err.constData());
    }

    void readsTheShellsPipes()
    {
        QProcess shell;
        shell.start(u"bash"_s,
                    {u"-c"_s, u"\"$0\" sheet <(printf '%s' \"$1\") --stock avery-l7160 -o >(cat)"_s,
                     QStringLiteral(BELLPUSH_CLI), QString::fromUtf8(shops)});
        const Ran ran = Program::ended(shell);

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.startsWith("%PDF-"));
    }

private:
    static void eachJob()
    {
        QTest::addColumn<QStringList>("job");
        QTest::addColumn<QString>("ending");
        for (const Job &job : jobs)
            QTest::newRow(job.name) << words(job.words) << QString::fromLatin1(job.ending);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Program m_program;
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
