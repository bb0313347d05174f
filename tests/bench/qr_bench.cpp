// SPDX-License-Identifier: MIT
// The figures about QR codes that the README states. Run it from a release build:
//     build/release/bin/qr_bench
#include "app/qr/qrmatrix.h"
#include "ui/paint/qrscan.h"

#include <qrcodegen.h>
#ifdef HAS_QRENCODE
#include <qrencode.h>
#endif

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace bellpush;

namespace {

/// A call link of 75 characters, as a shop's list makes them.
const QString callLinkText
    = u"https://wa.me/call/14085551234?biz_payload=spring-window-2026-market-street"_s;

void drawWithLibrary(qrcodegen_Mask mask)
{
    std::array<std::uint8_t, qrcodegen_BUFFER_LEN_MAX> scratch{};
    std::array<std::uint8_t, qrcodegen_BUFFER_LEN_MAX> code{};
    qrcodegen_encodeText(callLinkText.toLatin1().constData(), scratch.data(), code.data(),
                         qrcodegen_Ecc_MEDIUM, 1, 40, mask, true);
}

/// Nanoseconds that one run takes: the best of 20 rounds of 200, so that what else the machine does
/// is left out.
qreal bestTime(const std::function<void()> &run)
{
    constexpr int rounds = 20;
    constexpr int runs = 200;
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < runs; ++i)
            run();
        best = std::min(best, timer.nsecsElapsed());
    }
    return static_cast<qreal>(best) / runs;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void()>)

class QrBench : public QObject
{
    Q_OBJECT

private slots:
    void encode75CharactersAtM_data()
    {
        QTest::addColumn<std::function<void()>>("run");
        const auto row = [](const char *name, const std::function<void()> &run) {
            QTest::newRow(name) << run;
        };

        QCOMPARE(callLinkText.size(), 75);
        row("Bellpush", [] { (void)qrMatrix(callLinkText, ErrorCorrection::Medium); });
        row("QR-Code-generator, its own search", [] { drawWithLibrary(qrcodegen_Mask_AUTO); });
        row("QR-Code-generator, mask given", [] { drawWithLibrary(qrcodegen_Mask_0); });
#ifdef HAS_QRENCODE
        row("libqrencode", [] {
            const QByteArray text = callLinkText.toLatin1();
            QRcode_free(QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
        });
#endif
    }

    void encode75CharactersAtM()
    {
        QFETCH(std::function<void()>, run);
        QTest::setBenchmarkResult(bestTime(run), QTest::WalltimeNanoseconds);
    }

    void readBackOneLabel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("33 modules") << callLinkText.left(60);
        QTest::newRow("37 modules") << callLinkText;
        QTest::newRow("41 modules") << callLinkText + callLinkText.right(25);
    }

    void readBackOneLabel()
    {
        QFETCH(QString, text);
        const QrMatrix matrix = *qrMatrix(text, ErrorCorrection::Medium);
        QVERIFY(readsBack(matrix, text));
        QTest::setBenchmarkResult(bestTime([&] { (void)readsBack(matrix, text); }),
                                  QTest::WalltimeNanoseconds);
    }
};

QTEST_APPLESS_MAIN(QrBench)
#include "qr_bench.moc"
