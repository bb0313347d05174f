// SPDX-License-Identifier: MIT
#include "app/lists/shoplist.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Reason = ListError::Reason;

constexpr QByteArrayView doubtful = "Sales phone,Support phone,label\n"
                                    "+16505550123,+16505550145,Main Street\n";

/// Numbers under a heading that does not say so.
constexpr QByteArrayView guessed = "where,who\n+16505550123,Main Street\n";

ListReading readingOf(QByteArrayView list)
{
    return {.list = list.toByteArray()};
}

std::optional<Reason> whyNotPrinted(const ListReading &reading)
{
    const auto list = printableList(reading, {});
    return list ? std::nullopt : std::optional(list.error().reason);
}

QStringList numbersOf(const ListReading &reading)
{
    QStringList numbers;
    const auto list = shopList(reading, {});
    if (!list)
        return {u"none"_s};
    PlacementReader rows(*list, RowChecks::Errors);
    while (const auto row = rows.next())
        numbers.append(row->placement.number);
    return numbers;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<ListError::Reason>)

class TestShopList : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyItIsNotPrinted_data()
    {
        QTest::addColumn<ListReading>("reading");
        QTest::addColumn<std::optional<Reason>>("reason");
        const auto row
            = [](const char *name, const ListReading &reading, std::optional<Reason> reason) {
                  QTest::newRow(name) << reading << reason;
              };
        const ListReading unnumbered = readingOf("label\nMain Street\n");
        ListReading numbered = unnumbered;
        numbered.number = u"+16315553601"_s;
        ListReading named = readingOf(doubtful);
        named.named.number = u"support phone"_s;
        ListReading missing = named;
        missing.named.number = u"telephone"_s;
        row("printed", readingOf("number,label\n+16505550123,Main Street\n"), std::nullopt);
        row("no list", readingOf("a,\"b\n"), Reason::NotAList);
        row("nothing", {}, Reason::NoRows);
        row("a header only", readingOf("number,label\n"), Reason::NoRows);
        row("no numbers", unnumbered, Reason::NoNumbers);
        row("one number for all", numbered, std::nullopt);
        ListReading wrong = numbered;
        wrong.number = u"+1 63"_s;
        row("a wrong number for all", wrong, Reason::WrongNumber);
        wrong.list = QByteArray("number\n+16505550123\n"); // it may be meant for a row to come
        row("a wrong number for none", wrong, Reason::WrongNumber);
        wrong.number = u" "_s;
        row("blanks for all", wrong, std::nullopt);
        row("doubtful", readingOf(doubtful), Reason::DoubtfulNumbers);
        row("named", named, std::nullopt);
        row("not there", missing, Reason::NoColumn);
    }

    void saysWhyItIsNotPrinted()
    {
        QFETCH(ListReading, reading);

        QTEST(whyNotPrinted(reading), "reason");
    }

    void aListIsComparedByItsBytes()
    {
        const SharedBytes list(QByteArray("number\n"));
        const SharedBytes copy = list;

        QVERIFY(copy == list && copy.isSharedWith(list));
        const SharedBytes same(QByteArray("number\n"));
        QVERIFY(same == list && !same.isSharedWith(list));
        QVERIFY(SharedBytes(QByteArray("number\r")) != list);
        QVERIFY(SharedBytes(QByteArray("number")) != list);
        QVERIFY(SharedBytes() == SharedBytes(QByteArray())
                && SharedBytes() == SharedBytes(QByteArray("")));
        QVERIFY(SharedBytes().isEmpty() && SharedBytes() != list);
    }

    /// So that it can be shown what is wrong with each row.
    void readsWhatIsNotPrinted()
    {
        for (const QByteArrayView list : {QByteArrayView("label\nMain Street\n"), doubtful})
            QCOMPARE(shopList(readingOf(list), {})->rowCount(), 1);
    }

    void takesAGuessOnlyWhereNoNumberIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("called");
        QTest::newRow("nothing") << QString() << u"+16505550123"_s;
        QTest::newRow("spaces") << u"  "_s << u"+16505550123"_s;
        QTest::newRow("a number") << u"+1 631 555 3601"_s << u"+16315553601"_s;
        QTest::newRow("a wrong one") << u"+1 63"_s << QString();
    }

    void takesAGuessOnlyWhereNoNumberIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, called);
        ListReading reading = readingOf(guessed);
        reading.number = typed;

        QCOMPARE(numbersOf(reading), QStringList(called));
    }

    void takesTheColumnsThatWereChosen()
    {
        ListReading reading = readingOf(doubtful);
        const ListColumns found = printableList(reading, {}).error().columns;
        reading.columns = withNumber(found, 1);

        QCOMPARE(numbersOf(reading), QStringList(u"+16505550145"_s));
    }

    void dialsWhereTheCountryIs()
    {
        ListReading reading = readingOf("number\n020 7946 0958\n");
        QCOMPARE(numbersOf(reading), QStringList(QString()));

        reading.country = Country::from(u"GB"_s);

        QCOMPARE(numbersOf(reading), QStringList(u"+442079460958"_s));
    }

    /// The letters of a list that is read wrongly are often why its columns are not found.
    void saysWhatItWasReadAsAlsoWhenItIsNotPrinted()
    {
        const auto list = printableList(readingOf("label\nM\xfcnchen\n"), {});

        QVERIFY(!list);
        QCOMPARE(list.error().reason, Reason::NoNumbers);
        QVERIFY(list.error().text.isGuessed);
        QCOMPARE(list.error().text.encoding, CsvEncoding::Windows1252);
    }

    void givesNoCodeThatIsOnPaper()
    {
        const ListReading reading = readingOf("number,label\n+16505550123,Main Street\n");
        const auto payload = [&reading](const PlacementCodes &codes) {
            const auto list = shopList(reading, codes);
            return PlacementReader(*list, RowChecks::Errors).next()->placement.payload;
        };
        PlacementCodes taken;
        taken.reserve(payload({}));

        QVERIFY(payload(taken) != payload({}));
    }
};

QTEST_APPLESS_MAIN(TestShopList)
#include "tst_shoplist.moc"
