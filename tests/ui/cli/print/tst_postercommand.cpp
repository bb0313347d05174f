// SPDX-License-Identifier: MIT
#include "tests/ui/cli/program.h"

#include "ui/draw/codes/qrscan.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

/// What a program that is not ours makes of a file.
QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    if (process.exitStatus() != QProcess::NormalExit || process.error() == QProcess::FailedToStart)
        qWarning("%s is needed for this test", qPrintable(program));
    return process.readAllStandardOutput();
}

QStringList zbarTexts(const QString &picture)
{
    return QString::fromUtf8(
               outputOf(u"zbarimg"_s,
                        {u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, picture}))
        .split(u'\n', Qt::SkipEmptyParts);
}

const QString callText = u"https://wa.me/call/16315553601?biz_payload=window"_s;

const auto threeShops = "Store,Phone,Payload,Headline,Text\n"
                        "Mitte,+49 30 1234567,door,Fragen?,\n"
                        "West 🏪,+49 30 1234568,,,Ring twice\n"
                        "متجر,,,هل لديك سؤال؟,\n"_ba;

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

class TestPosterCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path()));
    }

    void otherReadersReadEveryKind_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<qsizetype>("codes"); // a tent has one on each face

        const auto row = [](const char *design, const char *kind, int dpi, qsizetype codes) {
            QTest::addRow("%s %s %d", design, kind, dpi)
                << QString::fromLatin1(design) << QString::fromLatin1(kind) << dpi << codes;
        };
        for (const int dpi : {100, 203, 300, 600}) {
            for (const char *kind : {"pdf", "svg", "png"})
                row("card-panel", kind, dpi, 1);
            row("notice", "pdf", dpi, 1);
        }
        row("frame", "svg", 100, 1);
        row("table", "pdf", 203, 2);
        row("badge", "png", 300, 1);
    }

    void otherReadersReadEveryKind()
    {
        QFETCH(QString, design);
        QFETCH(QString, kind);
        QFETCH(int, dpi);
        QFETCH(qsizetype, codes);
        const QString path = m_folder.filePath(u"poster."_s + kind);

        const Ran ran
            = poster({u"--design"_s, design, u"--dpi"_s, QString::number(dpi), u"-o"_s, path});

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(zbarTexts(raster(path, kind, dpi)), QList<QString>(codes, callText));
    }

    void takesEveryPaper_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QSize>("pixels"); // at 100 dpi

        QTest::newRow("A4") << u"A4"_s << QSize(827, 1169);
        QTest::newRow("A5") << u"A5"_s << QSize(583, 827);
        QTest::newRow("A3") << u"A3"_s << QSize(1169, 1654);
        QTest::newRow("Letter") << u"Letter"_s << QSize(850, 1100);
        QTest::newRow("in lower case") << u"letter"_s << QSize(850, 1100);
    }

    void takesEveryPaper()
    {
        QFETCH(QString, paper);
        QFETCH(QSize, pixels);

        const Ran ran = poster(
            {u"--paper"_s, paper, u"--dpi"_s, u"100"_s, u"-o"_s, u"-"_s, u"--format"_s, u"png"_s});

        const QImage image = QImage::fromData(ran.out);
        QCOMPARE(image.size(), pixels);
        QCOMPARE(qrTextIn(image), callText);
    }

    void hasBleedAndMarks()
    {
        const Ran ran
            = poster({u"--design"_s, u"card"_s, u"--bleed-mm"_s, u"3"_s, u"--crop-marks"_s,
                      u"--dpi"_s, u"254"_s, u"-o"_s, u"-"_s, u"--format"_s, u"png"_s});

        QCOMPARE(QImage::fromData(ran.out).size(), QSize(1010, 710));
    }

    void saysWhatItSays()
    {
        const QString path = m_folder.filePath(u"a.pdf"_s);

        const Ran ran = poster({u"--business-name"_s, u"Practice Shop"_s, u"--text"_s,
                                u"From 9\nto 6"_s, u"-o"_s, path});

        QCOMPARE(ran.exit, 0);
        const QString said
            = QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s})).simplified();
        for (const QString &words :
             {u"Questions? Call us."_s, u"Practice Shop"_s, u"+1 631-555-3601"_s, u"From 9 to 6"_s,
              u"Scan to call us on WhatsApp"_s})
            QVERIFY2(said.contains(words), qPrintable(said));
    }

    void outlinesSayNothing()
    {
        const QString path = m_folder.filePath(u"a.pdf"_s);

        QCOMPARE(poster({u"--text-outlines"_s, u"-o"_s, path}).exit, 0);

        QCOMPARE(outputOf(u"pdftotext"_s, {path, u"-"_s}).trimmed(), QByteArray());
    }

    void takesALogo()
    {
        const QString logo = m_folder.filePath(u"logo.png"_s);
        QImage red(60, 20, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(logo));
        const QStringList png{u"--dpi"_s, u"60"_s, u"-o"_s, u"-"_s, u"--format"_s, u"png"_s};

        const QImage with = QImage::fromData(poster(QStringList{u"--logo"_s, logo} + png).out);
        const QImage without = QImage::fromData(poster(png).out);

        const auto redPixels = [](const QImage &image) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
            }
            return count;
        };
        QVERIFY(redPixels(with) > 500);
        QCOMPARE(redPixels(without), 0);
    }

    void saysWhatWasWritten()
    {
        const Ran ran = poster({u"--json"_s, u"-o"_s, m_folder.filePath(u"a.pdf"_s)});

        const QJsonObject said = object(ran.err);
        QCOMPARE(said["severity"_L1], "note"_L1);
        QVERIFY(said["code_mm"_L1].toDouble() > 80 && said["code_mm"_L1].toDouble() < 120);
        QVERIFY(said["module_mm"_L1].toDouble() > 1);
        QVERIFY(said["scans_from_mm"_L1].toDouble() > 800);
    }

    void writesTheSameBytesTwice()
    {
        for (const QString &format : {u"png"_s, u"svg"_s, u"pdf"_s}) {
            const QStringList to{u"-o"_s, u"-"_s, u"--dpi"_s, u"72"_s, u"--format"_s, format};
            const QByteArray once = poster(to).out;
            QVERIFY(!once.isEmpty());
            QCOMPARE(poster(to).out, once);
        }
    }

    void namesTheWordsThatFindNoRoom()
    {
        const QString headline = u"One two "_s + QString(60, u'x');

        const Ran ran
            = Program().run({u"poster"_s, u"--call"_s, u"+16315553601"_s, u"--headline"_s, headline,
                             u"--business-name"_s, QString(90, u'y'), u"--design"_s, u"card"_s,
                             u"-o"_s, m_folder.filePath(u"a.pdf"_s)});

        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.contains("error: headline: ") && ran.err.contains(QByteArray(59, 'x')),
                 ran.err.constData());
        QVERIFY(ran.err.contains("error: business-name: "));
        QVERIFY(!ran.err.contains("One two"));
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void namesTheLettersThatNoFontHas()
    {
        const Ran ran = poster({u"--business-name"_s, u"Shop \u0378"_s, u"-o"_s, u"-"_s});

        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.startsWith("error: business-name: No font"), ran.err.constData());
    }

    void writesNothingThatBreaksARule_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("start");

        QTest::newRow("blank headline")
            << QStringList{u"--headline"_s, u" "_s} << "error: headline: "_ba;
        QTest::newRow("long payload")
            << QStringList{u"--payload"_s, QString(3000, u'x')} << "error: payload: "_ba;
        QTest::newRow("bleed") << words("--bleed-mm 20.5") << "error: bleed-mm: "_ba;
        QTest::newRow("negative bleed") << words("--bleed-mm -1") << "error: bleed-mm: "_ba;
        QTest::newRow("dpi") << words("--format png --dpi 0") << "error: dpi: "_ba;
        QTest::newRow("too many pixels") << words("--format png --dpi 2400") << "error: dpi: "_ba;
        QTest::newRow("logo") << QStringList{u"--logo"_s, QString::fromUtf8(BELLPUSH_CLI)}
                              << "error: logo: "_ba;
    }

    void writesNothingThatBreaksARule()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, start);
        QStringList line{u"poster"_s, u"--call"_s, u"+16315553601"_s, u"-o"_s,
                         m_folder.filePath(u"a.pdf"_s)};
        if (!options.contains(u"--headline"_s))
            line += {u"--headline"_s, u"Call us"_s};

        const Ran ran = Program().run(line + options);

        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.contains(start), ran.err.constData());
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void aNumberThatIsNoneBreaksARule()
    {
        const Ran ran = Program().run(words("poster --call 030123456 --headline Hi -o -"));

        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.err.startsWith("error: call: "));
    }

    void warnsOfAPaleBrand()
    {
        const Ran ran = poster({u"--brand"_s, u"#ffd84d"_s, u"-o"_s, u"-"_s});

        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.startsWith("warning: brand: "), ran.err.constData());
    }

    void refusesAWrongCommandLine_data()
    {
        QTest::addColumn<QStringList>("line");

        QTest::newRow("nothing") << words("poster");
        QTest::newRow("no number") << words("poster --headline Hi -o a.pdf");
        QTest::newRow("no headline") << words("poster --call +16315553601 -o a.pdf");
        QTest::newRow("no file") << words("poster --call +16315553601 --headline Hi");
        QTest::newRow("kind") << words("poster --call +16315553601 --headline Hi -o a.eps");
        QTest::newRow("paper") << words(
            "poster --call +16315553601 --headline Hi -o a.pdf --paper A6");
        QTest::newRow("another design's paper")
            << words("poster --call +16315553601 --headline Hi -o a.pdf --design badge --paper A4");
        QTest::newRow("design") << words(
            "poster --call +16315553601 --headline Hi -o a.pdf --design mine");
        QTest::newRow("colour") << words(
            "poster --call +16315553601 --headline Hi -o a.pdf --brand green");
        QTest::newRow("a word too many")
            << words("poster --call +16315553601 --headline Call us -o a.pdf");
    }

    void refusesAWrongCommandLine()
    {
        QFETCH(QStringList, line);

        const Ran ran = Program().run(line);

        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty() && !ran.err.isEmpty());
    }

    void saysWhenAFileIsOfNoUse()
    {
        QCOMPARE(poster({u"-o"_s, m_folder.filePath(u"none/a.pdf"_s)}).exit, 1);
        QCOMPARE(poster({u"--logo"_s, m_folder.filePath(u"none.png"_s), u"-o"_s, u"-"_s}).exit, 1);
    }

    void everyRowOfAListHasAPage_data()
    {
        QTest::addColumn<bool>("isInput");

        QTest::newRow("file") << false;
        QTest::newRow("standard input") << true;
    }

    void everyRowOfAListHasAPage()
    {
        QFETCH(bool, isInput);
        const QString pdf = m_folder.filePath(u"posters.pdf"_s);
        const QString list = put(threeShops);
        const QStringList line{u"poster"_s,  u"--list"_s,       isInput ? u"-"_s : list,
                               u"--call"_s,  u"+16315553601"_s, u"--headline"_s,
                               u"Call us"_s, u"--json"_s,       u"-o"_s,
                               pdf};

        const Ran ran = Program().run(line, isInput ? threeShops : QByteArray());

        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QList<QJsonObject> rows = objects(ran.err);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(1)["line"_L1], 3);
        QCOMPARE(rows.at(1)["page"_L1], 2);
        QVERIFY(rows.at(1)["code_mm"_L1].toDouble() > 80);
        QCOMPARE(rows.at(3)["posters"_L1], 3);
        QCOMPARE(rows.at(3)["left_out"_L1], 0);
        QVERIFY(outputOf(u"pdfinfo"_s, {pdf}).simplified().contains("Pages: 3 "));
        QStringList links;
        for (qsizetype i = 0; i < 3; ++i)
            links.append(rows.at(i)["link"_L1].toString());
        QCOMPARE(links.first(), u"https://wa.me/call/49301234567?biz_payload=door"_s);
        QVERIFY(links.last().startsWith(u"https://wa.me/call/16315553601?biz_payload="_s));
        QCOMPARE(pageTexts(pdf), links);
    }

    void aRowsWordsComeBeforeTheOptions()
    {
        const QString pdf = m_folder.filePath(u"posters.pdf"_s);

        const Ran ran = list(threeShops,
                             {u"--call"_s, u"+16315553601"_s, u"--headline"_s, u"Call us"_s,
                              u"--text"_s, u"From 9 to 6"_s, u"-o"_s, pdf});

        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QList<QByteArray> pages = outputOf(u"pdftotext"_s, {pdf, u"-"_s}).split('\f');
        QVERIFY(pages.at(0).contains("Fragen?") && !pages.at(0).contains("Call us\n"));
        QVERIFY(pages.at(0).contains("Mitte") && pages.at(0).contains("From 9 to 6"));
        QVERIFY(pages.at(1).contains("Call us\n") && pages.at(1).contains("Ring twice"));
        QVERIFY(!pages.at(1).contains("From 9 to 6"));
    }

    void aWrongRowStopsTheList_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArrayList>("said");

        QTest::newRow("numbers") << "Phone,Store\n+49301234567,a\nx,b\n+49301234567,c\ny,d\n"_ba
                                 << QByteArrayList{"error: line 3: ", "error: line 5: "};
        QTest::newRow("words without room")
            << "Phone,Headline,Business\n+49301234567,Hi,\n+49301234567,"_ba + QByteArray(300, 'x')
                + ',' + QByteArray(300, 'y') + '\n'
            << QByteArrayList{"error: line 3: Headline: No room for “xxx",
                              "error: line 3: Business name: No room for “yyy"};
        QTest::newRow("letters") << "Phone,Text\n+49301234567,a \u0378\n"_ba
                                 << QByteArrayList{"error: line 2: Text: No font"};
        QTest::newRow("payload") << "Phone,Payload\n+49301234567,"_ba + QByteArray(3000, 'x') + '\n'
                                 << QByteArrayList{"error: line 2: "};
        QTest::newRow("no rows") << "Phone,Payload\n"_ba << QByteArrayList{"error: list: "};
        QTest::newRow("no numbers") << "Store\nMitte\n"_ba << QByteArrayList{"with --call."};
    }

    void aWrongRowStopsTheList()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QByteArrayList, said);
        const QString pdf = m_folder.filePath(u"posters.pdf"_s);

        const Ran ran = list(csv, {u"--headline"_s, u"Hi"_s, u"-o"_s, pdf});

        QCOMPARE(ran.exit, 3);
        for (const QByteArray &each : said)
            QVERIFY2(ran.err.contains(each), ran.err.constData());
        QCOMPARE(ran.err.count("error: "), said.size());
        QVERIFY(!QFile::exists(pdf));
    }

    void aRowNeedsAHeadline()
    {
        const Ran ran = list(threeShops, {u"--call"_s, u"+16315553601"_s, u"-o"_s, u"-"_s});

        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.startsWith("error: line 3: There is no headline"), ran.err.constData());
    }

    void leavesOutWrongRowsWhenTold()
    {
        const QString pdf = m_folder.filePath(u"posters.pdf"_s);

        const Ran ran = list(threeShops, {u"--leave-out-wrong"_s, u"--json"_s, u"-o"_s, pdf});

        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QList<QJsonObject> rows = objects(ran.err);
        QCOMPARE(rows.at(1)["left_out"_L1], true);
        QCOMPARE(rows.last()["left_out"_L1], 2);
        QCOMPARE(pageTexts(pdf), {u"https://wa.me/call/49301234567?biz_payload=door"_s});
        QCOMPARE(list("Phone\nx\n", {u"--leave-out-wrong"_s, u"-o"_s, pdf}).exit, 3);
    }

    void refusesAWrongCommandLineForAList_data()
    {
        QTest::addColumn<QStringList>("options");

        QTest::newRow("a payload") << words("-o a.pdf --payload x");
        QTest::newRow("a picture") << words("-o a.png");
        QTest::newRow("no file") << words("--headline Hi");
        QTest::newRow("encoding") << words("-o a.pdf --encoding klingon");
        QTest::newRow("country") << words("-o a.pdf --country XX");
        QTest::newRow("two lists") << words("-o a.pdf b.csv");
    }

    void refusesAWrongCommandLineForAList()
    {
        QFETCH(QStringList, options);

        QCOMPARE(list(threeShops, options).exit, 2);
    }

    void anOptionForListsNeedsOne()
    {
        const Ran ran = poster({u"-o"_s, u"-"_s, u"--leave-out-wrong"_s});

        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("--leave-out-wrong goes with --list"));
    }

    void readsAListAsItIsTold()
    {
        const Ran ran
            = list("Filiale;Wer;Kennung\nCaf\xe9;030 1234567;a\n",
                   {u"--encoding"_s, u"latin1"_s, u"--country"_s, u"de"_s, u"--number-column"_s,
                    u"2"_s, u"--payload-column"_s, u"filiale"_s, u"--label-column"_s, u"kennung"_s,
                    u"--headline"_s, u"Hi"_s, u"--json"_s, u"-o"_s, u"-"_s});

        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY(ran.out.startsWith("%PDF-"));
        const QJsonObject row = objects(ran.err).constFirst();
        QCOMPARE(row["number"_L1], "+49301234567"_L1);
        QCOMPARE(row["payload"_L1], u"Café"_s);
        QCOMPARE(row["label"_L1], "a"_L1);
    }

    void modulesThatPrintersCannotPrintStopAList()
    {
        const QByteArray csv
            = "number,payload\n+16505550123,a\n+16505550123," + QByteArray(900, 'x') + '\n';

        const Ran ran = list(csv, words("--headline Hi --design appointment -o - --json"));

        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(objects(ran.err).last()["problems"_L1][0]["kind"_L1], "small-modules"_L1);
    }

    void aListIsReadBackAtThePrintersDots()
    {
        const QByteArray csv = "number,payload\n+16505550123,"_ba + QByteArray(400, 'x') + '\n';
        const QStringList options = words("--headline Hi --design card -o -");

        QCOMPARE(list(csv, options).exit, 0);
        const Ran ran = list(csv, options + words("--dpi 60"));

        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.contains("Take more dots per inch"), ran.err.constData());
        QCOMPARE(list(csv, options + words("--dpi 0")).exit, 3);
    }

    void keepsTheCodesOfAListAndGivesThemToNoOther()
    {
        const Program program;
        const QString codes = m_folder.filePath(u"codes.csv"_s);
        const QString path = put("phone,label\n+16505550123,Main Street\n+16505550123,\n");
        const QStringList options = QStringList{u"poster"_s, u"--list"_s, path}
            + words("--headline Hi -o - --keep --json");

        const Ran ran = program.run(options + QStringList{u"--placements"_s, codes});

        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QList<QJsonObject> rows = objects(ran.err);
        QFile written(codes);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = written.readAll().split('\n');
        QVERIFY(lines.at(1).startsWith("shops,a4,1,1,Main Street,+16505550123,"));
        QVERIFY(lines.at(2).startsWith("shops,a4,2,1,Hi,+16505550123,"));
        QVERIFY(lines.at(1).contains(rows.at(0)["payload"_L1].toString().toUtf8()));

        // Printed again it says the same; what others say is on paper is not given out.
        const QList<QJsonObject> again = objects(program.run(options).err);
        QCOMPARE(again.at(0)["payload"_L1], rows.at(0)["payload"_L1]);
        put("phone,payload,label\n+16505550145," + rows.at(0)["payload"_L1].toString().toUtf8()
            + ",Other\n");
        QCOMPARE(program.run(options).exit, 0);
    }

    void theListOfCodesNeedsAFileOfItsOwn()
    {
        for (const char *codes : {"-", "a.txt", ""})
            QCOMPARE(list(threeShops,
                          words("--headline Hi -o - --placements")
                              + QStringList{QString::fromLatin1(codes)})
                         .exit,
                     2);
    }

    void listsDesigns()
    {
        const Ran ran = Program().run(words("poster --designs"));

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.startsWith("notice\ta4,a3,"));
        QCOMPARE_GE(ran.out.count('\n'), 19);
        QVERIFY(ran.out.contains("\tTable tents\n"));
    }

private:
    QString put(const QByteArray &csv) const
    {
        QFile file(m_folder.filePath(u"shops.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("the list is not written");
        return file.fileName();
    }

    Ran list(const QByteArray &csv, const QStringList &options) const
    {
        return Program().run(QStringList{u"poster"_s, u"--list"_s, put(csv)} + options);
    }

    /// What another decoder reads on each page.
    QStringList pageTexts(const QString &pdf) const
    {
        outputOf(u"pdftoppm"_s, {u"-r"_s, u"100"_s, u"-png"_s, pdf, m_folder.filePath(u"page"_s)});
        QStringList texts;
        for (const QString &page :
             QDir(m_folder.path()).entryList({u"page*.png"_s}, QDir::Files, QDir::Name))
            texts += zbarTexts(m_folder.filePath(page));
        return texts;
    }

    /// Of the usual words, with options that say the rest.
    Ran poster(const QStringList &options) const
    {
        return Program().run(QStringList{u"poster"_s, u"--call"_s, u"+16315553601"_s,
                                         u"--payload"_s, u"window"_s, u"--headline"_s,
                                         u"Questions? Call us."_s}
                             + options);
    }

    /// The file as pixels, by programs that are not ours.
    QString raster(const QString &path, const QString &kind, int dpi) const
    {
        const QString base = m_folder.filePath(u"raster"_s);
        const QString picture = base + u".png"_s;
        const QString resolution = QString::number(dpi);
        if (kind == "pdf"_L1)
            outputOf(u"pdftoppm"_s, {u"-r"_s, resolution, u"-png"_s, u"-singlefile"_s, path, base});
        else if (kind == "svg"_L1)
            outputOf(u"rsvg-convert"_s,
                     {u"-d"_s, resolution, u"-p"_s, resolution, path, u"-o"_s, picture});
        else
            return path;
        return picture;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPosterCommand)
#include "tst_postercommand.moc"
