// SPDX-License-Identifier: MIT
#include "tests/ui/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray threeShops = "Store,Phone\nMitte,+49 30 1234567\nWest,+49 30 1234568\n"
                              "Ost,+49 30 1234569\n";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written: %s", qPrintable(path));
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

QList<QJsonObject> objects(const QByteArray &lines)
{
    QList<QJsonObject> all;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            all.append(object(line));
    }
    return all;
}

} // namespace

class TestSheetCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_program.set(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
        m_list = m_folder->filePath(u"shops.csv"_s);
        m_pdf = m_folder->filePath(u"sheets.pdf"_s);
    }

    void everyLabelSaysItsLink_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("labels");

        QTest::newRow("three") << threeShops << QStringList() << 3;
        QTest::newRow("semicolons, quotes, Arabic, emoji")
            << "Filiale;Telefon\n\"Mitte; \"\"Café\"\"\nam Tor\";0049301234567\n"
               "متجر 🏪;+49 (0)30 1234568\n"_ba
            << QStringList() << 2;
        QTest::newRow("copies") << threeShops << words("--copies 9") << 27;
        QTest::newRow("from the 20th on") << threeShops << words("--start 20") << 3;
        QTest::newRow("not verified") << threeShops << words("--no-verify --ecc H") << 3;
        QTest::newRow("moved") << threeShops
                               << words("--offset-mm 1.5,-0.7 --scale 1.002,0.998 --dpi 300") << 3;
        QTest::newRow("with lines")
            << threeShops << words("--outlines --crop-marks --text-outlines") << 3;
        QTest::newRow("one number for all")
            << "Store\nMitte\nWest\n"_ba << words("--number +49301234567") << 2;
        QTest::newRow("dialled at home")
            << "030 1234567,Mitte\n030 1234568,West\n"_ba << words("--country de") << 2;
        QTest::newRow("columns by choice")
            << "Phone,Other,Name\n1,+49301234567,a\n2,+49301234568,b\n"_ba
            << words("--number-column other --label-column 3 --payload-column 1") << 2;
        QTest::newRow("declared") << "Filiale;Telefon\nCaf\xe9;+49301234567\n"_ba
                                  << words("--encoding latin1") << 1;
    }

    void everyLabelSaysItsLink()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QStringList, options);
        QFETCH(int, labels);
        put(m_list, csv);
        const QString codes = m_folder->filePath(u"codes.csv"_s);

        const Ran ran = sheet(options + QStringList{u"--placements"_s, codes});

        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY(ran.out.isEmpty());
        QStringList links;
        const QString listed = QString::fromUtf8(contents(codes));
        static const QRegularExpression link(u"https://wa\\.me/call/[^\\r]*"_s);
        for (const auto &match : link.globalMatch(listed))
            links.append(match.captured());
        const QStringList once = links;
        while (links.size() < labels)
            links += once;
        links.sort();
        QCOMPARE(scanned(), links);
    }

    void stopsWhereItIsDoubtfulWhoIsCalled()
    {
        put(m_list, "Sales phone,Support phone\n+49301234567,+49301234568\n");

        const Ran ran = sheet({u"--json"_s});

        QCOMPARE(ran.exit, 3);
        QVERIFY(!QFile::exists(m_pdf));
        const QJsonObject error = object(ran.err);
        QCOMPARE(error["field"_L1], "number-column"_L1);
        const QJsonArray candidates = error["candidates"_L1].toArray();
        QCOMPARE(candidates.size(), 2);
        QCOMPARE(candidates.at(1)["name"_L1], "Support phone"_L1);
        QCOMPARE(candidates.at(1)["column"_L1], 2);
        QCOMPARE(candidates.at(1)["first_cells"_L1].toArray().first(), "+49301234568"_L1);
        QCOMPARE(sheet(words("--number-column 2")).exit, 0);
    }

    void namesTheEncodingsItMayBe()
    {
        put(m_list, "number,label\n+81312345678,\x93\x8c\x8b\x9e\n");

        const Ran ran = sheet({u"--json"_s});

        QCOMPARE(ran.exit, 3);
        const QJsonObject error = object(ran.err);
        QCOMPARE(error["field"_L1], "encoding"_L1);
        QVERIFY(error["text"_L1].toString().contains(u"as Shift-JIS “+81312345678,東京”"_s));
        QVERIFY(!QFile::exists(m_pdf));
        QVERIFY(!sheet(words("--encoding sjis")).err.contains("encoding")); // a font may lack
        QVERIFY(sheet(words("--encoding klingon")).err.contains("Shift-JIS"));
    }

    void saysWhichEncodingItFound()
    {
        put(m_list, "number,label\n+49301234567,M\xfcnchen\n");

        const Ran ran = sheet({});

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.err.contains("warning: encoding: The list was read as Windows-1252: "
                                 "“+49301234567,München”."));
    }

    void aHugeCellIsNotEchoedWhole()
    {
        const QByteArray huge(100'000, 'x');
        put(m_list, "number,payload,label\n" + huge + ',' + huge + ',' + huge + '\n');

        for (const QStringList &options : {QStringList(), QStringList{u"--json"_s}}) {
            QVERIFY(sheet(options).err.size() < 12'000);
            QVERIFY(sheet(options + QStringList{u"--number-column"_s, QString::fromLatin1(huge)})
                        .err.size()
                    < 12'000);
        }
    }

    void theListOfCodesIsReadAsUtf8ByExcel()
    {
        put(m_list, threeShops);
        const QString codes = m_folder->filePath(u"codes.csv"_s);

        QCOMPARE(sheet({u"--placements"_s, codes}).exit, 0);

        QVERIFY(contents(codes).startsWith("\xef\xbb\xbflist,stock,"));
    }

    void recordsBeforeItDelivers()
    {
        put(m_list, threeShops);
        QVERIFY(
            QDir().mkpath(m_pdf)); // a folder stands in the way, found when the file is put there

        const Ran ran = sheet({u"--keep"_s});

        QCOMPARE(ran.exit, 1);
        const bool isSaid = ran.err.contains("The list of placements has these codes");
        const QString store = m_folder->filePath(u"data/bellpush/bellpush/bellpush.sqlite"_s);
        QCOMPARE(isSaid, contents(store).contains("Mitte"));
    }

    void showsWhoIsCalled()
    {
        put(m_list, "Fax,Phone,Store\n+49301234500,+49301234567,a\n");

        const Ran ran = sheet({});

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.err.contains("number “Phone” (+49301234567), label “Store”."));
        const QJsonObject done = objects(sheet({u"--json"_s}).err).last();
        QCOMPARE(done["columns"_L1]["number"_L1]["first_cells"_L1].toArray().first(),
                 "+49301234567"_L1);
    }

    void beginsAtTheFirstFreeLabel()
    {
        put(m_list, threeShops);

        const QList<QJsonObject> rows = objects(sheet(words("--start 20 --json")).err);

        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0)["sheet"_L1], 1);
        QCOMPARE(rows.at(0)["position"_L1], 20);
        QCOMPARE(rows.at(2)["sheet"_L1], 2);
        QCOMPARE(rows.at(2)["position"_L1], 1);
        QCOMPARE(rows.at(3)["sheets"_L1], 2);
        QCOMPARE(rows.at(3)["labels"_L1], 3);
    }

    void reportsEveryRow()
    {
        put(m_list, "Store,Phone,Payload\nMitte,49301234567,door\nWest,x,\n");

        const QList<QJsonObject> rows = objects(sheet(words("--json --leave-out-wrong")).err);

        QCOMPARE(rows.size(), 3);
        const QJsonObject &first = rows.at(0);
        QCOMPARE(first["severity"_L1], "warning"_L1);
        QCOMPARE(first["line"_L1], 2);
        QCOMPARE(first["label"_L1], "Mitte"_L1);
        QCOMPARE(first["number"_L1], "+49301234567"_L1);
        QCOMPARE(first["payload"_L1], "door"_L1);
        QCOMPARE(first["link"_L1], "https://wa.me/call/49301234567?biz_payload=door"_L1);
        QVERIFY(first["modules"_L1].toInt() >= 29);
        QCOMPARE(first["problems"_L1][0]["kind"_L1], "plus-assumed"_L1);
        QCOMPARE(rows.at(1)["line"_L1], 3);
        QCOMPARE(rows.at(1)["left_out"_L1], true);
        QCOMPARE(rows.at(1)["problems"_L1][0]["kind"_L1], "number"_L1);
        QCOMPARE(rows.at(2)["left_out"_L1], 1);
    }

    void readsStandardInputAndWritesStandardOutput()
    {
        const Ran ran = m_program.run(words("sheet - --stock avery-l7160 -o -"), threeShops);

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.startsWith("%PDF-") && ran.out.trimmed().endsWith("%%EOF"));
        put(m_pdf, ran.out);
        QCOMPARE(scanned().size(), 3);
    }

    void writesTheSameBytesTwice()
    {
        put(m_list, threeShops);

        QCOMPARE(sheet({}).exit, 0);
        const QByteArray first = contents(m_pdf);
        QCOMPARE(sheet({}).exit, 0);

        QVERIFY(!first.isEmpty());
        QCOMPARE(contents(m_pdf), first);
    }

    void aWrongRowStopsEverything_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("says");

        const QByteArray good = "Phone,Store\n+49301234567,Mitte\n";
        QTest::newRow("no number") << good + ",West\n"
                                   << "error: line 3: "_ba;
        QTest::newRow("rounded") << good + "4.91E+11,West\n"
                                 << "error: line 3: "_ba;
        QTest::newRow("at home") << good + "030123456,West\n"
                                 << "error: line 3: "_ba;
        QTest::newRow("a field too many") << good + "+49301234568,West,x\n"
                                          << "error: line 3: "_ba;
        QTest::newRow("after a long field") << good + "+49301234568,\"a\nb\nc\"\nx,Ost\n"
                                            << "error: line 6: "_ba;
        QTest::newRow("too long for a code")
            << "Phone,Payload\n+49301234567," + QByteArray(3'000, 'x') + '\n'
            << "error: line 2: "_ba;
        QTest::newRow("too long for the label") << "Phone,Payload\n+49301234567,"
                + QByteArray(2'000, 'x') + '\n' << "error: line 2: "_ba;
        QTest::newRow("an unclosed quote") << good + "\"x,y\n"
                                           << "error: list: "_ba;
        QTest::newRow("not UTF-8") << good + "+49301234568,\x93\x8c\x8b\x9e\n"
                                   << "error: encoding: Line 3 is not UTF-8. "_ba;
        QTest::newRow("zero") << good + '\0' << "error: list: "_ba;
        QTest::newRow("empty") << QByteArray() << "error: list: "_ba;
        QTest::newRow("only a header") << "Phone,Store\n"_ba
                                       << "error: list: "_ba;
        QTest::newRow("nothing to call") << "a,b\nc,d\n"_ba
                                         << "error: number-column: "_ba;
    }

    void aWrongRowStopsEverything()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, says);
        put(m_list, csv);
        put(m_pdf, "as it was");
        const QString codes = m_folder->filePath(u"codes.csv"_s);

        const Ran ran = sheet({u"--placements"_s, codes});

        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.startsWith(says), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
        QCOMPARE(contents(m_pdf), "as it was");
        QVERIFY(!QFile::exists(codes));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 (QStringList{u"sheets.pdf"_s, u"shops.csv"_s}));
    }

    void namesEveryWrongRow()
    {
        QByteArray csv = "Phone,Store\n";
        for (int i = 0; i < 1'000; ++i)
            csv += (i % 2 == 0 ? "x,West\n" : "+49301234567,Ost\n");
        put(m_list, csv);

        const Ran ran = sheet({});

        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.err.count("error: line "), 500);
        QVERIFY(ran.err.contains("error: line 1000: "));
    }

    void wrongRowsAreLeftOutWhenThatIsAskedFor()
    {
        put(m_list,
            "Phone,Payload\n+49301234567,a\nx,b\n+49301234568," + QByteArray(2'000, 'x')
                + "\n+49301234569,c\n");

        const Ran ran = sheet({u"--leave-out-wrong"_s});

        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.contains("warning: line 3: ") && ran.err.contains("warning: line 4: "),
                 ran.err.constData());
        QCOMPARE(scanned(),
                 (QStringList{u"https://wa.me/call/49301234567?biz_payload=a"_s,
                              u"https://wa.me/call/49301234569?biz_payload=c"_s}));
    }

    void somethingHasToBeLeft()
    {
        put(m_list, "Phone\nx\n");

        const Ran ran = sheet({u"--leave-out-wrong"_s, u"--number-column"_s, u"1"_s});

        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.contains("error: list: "), ran.err.constData());
        QVERIFY(!QFile::exists(m_pdf));
    }

    void saysAFewOfManyWarnings()
    {
        QByteArray csv = "Phone\n";
        for (int i = 0; i < 50; ++i)
            csv += "49301234567\n";
        put(m_list, csv);

        const Ran ran = sheet({});

        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.err.count("warning: line "), 10);
        QVERIFY2(ran.err.contains("warning: list: ") && ran.err.contains(": 40;"),
                 ran.err.constData());
        QVERIFY(!ran.err.contains('\r')); // progress is for terminals
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *options, int exit, const char *says) {
            QTest::newRow(name) << words(options) << exit << QByteArray(says);
        };

        row("start 0", "--start 0", 3, "error: start: ");
        row("start over", "--start 22", 3, "error: start: ");
        row("no copies", "--copies 0", 3, "error: copies: ");
        row("too many copies", "--copies 10001", 3, "error: copies: ");
        row("dpi", "--dpi 10", 3, "error: dpi: ");
        row("offset", "--offset-mm 21,0", 3, "error: offset-mm: ");
        row("scale", "--scale 1,1.2", 3, "error: scale: ");
        row("column", "--label-column nothing", 3, "error: label-column: ");
        row("payload column", "--payload-column 9", 3, "error: payload-column: ");
        row("number", "--number 030", 3, "error: number: ");
        row("one offset", "--offset-mm 2", 2, "error: ");
        row("three offsets", "--offset-mm 2,3,4", 2, "error: ");
        row("offset nan", "--offset-mm nan,0", 2, "error: ");
        row("copies in words", "--copies two", 2, "error: ");
        row("country", "--country Germany", 2, "error: ");
        row("encoding", "--encoding klingon", 2, "error: ");
        row("ecc", "--ecc Z", 2, "error: ");
        row("two lists", "more.csv", 2, "error: ");
        row("unknown", "--bogus", 2, "error: ");
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QStringList, options);
        QFETCH(int, exit);
        QFETCH(QByteArray, says);
        put(m_list, threeShops);

        const Ran ran = sheet(options);

        QCOMPARE(ran.exit, exit);
        QVERIFY2(ran.err.startsWith(says), ran.err.constData());
        QVERIFY(!QFile::exists(m_pdf));
    }

    void needsListStockAndFile()
    {
        put(m_list, threeShops);
        const QString stock = u"avery-l7160"_s;

        QCOMPARE(m_program.run({u"sheet"_s, u"--stock"_s, stock, u"-o"_s, m_pdf}).exit, 2);
        QCOMPARE(m_program.run({u"sheet"_s, m_list, u"-o"_s, m_pdf}).exit, 2);
        QCOMPARE(m_program.run({u"sheet"_s, m_list, u"--stock"_s, stock}).exit, 2);
        QCOMPARE(m_program.run({u"sheet"_s, m_list, u"--stock"_s, stock, u"-o"_s, u"a.png"_s}).exit,
                 2);
        QCOMPARE(sheet({u"--placements"_s, m_pdf}).exit, 2);
        for (const char *other : {"a.pdf", "a.csv.png", "a", "a.tsv", ".csv/a", "csv"}) {
            const QString codes = m_folder->filePath(QString::fromLatin1(other));
            const Ran ran = sheet({u"--placements"_s, codes});
            QCOMPARE(ran.exit, 2);
            QVERIFY(ran.err.contains(".csv with --placements"));
            QVERIFY(!QFile::exists(codes));
        }
        QCOMPARE(m_program.run({u"sheet"_s, m_list, u"--stock"_s, u"none"_s, u"-o"_s, m_pdf}).exit,
                 3);
        QCOMPARE(
            m_program.run({u"sheet"_s, m_list + u"x"_s, u"--stock"_s, stock, u"-o"_s, m_pdf}).exit,
            1);
        QVERIFY(!QFile::exists(m_pdf));
    }

    void saysWhenTheFileCannotBeWritten_data()
    {
        QTest::addColumn<QString>("path");

        QTest::newRow("no folder") << u"/nowhere/a.pdf"_s;
        QTest::newRow("not allowed") << u"/proc/a.pdf"_s;
    }

    void saysWhenTheFileCannotBeWritten()
    {
        QFETCH(QString, path);
        put(m_list, threeShops);

        const Ran ran
            = m_program.run({u"sheet"_s, m_list, u"--stock"_s, u"avery-l7160"_s, u"-o"_s, path});

        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.startsWith("error: ") && ran.err.contains("a.pdf"), ran.err.constData());
    }

    void saysWhenTheDiskIsFull()
    {
        QByteArray csv = "Phone\n";
        for (int i = 0; i < 400; ++i)
            csv += "+49301234567\n";
        put(m_list, csv);
        put(m_pdf, "as it was");
        QProcess process;
        process.setChildProcessModifier([] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit small{20'000, 20'000};
            ::setrlimit(RLIMIT_FSIZE, &small);
        });
        m_program.start(process,
                        {u"sheet"_s, m_list, u"--stock"_s, u"avery-l7160"_s, u"-o"_s, m_pdf});

        const Ran ran = Program::ended(process);

        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("error: sheets.pdf"), ran.err.constData());
        QCOMPARE(contents(m_pdf), "as it was");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 (QStringList{u"sheets.pdf"_s, u"shops.csv"_s}));
    }

    void saysWhenStandardOutputIsFull()
    {
        put(m_list, threeShops);
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        m_program.start(process,
                        {u"sheet"_s, m_list, u"--stock"_s, u"avery-l7160"_s, u"-o"_s, u"-"_s});

        const Ran ran = Program::ended(process);

        QCOMPARE(ran.exit, 1);
        QVERIFY(ran.err.startsWith("error: "));
    }

    void saysThatTheSheetsAreThereWithoutTheirCodes()
    {
        put(m_list, threeShops);
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        m_program.start(process,
                        {u"sheet"_s, m_list, u"--stock"_s, u"avery-l7160"_s, u"-o"_s, m_pdf,
                         u"--placements"_s, u"-"_s});

        const Ran ran = Program::ended(process);

        QCOMPARE(ran.exit, 1);
        QCOMPARE(scanned().size(), 3);
        QVERIFY(ran.err.contains("full"));
        QVERIFY(ran.err.contains("The pages are written all the same: " + m_pdf.toUtf8()));
    }

    void saysNothingOfSheetsThatAreNotThere()
    {
        put(m_list, threeShops);
        const QString codes = m_folder->filePath(u"none/codes.csv"_s);

        const Ran ran = sheet({u"--placements"_s, codes});

        QCOMPARE(ran.exit, 1);
        QVERIFY(!QFile::exists(m_pdf));
        QVERIFY(!ran.err.contains("all the same"));
    }

    void keepsWhatWasPrintedOnlyWhenAsked()
    {
        put(m_list, threeShops);
        const QString store = m_folder->filePath(u"data/bellpush/bellpush/bellpush.sqlite"_s);

        QCOMPARE(sheet({}).exit, 0);
        QVERIFY(!QFile::exists(store));
        const QByteArray first = contents(m_pdf);

        QCOMPARE(sheet({u"--keep"_s}).exit, 0);
        QVERIFY(QFile::exists(store));
        QCOMPARE(sheet({u"--keep"_s}).exit, 0);
        QCOMPARE(contents(m_pdf), first); // printed again, with the same codes
    }

    void keepsNothingOfWhatWasNotPrinted()
    {
        put(m_list, "Phone,Payload\n+49301234567,a\n+49301234567," + QByteArray(2'000, 'x'));

        QCOMPARE(sheet({u"--keep"_s}).exit, 3);
        put(m_list, threeShops);
        QCOMPARE(sheet({u"--keep"_s, u"--json"_s}).exit, 0);

        const QString store = m_folder->filePath(u"data/bellpush/bellpush/bellpush.sqlite"_s);
        QVERIFY(contents(store).contains("Mitte"));
        QVERIFY(!contents(store).contains("xxxx"));
    }

private:
    Ran sheet(const QStringList &options) const
    {
        return m_program.run(
            QStringList{u"sheet"_s, m_list, u"--stock"_s, u"avery-l7160"_s, u"-o"_s, m_pdf}
            + options);
    }

    /// What another decoder reads on the sheets, sorted.
    QStringList scanned() const
    {
        outputOf(u"pdftoppm"_s,
                 {u"-r"_s, u"150"_s, u"-gray"_s, m_pdf, m_folder->filePath(u"page"_s)});
        QStringList pages;
        for (const QString &page : QDir(m_folder->path()).entryList({u"page*.pgm"_s}))
            pages.append(m_folder->filePath(page));
        QStringList links
            = QString::fromUtf8(outputOf(u"zbarimg"_s, QStringList{u"-q"_s, u"--raw"_s} + pages))
                  .split(u'\n', Qt::SkipEmptyParts);
        links.sort();
        return links;
    }

    Program m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_list;
    QString m_pdf;
};

QTEST_GUILESS_MAIN(TestSheetCommand)
#include "tst_sheetcommand.moc"
