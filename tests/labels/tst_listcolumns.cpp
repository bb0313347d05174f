// SPDX-License-Identifier: MIT
#include "app/labels/listcolumns.h"

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
        QTest::newRow("empty") << u""_s << Place();
        QTest::newRow("huge") << u"99999999999"_s << Place();
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
    }
};

QTEST_APPLESS_MAIN(TestListColumns)
#include "tst_listcolumns.moc"
