// SPDX-License-Identifier: MIT
#include "app/lists/csvtable.h"

#include <QStringConverter>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Reason = CsvError::Reason;
using Rows = QList<QStringList>;

QList<CsvRow> rowsOf(const CsvTable &table)
{
    QList<CsvRow> rows;
    CsvReader reader(table);
    while (auto row = reader.next())
        rows.append(*std::move(row));
    return rows;
}

Rows fieldsOf(const CsvTable &table)
{
    Rows fields;
    for (const CsvRow &row : rowsOf(table))
        fields.append(row.fields);
    return fields;
}

QList<qsizetype> linesOf(const CsvTable &table)
{
    QList<qsizetype> lines;
    for (const CsvRow &row : rowsOf(table))
        lines.append(row.line);
    return lines;
}

} // namespace

class TestCsvTable : public QObject
{
    Q_OBJECT

private slots:
    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QList<qsizetype>>("lines");
        const auto row = [](const char *name, const QByteArray &text, const Rows &rows,
                            const QList<qsizetype> &lines) {
            QTest::newRow(name) << text << rows << lines;
        };

        row("nothing", "", {}, {});
        row("only a mark", "\xef\xbb\xbf", {}, {});
        row("only line ends", "\n\r\n\r", {}, {});
        row("one field", "a", {{u"a"_s}}, {1});
        row("LF", "a,b\n1,2\n", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}, {1, 2});
        row("CR LF", "a,b\r\n1,2\r\n", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}, {1, 2});
        row("CR", "a,b\r1,2\r", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}, {1, 2});
        row("mixed", "a\nb\r\nc\rd", {{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}}, {1, 2, 3, 4});
        row("no end", "a,b\n1,2", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}, {1, 2});
        row("mark",
            "\xef\xbb\xbf"
            "a,b",
            {{u"a"_s, u"b"_s}}, {1});
        row("mark and quote", "\xef\xbb\xbf\"a\",b", {{u"a"_s, u"b"_s}}, {1});
        row("empty fields", "a,,b\n,,c\n1,,",
            {{u"a"_s, u""_s, u"b"_s}, {u""_s, u""_s, u"c"_s}, {u"1"_s, u""_s, u""_s}}, {1, 2, 3});
        row("spaces are kept", " a , b ", {{u" a "_s, u" b "_s}}, {1});
        row("quoted", "\"a\",\"b\"", {{u"a"_s, u"b"_s}}, {1});
        row("doubled quotes", "\"a \"\"b\"\" c\",\"\"\"\"", {{u"a \"b\" c"_s, u"\""_s}}, {1});
        row("only doubled quotes", "\"\"\"\"\"\",x", {{u"\"\""_s, u"x"_s}}, {1});
        row("quotes inside", "5\" pipe,a\"\"b", {{u"5\" pipe"_s, u"a\"\"b"_s}}, {1});
        row("quote after a space", "a, \"b\"", {{u"a"_s, u" \"b\""_s}}, {1});
        row("empty quoted", "\"\",b", {{u""_s, u"b"_s}}, {1});
        row("line breaks", "\"a\nb\",\"c\r\nd\"\n\"e\rf\",g\nh,i",
            {{u"a\nb"_s, u"c\r\nd"_s}, {u"e\rf"_s, u"g"_s}, {u"h"_s, u"i"_s}}, {1, 4, 6});
        row("break at the end of a field", "\"a\n\",b\nc,d", {{u"a\n"_s, u"b"_s}, {u"c"_s, u"d"_s}},
            {1, 3});
        row("separators in quotes", "\"a,b\",\"c;d\"\n1,2",
            {{u"a,b"_s, u"c;d"_s}, {u"1"_s, u"2"_s}}, {1, 2});
        row("blank rows", "a,b\n\n,\n\"\",\n1,2\n,,,\n\n", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}},
            {1, 5});
        row("semicolon", "a;b\n\"x;y\";z", {{u"a"_s, u"b"_s}, {u"x;y"_s, u"z"_s}}, {1, 2});
        row("declared", "sep=|\r\na|b\r\n", {{u"a"_s, u"b"_s}}, {2});
        row("Arabic", "الرقم,الاسم\n١,متجر", {{u"الرقم"_s, u"الاسم"_s}, {u"١"_s, u"متجر"_s}},
            {1, 2});
        row("emoji", "📞,\"🏪\n🇩🇪\"", {{u"📞"_s, u"🏪\n🇩🇪"_s}}, {1});
    }

    void readsRows()
    {
        QFETCH(QByteArray, text);
        QFETCH(Rows, rows);
        QFETCH(QList<qsizetype>, lines);

        const auto table = CsvTable::from(text, std::nullopt);

        QVERIFY(table.has_value());
        QCOMPARE(fieldsOf(*table), rows);
        QCOMPARE(linesOf(*table), lines);
        QCOMPARE(table->rowCount(), rows.size());
    }

    void readsExcelsUnicodeText()
    {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(u"Número\tTienda\r\n+34 1\t\"a\tb\"\r\n"_s);

        const auto table = CsvTable::from(bytes, std::nullopt);

        QVERIFY(table.has_value());
        QCOMPARE(table->separator(), '\t');
        QCOMPARE(table->encoding(), CsvEncoding::Utf16);
        QCOMPARE(fieldsOf(*table), (Rows{{u"Número"_s, u"Tienda"_s}, {u"+34 1"_s, u"a\tb"_s}}));
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<qsizetype>("line");

        using enum Reason;
        QTest::newRow("a lone quote") << "\""_ba << UnclosedQuote << qsizetype{1};
        QTest::newRow("three") << "\"\"\""_ba << UnclosedQuote << qsizetype{1};
        QTest::newRow("opened on line 4")
            << "a,b\n\"x\ny\",z\n1,\"2\n3,4\n5,6\n"_ba << UnclosedQuote << qsizetype{4};
        QTest::newRow("at the end") << "a,b\n1,\""_ba << UnclosedQuote << qsizetype{2};
        QTest::newRow("text after it") << "a,b\n\"x\"y,z\n"_ba << TextAfterQuote << qsizetype{2};
        QTest::newRow("a space after it") << "a,b\n\"x\" ,z"_ba << TextAfterQuote << qsizetype{2};
        QTest::newRow("text after a break")
            << "a,b\n\"x\ny\"z,1\n"_ba << TextAfterQuote << qsizetype{3};
        QTest::newRow("Latin-1") << "a\nb\xe9"_ba << OtherEncoding << qsizetype{2};
        QTest::newRow("zero") << "a\n\0"_ba << HasNul << qsizetype{2};
        QTest::newRow("too many columns") << "a,b\n"_ba + QByteArray(CsvTable::mostColumns, ',')
                + '\n' << TooManyColumns << qsizetype{2};
        QTest::newRow("millions of columns")
            << QByteArray(5'000'000, ';') << TooManyColumns << qsizetype{1};
    }

    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, text);
        QFETCH(Reason, reason);
        QFETCH(qsizetype, line);

        const auto table = CsvTable::from(text, std::nullopt);

        QVERIFY(!table.has_value());
        QCOMPARE(table.error().reason, reason);
        QCOMPARE(table.error().line, line);
    }

    void takesAsManyColumnsAsItSays()
    {
        const auto table
            = CsvTable::from(QByteArray(CsvTable::mostColumns - 1, ',') + 'x', std::nullopt);

        QVERIFY(table.has_value());
        QCOMPARE(fieldsOf(*table).first().size(), CsvTable::mostColumns);
    }

    void looksAtTheSizeFirst()
    {
        const QByteArray bytes(CsvTable::longestBytes + 1, '\0');

        const auto table = CsvTable::from(bytes, std::nullopt);

        QCOMPARE(table.error().reason, Reason::TooLarge);
        QCOMPARE(table.error().count, CsvTable::longestBytes + 1);
        QCOMPARE(table.error().limit, CsvTable::longestBytes);
        const auto fits = CsvTable::from(bytes.first(CsvTable::longestBytes), std::nullopt);
        QCOMPARE(fits.error().reason, Reason::HasNul);
    }

    void readsAFieldOfManyLines()
    {
        QByteArray field;
        for (int i = 0; i < 10'000; ++i)
            field += "line \"\"quoted\"\", one; two\r\n";

        const auto table = CsvTable::from("a,b\n\"" + field + "\",x\nc,d\n", std::nullopt);

        QVERIFY(table.has_value());
        QCOMPARE(linesOf(*table), (QList<qsizetype>{1, 2, 10'003}));
        QCOMPARE(fieldsOf(*table).at(1).at(0).count(u'\n'), 10'000);
        QCOMPARE(fieldsOf(*table).at(1).at(0).count(u'"'), 20'000);
    }

    // Whatever is around them, quoted fields come back: no place in the file is special.
    void readsQuotesAtEveryPlace()
    {
        const QString field = u"\"\r\n,\"\"\u20ac"_s;
        for (int before = 0; before < 300; ++before) {
            const QByteArray text = QByteArray(before, 'x') + ",\"\"\"\r\n,\"\"\"\"\u20ac\"\n1,2\n";

            const auto table = CsvTable::from(text, std::nullopt);

            QVERIFY(table.has_value());
            QCOMPARE(fieldsOf(*table).at(0), (QStringList{QString(before, u'x'), field}));
        }
    }

    void walksManyRowsTwice()
    {
        QByteArray text = "number;label\n";
        for (int i = 0; i < 100'000; ++i)
            text += "+49 30 " + QByteArray::number(1'000'000 + i) + ";\"Shop; no. "
                + QByteArray::number(i) + "\"\n";

        const auto table = CsvTable::from(text, std::nullopt);
        qsizetype rows = 0;
        for (int walk = 0; walk < 2; ++walk) {
            CsvReader reader(*table);
            while (reader.next())
                ++rows;
        }

        QCOMPARE(rows, 200'002);
    }
};

QTEST_APPLESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
