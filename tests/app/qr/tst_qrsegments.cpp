// SPDX-License-Identifier: MIT
#include "tests/app/qr/fewestbits.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace bellpush;
using Group = QrVersionGroup;
using Mode = QrMode;

namespace {

/// Up to 10 bytes of those that modes disagree about.
QByteArray randomText(QRandomGenerator &random)
{
    QByteArray text(random.bounded(1, 11), ' ');
    const int sameAsBefore = random.bounded(4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool stays = i > 0 && random.bounded(4) < sameAsBefore;
        text[i] = stays ? text[i - 1] : "079AZ -az\xc3"[random.bounded(10)];
    }
    return text;
}

} // namespace

class TestQrSegments : public QObject
{
    Q_OBJECT

private slots:
    void countsTheBitsOfTheStandard_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<int>("length");
        QTest::addColumn<Group>("group");
        QTest::addColumn<int>("bits");

        // ISO/IEC 18004, 7.4.3 and 7.4.4: its examples are "01234567" (41 bits) and "AC-42" (41).
        QTest::newRow("standard's digits") << Mode::Numeric << 8 << Group::Small << 41;
        QTest::newRow("standard's letters") << Mode::Alphanumeric << 5 << Group::Small << 41;
        QTest::newRow("one digit") << Mode::Numeric << 1 << Group::Small << 18;
        QTest::newRow("three digits") << Mode::Numeric << 3 << Group::Medium << 26;
        QTest::newRow("digits, large") << Mode::Numeric << 3 << Group::Large << 28;
        QTest::newRow("two letters, medium") << Mode::Alphanumeric << 2 << Group::Medium << 26;
        QTest::newRow("two letters, large") << Mode::Alphanumeric << 2 << Group::Large << 28;
        QTest::newRow("bytes, small") << Mode::Byte << 3 << Group::Small << 36;
        QTest::newRow("bytes, medium") << Mode::Byte << 3 << Group::Medium << 44;
        QTest::newRow("bytes, large") << Mode::Byte << 3 << Group::Large << 44;
    }

    void countsTheBitsOfTheStandard()
    {
        QFETCH(Mode, mode);
        QFETCH(int, length);
        QFETCH(Group, group);
        QFETCH(int, bits);

        QCOMPARE(bitCount({{mode, length}}, group), bits);
    }

    void knowsWhatAModeCanStore()
    {
        const QByteArrayView alphanumeric("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
        for (int code = 0; code < 256; ++code) {
            const char byte = static_cast<char>(code);
            QCOMPARE(isEncodable(byte, Mode::Numeric), code >= '0' && code <= '9');
            QCOMPARE(isEncodable(byte, Mode::Alphanumeric), alphanumeric.contains(byte));
            QVERIFY(isEncodable(byte, Mode::Byte));
        }
    }

    void splitsWhereItPays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QrSegment>>("segments");

        const auto row
            = [](const char *name, const QByteArray &text, const QList<QrSegment> &segments) {
                  QTest::newRow(name) << text << segments;
              };
        row("call link", "https://wa.me/call/14085551234", {{Mode::Byte, 19}, {Mode::Numeric, 11}});
        row("digits", "14085551234", {{Mode::Numeric, 11}});
        row("capitals", "WA.ME/CALL", {{Mode::Alphanumeric, 10}});
        row("too few digits for a header", "a12b", {{Mode::Byte, 4}});
        row("beyond ASCII", "\xd9\x85\xf0\x9f\x93\x9e", {{Mode::Byte, 6}});
    }

    void splitsWhereItPays()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<QrSegment>, segments);

        QCOMPARE(cheapestSegments(text, Group::Small), segments);
    }

    void noOtherSplitIsSmaller_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("digits inside") << QByteArray("a1234567b");
        QTest::newRow("digits at both ends") << QByteArray("12345a6789");
        QTest::newRow("capitals, then digits") << QByteArray("ABCDE12345");
        QTest::newRow("letters, capitals, digits") << QByteArray("abABCDEF123");
        QTest::newRow("capitals inside") << QByteArray("aABCDEFGHb");
        QTest::newRow("seven digits inside") << QByteArray("A1234567B");
        QTest::newRow("fourteen digits inside") << QByteArray("A12345678901234B");
        QTest::newRow("bytes between") << QByteArray("1234567\xc3\xa9-12");
        QTest::newRow("one") << QByteArray("x");
    }

    void noOtherSplitIsSmaller()
    {
        QFETCH(QByteArray, text);

        for (const Group group : {Group::Small, Group::Medium, Group::Large}) {
            const QList<QrSegment> segments = cheapestSegments(text, group);
            QCOMPARE(bitCount(segments, group), fewestBits(text, group));
        }
    }

    void noOtherSplitOfRandomTextsIsSmaller()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 2'000; ++i) {
            const QByteArray text = randomText(random);
            for (const Group group : {Group::Small, Group::Medium, Group::Large})
                QCOMPARE(bitCount(cheapestSegments(text, group), group), fewestBits(text, group));
        }
    }

    void noOtherSplitOfLongTextsIsSmaller()
    {
        // Stretches of one kind, about as long as it takes for another mode to pay.
        QRandomGenerator random(2);
        for (int i = 0; i < 300; ++i) {
            QByteArray text;
            while (text.size() < 120)
                text += QByteArray(random.bounded(1, 16), "0Aa"[random.bounded(3)]);
            for (const Group group : {Group::Small, Group::Medium, Group::Large})
                QCOMPARE(bitCount(cheapestSegments(text, group), group),
                         fewestBitsOfLongText(text, group));
        }
    }

    void coversTheTextOnce()
    {
        const QByteArray text = "https://wa.me/call/4915123456789?biz_payload=SPRING%202026";
        for (const Group group : {Group::Small, Group::Medium, Group::Large}) {
            qsizetype position = 0;
            for (const QrSegment &segment : cheapestSegments(text, group)) {
                const QByteArray part = text.mid(position, segment.length);
                QVERIFY(std::ranges::all_of(
                    part, [&segment](char byte) { return isEncodable(byte, segment.mode); }));
                position += segment.length;
            }
            QCOMPARE(position, text.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestQrSegments)
#include "tst_qrsegments.moc"
