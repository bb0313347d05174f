// SPDX-License-Identifier: MIT
#include "app/lists/columnnames.h"
#include "app/lists/listcolumns.h"
#include "app/lists/numberlook.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Place = std::optional<qsizetype>;

ListColumns columnsOf(const QByteArray &text)
{
    return listColumns(*CsvTable::from(text, std::nullopt));
}

} // namespace

class TestListColumns : public QObject
{
    Q_OBJECT

private slots:
    void recognisesColumns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("hasHeader");
        QTest::addColumn<Place>("number");
        QTest::addColumn<Place>("payload");
        QTest::addColumn<Place>("label");
        const auto row = [](const char *name, const QByteArray &text, bool hasHeader, Place number,
                            Place payload, Place label) {
            QTest::newRow(name) << text << hasHeader << number << payload << label;
        };

        row("English", "number,payload,label\n+49301234567,a,b\n", true, 0, 1, 2);
        row("German", "Filiale;Telefon\nMitte;+49 30 1234567\n", true, 1, {}, 0);
        row("Spanish, shouting", "CÓDIGO;TIENDA;NÚMERO\na;b;+34911234567", true, 2, 0, 1);
        row("only a header", "number,label\n", true, 0, {}, 1);
        row("no header", "+49301234567,Mitte\n+49301234568,West\n", false, 0, {}, 1);
        row("no header, number last", "Mitte,+49301234567\nWest,+49301234568\n", false, 1, {}, 0);
        row("only numbers", "+49301234567\n+49301234568\n", false, 0, {}, {});
        row("rounded numbers", "4.9301E+11,Mitte\n4.9302E+11,West\n", false, 0, {}, 1);
        row("some numbers are wrong", "+49301234567,Mitte\nask,West\n+49301234568,Ost\n", false, 0,
            {}, 1);
        row("a header nobody knows", "alpha,beta\nMitte,+49301234567\n", true, 1, {}, {});
        row("a running number is no phone number", "1,Mitte,+49301234567\n2,West,+49301234568\n",
            false, 2, {}, 0);
        row("hardly any number", "a,+49301234567\nb,-\nc,-\nd,-\n", false, {}, {}, 0);
        row("a shop called like a column", "Local,+49301234567\nWest,+49301234568\n", false, 1, {},
            0);
        row("one column, two words", "Store phone,x\n+49301234567,y\n", true, 0, {}, {});
        row("nothing that can be called", "Mitte\nWest\n", false, {}, {}, 0);
        row("a store's name is no header", "Main Store\nSide Store\n", false, {}, {}, 0);
        row("digits under another name", "code,shop\n12345678,North\n", true, {}, 0, 1);
        row("dates", "shop,opened\nNorth,2026-01-15\nSouth,31.01.2026\n", true, {}, {}, 0);
        row("a title", "Filialen 2026,,\nFiliale,Telefon,Code\nMitte,+49301234567,a\n", true, 1, 2,
            0);
        row("a title of one cell", "Table 1\nFiliale,Telefon\nMitte,+49301234567\n", true, 1, {},
            0);
        row("a title in another place", ";Table 1\nFiliale;Telefon\nMitte;+49301234567\n", true, 1,
            {}, 0);
        row("three titles",
            "a\nb\n\nStore\nPhone,Store\n+49301234567,Mitte\n+49301234568,Ost\n+49301234569,West\n",
            true, 0, {}, 1);
        row("a title above one column", "Stores\nPhone\n+49301234567\n", true, 0, {}, {});
        row("half a header", "Phone,\n+49301234567,Mitte\n", true, 0, {}, {});
        row("no title above no header", "Mitte,\nWest,+49301234567\n", true, 1, {}, {});
        row("a person", "First Name,Last Name,Company,Phone\na,b,c,+49301234567\n", true, 3, {}, 2);
        row("a business is no label", "Company,Phone\nc,+49301234567\n", true, 1, {}, {});
        row("empty", "", false, {}, {}, {});
    }

    void recognisesColumns()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, hasHeader);
        QFETCH(Place, number);
        QFETCH(Place, payload);
        QFETCH(Place, label);

        const ListColumns columns = columnsOf(text);

        QCOMPARE(columns.hasHeader, hasHeader);
        QCOMPARE(columns.number, number);
        QCOMPARE(columns.payload, payload);
        QCOMPARE(columns.label, label);
    }

    void takesTheColumnWhoseCellsAreNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Place>("number");
        QTest::addColumn<QList<qsizetype>>("candidates");
        const auto takes = [](const char *name, const QByteArray &text, qsizetype number) {
            QTest::newRow(name) << text << Place(number) << QList<qsizetype>();
        };
        const auto asks
            = [](const char *name, const QByteArray &text, const QList<qsizetype> &candidates) {
                  QTest::newRow(name) << text << Place() << candidates;
              };
        const auto takesNone = [](const char *name, const QByteArray &text) {
            QTest::newRow(name) << text << Place() << QList<qsizetype>();
        };

        takes("a running number", "Number,Phone,Store\n1,+49301234567,a\n2,+49301234568,b\n", 1);
        takes("names that are swapped", "Phone,Name\nMitte,+49301234567\nWest,+49301234568\n", 1);
        takes("another name", "Store,Ruf uns\nMitte,+49301234567\nWest,+49301234568\n", 1);
        takes("never a fax", "Fax,Phone\n+49301234500,+49301234567\n", 1);
        takes("a fax first, of another name", "Telefax;Ruf\n+49301234500;+49301234567\n", 1);
        takesNone("only a fax", "Store,Fax\na,+49301234567\n");
        takesNone("a house and its customer",
                  "House number,Customer number,Store\n12345678,87654321,a\n");
        takesNone("articles", "Artikelnummer;Laden\n4006381333931;a\n4006381333948;b\n");
        takes("a shop's number beside it", "Shop number,Phone\n12345678,+49301234567\n", 1);
        takes("long shop numbers under Number", "Number,Contact\n12345678,+49301234567\n", 1);
        takes("WhatsApp before phone", "Phone,WhatsApp\n+49301234567,+491711234567\n", 1);
        takes("mobile before phone", "Telefon;Handy\n030 1234567;0171 1234567\n", 1);
        takes("no WhatsApp at all", "WhatsApp,Phone\n,+49301234567\n,+49301234568\n", 1);
        takes("WhatsApp is yes or no", "WhatsApp,Phone\nyes,+49301234567\nno,+49301234568\n", 1);
        takes("present before old", "Old phone,Phone\n+49301234500,+49301234567\n", 1);
        takes("present before emergency", "Notfall-Handy;Telefon\n+491711234567;+49301234567\n", 1);
        takes("the first of numbered ones", "Phone 1,Phone 2\n+49301234567,+49301234568\n", 0);
        takes("the same twice", "Sales phone,Support phone\n+49301234567,+49301234567\n", 0);
        takes("the contract's own", "number,payload,label\n49301234567,12345678,a\n", 0);
        takes("at home", "Nummer;Laden\n030 1234567;a\n", 0);
        takes("phones at home without a mark", "Phone,Store\n6505551234,a\n", 0);
        takes("a phone that nobody filled in", "Phone,Store\n,a\n", 0);
        takes("a phone with words only", "Phone,Store\nask,a\n", 0);
        takes("late numbers",
              "Phone,Number\n" + QByteArray(",1\n").repeated(500) + "+49301234567,2\n", 0);
        takes("the id of a number", "Phone number ID,Phone\n106540352242922,+16315553601\n", 1);
        takes("a postcode of Brazil", "CEP;Telefone\n01310-100;+551130001000\n", 1);
        takes("a place of two numbers", "Lat,Lon,Phone\n52.520008,13.404954,+49301234567\n", 2);

        asks("two that are alike", "Sales phone,Support phone\n+49301234567,+49301234568\n",
             {0, 1});
        asks("two without a name", "a,+49301234567,+49301234500\nb,+49301234568,+49301234501\n",
             {1, 2});
        asks("only an old one", "Old phone,Store\n+49301234567,a\n", {0});
        asks("only for emergencies", "Emergency phone,Store\n+49301234567,a\n", {0});
        asks("a customer's number with a plus", "Customer number,Store\n+49301234567,a\n", {0});
        asks("digits of anything", "Foo,Store\n12345678,a\n87654321,b\n", {0});
        asks("a mobile that hardly any has",
             "Mobile,Phone\n+491711234567,+49301234567\n,+49301234568\n,+49301234569\n", {0, 1});
    }

    void takesTheColumnWhoseCellsAreNumbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(Place, number);
        QFETCH(QList<qsizetype>, candidates);

        const ListColumns columns = columnsOf(text);

        QCOMPARE(columns.number, number);
        QCOMPARE(columns.numberCandidates, candidates);
    }

    void readsAddressBooks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("called");

        QTest::newRow("Google")
            << "First Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
               "a,Work Fax,+49301234500,Mobile,+491711234567\n"
               "b,Mobile,+491711234568,Work,+49301234568\n"
               "c,Work,+49301234569 ::: +49301234570,,\n"_ba
            << QStringList{u"+491711234567"_s, u"+491711234568"_s, u"+49301234569"_s};
        QTest::newRow("Google, once")
            << "Name,Phone 1 - Type,Phone 1 - Value\na,* Mobile,+491711234567\n"_ba
            << QStringList{u"+491711234567"_s};
        QTest::newRow("Outlook")
            << "First Name,Company,Business Fax,Business Phone,Home Phone,Mobile Phone,Other Fax\n"
               "a,A,+49301234500,+49301234567,+49301234501,+491711234567,+49301234502\n"_ba
            << QStringList{u"+491711234567"_s};
        QTest::newRow("Outlook without a mobile")
            << "First Name,Business Fax,Business Phone,Business Phone 2,Home Phone,Mobile Phone\n"
               "a,+49301234500,+49301234567,+49301234568,+49301234501,\n"_ba
            << QStringList{u"+49301234567"_s};
        QTest::newRow("Outlook, German")
            << "Vorname;Firma;Fax geschäftlich;Telefon geschäftlich;Telefon privat;Mobiltelefon\n"
               "a;A;+49301234500;+49301234567;+49301234501;\n"_ba
            << QStringList{u"+49301234567"_s};
    }

    void readsAddressBooks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, called);
        const auto table = CsvTable::from(text, std::nullopt);

        const ListColumns columns = listColumns(*table);

        QStringList texts;
        CsvReader rows(*table);
        rows.next();
        while (const auto row = rows.next())
            texts.append(calledCell(row->fields, columns).text);
        QCOMPARE(texts, called);
        QCOMPARE(columns.firstNumbers, called);
        QVERIFY(!columns.texts.values().contains(*columns.number));
    }

    void aChosenColumnIsNotAskedFor()
    {
        const ListColumns columns = columnsOf("Sales phone,Support phone\n+49301234567,+4930123\n");

        const auto chosen = chosenColumns(columns, {.number = u"support phone"_s});

        QCOMPARE(chosen->number, Place(1));
        QCOMPARE(chosen->firstNumbers, QStringList(u"+4930123"_s));
        QVERIFY(chosen->numberCandidates.isEmpty());
    }

    void showsTheFirstCells()
    {
        const ListColumns columns = columnsOf("Phone,Store\n+49301234567," + QByteArray(9'999, 'x')
                                              + "\n,b\n+49301234568,c\n+49301234569,d\n");

        QCOMPARE(columns.firstCells.value(0),
                 (QStringList{u"+49301234567"_s, u"+49301234568"_s, u"+49301234569"_s}));
        QCOMPARE(columns.firstCells.value(1).first().size(), 25);
        QCOMPARE(columns.firstCells.value(1).size(), 3);
    }

    void namesAreAsLongAsNamesAre()
    {
        const QByteArray text = "Phone " + QByteArray(5'000'000, 'x');

        QCOMPARE(plainName(QString::fromUtf8(text)).size(), 199);
        QCOMPARE(columnsOf(text + ",Store\n+49301234567,a\n").number, Place(0));
        QVERIFY(!looksLikeNumber(QString(5'000'000, u'1')));
    }

    void findsWhatPostersSay()
    {
        const ListColumns columns
            = columnsOf("Number,Store,Headline,Business name,Short text,Other\n");

        QCOMPARE(
            columns.texts,
            (QMap<QString, qsizetype>{{u"headline"_s, 2}, {u"business"_s, 3}, {u"text"_s, 4}}));
        QCOMPARE(columns.count, 6);
        QCOMPARE(columns.names.size(), 6);
    }

    void columnsCanBeChosen_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<Place>("column");

        QTest::newRow("name") << u"second"_s << Place(1);
        QTest::newRow("name in other letters") << u"  SÉCOND "_s << Place(1);
        QTest::newRow("first") << u"1"_s << Place(0);
        QTest::newRow("last") << u"4"_s << Place(3);
        QTest::newRow("a name that is a number") << u"2024"_s << Place(2);
        QTest::newRow("under") << u"0"_s << Place();
        QTest::newRow("over") << u"5"_s << Place();
        QTest::newRow("negative") << u"-1"_s << Place();
        QTest::newRow("other") << u"fifth"_s << Place();
        QTest::newRow("huge") << u"99999999999"_s << Place();
    }

    void aColumnWithoutANameIsNone()
    {
        const ListColumns columns = columnsOf("number,payload,label\n+49301234567,a,b");

        const auto chosen = chosenColumns(columns, {.number = u""_s, .payload = u""_s});

        QVERIFY(chosen);
        QCOMPARE(chosen->number, Place());
        QCOMPARE(chosen->payload, Place());
        QCOMPARE(chosen->label, Place(2));
    }

    void columnsCanBeChosen()
    {
        QFETCH(QString, wanted);
        QFETCH(Place, column);
        const ListColumns columns = columnsOf("number,second,2024,\n+49301234567,a,b,c");

        const auto number = chosenColumns(columns, {.number = wanted});
        const auto payload = chosenColumns(columns, {.payload = wanted});
        const auto label = chosenColumns(columns, {.label = wanted});

        QCOMPARE(number.has_value(), column.has_value());
        if (!column) {
            QCOMPARE(number.error(), (ColumnError{wanted, columns.names, 4}));
            return;
        }
        QCOMPARE(number->number, column);
        QCOMPARE(payload->payload, column);
        QCOMPARE(payload->number, Place(0));
        QCOMPARE(label->label, column);
        QCOMPARE(labelColumns(*label), QList<qsizetype>{*column});
    }
};

QTEST_APPLESS_MAIN(TestListColumns)
#include "tst_listcolumns.moc"
