// SPDX-License-Identifier: MIT
#include "app/lists/csvwriter.h"

#include "app/lists/csvtable.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesRows_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QByteArray>("line");

        QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s} << "a,b c\r\n"_ba;
        QTest::newRow("one") << QStringList{u"a"_s} << "a\r\n"_ba;
        QTest::newRow("empty ones") << QStringList{u""_s, u""_s} << ",\r\n"_ba;
        QTest::newRow("alike") << QStringList{u"a"_s, u"a"_s} << "a,a\r\n"_ba;
        QTest::newRow("comma") << QStringList{u"a,b"_s} << "\"a,b\"\r\n"_ba;
        QTest::newRow("semicolon") << QStringList{u"a;b"_s} << "\"a;b\"\r\n"_ba;
        QTest::newRow("quotes") << QStringList{u"a\"b"_s} << "\"a\"\"b\"\r\n"_ba;
        QTest::newRow("line break") << QStringList{u"a\nb"_s} << "\"a\nb\"\r\n"_ba;
        QTest::newRow("spaces at the ends")
            << QStringList{u" a"_s, u"b "_s} << "\" a\",\"b \"\r\n"_ba;
        QTest::newRow("UTF-8") << QStringList{u"é📞"_s} << "é📞\r\n"_ba;
        QTest::newRow("number") << QStringList{u"+4930123456"_s} << "+4930123456\r\n"_ba;
        QTest::newRow("formula") << QStringList{u"=1+2"_s} << "'=1+2\r\n"_ba;
        QTest::newRow("a sum with plus") << QStringList{u"+1+2"_s} << "'+1+2\r\n"_ba;
        QTest::newRow("only a plus") << QStringList{u"+"_s} << "'+\r\n"_ba;
        QTest::newRow("minus") << QStringList{u"-1"_s} << "'-1\r\n"_ba;
        QTest::newRow("at") << QStringList{u"@x"_s} << "'@x\r\n"_ba;
        QTest::newRow("tab") << QStringList{u"\t=x"_s} << "\"'\t=x\"\r\n"_ba;
        QTest::newRow("return") << QStringList{u"\r=x"_s} << "\"'\r=x\"\r\n"_ba;
        QTest::newRow("an apostrophe of its own") << QStringList{u"'=x"_s} << "''=x\r\n"_ba;
        QTest::newRow("an apostrophe before words")
            << QStringList{u"'s-Graveland"_s} << "'s-Graveland\r\n"_ba;
    }

    void writesRows()
    {
        QFETCH(QStringList, fields);
        QFETCH(QByteArray, line);

        QCOMPARE(toCsv(fields), line);
    }

    void comesBackWhole()
    {
        const QStringList pieces{u"a"_s, u"\""_s, u","_s, u";"_s,  u"\n"_s, u"\r"_s,
                                 u" "_s, u"'"_s,  u"="_s, u"+1"_s, u"é"_s,  u""_s};
        for (const QString &a : pieces) {
            for (const QString &b : pieces) {
                for (const QString &c : pieces) {
                    const QStringList fields{u"x"_s, a + b + c, c + a};

                    const auto table = CsvTable::from(
                        toCsv({u"1"_s, u"2"_s, u"3"_s}) + toCsv(fields), std::nullopt);

                    QVERIFY(table.has_value());
                    CsvReader reader(*table);
                    reader.next();
                    QStringList read = reader.next()->fields;
                    for (QString &field : read)
                        field = unguarded(field);
                    QCOMPARE(read, fields);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
