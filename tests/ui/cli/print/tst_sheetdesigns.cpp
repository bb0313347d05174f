// SPDX-License-Identifier: MIT
#include "tests/ui/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QByteArray threeShops = "Store,Phone\nMitte,+49 30 1234567\nWest,+49 30 1234568\n"
                              "Ost,+49 30 1234569\n";

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

} // namespace

/// Stickers and cards on sheets.
class TestSheetDesigns : public QObject
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

    void anotherDecoderReadsTheStickers_data()
    {
        QTest::addColumn<QString>("stock");
        QTest::addColumn<QString>("design");
        QTest::newRow("Avery, round") << u"avery-l6112"_s << u"badge"_s;
        QTest::newRow("Avery Zweckform, round") << u"zweckform-3416"_s << u"badge"_s;
        QTest::newRow("Herma, round") << u"herma-4105"_s << u"badge"_s;
        QTest::newRow("Avery, labels") << u"avery-l7160"_s << u"card"_s;
        QTest::newRow("Avery, in colour") << u"avery-l7160"_s << u"card-panel"_s;
    }

    void anotherDecoderReadsTheStickers()
    {
        QFETCH(QString, stock);
        QFETCH(QString, design);
        put(m_list, threeShops);

        const Ran ran = sheet(stock,
                              words("--business-name Practice --headline Questions?")
                                  + QStringList{u"--design"_s, design, u"--brand"_s, u"#ffd84d"_s});

        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(scanned().size(), 3);
        for (const QString &link : scanned())
            QVERIFY2(link.startsWith("https://wa.me/call/4930123456"_L1), qPrintable(link));
        const QByteArray text = outputOf(u"pdftotext"_s, {m_pdf, u"-"_s});
        QCOMPARE(text.count("Practice"), 3);
        QCOMPARE(text.count("Questions?"), 3);
        QCOMPARE(text.count("1234568"), 1);
    }

    void theLabelStandsForTheBusinessWhereNothingElseDoes()
    {
        put(m_list, threeShops);

        QCOMPARE(sheet(u"avery-l6112"_s, words("--design badge")).exit, 0);

        const QByteArray text = outputOf(u"pdftotext"_s, {m_pdf, u"-"_s});
        for (const char *label : {"Mitte", "West", "Ost"})
            QCOMPARE(text.count(label), 1);
    }

    void saysWhyADesignDoesNotFitAndWhichDo_data()
    {
        QTest::addColumn<QString>("stock");
        QTest::addColumn<QString>("design");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("shape") << u"avery-l7160"_s << u"badge"_s << 3
                               << "error: design: “Round sticker” is round, and these labels are "
                                  "rectangles. These designs fit: card, "_ba;
        QTest::newRow("round") << u"avery-l6112"_s << u"card"_s << 3
                               << "error: design: “Business card” is a rectangle, and these labels "
                                  "are round. These designs fit: badge"_ba;
        QTest::newRow("size") << u"herma-4386"_s << u"badge"_s << 3
                              << "error: design: “Round sticker” needs labels of 32 × 32 mm or "
                                 "more; these are 20 × 20 mm. No design fits them: leave "
                                 "--design out."_ba;
        QTest::newRow("poster") << u"avery-l7160"_s << u"notice"_s << 3
                                << "error: design: “Notice” is a poster"_ba;
        QTest::newRow("unknown") << u"avery-l7160"_s << u"klingon"_s << 2
                                 << "error: There is no design “klingon”"_ba;
        QTest::newRow("none") << u"avery-l7160"_s << QString() << 2
                              << "error: There is no design “”"_ba;
    }

    void saysWhyADesignDoesNotFitAndWhichDo()
    {
        QFETCH(QString, stock);
        QFETCH(QString, design);
        QFETCH(int, exit);
        QFETCH(QByteArray, says);
        put(m_list, threeShops);

        const Ran ran = sheet(stock, {u"--design"_s, design});

        QCOMPARE(ran.exit, exit);
        QVERIFY2(ran.err.startsWith(says), ran.err.constData());
        QVERIFY(!QFile::exists(m_pdf));
    }

    void wordsWithoutADesignHaveNoPlace()
    {
        put(m_list, threeShops);

        for (const char *option : {"--headline x", "--brand #000", "--business-name x", "--text x",
                                   "--call-to-action x", "--logo x.png"})
            QCOMPARE(sheet(u"avery-l7160"_s, words(option)).exit, 2);
    }

    void saysWhatADesignHasNoPlaceFor()
    {
        put(m_list, threeShops);

        const Ran ran = sheet(u"avery-l6112"_s, words("--design badge --text Open"));

        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.startsWith("warning: text: This design has no place for it"),
                 ran.err.constData());
    }

    void namesTheRowsWhoseWordsDoNotFit()
    {
        put(m_list,
            "Store,Phone,Headline\nMitte,+49 30 1234567,Call us\nWest,+49 30 1234568,"
                + QByteArray("words that go on ").repeated(30) + "\n");

        const Ran refused = sheet(u"avery-l6112"_s, words("--design badge"));
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.startsWith("error: line 3: Headline: The label has no room for “"),
                 refused.err.constData());
        QVERIFY(!QFile::exists(m_pdf));

        const Ran rest = sheet(u"avery-l6112"_s, words("--design badge --leave-out-wrong --json"));
        QCOMPARE(rest.exit, 0);
        QCOMPARE(scanned().size(), 1);
        const QJsonObject row = object(rest.err.split('\n').at(1));
        QCOMPARE(row["problems"_L1][0]["kind"_L1].toString(), u"no-room"_s);
        QCOMPARE(row["left_out"_L1], true);
    }

    void aLogoIsInTheFileOnce()
    {
        put(m_list, threeShops);
        const QString logo = m_folder->filePath(u"logo.svg"_s);
        put(logo,
            "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='30'>"
            "<rect width='90' height='30' fill='#c00'/></svg>");

        QCOMPARE(
            sheet(u"avery-l7160"_s, words("--design card --copies 7 --logo") + QStringList{logo})
                .exit,
            0);

        QFile file(m_pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("/Subtype/Image"), 1);
    }

private:
    Ran sheet(const QString &stock, const QStringList &options) const
    {
        return m_program.run(QStringList{u"sheet"_s, m_list, u"--stock"_s, stock, u"-o"_s, m_pdf}
                             + options);
    }

    /// What another decoder reads on the first sheet.
    QStringList scanned() const
    {
        const QString page = m_folder->filePath(u"page"_s);
        outputOf(u"pdftoppm"_s, {u"-r"_s, u"300"_s, u"-gray"_s, u"-singlefile"_s, m_pdf, page});
        return QString::fromUtf8(outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, page + ".pgm"_L1}))
            .split(u'\n', Qt::SkipEmptyParts);
    }

    Program m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_list;
    QString m_pdf;
};

QTEST_GUILESS_MAIN(TestSheetDesigns)
#include "tst_sheetdesigns.moc"
