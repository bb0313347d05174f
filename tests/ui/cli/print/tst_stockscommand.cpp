// SPDX-License-Identifier: MIT
#include "app/settings/ownstocks.h"
#include "tests/ui/cli/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

LabelStock ownStock()
{
    return {.id = u"shop-a"_s,
            .maker = u"Shop"_s,
            .part = u"A"_s,
            .name = u"Stickers\tfor doors"_s,
            .page = {210, 297},
            .label = {50.004, 30},
            .pitch = {60, 40},
            .columns = 2,
            .rows = 3};
}

} // namespace

class TestStocksCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_program = {};
        m_program.set(u"XDG_DATA_HOME"_s, m_home->path());
        m_own = ownStocksPath(m_home->filePath(u"bellpush/bellpush"_s));
    }

    void listsEveryStockOnALine()
    {
        const Ran ran = m_program.run({u"stocks"_s});

        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.isEmpty(), ran.err.constData());
        QByteArrayList lines = ran.out.split('\n');
        QVERIFY(lines.takeLast().isEmpty());
        QCOMPARE_GE(lines.size(), 200);
        for (const QByteArray &line : lines)
            QCOMPARE(line.count('\t'), 3);
        QVERIFY(lines.contains("avery-l7160\t63.5x38.1\t21\tAvery L7160 Address labels"));
        QVERIFY(lines.contains("avery-l7159\t63.5x33.87\t24\tAvery L7159 Address labels"));
        QVERIFY(lines.contains("avery-5160\t66.68x25.4\t30\tAvery 5160 Address labels"));
    }

    void isTheSameInEveryLanguage()
    {
        const Ran ran = m_program.run({u"stocks"_s});
        m_program.set(u"LC_ALL"_s, u"de_DE.UTF-8"_s);

        QCOMPARE(m_program.run({u"stocks"_s}).out, ran.out);
    }

    void listsWhatFits_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<int>("count");

        QTest::newRow("a part") << words("stocks L7160") << "avery-l7160\t"_ba << 1;
        QTest::newRow("several words") << words("stocks herma 40 mm round") << "herma-4"_ba << 5;
        QTest::newRow("a size in words")
            << words("stocks avery 63,5 x 38,1 l7160") << "avery-l7160\t"_ba << 1;
        QTest::newRow("one argument")
            << QStringList{u"stocks"_s, u"plain a4 3x7"_s} << "plain-a4-3x7\t"_ba << 1;
    }

    void listsWhatFits()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, first);
        QFETCH(int, count);

        const Ran ran = m_program.run(line);

        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.startsWith(first), ran.out.constData());
        QCOMPARE(ran.out.count('\n'), count);
        QVERIFY(ran.err.isEmpty());
    }

    void saysThatNothingFits()
    {
        const Ran ran = m_program.run(words("stocks no-such-stock"));

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains("no-such-stock"), ran.err.constData());

        const Ran json = m_program.run(words("--json stocks no-such-stock"));
        QCOMPARE(json.out, "[]\n");
        QCOMPARE(object(json.err)["severity"_L1], "note"_L1);
    }

    void listsTheUsersOwnFirst()
    {
        QCOMPARE(keepOwnStock(m_own, ownStock().id, ownStock()), std::nullopt);

        const Ran ran = m_program.run({u"stocks"_s});

        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.startsWith("shop-a\t50x30\t6\tShop A Stickers for doors\n"),
                 ran.out.left(100).constData());
    }

    void warnsOfBrokenLines()
    {
        QCOMPARE(keepOwnStock(m_own, ownStock().id, ownStock()), std::nullopt);
        QFile file(m_own);
        QVERIFY(file.open(QIODevice::Append));
        file.write("broken\n");
        file.close();

        const Ran ran = m_program.run(words("stocks shop-a"));

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.startsWith("shop-a\t"));
        QVERIFY2(ran.err.startsWith("warning: "), ran.err.constData());
        QVERIFY2(ran.err.contains(m_own.toUtf8() + ": Line 3: "), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
    }

    void listsOursWhereTheUsersCannotBeRead()
    {
        QVERIFY(QDir().mkpath(m_own));

        const Ran ran = m_program.run(words("stocks l7160"));

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.startsWith("avery-l7160\t"));
        QVERIFY2(ran.err.startsWith("warning: "), ran.err.constData());
    }

    void printsJson_data()
    {
        QTest::addColumn<QStringList>("line");

        QTest::newRow("after") << words("stocks --json l7160");
        QTest::newRow("before") << words("--json stocks l7160");
    }

    void printsJson()
    {
        QFETCH(QStringList, line);

        const Ran ran = m_program.run(line);

        QCOMPARE(ran.exit, 0);
        const QJsonArray stocks = QJsonDocument::fromJson(ran.out).array();
        QCOMPARE(stocks.size(), 1);
        const QJsonObject stock = stocks.first().toObject();
        QCOMPARE(stock["id"_L1], "avery-l7160"_L1);
        QCOMPARE(stock["maker"_L1], "Avery"_L1);
        QCOMPARE(stock["page"_L1], "A4"_L1);
        QCOMPARE(stock["page_mm"_L1], QJsonArray({210, 297}));
        QCOMPARE(stock["label_mm"_L1], QJsonArray({63.5, 38.1}));
        QCOMPARE(stock["first_mm"_L1], QJsonArray({7.2, 15.15}));
        QCOMPARE(stock["pitch_mm"_L1], QJsonArray({66.04, 38.1}));
        QCOMPARE(stock["columns"_L1], 3);
        QCOMPARE(stock["rows"_L1], 7);
        QCOMPARE(stock["count"_L1], 21);
        QCOMPARE(stock["shape"_L1], "rectangle"_L1);
    }

    void refusesAWrongCommandLine()
    {
        const Ran ran = m_program.run(words("stocks --maker Avery"));

        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
    }

    void saysWhenStandardOutputIsFull()
    {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(BELLPUSH_CLI), {u"stocks"_s});

        QCOMPARE(Program::ended(process).exit, 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    Program m_program;
    QString m_own;
};

QTEST_GUILESS_MAIN(TestStocksCommand)
#include "tst_stockscommand.moc"
