// SPDX-License-Identifier: MIT
#include "app/qr/qrcapacity.h"
#include "app/qr/qrmatrix.h"

#include <qrcodegen.h>

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <array>
#include <optional>
#include <vector>

using namespace bellpush;
using namespace Qt::StringLiterals;
using enum ErrorCorrection;

namespace {

constexpr int firstLarge = 11; // from here on QR-Code-generator takes its time
constexpr int textsPerSmallCode = 225;
constexpr int textsPerLargeCode = 10;

using Buffer = std::array<std::uint8_t, qrcodegen_BUFFER_LEN_MAX>;

qrcodegen_Segment librarySegment(const QByteArray &part, QrMode mode, Buffer &bits)
{
    switch (mode) {
    case QrMode::Numeric:
        return qrcodegen_makeNumeric(part.constData(), bits.data());
    case QrMode::Alphanumeric:
        return qrcodegen_makeAlphanumeric(part.constData(), bits.data());
    case QrMode::Byte: {
        const std::vector<std::uint8_t> bytes(part.begin(), part.end());
        return qrcodegen_makeBytes(bytes.data(), bytes.size(), bits.data());
    }
    }
    Q_UNREACHABLE();
}

/// What QR-Code-generator makes of the same segments, in the version and with the correction that
/// it finds best, by its own mask search.
std::optional<Buffer> libraryCode(const QByteArray &text, ErrorCorrection correction,
                                  QrVersionGroup group)
{
    const QList<QrSegment> ours = cheapestSegments(text, group);
    std::vector<Buffer> bits(static_cast<std::size_t>(ours.size()));
    std::vector<qrcodegen_Segment> segments;
    qsizetype start = 0;
    for (const QrSegment &segment : ours) {
        segments.push_back(
            librarySegment(text.mid(start, segment.length), segment.mode, bits[segments.size()]));
        start += segment.length;
    }
    Buffer scratch{};
    Buffer code{};
    if (!qrcodegen_encodeSegments(segments.data(), segments.size(),
                                  static_cast<qrcodegen_Ecc>(correction), scratch.data(),
                                  code.data()))
        return std::nullopt;
    return code;
}

/// Modules and nothing else: they name version and correction.
bool isSame(const QrMatrix &matrix, const Buffer &code)
{
    if (matrix.size() != qrcodegen_getSize(code.data()))
        return false;
    for (int y = 0; y < matrix.size(); ++y) {
        for (int x = 0; x < matrix.size(); ++x) {
            if (matrix.isDark(x, y) != qrcodegen_getModule(code.data(), x, y))
                return false;
        }
    }
    return true;
}

/// The longest text of lower-case letters that a version holds.
int lettersIn(int version, ErrorCorrection correction)
{
    if (version < smallestQrVersion)
        return 0;
    const int header = 4 + countBits(QrMode::Byte, versionGroup(version));
    return (qrCapacity(version, correction) * 8 - header) / 8;
}

/// Texts of so many bytes: letters, the same letter again and again, capitals and digits between,
/// letters beyond ASCII, or zero bytes, so that large areas are plain.
QByteArray randomText(QRandomGenerator &random, int length)
{
    const int kind = random.bounded(6);
    QByteArray text(length, 'a');
    for (char &byte : text) {
        if (kind == 0 || (kind == 1 && random.bounded(8) == 0))
            byte = static_cast<char>('a' + random.bounded(26));
        if (kind == 2)
            byte = "aA0-b"[random.bounded(5)];
        if (kind == 3)
            byte = static_cast<char>(random.bounded(1, 128));
    }
    if (kind == 4)
        text.fill('\0');
    for (qsizetype i = 1; kind == 5 && i < text.size(); i += 2)
        text.replace(i - 1, 2, random.bounded(2) == 0 ? "é" : "ש");
    return text;
}

} // namespace

class TestQrMask : public QObject
{
    Q_OBJECT

private slots:
    void drawsWhatQrCodeGeneratorDraws_data()
    {
        QTest::addColumn<int>("version");
        for (int version = smallestQrVersion; version <= largestQrVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }

    void drawsWhatQrCodeGeneratorDraws()
    {
        QFETCH(int, version);
        QRandomGenerator random(static_cast<quint32>(version));
        const int texts = version < firstLarge ? textsPerSmallCode : textsPerLargeCode;
        for (const ErrorCorrection correction : {Low, Medium, Quartile, High}) {
            const int shortest = lettersIn(version - 1, correction) + 1;
            const int longest = lettersIn(version, correction);
            for (int i = 0; i < texts; ++i) {
                const int within = random.bounded(shortest, longest + 1);
                const QByteArray text
                    = randomText(random, i == 0 ? shortest : (i == 1 ? longest : within));

                const auto matrix = qrMatrix(QString::fromUtf8(text), correction);

                QVERIFY(matrix.has_value());
                const auto code = libraryCode(text, correction, versionGroup(matrix->version()));
                QVERIFY2(code && isSame(*matrix, *code), text.toPercentEncoding().constData());
                m_seen.insert({matrix->version(), static_cast<int>(matrix->correction())});
                ++m_texts;
            }
        }
    }

    void wasAskedOften()
    {
        QCOMPARE_GE(m_texts, 10'000);
        QCOMPARE(m_seen.size(), 40 * 4);
    }

    void fillsTheLargestCode_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCorrection>("correction");
        QTest::addColumn<int>("limit");

        const auto rows = [](const char *name, ErrorCorrection correction, int limit, int digits,
                             int capitals, int bytes) {
            QTest::addRow("%s, digits", name) << QByteArray(digits, '7') << correction << limit;
            QTest::addRow("%s, capitals", name) << QByteArray(capitals, 'A') << correction << limit;
            QTest::addRow("%s, bytes", name) << QByteArray(bytes, 'a') << correction << limit;
        };
        // ISO/IEC 18004, table 7.
        rows("L", Low, 2956, 7089, 4296, 2953);
        rows("M", Medium, 2334, 5596, 3391, 2331);
        rows("Q", Quartile, 1666, 3993, 2420, 1663);
        rows("H", High, 1276, 3057, 1852, 1273);
        // 4 + 16 + 8000 and 4 + 14 + 10634 bits are 2334 bytes: no bit is left.
        QTest::newRow("mixed, to the last bit")
            << QByteArray(1000, 'a') + QByteArray(3190, '7') << Medium << 2334;
    }

    void fillsTheLargestCode()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorCorrection, correction);
        QFETCH(int, limit);

        const auto full = qrMatrix(QString::fromLatin1(text), correction);

        QVERIFY(full.has_value());
        QCOMPARE(full->version(), 40);
        const auto code = libraryCode(text, correction, QrVersionGroup::Large);
        QVERIFY(code && isSame(*full, *code));

        const QByteArray longer = text + text.back();
        const auto over = qrMatrix(QString::fromLatin1(longer), correction);

        QVERIFY(!over.has_value());
        QVERIFY(over.error() == (QrError{QrError::Reason::TooLong, limit + 1, limit}));
        QVERIFY(!libraryCode(longer, correction, QrVersionGroup::Large));
    }

private:
    QSet<std::pair<int, int>> m_seen; // version and error correction
    int m_texts = 0;
};

QTEST_APPLESS_MAIN(TestQrMask)
#include "tst_qrmask.moc"
