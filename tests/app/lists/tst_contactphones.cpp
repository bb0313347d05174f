// SPDX-License-Identifier: MIT
#include "app/lists/contactphones.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestContactPhones : public QObject
{
    Q_OBJECT

private slots:
    void findsThePairs_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<LabelledPhone>>("phones");
        using Phones = QList<LabelledPhone>;

        QTest::newRow("now") << QStringList{u"Name"_s, u"Phone 1 - Label"_s, u"Phone 1 - Value"_s,
                                            u"Phone 2 - Label"_s, u"Phone 2 - Value"_s}
                             << Phones{{1, 2}, {3, 4}};
        QTest::newRow("before") << QStringList{u"Phone 1 - Type"_s, u"Phone 1 - Value"_s}
                                << Phones{{0, 1}};
        QTest::newRow("ten") << QStringList{u"Phone 10 - Label"_s, u"Phone 10 - Value"_s}
                             << Phones{{0, 1}};
        QTest::newRow("no label") << QStringList{u"Phone 1 - Value"_s} << Phones();
        QTest::newRow("another's")
            << QStringList{u"E-mail 1 - Label"_s, u"E-mail 1 - Value"_s} << Phones();
        QTest::newRow("a plain list") << QStringList{u"Phone"_s, u"Label"_s} << Phones();
    }

    void findsThePairs()
    {
        QFETCH(QStringList, names);
        QFETCH(QList<LabelledPhone>, phones);

        QCOMPARE(labelledPhones(names), phones);
    }

    void takesTheNumberThatTheLabelPrefers_data()
    {
        QTest::addColumn<QStringList>("fields"); // label, value, label, value
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fax");
        const auto row = [](const char *name, const QStringList &fields, const QString &text,
                            const QString &fax) {
            QTest::newRow(name) << fields << text << fax;
        };

        row("mobile", {u"Work"_s, u"+11"_s, u"Mobile"_s, u"+22"_s}, u"+22"_s, {});
        row("WhatsApp of one's own", {u"Mobile"_s, u"+11"_s, u"WhatsApp"_s, u"+22"_s}, u"+22"_s,
            {});
        row("never a fax", {u"Work Fax"_s, u"+11"_s, u"Work"_s, u"+22"_s}, u"+22"_s, {});
        row("only a fax", {u"Work Fax"_s, u"+11"_s, {}, {}}, {}, u"Work Fax"_s);
        row("the first of equals", {u"Work"_s, u"+11"_s, u"Work"_s, u"+22"_s}, u"+11"_s, {});
        row("work before home", {u"Home"_s, u"+11"_s, u"Work"_s, u"+22"_s}, u"+22"_s, {});
        row("marked", {u"Work"_s, u"+11"_s, u"* Work"_s, u"+22"_s}, u"+22"_s, {});
        row("no label", {{}, u"+11"_s, {}, {}}, u"+11"_s, {});
        row("an empty mobile", {u"Mobile"_s, {}, u"Work"_s, u"+22"_s}, u"+22"_s, {});
        row("nothing", {{}, {}, {}, {}}, {}, {});
        row("several in one", {u"Work"_s, u"+11 ::: +12"_s, {}, {}}, u"+11"_s, {});
    }

    void takesTheNumberThatTheLabelPrefers()
    {
        QFETCH(QStringList, fields);
        QFETCH(QString, text);
        QFETCH(QString, fax);

        const CalledCell cell = calledCell(fields, {{0, 1}, {2, 3}});

        QCOMPARE(cell.text, text);
        QCOMPARE(cell.faxLabel, fax);
    }

    void countsTheNumbersOfACell()
    {
        QCOMPARE(calledCell(u"+11 ::: +12 ::: +11"_s).numbers, 2);
        QCOMPARE(calledCell(u" ::: +12"_s).text, u"+12"_s);
        QCOMPARE(calledCell(u" ::: +12"_s).numbers, 1);
        QCOMPARE(calledCell(u""_s).numbers, 1);
        QCOMPARE(calledCell(u"+11::+12"_s).text, u"+11::+12"_s);
    }
};

QTEST_APPLESS_MAIN(TestContactPhones)
#include "tst_contactphones.moc"
