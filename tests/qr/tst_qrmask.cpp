// SPDX-License-Identifier: MIT
#include "app/qr/qrcapacity.h"
#include "app/qr/qrmatrix.h"

#include <qrcodegen.hpp>

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using enum ErrorCorrection;

namespace {

constexpr int firstLarge = 11; // from here on QR-Code-generator takes its time
constexpr int textsPerSmallCode = 225;
constexpr int textsPerLargeCode = 10;

qrcodegen::QrSegment librarySegment(const QByteArray &part, QrMode mode)
{
    switch (mode) {
    case QrMode::Numeric:
        return qrcodegen::QrSegment::makeNumeric(part.constData());
    case QrMode::Alphanumeric:
        return qrcodegen::QrSegment::makeAlphanumeric(part.constData());
    case QrMode::Byte:
        return qrcodegen::QrSegment::makeBytes({part.begin(), part.end()});
    }
    Q_UNREACHABLE();
}

/// What QR-Code-generator makes of the same segments, in these versions, by its own search.
qrcodegen::QrCode libraryCode(const QByteArray &text, ErrorCorrection correction, int version)
{
    std::vector<qrcodegen::QrSegment> segments;
    qsizetype start = 0;
    for (const QrSegment &segment : cheapestSegments(text, versionGroup(version))) {
        segments.push_back(librarySegment(text.mid(start, segment.length), segment.mode));
        start += segment.length;
    }
    return qrcodegen::QrCode::encodeSegments(
        segments, static_cast<qrcodegen::QrCode::Ecc>(correction), 1, 40, -1, true);
}

bool isSame(const QrMatrix &matrix, const qrcodegen::QrCode &code)
{
    if (matrix.size() != code.getSize()
        || static_cast<int>(matrix.correction())
            != static_cast<int>(code.getErrorCorrectionLevel()))
        return false;
    for (int y = 0; y < matrix.size(); ++y) {
        for (int x = 0; x < matrix.size(); ++x) {
            if (matrix.isDark(x, y) != code.getModule(x, y))
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

/// Texts that fill a version at this correction more or less: letters, the same letter again and
/// again, capitals and digits between, or zero bytes, so that large areas are plain.
QByteArray randomText(QRandomGenerator &random, int version, ErrorCorrection correction)
{
    const int least = lettersIn(version - 1, correction) + 1;
    const int length = random.bounded(least, lettersIn(version, correction) + 1);
    const int kind = random.bounded(5);
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
            for (int i = 0; i < texts; ++i) {
                const QByteArray text = randomText(random, version, correction);

                const auto matrix = qrMatrix(QString::fromUtf8(text), correction);

                QVERIFY(matrix.has_value());
                const auto code = libraryCode(text, correction, matrix->version());
                QVERIFY2(isSame(*matrix, code), text.toPercentEncoding().constData());
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

private:
    QSet<std::pair<int, int>> m_seen; // version and error correction
    int m_texts = 0;
};

QTEST_APPLESS_MAIN(TestQrMask)
#include "tst_qrmask.moc"
