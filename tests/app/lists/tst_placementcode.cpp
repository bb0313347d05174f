// SPDX-License-Identifier: MIT
#include "app/lists/placementcode.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const QString number = u"+4930123456"_s;

/// Codes from all over the range, and its ends.
QList<QString> someCodes()
{
    QList<QString> codes{placementcode::from(0), placementcode::from(placementcode::count - 1)};
    QRandomGenerator random(1);
    for (int i = 0; i < 300; ++i)
        codes.append(placementcode::from(random.generate64() % placementcode::count));
    return codes;
}

} // namespace

class TestPlacementCode : public QObject
{
    Q_OBJECT

private slots:
    void isShortAndPlain()
    {
        for (const QString &code : someCodes()) {
            QCOMPARE(code.size(), placementcode::length);
            QVERIFY(isPlacementCode(code));
            for (const QChar c : code)
                QVERIFY2(!u"AEIOUYLSZBQ01"_s.contains(c), qPrintable(code));
        }
    }

    void everyValueHasItsCode()
    {
        QSet<QString> codes;
        for (quint64 value = 0; value < 23 * 23 * 23; ++value)
            codes.insert(placementcode::from(value));
        QCOMPARE(codes.size(), 23 * 23 * 23);
        QCOMPARE(placementcode::count, 23ull * 23 * 23 * 23 * 23 * 23 * 23);
    }

    void everyWrongCharacterIsNoticed()
    {
        for (const QString &code : someCodes()) {
            for (qsizetype place = 0; place < code.size(); ++place) {
                for (ushort c = 32; c < 127; ++c) {
                    QString wrong = code;
                    wrong[place] = QChar(c);
                    QCOMPARE(isPlacementCode(wrong), wrong == code);
                }
            }
        }
    }

    void everySwapIsNoticed()
    {
        for (const QString &code : someCodes()) {
            for (qsizetype a = 0; a < code.size(); ++a) {
                for (qsizetype b = a + 1; b < code.size(); ++b) {
                    QString wrong = code;
                    qSwap(wrong[a], wrong[b]);
                    QCOMPARE(isPlacementCode(wrong), wrong == code);
                }
            }
        }
    }

    // The sum is linear in the characters, so what holds for every pair of places and characters
    // holds for every code.
    void everySwapIsNoticedWhateverTheCharacters()
    {
        const QString alphabet = placementcode::alphabet.toString();
        for (qsizetype a = 0; a < 7; ++a) {
            for (qsizetype b = a + 1; b < 7; ++b) {
                for (const QChar first : alphabet) {
                    for (const QChar second : alphabet) {
                        QString code(7, u'2');
                        code[a] = first;
                        code[b] = second;
                        QString swapped(7, u'2');
                        swapped[a] = second;
                        swapped[b] = first;
                        const auto isRight = [&alphabet](const QString &start) {
                            return std::ranges::count_if(alphabet, [&start](QChar check) {
                                return isPlacementCode(start + check);
                            });
                        };
                        QCOMPARE(isRight(code), 1);
                        const auto check = std::ranges::find_if(
                            alphabet, [&code](QChar c) { return isPlacementCode(code + c); });
                        QCOMPARE(isPlacementCode(swapped + *check), first == second);
                    }
                }
            }
        }
    }

    void otherTextsAreNoCodes()
    {
        const QString code = placementcode::from(1);
        for (const QString &text :
             {u""_s, code.left(7), code + u'2', code.toLower(), u"DOORDOOR"_s, u"📞📞📞📞"_s})
            QVERIFY2(!isPlacementCode(text), qPrintable(text));
    }

    void staysTheSameInEveryVersion()
    {
        PlacementCodes::Given given;
        // Printed on somebody's wall: these must never change.
        QCOMPARE(PlacementCodes().next(number, u"Mitte"_s, given), u"T7RDDV57"_s);
        QCOMPARE(PlacementCodes().next(number, u"Mitte"_s, given), u"TT4DMGR8"_s);
    }

    void nothingGetsWhatIsTaken()
    {
        PlacementCodes::Given none;
        const QString first = PlacementCodes().next(number, u"Mitte"_s, none);
        const QString second = PlacementCodes().next(number, u"Mitte"_s, none);
        const auto next = [](const PlacementCodes &codes) {
            PlacementCodes::Given given;
            return codes.next(number, u"Mitte"_s, given);
        };
        QVERIFY(first != second);

        PlacementCodes chosen;
        chosen.reserve(first);
        QCOMPARE(next(chosen), second);

        PlacementCodes anothersLabel;
        anothersLabel.keep(first, number, u"West"_s);
        QCOMPARE(next(anothersLabel), second);

        PlacementCodes anothersNumber;
        anothersNumber.keep(first, u"+4930123457"_s, u"Mitte"_s);
        QCOMPARE(next(anothersNumber), second);

        PlacementCodes printedBefore;
        printedBefore.keep(first, number, u"Mitte"_s);
        printedBefore.keep(second, number, u"Mitte"_s);
        QCOMPARE(next(printedBefore), first);

        PlacementCodes printedAndChosen = printedBefore;
        printedAndChosen.reserve(first);
        QCOMPARE(next(printedAndChosen), second);
    }

    void givesManyAndNoneTwice()
    {
        const PlacementCodes codes;
        PlacementCodes::Given given;
        for (int i = 0; i < 100'000; ++i)
            codes.next(number, QString::number(i % 50'000), given);

        QCOMPARE(given.codes.size(), 100'000);
    }

    /// Each has to go on where the one before was, or this takes hours.
    void givesManyOfOneShop()
    {
        const PlacementCodes codes;
        PlacementCodes::Given given;
        for (int i = 0; i < 100'000; ++i)
            codes.next(number, u"Mitte"_s, given);

        QCOMPARE(given.codes.size(), 100'000);
    }
};

QTEST_APPLESS_MAIN(TestPlacementCode)
#include "tst_placementcode.moc"
