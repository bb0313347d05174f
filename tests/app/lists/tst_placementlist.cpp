// SPDX-License-Identifier: MIT
#include "app/lists/placementlist.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Reason = RowProblem::Reason;

PlacementList listOf(const QByteArray &text, const ListRules &rules, const PlacementCodes &codes)
{
    const auto table = CsvTable::from(text, std::nullopt);
    if (!table)
        qFatal("no table");
    return {*table, listColumns(*table), rules, codes};
}

PlacementList listOf(const QByteArray &text)
{
    return listOf(text, {}, {});
}

QList<ListRow> rowsOf(const PlacementList &list)
{
    QList<ListRow> rows;
    PlacementReader reader(list, RowChecks::ErrorsAndWarnings);
    while (auto row = reader.next())
        rows.append(*std::move(row));
    return rows;
}

QList<Reason> reasonsOf(const ListRow &row)
{
    QList<Reason> reasons;
    for (const RowProblem &problem : row.problems)
        reasons.append(problem.reason);
    return reasons;
}

QStringList payloadsOf(const PlacementList &list)
{
    QStringList payloads;
    for (const ListRow &row : rowsOf(list))
        payloads.append(row.placement.payload);
    return payloads;
}

/// A code and its length in the list that has the row `cells`.
ListRow onlyRow(const QByteArray &cells)
{
    return rowsOf(listOf("number,payload,label\n" + cells + '\n')).value(0);
}

} // namespace

class TestPlacementList : public QObject
{
    Q_OBJECT

private slots:
    void readsARow()
    {
        const PlacementList list = listOf(
            "number,payload,label,headline,text\n+49 30 1234567, door ,Main\\Door,Call!,\n");

        const ListRow row = rowsOf(list).value(0);

        QCOMPARE(row.problems, QList<RowProblem>());
        QCOMPARE(row.placement,
                 (Placement{.line = 2,
                            .number = u"+49301234567"_s,
                            .payload = u"door"_s,
                            .label = u"Main\\Door"_s,
                            .texts = {{u"headline"_s, u"Call!"_s}, {u"text"_s, u""_s}},
                            .link = u"https://wa.me/call/49301234567?biz_payload=door"_s}));
        QCOMPARE(list.rowCount(), 1);
    }

    void passesOverATitle()
    {
        const PlacementList list = listOf("Stores\n\nStore,Phone\nMitte,+49301234567\n");

        const auto rows = rowsOf(list);

        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().placement.label, u"Mitte"_s);
        QCOMPARE(rows.first().placement.line, 4);
        QCOMPARE(rows.first().problems, QList<RowProblem>());
    }

    void labelsAreNamesOfAddressBooks_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("label");

        QTest::newRow("whole") << "Ann,B,Cole,Shop,Mobile,+49301234567"_ba << u"Ann B Cole"_s;
        QTest::newRow("a part") << ",,Cole,Shop,Mobile,+49301234567"_ba << u"Cole"_s;
        QTest::newRow("a business") << " ,,,Shop,Mobile,+49301234567"_ba << u"Shop"_s;
        QTest::newRow("nothing") << ",,,,Mobile,+49301234567"_ba << u""_s;
    }

    void labelsAreNamesOfAddressBooks()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, label);

        const auto list = listOf("First Name,Middle Name,Last Name,Organization Name,"
                                 "Phone 1 - Label,Phone 1 - Value\n"
                                 + row + '\n');

        QCOMPARE(rowsOf(list).value(0).placement.label, label);
    }

    void namesWhatIsWrongWithARow_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QList<Reason>>("reasons");
        const auto row
            = [](const char *name, const QByteArray &cells, const QList<Reason> &reasons) {
                  QTest::newRow(name) << cells << reasons;
              };
        using enum Reason;

        row("all well", "+49301234567,a,b", {});
        row("no payload", "+49301234567,,b", {});
        row("nothing beside the number", "+49301234567,,", {});
        row("no number", ",a,b", {NumberRefused});
        row("words for a number", "ask,a,b", {NumberRefused});
        row("rounded", "4.91E+11,a,b", {NumberRounded});
        row("no plus", "49301234567,a,b", {PlusAssumed});
        row("unlikely", "+1999999999,a,b", {UnlikelyNumber});
        row("unlikely without plus", "1999999999,a,b", {UnlikelyNumber});
        row("a field too many", "+49301234567,a,b,c", {TooManyFields});
        row("an empty field too many", "+49301234567,a,b,,", {});
        row("a field too few", "+49301234567,a", {TooFewFields});
        row("only the number", "+49301234567", {TooFewFields});
        row("all at once", "ask,a,b,c", {TooManyFields, NumberRefused});
        row("longest payload", "+49301234567," + QByteArray(512, 'x') + ",b", {});
        row("a character more", "+49301234567," + QByteArray(513, 'x') + ",b", {LongPayload});
        row("characters are counted", "+49301234567," + QByteArray("📞").repeated(100) + ",b", {});
        row("fits no code", "+49301234567," + QByteArray(3'000, 'x') + ",b", {LongPayload, NoCode});
    }

    void namesWhatIsWrongWithARow()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QList<Reason>, reasons);

        const ListRow row = onlyRow(cells);

        QCOMPARE(reasonsOf(row), reasons);
        QCOMPARE(row.placement.line, 2);
        const bool isWrong
            = std::ranges::any_of(reasons, [](Reason reason) { return isError(reason); });
        QCOMPARE(row.hasErrors(), isWrong);
        if (!isWrong) {
            QVERIFY(!row.placement.payload.isEmpty());
            QVERIFY(row.placement.link.startsWith("https://wa.me/call/"_L1));
        }
    }

    void saysHowMuchIsTooMuch()
    {
        const auto problem = [](const QByteArray &cells) {
            return onlyRow(cells).problems.value(0);
        };

        QCOMPARE(problem("+49301234567,a,b,c,d"),
                 (RowProblem{.reason = Reason::TooManyFields, .count = 5, .limit = 3}));
        QCOMPARE(problem("+49301234567,a"),
                 (RowProblem{.reason = Reason::TooFewFields, .count = 2, .limit = 3}));
        QCOMPARE(problem("+49301234567," + QByteArray(600, 'x') + ",b"),
                 (RowProblem{.reason = Reason::LongPayload, .count = 600, .limit = 512}));
        QCOMPARE(problem("030123456,a,b").value.reason, ValueError::Reason::LeadingZero);
        QCOMPARE(problem("4.91E+11,a,b").found, u"4.91E+11"_s);
    }

    void codesDependOnTheErrorCorrection()
    {
        const QByteArray text = "number,payload\n+49301234567," + QByteArray(2'000, 'x') + '\n';

        QVERIFY(
            !rowsOf(listOf(text, {.correction = ErrorCorrection::Low}, {})).first().hasErrors());
        QVERIFY(
            rowsOf(listOf(text, {.correction = ErrorCorrection::High}, {})).first().hasErrors());
    }

    void oneNumberCanServeAllRows()
    {
        const ListRules rules{.number = *PhoneNumber::fromDigits(u"+49301234567"_s)};

        const auto rows
            = rowsOf(listOf("Store,Phone\nMitte,\nWest,+49301234568\nOst,x\n", rules, {}));

        QCOMPARE(rows.at(0).placement.number, u"+49301234567"_s);
        QCOMPARE(rows.at(1).placement.number, u"+49301234568"_s);
        QVERIFY(rows.at(2).hasErrors()); // a wrong number is not replaced by another
        const auto without = rowsOf(listOf("Store\nMitte\nWest\n", rules, {}));
        QCOMPARE(without.at(0).placement.label, u"Mitte"_s);
        QCOMPARE(without.at(1).placement.number, u"+49301234567"_s);
    }

    void numbersMayBeThoseDialledAtHome()
    {
        const auto rows
            = rowsOf(listOf("Telefon\n030 1234567\n", {.country = Country::from(u"DE"_s)}, {}));

        QCOMPARE(rows.first().placement.number, u"+49301234567"_s);
        QCOMPARE(rows.first().problems, QList<RowProblem>());
    }

    void dialsWhatItChecks()
    {
        const auto rows = rowsOf(listOf("Phone\n+44 (0)20 7946 0958\n+39 (0)6 1234 5678\n"
                                        "+378 882345\n",
                                        {}, {}));

        QCOMPARE(rows.at(0).placement.number, u"+442079460958"_s);
        QVERIFY(rows.at(0).placement.link.startsWith(u"https://wa.me/call/442079460958?"_s));
        QCOMPARE(rows.at(0).problems, QList<RowProblem>());
        QCOMPARE(rows.at(1).placement.number, u"+390612345678"_s);
        QCOMPARE(rows.at(2).problems.first().reason, RowProblem::Reason::OtherReading);
    }

    void takesTheApostropheOfSpreadsheetsAway()
    {
        const ListRow row = onlyRow("'+49301234567,'=a,'@home");

        QCOMPARE(row.placement.number, u"+49301234567"_s);
        QCOMPARE(row.placement.payload, u"=a"_s);
        QCOMPARE(row.placement.label, u"@home"_s);
    }

    void warnsWhenTwoRowsCannotBeToldApart()
    {
        const auto rows = rowsOf(listOf("number,payload\n+49301234567,a\n+49301234568,a\n"
                                        "+49 30 1234567,a\n+49301234567,b\n"));

        QCOMPARE(rows.at(0).problems, QList<RowProblem>());
        QCOMPARE(rows.at(1).problems, QList<RowProblem>());
        QCOMPARE(rows.at(2).problems,
                 (QList<RowProblem>{{.reason = Reason::Repeated, .count = 2, .found = u"a"_s}}));
        QCOMPARE(rows.at(3).problems, QList<RowProblem>());
        QVERIFY(!rows.at(2).hasErrors());
    }

    void rowsWithoutPayloadGetCodes()
    {
        const QStringList payloads = payloadsOf(
            listOf("number,label\n+49301234567,Mitte\n+49301234567,West\n+49301234567,Mitte\n"));

        QCOMPARE(QSet<QString>(payloads.begin(), payloads.end()).size(), 3);
        for (const QString &payload : payloads)
            QVERIFY2(isPlacementCode(payload), qPrintable(payload));
    }

    void everyWalkFindsTheSame()
    {
        const PlacementList list = listOf("number,label\n+49301234567,Mitte\n+49301234567,Mitte\n"
                                          "bad,x\n49301234567,West\n");

        QCOMPARE(rowsOf(list), rowsOf(list));
    }

    void errorsCanBeLookedForAlone()
    {
        const PlacementList list = listOf("number,label,payload\n49301234567,a,\nx,b,\n"
                                          "+49301234567,c,d\n+49301234567,c,d\n");
        PlacementReader errors(list, RowChecks::Errors);

        for (const ListRow &row : rowsOf(list)) {
            const auto same = errors.next();
            QCOMPARE(same->placement, row.placement);
            QCOMPARE(same->hasErrors(), row.hasErrors());
            QVERIFY(row.hasErrors() || same->problems.isEmpty());
        }
    }

    void codesStayWithTheirRow()
    {
        const QStringList before
            = payloadsOf(listOf("number,label\n+49301234567,Mitte\n+49301234567,West\n"));

        const QStringList after = payloadsOf(
            listOf("label;text;number\nNew;x;+49301234567\nwrong;;x\nWest;y;0049301234567\n"
                   "Mitte;z;+49 30 1234567\n"));

        QCOMPARE(after.at(3), before.at(0));
        QCOMPARE(after.at(2), before.at(1));
    }

    void aChosenPayloadIsGivenToNobodyElse()
    {
        const QString code = payloadsOf(listOf("number,label\n+49301234567,Mitte\n")).first();

        const QStringList payloads = payloadsOf(listOf("number,label,payload\n+49301234567,Mitte,\n"
                                                       "+49301234567,West,"
                                                       + code.toUtf8() + '\n'));

        QCOMPARE(payloads.at(1), code);
        QVERIFY(payloads.at(0) != code);
        QVERIFY(isPlacementCode(payloads.at(0)));
    }

    void printingAgainSaysTheSame()
    {
        const QByteArray text = "number,label\n+49301234567,Mitte\n+49301234567,Mitte\n";
        PlacementCodes kept;
        for (const ListRow &row : rowsOf(listOf(text)))
            kept.keep(row.placement.payload, row.placement.number, row.placement.label);

        QCOMPARE(payloadsOf(listOf(text, {}, kept)), payloadsOf(listOf(text)));
    }

    void wrongRowsTakeNoCode()
    {
        const QString first = payloadsOf(listOf("number,label\n+49301234567,Mitte\n")).first();

        const auto rows
            = rowsOf(listOf("number,label\n+49301234567,Mitte,z\n+49301234567,Mitte\n"));

        QVERIFY(rows.at(0).hasErrors());
        QCOMPARE(rows.at(1).placement.payload, first);
    }

    void countsAsAWhole()
    {
        const PlacementList list
            = listOf("number,label\n+49301234567,a\nx,b\n\n\"4.9E+11\",\"c\nd\"\n49301234567,e\n");
        QList<qsizetype> wrongLines;
        for (const ListRow &row : rowsOf(list)) {
            if (row.hasErrors())
                wrongLines.append(row.placement.line);
        }

        QCOMPARE(list.rowCount(), 4);
        QCOMPARE(wrongLines, (QList<qsizetype>{3, 5}));
        QCOMPARE(listOf("").rowCount(), 0);
    }

    void readsRightToLeftAndEmoji()
    {
        const ListRow row = rowsOf(listOf("الرقم,الاسم,رمز\n+٤٩٣٠١٢٣٤٥٦٧,متجر 🏪,باب\n")).value(0);

        QCOMPARE(row.placement.number, u"+49301234567"_s);
        QCOMPARE(row.placement.label, u"متجر 🏪"_s);
        QCOMPARE(row.placement.payload, u"باب"_s);
        QVERIFY(row.placement.link.endsWith("biz_payload=%D8%A8%D8%A7%D8%A8"_L1));
    }

    void readsManyRows()
    {
        QByteArray text = "number,label\n";
        for (int i = 0; i < 20'000; ++i)
            text += "+49301" + QByteArray::number(100'000 + i) + ",Shop " + QByteArray::number(i)
                + '\n';

        QCOMPARE(rowsOf(listOf(text)).size(), 20'000);
    }
};

QTEST_APPLESS_MAIN(TestPlacementList)
#include "tst_placementlist.moc"
