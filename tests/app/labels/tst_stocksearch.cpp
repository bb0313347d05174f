// SPDX-License-Identifier: MIT
#include "app/labels/stocksearch.h"

#include "app/labels/stocklibrary.h"
#include "resources/assets.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestStockSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadAssets(); }

    void findsTheOneThatIsMeant_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("first");

        QTest::newRow("part") << u"L7160"_s << u"avery-l7160"_s;
        QTest::newRow("small letters") << u"l7160"_s << u"avery-l7160"_s;
        QTest::newRow("a space in it") << u"L 7160"_s << u"avery-l7160"_s;
        QTest::newRow("a hyphen in it") << u"l-7160"_s << u"avery-l7160"_s;
        QTest::newRow("the id") << u"avery-l7160"_s << u"avery-l7160"_s;
        QTest::newRow("maker and part") << u"AVERY  l7160"_s << u"avery-l7160"_s;
        QTest::newRow("digits of a part") << u"avery 7160"_s << u"avery-l7160"_s;
        QTest::newRow("a dot in it") << u"3274.2"_s << u"avery-3274-2"_s;
        QTest::newRow("a part before a longer one") << u"herma 4677"_s << u"herma-4677"_s;
        QTest::newRow("another maker") << u"zweckform 3475"_s << u"zweckform-3475"_s;
        QTest::newRow("both of its names") << u"Avery Zweckform 3475"_s << u"zweckform-3475"_s;
        QTest::newRow("plain") << u"plain A4 3x7"_s << u"plain-a4-3x7"_s;
        QTest::newRow("name and count") << u"square 24"_s << u"avery-22805"_s;
        QTest::newRow("a pack of it") << u"L7160-100"_s << u"avery-l7160"_s;
        QTest::newRow("another pack") << u"J8160-25"_s << u"avery-j8160"_s;
        QTest::newRow("a maker's pack") << u"Avery L7160-40"_s << u"avery-l7160"_s;
        QTest::newRow("one of two") << u"5160/8160"_s << u"avery-5160"_s;
        QTest::newRow("one that is there") << u"99999/8160"_s << u"avery-8160"_s;
        QTest::newRow("registered") << u"Avery® 5160®"_s << u"avery-5160"_s;
        QTest::newRow("all of a box")
            << u"Avery 5160 Address Labels 1\" x 2-5/8\" 30/sheet"_s << u"avery-5160"_s;
        QTest::newRow("two parts") << u"5160, 8160"_s << u"avery-5160"_s;
        QTest::newRow("two parts, no space") << u"5160,8160"_s << u"avery-5160"_s;
        QTest::newRow("three parts") << u"5160 8160 18160"_s << u"avery-5160"_s;
        QTest::newRow("parts with words between") << u"5160 & 8160 or 18160"_s << u"avery-5160"_s;
        QTest::newRow("No.") << u"No. 3474"_s << u"zweckform-3474"_s;
        QTest::newRow("Nr.") << u"Nr. 3474"_s << u"zweckform-3474"_s;
        QTest::newRow("Art.-Nr.") << u"Art.-Nr. 3474"_s << u"zweckform-3474"_s;
        QTest::newRow("sheets of a pack") << u"zweckform 3474 100 Blatt"_s << u"zweckform-3474"_s;
        QTest::newRow("a brand of the maker's") << u"HERMA 4677 SuperPrint"_s << u"herma-4677"_s;
        QTest::newRow("a German box") << u"Herma Etiketten 4677 Stück"_s << u"herma-4677"_s;
        QTest::newRow("brands on a box")
            << u"Avery 5160 Easy Peel Address Labels with Sure Feed"_s << u"avery-5160"_s;
        QTest::newRow("wide digits") << u"５１６０"_s << u"avery-5160"_s;
        QTest::newRow("inches") << u"avery 5160 2.625 x 1"_s << u"avery-5160"_s;
    }

    void findsTheOneThatIsMeant()
    {
        QFETCH(QString, words);
        QFETCH(QString, first);

        const QList<LabelStock> found = foundStocks(m_library.stocks(), words);

        QVERIFY(!found.isEmpty());
        QCOMPARE(found.constFirst().id, first);
    }

    void findsSizes_data()
    {
        QTest::addColumn<QString>("words");

        QTest::newRow("spaces") << u"63.5 x 38.1"_s;
        QTest::newRow("comma") << u"63,5x38,1"_s;
        QTest::newRow("times") << u"63.5×38.1"_s;
        QTest::newRow("unit") << u"63.5 x 38.1 mm"_s;
        QTest::newRow("unit twice") << u"63.5mm x 38.1mm"_s;
        QTest::newRow("the other way round") << u"38.1 x 63.5"_s;
        QTest::newRow("inches") << u"2.5 x 1.5 in"_s;
        QTest::newRow("inch marks") << u"2.5\" x 1.5\""_s;
    }

    void findsSizes()
    {
        QFETCH(QString, words);

        const QList<LabelStock> found = foundStocks(m_library.stocks(), words);

        QVERIFY(std::ranges::find(found, u"avery-l7160"_s, &LabelStock::id) != found.end());
        QVERIFY(std::ranges::find(found, u"herma-4677"_s, &LabelStock::id) != found.end());
        for (const LabelStock &stock : found)
            QCOMPARE(stock.label, QSizeF(63.5, 38.1));
    }

    void findsSizesInInches_data()
    {
        QTest::addColumn<QString>("words");

        for (const char *typed : {"1\" x 2-5/8\"",
                                  "1 x 2-5/8",
                                  "2-5/8 x 1",
                                  "2⅝ x 1",
                                  "1 × 2⅝",
                                  "2⅝″ × 1″",
                                  "1” x 2-5/8”",
                                  "1in x 2.625in",
                                  "2 5/8 in x 1 in",
                                  "2.625 x 1",
                                  "1 x 2,625",
                                  "1 in. x 2-5/8 in.",
                                  "1-inch x 2-5/8-inch",
                                  "2.63\" x 1\"",
                                  "1'' x 2 5/8''",
                                  "66.7 x 25.4",
                                  "66,675 mm x 25,4 mm",
                                  "6.6675 x 2.54 cm",
                                  "1 by 2-5/8",
                                  "1\"x2-5/8\"",
                                  "1 inch x 2 5/8 inches",
                                  "1＂ x 2-5/8＂",
                                  "１ ｘ ２－５／８",
                                  "1´´ x 2 5/8´´"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void findsSizesInInches()
    {
        QFETCH(QString, words);

        const QList<LabelStock> found = foundStocks(m_library.stocks(), words);

        QVERIFY(std::ranges::find(found, u"avery-5160"_s, &LabelStock::id) != found.end());
        for (const LabelStock &stock : found) {
            QVERIFY(std::abs(stock.label.width() - 66.675) < 0.4);
            QVERIFY(std::abs(stock.label.height() - 25.4) < 0.4);
        }
    }

    void findsASide_data()
    {
        QTest::addColumn<QString>("words");

        for (const char *typed :
             {"round 40 mm", "Ø 40", "Ø40", "⌀ 40 mm", "40 mm Ø", "40 mm Durchmesser", "40mm rund",
              "dia. 40 mm", "40 mm diameter", "Ø 4 cm", "Etiketten Ø 40"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void findsASide()
    {
        QFETCH(QString, words);

        const QList<LabelStock> found = foundStocks(m_library.stocks(), words);

        QVERIFY(found.size() >= 5);
        for (const LabelStock &stock : found)
            QCOMPARE(stock.label, QSizeF(40, 40));
    }

    void findsEveryStockOfACount()
    {
        const QList<LabelStock> found = foundStocks(m_library.stocks(), u"65"_s);

        const auto ofCount = std::ranges::count(m_library.stocks(), 65, labelCount);
        QVERIFY(ofCount > 5);
        QCOMPARE(std::ranges::count(found, 65, labelCount), ofCount);
        QVERIFY(labelCount(found.constFirst()) == 65); // before those that have it in their part
    }

    void needsEveryWord()
    {
        QVERIFY(!foundStocks(m_library.stocks(), u"herma round"_s).isEmpty());
        const QList<LabelStock> round40 = foundStocks(m_library.stocks(), u"round 40"_s);
        QVERIFY(!round40.isEmpty());
        QCOMPARE(round40.constFirst().label, QSizeF(40, 40));
        QVERIFY(foundStocks(m_library.stocks(), u"herma l7160"_s).isEmpty());
        QVERIFY(foundStocks(m_library.stocks(), u"l7160 round"_s).isEmpty());
        QVERIFY(foundStocks(m_library.stocks(), u"1234.5 x 1"_s).isEmpty());
    }

    void ranksTheBestFirst()
    {
        const QList<LabelStock> found = foundStocks(m_library.stocks(), u"516"_s);

        const auto isLater = [&found](const QString &a, const QString &b) {
            return std::ranges::find(found, a, &LabelStock::id)
                > std::ranges::find(found, b, &LabelStock::id);
        };
        QVERIFY(found.constFirst().part.startsWith("516"_L1));
        QVERIFY(isLater(u"avery-15160"_s, u"avery-5168"_s)); // inside a part after its beginning
    }

    void showsAllWhereNothingIsAskedFor_data()
    {
        QTest::addColumn<QString>("words");

        QTest::newRow("nothing") << QString();
        QTest::newRow("white space") << u" \t\u00a0 "_s;
        QTest::newRow("signs") << u"- / ."_s;
    }

    void showsAllWhereNothingIsAskedFor()
    {
        QFETCH(QString, words);

        QCOMPARE(foundStocks(m_library.stocks(), words), m_library.stocks());
    }

    void takesAnythingTyped_data()
    {
        QTest::addColumn<QString>("words");

        QTest::newRow("emoji") << u"🏷🏷 👩‍🚀"_s;
        QTest::newRow("right to left") << u"תוויות עגולות"_s;
        QTest::newRow("a surrogate alone") << QString(QChar(0xd83d));
        QTest::newRow("a large number") << u"99999999999999999999"_s;
        QTest::newRow("a large size") << QString(200, u'9') + u'x' + QString(150, u'9');
    }

    void takesAnythingTyped()
    {
        QFETCH(QString, words);

        QVERIFY(foundStocks(m_library.stocks(), words).isEmpty());
    }

    void passesOverWhatFollowsTwoHundredCharacters()
    {
        const QString part = u"l7160"_s + QString(195, u' ');

        QCOMPARE(foundStocks(m_library.stocks(), part + u"nothing"_s).size(), 1);
        QVERIFY(foundStocks(m_library.stocks(), part.chopped(1) + u"z"_s).isEmpty());
    }

    void takesTenThousandWords()
    {

        const auto found = foundStocks(m_library.stocks(), u"a "_s.repeated(10'000));

        QCOMPARE_GE(found.size(), 200);
    }

private:
    StockLibrary m_library{StockLibrary::shippedPath(), {}};
};

QTEST_GUILESS_MAIN(TestStockSearch)
#include "tst_stocksearch.moc"
