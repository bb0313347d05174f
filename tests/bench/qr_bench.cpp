// SPDX-License-Identifier: MIT
// The figures about QR codes that the README states. Run it from a release build:
//     build/release/bin/qr_bench
#include "app/qr/qrmatrix.h"
#include "ui/draw/codes/qrscan.h"

#include <qrcodegen.h>
#ifdef HAS_QRENCODE
#include <qrencode.h>
#endif

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <vector>

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

struct Contender {
    const char *name;
    std::function<void()> run;
    qreal best = std::numeric_limits<qreal>::max(); ///< Nanoseconds of one run.
};

/// The best of 40 rounds of 50 runs, so that what else the machine does is left out; in turns, so
/// that all meet the same machine.
void measure(std::vector<Contender> &contenders)
{
    constexpr int rounds = 40;
    constexpr int runs = 50;
    for (int round = 0; round < rounds; ++round) {
        for (Contender &contender : contenders) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < runs; ++i)
                contender.run();
            contender.best
                = std::min(contender.best, static_cast<qreal>(timer.nsecsElapsed()) / runs);
        }
    }
}

std::vector<Contender> encoders()
{
    return {
        {"Bellpush",
         [] {
             (void)qrMatrix(callLinkText, ErrorCorrection::Medium);
         }},
        {"QR-Code-generator, its own search",
         [] {
             drawWithLibrary(qrcodegen_Mask_AUTO);
         }},
        {"QR-Code-generator, mask given",
         [] {
             drawWithLibrary(qrcodegen_Mask_0);
         }},
#ifdef HAS_QRENCODE
        {"libqrencode",
         [] {
             const QByteArray text = callLinkText.toLatin1();
             QRcode_free(QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
         }},
#endif
    };
}

Contender readerOf(const char *name, const QString &text)
{
    return {name, [text, matrix = *qrMatrix(text, ErrorCorrection::Medium)] {
                (void)readsBack(matrix, text);
            }};
}

std::vector<Contender> readers()
{
    return {readerOf("33 modules", callLinkText.left(60)), readerOf("37 modules", callLinkText),
            readerOf("41 modules", callLinkText + callLinkText.right(25))};
}

void addRows(std::vector<Contender> contenders)
{
    QTest::addColumn<qreal>("nanoseconds");
    measure(contenders);
    for (const Contender &contender : contenders)
        QTest::newRow(contender.name) << contender.best;
}

} // namespace

class QrBench : public QObject
{
    Q_OBJECT

private slots:
    void encode75CharactersAtM_data()
    {
        QCOMPARE(callLinkText.size(), 75);
        addRows(encoders());
    }

    void encode75CharactersAtM() { report(); }

    void readBackOneLabel_data() { addRows(readers()); }
    void readBackOneLabel() { report(); }

private:
    static void report()
    {
        QFETCH(qreal, nanoseconds);
        QTest::setBenchmarkResult(nanoseconds, QTest::WalltimeNanoseconds);
    }
};

QTEST_APPLESS_MAIN(QrBench)
#include "qr_bench.moc"
