// SPDX-License-Identifier: MIT
#include "ui/widgets/valuelines.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestValueLines : public QObject
{
    Q_OBJECT

private slots:
    void hasOneLineAValue_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::newRow("none") << QStringList();
        QTest::newRow("words") << QStringList{u"Ada"_s, u"noon"_s};
        QTest::newRow("breaks") << QStringList{u"a\nb"_s,     u"c\r\nd"_s,   u"e\rf"_s,
                                               u"g\u2028h"_s, u"i\u2029j"_s, u"k\vl\fm\u0085n"_s};
        QTest::newRow("the sign itself") << QStringList{u"a↵b"_s, u"a\nb"_s};
        QTest::newRow("empty ones") << QStringList{u"a"_s, QString(), u"b"_s, QString()};
        QTest::newRow("only breaks") << QStringList{u"\n"_s, u"\n\n"_s};
        QTest::newRow("emoji, marks, right to left")
            << QStringList{u"👨\u200d👩\u200d👧"_s, u"e\u0301\u200b"_s, u"שלום\n\u202e"_s};
        QTest::newRow("many") << QStringList(10000, u"a\nb"_s);
    }

    void hasOneLineAValue()
    {
        QFETCH(QStringList, values);

        const QString lines = valueLines(values);

        QCOMPARE(lines.count(u'\n'), std::max(values.size() - 1, qsizetype{0}));
        QCOMPARE(editedValues(lines, values), values);
    }

    void keepsTheValuesBeside_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QStringList>("values");
        const QStringList before{u"a\r\nb"_s, u"c"_s, u"d↵"_s};
        QTest::newRow("another") << u"a↵b\ncx\nd↵"_s << QStringList{before[0], u"cx"_s, before[2]};
        QTest::newRow("a break taken out")
            << u"ab\nc\nd↵"_s << QStringList{u"ab"_s, u"c"_s, before[2]};
        QTest::newRow("beside a break")
            << u"a↵bx\nc\nd↵"_s << QStringList{u"a\nbx"_s, u"c"_s, before[2]};
        QTest::newRow("a line before") << u"0\na↵b\nc\nd↵"_s << QStringList{u"0"_s} + before;
        QTest::newRow("a line behind") << u"a↵b\nc\nd↵\ne"_s << before + QStringList{u"e"_s};
        QTest::newRow("a line just begun") << u"a↵b\nc\nd↵\n"_s << before;
        QTest::newRow("an empty line between")
            << u"a↵b\n\nc\nd↵"_s << QStringList{before[0], {}, u"c"_s, before[2]};
        QTest::newRow("one taken out") << u"a↵b\nd↵"_s << QStringList{before[0], before[2]};
        QTest::newRow("all taken out") << QString() << QStringList();
    }

    void keepsTheValuesBeside()
    {
        QFETCH(QString, lines);
        QFETCH(QStringList, values);

        QCOMPARE(editedValues(lines, {u"a\r\nb"_s, u"c"_s, u"d↵"_s}), values);
    }
};

QTEST_APPLESS_MAIN(TestValueLines)
#include "tst_valuelines.moc"
