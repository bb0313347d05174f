// SPDX-License-Identifier: MIT
#include "app/settings/ownstocks.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

LabelStock stock(const QString &id, double side)
{
    return {.id = id,
            .maker = u"Shop"_s,
            .name = u"Stickers 🏷"_s,
            .page = {210, 297},
            .label = {side, side},
            .pitch = {side, side}};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOwnStocks : public QObject
{
    Q_OBJECT

private slots:
    void namesBecomeIdsThatStay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");

        QTest::newRow("words") << u"Gift tags, 7"_s << u"own-gift-tags-7"_s;
        QTest::newRow("umlaut") << u"Größe"_s << u"own-gr-e-aedc3f80"_s;
        QTest::newRow("another letter") << u"Grüße"_s << u"own-gr-e-f83e0397"_s;
        QTest::newRow("emoji") << u"\U0001F4DE"_s << u"own-12da4843"_s;
        QTest::newRow("spaces") << u"  "_s << QString();
        QTest::newRow("signs") << u"-/-"_s << QString();
    }

    /// They are in files: the same on every machine.
    void namesBecomeIdsThatStay()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);

        QCOMPARE(ownStockId(name), id);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = ownStocksPath(m_folder->filePath(u"new/folder"_s));
    }

    void hasNoneWhereNoFileIs()
    {
        const auto own = readOwnStocks(m_path);

        QVERIFY(own);
        QCOMPARE(*own, StockTable());
        QVERIFY(!QDir(m_folder->filePath(u"new"_s)).exists()); // reading makes nothing
    }

    void keepsWhatIsAdded()
    {
        QCOMPARE(keepOwnStock(m_path, u"a"_s, stock(u"a"_s, 10)), std::nullopt);
        QCOMPARE(keepOwnStock(m_path, u"b"_s, stock(u"b"_s, 20)), std::nullopt);
        QCOMPARE(keepOwnStock(m_path, u"a"_s, stock(u"a"_s, 30)), std::nullopt);

        const auto own = readOwnStocks(m_path);

        QVERIFY(own);
        QCOMPARE(own->stocks, QList({stock(u"a"_s, 30), stock(u"b"_s, 20)}));
        QVERIFY(own->errors.isEmpty());
    }

    void losesNoLineItCannotRead()
    {
        keepOwnStock(m_path, u"a"_s, stock(u"a"_s, 10));
        write(m_path, "# my sheets\n" + contents(m_path) + "broken\ncaf\xe9\n");

        const auto own = readOwnStocks(m_path);
        QCOMPARE(own->stocks, {stock(u"a"_s, 10)});
        QCOMPARE(own->errors.size(), 2);
        QCOMPARE(own->errors.at(0).line, 4);
        QCOMPARE(own->errors.at(1).line, 5);

        QCOMPARE(keepOwnStock(m_path, u"b"_s, stock(u"b"_s, 20)), std::nullopt);

        const QByteArray written = contents(m_path);
        for (const char *line : {"# my sheets\n", "broken\n", "caf\xe9\n"})
            QVERIFY2(written.contains(line), line);
        QCOMPARE(readOwnStocks(m_path)->stocks, QList({stock(u"a"_s, 10), stock(u"b"_s, 20)}));
    }

    void aRemovedOneTakesNoOtherLineWithIt()
    {
        keepOwnStock(m_path, u"a"_s, stock(u"a"_s, 10));
        keepOwnStock(m_path, u"b"_s, stock(u"b"_s, 20));
        write(m_path, "# my sheets\n" + contents(m_path) + "broken\n");

        QCOMPARE(removeOwnStock(m_path, u"a"_s), std::nullopt);
        QCOMPARE(removeOwnStock(m_path, u"unknown"_s), std::nullopt);

        QCOMPARE(readOwnStocks(m_path)->stocks, QList({stock(u"b"_s, 20)}));
        for (const char *line : {"# my sheets\n", "broken\n"})
            QVERIFY2(contents(m_path).contains(line), line);
    }

    void oneIsReplacedUnderAnotherId()
    {
        keepOwnStock(m_path, u"a"_s, stock(u"a"_s, 10));
        keepOwnStock(m_path, u"b"_s, stock(u"b"_s, 20));

        QCOMPARE(keepOwnStock(m_path, u"a"_s, stock(u"c"_s, 30)), std::nullopt);

        QCOMPARE(readOwnStocks(m_path)->stocks, QList({stock(u"c"_s, 30), stock(u"b"_s, 20)}));
    }

    void leavesAFileAloneThatIsTooLarge()
    {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        write(m_path, QByteArray(longestStockTable + 1, '#'));

        const auto failed = keepOwnStock(m_path, u"a"_s, stock(u"a"_s, 10));

        QVERIFY(failed);
        QCOMPARE(failed->reason, FileError::Reason::TooLarge);
        QCOMPARE(readOwnStocks(m_path).error().reason, FileError::Reason::TooLarge);
        QCOMPARE(QFileInfo(m_path).size(), longestStockTable + 1);
    }

    void saysWhenThePlaceIsAFolder()
    {
        QDir().mkpath(m_path);

        QCOMPARE(readOwnStocks(m_path).error().reason, FileError::Reason::Folder);
        QCOMPARE(keepOwnStock(m_path, u"a"_s, stock(u"a"_s, 10))->reason,
                 FileError::Reason::Folder);
    }

    void keepsTenThousand()
    {
        StockTable many;
        for (int i = 0; i < 10'000; ++i)
            many.stocks.append(stock(u"s-%1"_s.arg(i), 10));
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        write(m_path, stockTableBytes(many));

        QCOMPARE(keepOwnStock(m_path, u"one-more"_s, stock(u"one-more"_s, 20)), std::nullopt);

        QCOMPARE(readOwnStocks(m_path)->stocks.size(), 10'001);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_APPLESS_MAIN(TestOwnStocks)
#include "tst_ownstocks.moc"
