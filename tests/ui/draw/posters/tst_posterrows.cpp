// SPDX-License-Identifier: MIT
#include "tests/support/postersamples.h"
#include "ui/draw/posters/posterrows.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const WordsRoom room{{80, 200}, 8, 3, Qt::AlignLeft};

QList<PlacedText> wordsIn(const LaidRows &rows)
{
    QList<PlacedText> words;
    for (const PrintShape &shape : rows.shapes) {
        if (const auto *text = std::get_if<PlacedText>(&shape))
            words.append(*text);
    }
    return words;
}

} // namespace

class TestPosterRows : public QObject
{
    Q_OBJECT

private slots:
    void findsThePriceAtTheEnd_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("price");

        QTest::newRow("after") << u"Bread 3,80 €"_s << u"Bread"_s << u"3,80 €"_s;
        QTest::newRow("before") << u"Haircut $25"_s << u"Haircut"_s << u"$25"_s;
        QTest::newRow("words") << u"Coffee AED 12"_s << u"Coffee"_s << u"AED 12"_s;
        QTest::newRow("digits within") << u"4 rolls 2.40"_s << u"4 rolls"_s << u"2.40"_s;
        QTest::newRow("range") << u"Cake 20–30 €"_s << u"Cake"_s << u"20–30 €"_s;
        QTest::newRow("a tab") << u"Soup\t5"_s << u"Soup"_s << u"5"_s;
        QTest::newRow("a colon") << u"Soup: 5 €"_s << u"Soup"_s << u"5 €"_s;
        QTest::newRow("arabic") << u"قهوة ١٢ د"_s << u"قهوة ١٢ د"_s << QString();
        QTest::newRow("none") << u"Ask us"_s << u"Ask us"_s << QString();
        QTest::newRow("nothing but") << u"5 €"_s << u"5 €"_s << QString();
    }

    void findsThePriceAtTheEnd()
    {
        QFETCH(QString, line);
        QFETCH(QString, what);
        QFETCH(QString, price);

        QCOMPARE(priceLine(line).what, what);
        QCOMPARE(priceLine(line).price, price);
    }

    void pricesStandAtTheOtherEnd_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");

        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }

    void pricesStandAtTheOtherEnd()
    {
        QFETCH(Qt::LayoutDirection, direction);
        PosterContent content = postersamples::usual();
        content.prices = u"A cake of many layers, a slice 2.90 €\nTea 1 €"_s;
        const PosterItem item{.kind = PosterItem::Kind::Prices, .field = PosterField::Prices};

        const LaidRows rows = posterRows(item, room, content, direction);

        const QList<PlacedText> words = wordsIn(rows);
        QCOMPARE(words.size(), 4);
        QVERIFY(rows.leftOut.isEmpty());
        QVERIFY(rows.emMm < room.largest);
        QCOMPARE(words.at(0).origin.x() < words.at(1).origin.x(), direction == Qt::LeftToRight);
        QCOMPARE(words.at(0).origin.y(), words.at(1).origin.y());
        QVERIFY(words.at(2).origin.y() > words.at(0).origin.y());
        for (const PlacedText &each : words)
            QVERIFY(each.origin.x() >= 0 && each.origin.x() < room.size.width());
    }

    void linesShareTheHeightAndSayWhichHaveNone()
    {
        PosterContent content = postersamples::usual();
        const PosterItem item{.kind = PosterItem::Kind::Prices, .field = PosterField::Prices};
        const auto rowsOf = [&](int count) {
            QStringList lines;
            for (int i = 0; i < count; ++i)
                lines.append(u"Tea %1 €"_s.arg(i));
            content.prices = lines.join(u'\n');
            return posterRows(item, room, content, Qt::LeftToRight);
        };

        for (const int count : {1, 2, 20, 40, 49}) {
            QVERIFY(rowsOf(count).leftOut.isEmpty());
            QCOMPARE_LE(rowsOf(count).size.height(), room.size.height() + 1e-6);
        }
        QVERIFY(rowsOf(20).size.height() > room.size.height() * 0.9);
        QCOMPARE(rowsOf(50).leftOut, u"Tea"_s);
        QCOMPARE_LE(rowsOf(500).size.height(), room.size.height() + 1e-6);
    }

    void whatIsTooLongIsSaid()
    {
        PosterContent content = postersamples::usual();
        content.lines = QString(200, u'x');
        const PosterItem item{.kind = PosterItem::Kind::Lines, .field = PosterField::Lines};

        QCOMPARE(posterRows(item, room, content, Qt::LeftToRight).leftOut, content.lines);
    }
};

QTEST_MAIN(TestPosterRows)
#include "tst_posterrows.moc"
