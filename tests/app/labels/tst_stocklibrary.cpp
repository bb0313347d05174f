// SPDX-License-Identifier: MIT
#include "app/labels/stocklibrary.h"

#include "app/labels/stocktable.h"
#include "resources/assets.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped()
{
    QFile file(StockLibrary::shippedPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What lies on the other side of the grid less what lies on this one.
QPointF lopsidedness(const LabelStock &stock)
{
    const QRectF last = labelRect(stock, labelCount(stock) - 1);
    return QPointF(stock.page.width(), stock.page.height()) - last.bottomRight() - stock.first;
}

LabelStock ownStock(const QString &id)
{
    return {.id = id, .maker = u"Mine"_s, .page = {210, 297}, .label = {50, 50}};
}

} // namespace

class TestStockLibrary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadAssets(); }

    void shipsARightTable()
    {
        const StockTable table = readStockTable(shipped());

        QVERIFY2(table.errors.isEmpty(), qPrintable(QString::number(table.errors.value(0).line)));
        QCOMPARE_GE(table.stocks.size(), 200);
        QSet<QString> ids;
        for (const LabelStock &stock : table.stocks) {
            QVERIFY2(!stockProblem(stock), qPrintable(stock.id));
            ids.insert(stock.id);
        }
        QCOMPARE(ids.size(), table.stocks.size());
    }

    void shipsTwoHundredThatAreSold()
    {
        const QList<LabelStock> &stocks = m_library.stocks();

        QCOMPARE_GE(std::ranges::count_if(
                        stocks, [](const LabelStock &stock) { return stock.maker != "Plain"_L1; }),
                    200);
        for (const QString &maker : {u"Avery"_s, u"Avery Zweckform"_s, u"Herma"_s, u"Plain"_s})
            QVERIFY2(std::ranges::count(stocks, maker, &LabelStock::maker) >= 50,
                     qPrintable(maker));
    }

    void namesStocksByMakerAndPart()
    {
        for (const LabelStock &stock : m_library.stocks()) {
            QString part = stock.part.toLower();
            part.replace(u'.', u'-').replace(u' ', u'-');
            const QString maker = stock.maker.toLower().section(u' ', -1);
            QCOMPARE(stock.id, maker + u'-' + part);
            QVERIFY2(!stock.name.trimmed().isEmpty(), qPrintable(stock.id));
        }
    }

    /// A slip in a margin, a pitch or a size moves the grid off the middle of its page.
    void shipsGridsInTheMiddleOfTheirPage()
    {
        for (const LabelStock &stock : m_library.stocks()) {
            const bool isKnown = stock.part == "L7157"_L1 || stock.part == "J8157"_L1;
            const QPointF off = lopsidedness(stock);
            QVERIFY2(qAbs(off.x()) <= 0.5 && qAbs(off.y()) <= (isKnown ? 1.71 : 0.5),
                     qPrintable(u"%1: %2, %3"_s.arg(stock.id).arg(off.x()).arg(off.y())));
        }
    }

    void drawsCirclesRound()
    {
        for (const LabelStock &stock : m_library.stocks()) {
            if (stock.name.contains("ound "_L1))
                QVERIFY2(stock.shape == LabelStock::Shape::Ellipse
                             && stock.label.width() == stock.label.height(),
                         qPrintable(stock.id));
            if (stock.name.startsWith("Square"_L1))
                QCOMPARE(stock.label.width(), stock.label.height());
        }
    }

    /// As the makers print them on the box, to a tenth of a millimetre.
    void knowsTheMakersSizes_data()
    {
        QTest::addColumn<QSizeF>("label");
        QTest::addColumn<int>("count");
        QTest::addColumn<QPointF>("first");
        const auto row = [](const char *id, QSizeF label, int count, QPointF first) {
            QTest::newRow(id) << label << count << first;
        };

        row("avery-l7159", {63.5, 33.9}, 24, {7.2, 13.0});
        row("avery-l7160", {63.5, 38.1}, 21, {7.2, 15.15});
        row("avery-l7161", {63.5, 46.6}, 18, {7.2, 8.8});
        row("avery-l7162", {99.1, 33.9}, 16, {4.65, 13.0});
        row("avery-l7163", {99.1, 38.1}, 14, {4.65, 15.15});
        row("avery-l7165", {99.1, 67.7}, 8, {4.65, 13.1});
        row("avery-l7169", {99.1, 139}, 4, {4.65, 9.5});
        row("avery-l7651", {38.1, 21.2}, 65, {4.65, 10.9});
        row("avery-c32011", {85, 54}, 10, {15, 13.5});
        row("avery-5160", {66.7, 25.4}, 30, {4.8, 12.7});
        row("avery-5163", {101.6, 50.8}, 10, {4.0, 12.7});
        row("avery-5167", {44.5, 12.7}, 80, {7.1, 12.7});
        row("avery-5371", {88.9, 50.8}, 10, {19.05, 12.7});
        row("avery-22805", {38.1, 38.1}, 24, {19.8, 12.7});
        row("herma-4677", {63.5, 38.1}, 21, {7.2, 15.15});
        row("herma-4608", {48.3, 25.4}, 44, {8.5, 8.8});
        row("zweckform-3474", {70, 37.1}, 24, {0, 0});
        row("zweckform-3475", {70, 36}, 24, {0, 4.5});
        row("zweckform-3666", {38.1, 21.2}, 65, {9.75, 10.7});
        row("plain-a4-3x7", {70, 42.4}, 21, {0, 0});
        row("plain-letter-2x5", {107.95, 55.9}, 10, {0, 0});
    }

    void knowsTheMakersSizes()
    {
        QFETCH(QSizeF, label);
        QFETCH(int, count);
        QFETCH(QPointF, first);

        const auto stock = m_library.stock(QString::fromLatin1(QTest::currentDataTag()));

        QVERIFY(stock);
        QCOMPARE(labelCount(*stock), count);
        QCOMPARE_LE(qAbs(stock->label.width() - label.width()), 0.051);
        QCOMPARE_LE(qAbs(stock->label.height() - label.height()), 0.051);
        QCOMPARE_LE(qAbs(stock->first.x() - first.x()), 0.11);
        QCOMPARE_LE(qAbs(stock->first.y() - first.y()), 0.11);
    }

    void readsTheTableWhenItIsAskedFor()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"stocks.tsv"_s);
        const StockLibrary library(path, {});
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(stockTableBytes({.stocks = {ownStock(u"later"_s)}}));
        file.close();

        QCOMPARE(library.stocks(), {ownStock(u"later"_s)});

        QVERIFY(QFile::remove(path));
        QCOMPARE(library.stocks().size(), 1);
    }

    void putsOwnStocksFirstAndInPlaceOfOurs()
    {
        const QList<LabelStock> own{ownStock(u"mine"_s), ownStock(u"avery-l7160"_s)};
        const StockLibrary library(StockLibrary::shippedPath(), own);

        QCOMPARE(library.stocks().first(2), own);
        QCOMPARE(library.stocks().size(), m_library.stocks().size() + 1);
        QCOMPARE(library.stock(u"avery-l7160"_s), own.at(1));
        QVERIFY(library.isOwn(u"avery-l7160"_s));
        QVERIFY(!library.isOwn(u"avery-l7163"_s));
        QVERIFY(!m_library.isOwn(u"avery-l7160"_s));
    }

    void hasNoStockOfAnotherName()
    {
        for (const QString &id : {u""_s, u"avery"_s, u"AVERY-L7160"_s, u"avery-l7160 "_s})
            QCOMPARE(m_library.stock(id), std::nullopt);
    }

private:
    StockLibrary m_library{StockLibrary::shippedPath(), {}};
};

QTEST_GUILESS_MAIN(TestStockLibrary)
#include "tst_stocklibrary.moc"
