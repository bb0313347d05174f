// SPDX-License-Identifier: MIT
#include "app/labels/stocktable.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

using Reason = StockFileError::Reason;

Q_DECLARE_METATYPE(bellpush::StockFileError)

namespace {

const QByteArray header
    = "id\tmaker\tpart\tname\tpage\twidth\theight\tleft\ttop\tacross\tdown\tcolumns\trows\tradius"
      "\tshape";
const QByteArray good
    = "avery-l7160\tAvery\tL7160\tAddress labels\tA4\t63.5\t38.1\t7.2\t15.15\t66.04\t38.1\t3\t7"
      "\t1.5\trectangle";

LabelStock l7160()
{
    return {.id = u"avery-l7160"_s,
            .maker = u"Avery"_s,
            .part = u"L7160"_s,
            .name = u"Address labels"_s,
            .page = {210, 297},
            .label = {63.5, 38.1},
            .first = {7.2, 15.15},
            .pitch = {66.04, 38.1},
            .columns = 3,
            .rows = 7,
            .cornerRadius = 1.5};
}

/// The good line with another value in one column.
QByteArray with(int column, const QByteArray &value)
{
    QByteArrayList values = good.split('\t');
    values[column] = value;
    return values.join('\t');
}

QByteArray table(const QByteArrayList &lines)
{
    return header + '\n' + lines.join('\n') + '\n';
}

/// The stocks of a table that is right, or its first error.
Result<QList<LabelStock>, StockFileError> readStocks(const QByteArray &bytes)
{
    const StockTable table = readStockTable(bytes);
    if (!table.errors.isEmpty())
        return tl::unexpected(table.errors.constFirst());
    return table.stocks;
}

} // namespace

class TestStockTable : public QObject
{
    Q_OBJECT

private slots:
    void readsAStock()
    {
        const auto stocks = readStocks(table({good}));

        QVERIFY(stocks);
        QCOMPARE(*stocks, {l7160()});
    }

    void readsWhatEditorsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("CRLF") << header + "\r\n" + good + "\r\n";
        QTest::newRow("no last line end") << header + '\n' + good;
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + table({good});
        QTest::newRow("remarks") << "# before\n" + table({"# between", good, "# after"});
        QTest::newRow("empty lines") << '\n' + table({"", good, "  ", ""});
    }

    void readsWhatEditorsWrite()
    {
        QFETCH(QByteArray, bytes);

        const auto stocks = readStocks(bytes);

        QVERIFY(stocks);
        QCOMPARE(*stocks, {l7160()});
    }

    void readsPagesAndShapes()
    {
        const auto stocks = readStocks(table(
            {with(4, "210x297.5"), with(0, "b"), with(14, "ellipse").replace("avery-l7160", "c")}));

        QVERIFY(stocks);
        QCOMPARE(stocks->at(0).page, QSizeF(210, 297.5));
        QCOMPARE(stocks->at(1).page, QSizeF(210, 297));
        QCOMPARE(stocks->at(2).shape, LabelStock::Shape::Ellipse);
        QCOMPARE(stocks->at(1).shape, LabelStock::Shape::Rectangle);
    }

    void readsAnEmptyTable()
    {
        QCOMPARE(readStocks(header)->size(), 0);
        QCOMPARE(readStocks({})->size(), 0);
    }

    void saysWhatIsWrongInWhichLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<StockFileError>("error");
        const auto row = [](const char *name, const QByteArray &line, const StockFileError &error) {
            QTest::newRow(name) << line << error;
        };
        const auto number = [](const char *column, const QString &value) {
            return StockFileError{Reason::NotANumber, 3, QString::fromLatin1(column), value, {}};
        };

        row("too few columns", good.left(good.lastIndexOf('\t')),
            {Reason::WrongColumns, 3, {}, u"14"_s, {}});
        row("too many columns", good + "\t", {Reason::WrongColumns, 3, {}, u"16"_s, {}});
        row("words", "hello", {Reason::WrongColumns, 3, {}, u"1"_s, {}});
        row("no UTF-8", with(3, "caf\xe9"), {Reason::NotText, 3, {}, {}, {}});
        row("a control character", with(3, "a\x01z"),
            {Reason::NotText, 3, u"name"_s, u"a\x01z"_s, {}});
        row("a long name", with(1, QByteArray(121, 'x')),
            {Reason::NotText, 3, u"maker"_s, QString(120, u'x'), {}});
        row("a comma", with(5, "63,5"), number("width", u"63,5"_s));
        row("a unit", with(6, "38.1mm"), number("height", u"38.1mm"_s));
        row("no length", with(7, ""), number("left", {}));
        row("an exponent", with(8, "1e1"), number("top", u"1e1"_s));
        row("no digits after the point", with(9, "66."), number("across", u"66."_s));
        row("a sign", with(10, "+38.1"), number("down", u"+38.1"_s));
        row("not a number", with(13, "nan"), number("radius", u"nan"_s));
        row("infinite", with(13, "inf"), number("radius", u"inf"_s));
        row("a space", with(5, " 63.5"), number("width", u" 63.5"_s));
        row("other digits", with(5, "٦٣"), number("width", u"٦٣"_s));
        row("half a column", with(11, "2.5"), number("columns", u"2.5"_s));
        row("a signed count", with(11, "+3"), number("columns", u"+3"_s));
        row("a space before a count", with(12, " 7"), number("rows", u" 7"_s));
        row("too many rows to count", with(12, "99999999999"), number("rows", u"99999999999"_s));
        row("another page", with(4, "B7"), {Reason::UnknownPage, 3, u"page"_s, u"B7"_s, {}});
        row("half a page", with(4, "210x"), {Reason::UnknownPage, 3, u"page"_s, u"210x"_s, {}});
        row("a page in small letters", with(4, "a4"),
            {Reason::UnknownPage, 3, u"page"_s, u"a4"_s, {}});
        row("another shape", with(14, "star"),
            {Reason::UnknownShape, 3, u"shape"_s, u"star"_s, {}});
        row("unprintable", with(12, "0"),
            {Reason::Unprintable, 3, {}, {}, {StockError::Reason::CountOutOfRange, 0, 1}});
        row("a huge length", with(5, QByteArray(110, '9')),
            {Reason::Unprintable,
             3,
             {},
             {},
             {StockError::Reason::LabelOutOfRange, QByteArray(110, '9').toDouble(), 1'300}});
        row("an id with a space", with(0, "my labels"),
            {Reason::Unprintable, 3, {}, {}, {StockError::Reason::NoName}});
        row("the same id again", with(0, "first"),
            {Reason::GivenTwice, 3, u"id"_s, u"first"_s, {}});
    }

    void saysWhatIsWrongInWhichLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(StockFileError, error);

        const auto stocks = readStocks(table({with(0, "first"), line, with(0, "last")}));

        QVERIFY(!stocks);
        QVERIFY2(stocks.error() == error,
                 qPrintable(u"%1 in line %2, %3: %4"_s.arg(int(stocks.error().reason))
                                .arg(stocks.error().line)
                                .arg(stocks.error().column, stocks.error().value)));
    }

    void saysThatTheNamesOfTheColumnsAreMissing()
    {
        const StockTable read = readStockTable("# remark\n" + good + '\n' + good + '\n');

        QCOMPARE(read.errors.size(), 1);
        QCOMPARE(read.errors.constFirst().reason, Reason::NoHeader);
        QCOMPARE(read.errors.constFirst().line, 2);
        QVERIFY(read.stocks.isEmpty());
        QCOMPARE(read.others.size(), 3);
    }

    void takesATableUpToItsLimit()
    {
        QByteArray bytes = table({good}) + '#';
        bytes.append(QByteArray(longestStockTable - bytes.size(), 'x'));

        QVERIFY(readStocks(bytes));
        const auto larger = readStocks(bytes + 'x');
        QVERIFY(!larger);
        QCOMPARE(larger.error().reason, Reason::TooLarge);
    }

    void keepsTheRestOfABrokenTable()
    {
        const StockTable read
            = readStockTable(table({"# mine", "broken", good, with(0, "b"), "caf\xe9"}));

        QCOMPARE(read.stocks.size(), 2);
        QCOMPARE(read.errors.size(), 2);
        QCOMPARE(read.errors.at(0).line, 3);
        QCOMPARE(read.errors.at(1).line, 6);
        QCOMPARE(read.others, QByteArrayList({"# mine", "broken", "caf\xe9"}));
    }

    void losesNothingOnWritingAgain()
    {
        const StockTable read
            = readStockTable("# top\r\n" + table({"broken", good, "caf\xe9", with(0, "b")}));

        const StockTable again = readStockTable(stockTableBytes(read));

        QCOMPARE(again.stocks, read.stocks);
        QCOMPARE(again.others, read.others);
        QCOMPARE(again.errors.size(), read.errors.size());
        QCOMPARE(stockTableBytes(again), stockTableBytes(read));
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("readBack");

        QTest::newRow("emoji") << u"🏷️ labels"_s << u"🏷️ labels"_s;
        QTest::newRow("right to left") << u"תוויות"_s << u"תוויות"_s;
        QTest::newRow("a tab and a line break") << u"a\tb\r\nc"_s << u"a b c"_s;
        QTest::newRow("controls") << u"a\u0001b\u2028c\u0085d"_s << u"a b c d"_s;
        QTest::newRow("too long") << QString(10'000, u'x') << QString(120, u'x');
    }

    void writesWhatItReads()
    {
        QFETCH(QString, name);
        QFETCH(QString, readBack);
        LabelStock stock = l7160();
        stock.name = name;
        stock.page = {123.456, 1'300};
        stock.first = {-0.004, 1.0 / 3};
        stock.shape = LabelStock::Shape::Ellipse;
        stock.label = {30, 38.1};
        stock.pitch = {40, 38.1};

        const auto read = readStocks(stockTableBytes({.stocks = {stock}}));

        QVERIFY(read);
        stock.name = readBack;
        stock.first.setY(0.333);
        QCOMPARE(*read, {stock});
    }

    void namesPages()
    {
        QCOMPARE(pageName({210, 297}), u"A4"_s);
        QCOMPARE(pageName({148, 210}), u"A5"_s);
        QCOMPARE(pageName({215.9, 279.4}), u"Letter"_s);
        QCOMPARE(pageName({297, 210}), u"297x210"_s);
        QCOMPARE(pageName({62.5, 100}), u"62.5x100"_s);
        QCOMPARE(pageName({1'234.5678, 1'300}), u"1234.568x1300"_s);
    }
};

QTEST_APPLESS_MAIN(TestStockTable)
#include "tst_stocktable.moc"
