// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"
#include "ui/draw/codes/qrstyle.h"

#include <QTest>

#include <limits>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = QrPictureError::Reason;
using Finding = QrFinding::Reason;

class TestQrStyle : public QObject
{
    Q_OBJECT

private slots:
    void acceptsTheWholeRange_data()
    {
        QTest::addColumn<QrStyle>("style");

        QTest::newRow("as it comes") << QrStyle{};
        QTest::newRow("smallest") << QrStyle{.sizeMm = 1, .dpi = 1, .quietZone = 0};
        QTest::newRow("largest") << QrStyle{.sizeMm = 5000, .dpi = 4800, .quietZone = 40};
        QTest::newRow("dark blue on cream")
            << QrStyle{.colour = QColor(0x10, 0x20, 0x60), .background = QColor(0xff, 0xfa, 0xe6)};
        QTest::newRow("green on white") << QrStyle{.colour = QColor(0x12, 0x8c, 0x7e)};
        QTest::newRow("gray just dark enough") << QrStyle{.colour = QColor(0x94, 0x94, 0x94)};
        QTest::newRow("black on gray") << QrStyle{.background = QColor(0x80, 0x80, 0x80)};
    }

    void acceptsTheWholeRange()
    {
        QFETCH(QrStyle, style);
        QVERIFY(!styleProblem(style));
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QrStyle>("style");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<double>("limit");

        const auto row = [](const char *name, const QrStyle &style, Reason reason, double limit) {
            QTest::newRow(name) << style << reason << limit;
        };
        const double notANumber = std::numeric_limits<double>::quiet_NaN();
        row("no size", {.sizeMm = 0}, Reason::SizeOutOfRange, 1);
        row("negative size", {.sizeMm = -30}, Reason::SizeOutOfRange, 1);
        row("size just too small", {.sizeMm = 0.999}, Reason::SizeOutOfRange, 1);
        row("size just too large", {.sizeMm = 5000.1}, Reason::SizeOutOfRange, 5000);
        row("no number", {.sizeMm = notANumber}, Reason::SizeOutOfRange, 1);
        row("no dpi", {.dpi = 0}, Reason::DpiOutOfRange, 1);
        row("too many dpi", {.dpi = 4801}, Reason::DpiOutOfRange, 4800);
        row("negative quiet zone", {.quietZone = -1}, Reason::QuietZoneOutOfRange, 0);
        row("absurd quiet zone", {.quietZone = 41}, Reason::QuietZoneOutOfRange, 40);
        row("no colour", {.colour = {}}, Reason::ColourNotOpaque, 0);
        row("glass", {.background = QColor(255, 255, 255, 254)}, Reason::ColourNotOpaque, 0);
        row("inverted", {.colour = Qt::white, .background = Qt::black}, Reason::NotDarkOnLight, 0);
        row("white on white", {.colour = Qt::white}, Reason::NotDarkOnLight, 0);
        row("yellow on white", {.colour = Qt::yellow}, Reason::ContrastTooLow, 3);
        row("black on dark red", {.background = Qt::darkRed}, Reason::ContrastTooLow, 3);
        // 2.99 : 1, and 3.02 : 1 below.
        row("gray just too light", {.colour = QColor(0x95, 0x95, 0x95)}, Reason::ContrastTooLow, 3);
        row("black on dark gray", {.background = QColor(0x70, 0x70, 0x70)},
            Reason::BackgroundTooDark, 20);
    }

    void refusesTheRest()
    {
        QFETCH(QrStyle, style);
        QFETCH(Reason, reason);
        QFETCH(double, limit);

        const auto problem = styleProblem(style);

        QVERIFY(problem.has_value());
        QCOMPARE(static_cast<int>(problem->reason), static_cast<int>(reason));
        QCOMPARE(problem->limit, limit);
    }

    void findsWhatIsHarderToRead_data()
    {
        QTest::addColumn<QrStyle>("style");
        QTest::addColumn<QList<Finding>>("reasons");

        using enum Finding;
        const QColor justTooLight(0x77, 0x77, 0x77); // 4.48 : 1 on white
        const QColor justDarkEnough(0x76, 0x76, 0x76);
        QTest::newRow("as it comes") << QrStyle{} << QList<Finding>{};
        QTest::newRow("three modules")
            << QrStyle{.quietZone = 3} << QList<Finding>{QuietZoneNarrow};
        QTest::newRow("five modules") << QrStyle{.quietZone = 5} << QList<Finding>{};
        QTest::newRow("under 4.5")
            << QrStyle{.colour = justTooLight} << QList<Finding>{ContrastLow};
        QTest::newRow("over 4.5") << QrStyle{.colour = justDarkEnough} << QList<Finding>{};
        QTest::newRow("both") << QrStyle{.quietZone = 0, .colour = justTooLight}
                              << QList<Finding>{QuietZoneNarrow, ContrastLow};
        QTest::newRow("black on gray")
            << QrStyle{.background = QColor(0x80, 0x80, 0x80)} << QList<Finding>{BackgroundDark};
    }

    void findsWhatIsHarderToRead()
    {
        QFETCH(QrStyle, style);
        QFETCH(QList<Finding>, reasons);

        QList<Finding> found;
        for (const QrFinding &finding : styleFindings(style)) {
            QVERIFY(finding.value < finding.limit);
            found.append(finding.reason);
        }

        QCOMPARE(found, reasons);
    }

    void contrastRunsFromBlackToWhite()
    {
        QCOMPARE(contrastPercent(Qt::black, Qt::white), 100.0);
        QCOMPARE(contrastPercent(Qt::white, Qt::black), -100.0);
        QCOMPARE(contrastPercent(Qt::red, Qt::red), 0.0);
        // sRGB's middle gray reflects a fifth of the light.
        QVERIFY(qAbs(contrastPercent(QColor(128, 128, 128), Qt::white) - 78.4) < 0.1);
    }
};

QTEST_APPLESS_MAIN(TestQrStyle)
#include "tst_qrstyle.moc"
