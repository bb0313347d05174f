// SPDX-License-Identifier: MIT
#include "ui/pages/links/scanwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

ScanRequest request(const QString &text, const QString &expected)
{
    return {*qrMatrix(text, ErrorCorrection::Medium), expected, {}};
}

const auto sampleLink = u"https://wa.me/call/16315553601"_s;

} // namespace

class TestScanWatch : public QObject
{
    Q_OBJECT

private slots:
    void findsAGoodCodeGood()
    {
        QCOMPARE(codeCheck(request(sampleLink, sampleLink)).report.verdict,
                 ScanReport::Verdict::Green);
    }

    void findsADesignGood()
    {
        ScanRequest asked{*qrMatrix(sampleLink, ErrorCorrection::High), sampleLink, {}};
        asked.design.style.shape = ModuleShape::Rounded;
        asked.design.callToAction = u"Scan to call us"_s;
        asked.design.logo = QImage(60, 60, QImage::Format_RGB32);
        asked.design.logo.fill(Qt::red);
        asked.design.logoShare = 0.2;

        QCOMPARE(codeCheck(asked).report.verdict, ScanReport::Verdict::Green);
    }

    void findsACoveredCodeBad()
    {
        ScanRequest asked{*qrMatrix(sampleLink, ErrorCorrection::Low), sampleLink, {}};
        asked.design.logo = QImage(60, 60, QImage::Format_RGB32);
        asked.design.logo.fill(Qt::red);
        asked.design.logoShare = 0.3;

        QCOMPARE(codeCheck(asked).report.verdict, ScanReport::Verdict::Red);
    }

    void knowsHowLargeALogoMayBe()
    {
        ScanRequest asked{*qrMatrix(sampleLink, ErrorCorrection::High), sampleLink, {}};
        QCOMPARE(codeCheck(asked).safeLogoPercent, std::nullopt);

        asked.design.logo = QImage(60, 60, QImage::Format_RGB32);
        asked.design.logo.fill(Qt::red);
        asked.design.logoShare = 0.3;
        const std::optional<int> safe = codeCheck(asked).safeLogoPercent;

        QVERIFY(safe > 10 && safe < 30);
        asked.matrix = *qrMatrix(sampleLink, ErrorCorrection::Low);
        QVERIFY(codeCheck(asked).safeLogoPercent < safe);
    }

    void findsAnotherTextBad()
    {
        const ScanReport report = codeCheck(request(sampleLink, u"https://wa.me/1"_s)).report;

        QCOMPARE(report.verdict, ScanReport::Verdict::Red);
        QCOMPARE(report.reason, ScanReport::Reason::SaysSomethingElse);
    }

    void tellsOfTheLatestOnly()
    {
        ScanWatch watch(nullptr);
        QSignalSpy spy(&watch, &ScanWatch::checked);

        watch.check(request(sampleLink, u"another"_s));
        QTest::qWait(65); // begins to be read
        spy.clear();
        watch.check(request(sampleLink, u"yet another"_s));
        watch.check(request(sampleLink, sampleLink));

        QTRY_COMPARE(spy.size(), 1);
        QTest::qWait(300);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<CodeCheck>().report.verdict, ScanReport::Verdict::Green);
    }

    void saysNothingOfWhatWasDropped()
    {
        ScanWatch watch(nullptr);
        QSignalSpy spy(&watch, &ScanWatch::checked);

        watch.check(request(sampleLink, sampleLink));
        watch.drop();
        QTest::qWait(300);
        QCOMPARE(spy.size(), 0);

        watch.check(request(sampleLink, sampleLink));
        QTest::qWait(65);
        watch.drop();
        spy.clear();
        QTest::qWait(300);
        QCOMPARE(spy.size(), 0);
    }

    void mayEndWhileItReads()
    {
        auto watch = std::make_unique<ScanWatch>(nullptr);
        watch->check(request(sampleLink, sampleLink));
        QTest::qWait(65);

        watch.reset();

        QTest::qWait(200); // its result finds nobody
    }
};

QTEST_MAIN(TestScanWatch)
#include "tst_scanwatch.moc"
