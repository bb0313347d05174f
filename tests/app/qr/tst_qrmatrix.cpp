// SPDX-License-Identifier: MIT
#include "app/qr/qrcapacity.h"
#include "app/qr/qrmatrix.h"
#include "tests/app/qr/fewestbits.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <array>

using namespace bellpush;
using namespace Qt::StringLiterals;
using enum ErrorCorrection;
using Reason = QrError::Reason;

namespace {

/// The mask's number as the code itself states it (ISO/IEC 18004, 7.9: format information).
int maskOf(const QrMatrix &matrix)
{
    constexpr int formatMask = 0b101;
    const int bits = (matrix.isDark(2, 8) ? 4 : 0) + (matrix.isDark(3, 8) ? 2 : 0)
        + (matrix.isDark(4, 8) ? 1 : 0);
    return bits ^ formatMask;
}

/// The error correction as the code itself states it: 01, 00, 11, 10 for L, M, Q, H.
ErrorCorrection statedCorrection(const QrMatrix &matrix)
{
    constexpr int formatMask = 0b10;
    constexpr std::array byBits{Medium, Low, High, Quartile};
    const int bits = (matrix.isDark(0, 8) ? 2 : 0) + (matrix.isDark(1, 8) ? 1 : 0);
    return byBits.at(static_cast<std::size_t>(bits ^ formatMask));
}

} // namespace

class TestQrMatrix : public QObject
{
    Q_OBJECT

private slots:
    void takesTheSmallestSize_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCorrection>("correction");
        QTest::addColumn<int>("size");

        const QString link = u"https://wa.me/call/"_s;
        QTest::newRow("one letter") << u"a"_s << Medium << 21;
        QTest::newRow("call link, 11 digits") << link + u"14085551234"_s << Medium << 25;
        QTest::newRow("call link, 12 digits") << link + u"491512345678"_s << Medium << 25;
        QTest::newRow("call link, 13 digits") << link + u"4915123456789"_s << Medium << 25;
        // 225 and 228 bits; 25 modules hold 224 at M.
        QTest::newRow("call link, 14 digits") << link + u"49151234567890"_s << Medium << 29;
        QTest::newRow("call link, 15 digits") << link + u"491512345678901"_s << Medium << 29;
        QTest::newRow("call link, 15 digits, L") << link + u"491512345678901"_s << Low << 25;
        // Capacities of ISO/IEC 18004, table 7, and one more.
        QTest::newRow("1-M full of digits") << QString(34, u'1') << Medium << 21;
        QTest::newRow("1-M and one digit") << QString(35, u'1') << Medium << 25;
        QTest::newRow("9-L full of bytes") << QString(230, u'a') << Low << 53;
        QTest::newRow("9-L and one byte") << QString(231, u'a') << Low << 57;
        QTest::newRow("26-H full of bytes") << QString(593, u'a') << High << 121;
        QTest::newRow("26-H and one byte") << QString(594, u'a') << High << 125;
        QTest::newRow("40-L full of digits") << QString(7089, u'1') << Low << 177;
        QTest::newRow("40-M full of bytes") << QString(2331, u'a') << Medium << 177;
        QTest::newRow("40-Q full of capitals") << QString(2420, u'A') << Quartile << 177;
        QTest::newRow("40-H full of bytes") << QString(1273, u'a') << High << 177;
    }

    void takesTheSmallestSize()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCorrection, correction);
        QFETCH(int, size);

        const auto matrix = qrMatrix(text, correction);

        QVERIFY(matrix.has_value());
        QCOMPARE(matrix->size(), size);
        QCOMPARE(matrix->version(), (size - 17) / 4);
        QVERIFY(matrix->correction() >= correction);
        QCOMPARE(statedCorrection(*matrix), matrix->correction());
    }

    void noSmallerSizeHoldsARandomText()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < 1'000; ++i) {
            QByteArray text(random.bounded(1, 15), ' ');
            for (char &byte : text)
                byte = "0123456AB-ab"[random.bounded(12)];
            for (const ErrorCorrection asked : {Low, Medium, Quartile, High}) {
                const QrMatrix matrix = *qrMatrix(QString::fromLatin1(text), asked);
                const int version = matrix.version();
                const qsizetype bits = fewestBits(text, versionGroup(version));

                QVERIFY(version == 1 || bits > qsizetype{8} * qrCapacity(version - 1, asked));
                QVERIFY(bits <= qsizetype{8} * qrCapacity(version, matrix.correction()));
                // No higher correction was free.
                for (int higher = int(matrix.correction()) + 1; higher <= int(High); ++higher)
                    QVERIFY(bits > qsizetype{8} * qrCapacity(version, ErrorCorrection(higher)));
            }
        }
    }

    void rowsSayWhatItsModulesSay_data()
    {
        QTest::addColumn<int>("length");

        QTest::newRow("one word a row") << 30;
        QTest::newRow("two words") << 300;
        QTest::newRow("three words") << 1500;
    }

    void rowsSayWhatItsModulesSay()
    {
        QFETCH(int, length);
        const QrMatrix matrix = *qrMatrix(QString(length, u'a'), Medium);
        const QByteArray packed = matrix.packedRows();
        const int rowBytes = (matrix.size() + 7) / 8;

        QCOMPARE(packed.size(), matrix.size() * rowBytes);
        for (int y = 0; y < matrix.size(); ++y) {
            const auto row = matrix.row(y);
            QCOMPARE(int(row.size()), (matrix.size() + 63) / 64);
            for (int x = 0; x < int(row.size()) * 64; ++x) {
                const bool isSet = (row[size_t(x / 64)] >> (63 - x % 64) & 1) != 0;
                QCOMPARE(isSet, matrix.isDark(x, y));
            }
            for (int x = 0; x < rowBytes * 8; ++x) {
                const bool isSet = (packed.at(y * rowBytes + x / 8) >> (7 - x % 8) & 1) != 0;
                QCOMPARE(isSet, matrix.isDark(x, y));
            }
        }
    }

    void raisesCorrectionWhereItIsFree_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCorrection>("asked");
        QTest::addColumn<ErrorCorrection>("got");

        const QString link = u"https://wa.me/call/14085551234"_s;
        QTest::newRow("to the top") << u"1"_s << Low << High;
        QTest::newRow("by one") << QString(13, u'a') << Low << Medium;
        QTest::newRow("not at all") << QString(17, u'a') << Low << Low;
        QTest::newRow("a call link from L") << link << Low << Medium;
        QTest::newRow("a call link from M") << link << Medium << Medium;
    }

    void raisesCorrectionWhereItIsFree()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCorrection, asked);
        QFETCH(ErrorCorrection, got);

        const auto matrix = qrMatrix(text, asked);

        QVERIFY(matrix.has_value());
        QCOMPARE(matrix->correction(), got);
    }

    void refusesWhatHasNoCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCorrection>("correction");
        QTest::addColumn<QrError>("error");

        const auto row = [](const char *name, const QString &text, ErrorCorrection correction,
                            const QrError &error) {
            QTest::newRow(name) << text << correction << error;
        };
        row("empty", {}, Medium, {Reason::Empty});
        row("half a pair", u"a"_s + QChar(0xd83d), Medium, {Reason::Malformed});
        row("40-L and one byte", QString(2954, u'a'), Low, {Reason::TooLong, 2957, 2956});
        row("40-M and one byte", QString(2332, u'a'), Medium, {Reason::TooLong, 2335, 2334});
        row("40-Q and one byte", QString(1664, u'a'), Quartile, {Reason::TooLong, 1667, 1666});
        row("40-H and one byte", QString(1274, u'a'), High, {Reason::TooLong, 1277, 1276});
        row("40-L and one digit", QString(7090, u'1'), Low, {Reason::TooLong, 2957, 2956});
        row("no longer measured", QString(10'000'000, u'1'), Low,
            {Reason::TooLong, 10'000'000, 2956});
        row("far more bytes than characters", QString(5'000, u'電'), Low,
            {Reason::TooLong, 15'000, 2956});
        row("three bytes each", QString(780, u'電'), Medium, {Reason::TooLong, 2343, 2334});
    }

    void refusesWhatHasNoCode()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCorrection, correction);
        QFETCH(QrError, error);

        const auto matrix = qrMatrix(text, correction);

        QVERIFY(!matrix.has_value());
        QVERIFY(matrix.error().reason == error.reason);
        QCOMPARE(matrix.error().count, error.count);
        QCOMPARE(matrix.error().limit, error.limit);
    }

    void choosesTheMaskForEachText()
    {
        QSet<int> masks;
        for (int number = 0; number < 64; ++number)
            masks.insert(maskOf(*qrMatrix(QString::number(number), Medium)));
        QVERIFY2(masks.size() >= 4, "masks that differ from text to text were expected");
    }

    void sameTextSameCode()
    {
        const QString text = u"https://wa.me/call/14085551234"_s;
        QVERIFY(*qrMatrix(text, Medium) == *qrMatrix(text, Medium));
        QVERIFY(!(*qrMatrix(text, Medium) == *qrMatrix(text + u'5', Medium)));
    }

    void hasItsFinderPatternsAndIsLightOutside()
    {
        const QrMatrix matrix = *qrMatrix(u"https://wa.me/call/14085551234"_s, Medium);
        const int last = matrix.size() - 1;
        for (int i = 0; i < 7; ++i) {
            QVERIFY(matrix.isDark(i, 0) && matrix.isDark(last - i, 0)
                    && matrix.isDark(0, last - i));
            QVERIFY(!matrix.isDark(i, 7) && !matrix.isDark(7, i));
            QVERIFY(!matrix.isDark(i, -1) && !matrix.isDark(-1, i));
            QVERIFY(!matrix.isDark(last - i, last + 1) && !matrix.isDark(last + 1, i));
        }
        QVERIFY(matrix.isDark(8, last - 7)); // the module that is always dark
    }
};

QTEST_APPLESS_MAIN(TestQrMatrix)
#include "tst_qrmatrix.moc"
