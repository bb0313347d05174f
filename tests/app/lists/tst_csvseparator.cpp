// SPDX-License-Identifier: MIT
#include "app/lists/csvseparator.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestCsvSeparator : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        const auto row = [](const char *name, const QByteArray &text, char separator) {
            QTest::newRow(name) << text << separator;
        };

        row("nothing", "", ',');
        row("one column", "a\nb\n", ',');
        row("comma", "a,b\n1,2\n", ',');
        row("semicolon", "a;b\n1;2\n", ';');
        row("tab", "a\tb\n1\t2\n", '\t');
        row("one row", "a;b", ';');
        row("decimal commas", "a;b\n1,5;2,5\n3,5;4,5\n", ';');
        row("commas in words", "number;label\n1;Hello, world, all\n2;Hi\n", ';');
        row("semicolons in words", "a,b\n1,x; y; z\n2,u\n3,v\n", ',');
        row("semicolons in quotes", "a,b\n1,\"x;y;z\"\n2,\"u;v;w\"\n", ',');
        row("commas in quotes", "\"a\";\"b, c\"\n\"d\";\"e, f\"\n", ';');
        row("commas in quotes after a plain field", "x;\"a, b\"\ny;\"c, d\"\n", ';');
        row("line breaks in quotes", "a;b\n1;\"x,\ny,\nz\"\n", ';');
        row("one column of quoted commas", "\"a, b\"\n\"c, d\"\n", ',');
        row("rows that miss fields", "a;b;c\n1;2;3\n4;5\n6;7;8\n", ';');
        row("blank lines", "\n\na;b\n\n\n1;2\n", ';');
        row("an unclosed quote", "a,b\n1,2\n3,\"x\n", ',');
        row("an unclosed quote at once", "a;\"x\n1;2", ';');
        row("inches", "size,name\n5\" pipe,a\n6\" pipe,b\n", ',');
        row("Arabic", "الرقم;الاسم\n1;متجر، فرع\n", ';');
        row("emoji", "📞\t🏪\n1\t2, 3\n", '\t');
    }

    void findsTheSeparator()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, separator);

        const CsvSeparator found = csvSeparator(text);

        QCOMPARE(found.separator, separator);
        QCOMPARE(found.rowsBegin, 0);
    }

    void believesExcelsDeclaration_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::addColumn<qsizetype>("rowsBegin");

        QTest::newRow("LF") << "sep=;\na,b,c\n1,2,3\n"_ba << ';' << qsizetype{6};
        QTest::newRow("CR LF") << "sep=;\r\na,b\r\n"_ba << ';' << qsizetype{7};
        QTest::newRow("CR") << "SEP=|\ra|b"_ba << '|' << qsizetype{6};
        QTest::newRow("quoted") << "\"sep=;\"\r\na,b"_ba << ';' << qsizetype{9};
        QTest::newRow("tab") << "sep=\t\na"_ba << '\t' << qsizetype{6};
        QTest::newRow("alone") << "sep=;"_ba << ';' << qsizetype{5};
        QTest::newRow("a column of that name") << "sep=x,b\n1,2"_ba << ',' << qsizetype{0};
        QTest::newRow("cut short") << "sep="_ba << ',' << qsizetype{0};
        QTest::newRow("of a line end") << "sep=\n\na;b"_ba << ';' << qsizetype{0};
        QTest::newRow("of a quotation mark") << "sep=\"\na;b\nc;d"_ba << ';' << qsizetype{0};
    }

    void believesExcelsDeclaration()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, separator);
        QFETCH(qsizetype, rowsBegin);

        const CsvSeparator found = csvSeparator(text);

        QCOMPARE(found.separator, separator);
        QCOMPARE(found.rowsBegin, rowsBegin);
    }
};

QTEST_APPLESS_MAIN(TestCsvSeparator)
#include "tst_csvseparator.moc"
