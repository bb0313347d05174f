// SPDX-License-Identifier: MIT
#include "ui/pages/links/codecheck.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

CodeToCheck codeOf(const QString &text, const QString &expected)
{
    return {*qrMatrix(text, ErrorCorrection::Medium), expected, {}};
}

const auto sampleLink = u"https://wa.me/call/16315553601"_s;

} // namespace

class TestCodeCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsAGoodCodeGood()
    {
        QCOMPARE(codeCheck(codeOf(sampleLink, sampleLink)).report.verdict,
                 ScanReport::Verdict::Green);
    }

    void findsADesignGood()
    {
        CodeToCheck asked{*qrMatrix(sampleLink, ErrorCorrection::High), sampleLink, {}};
        asked.design.style.shape = ModuleShape::Rounded;
        asked.design.callToAction = u"Scan to call us"_s;
        asked.design.logo = QImage(60, 60, QImage::Format_RGB32);
        asked.design.logo.fill(Qt::red);
        asked.design.logoShare = 0.2;

        QCOMPARE(codeCheck(asked).report.verdict, ScanReport::Verdict::Green);
    }

    void findsACoveredCodeBad()
    {
        CodeToCheck asked{*qrMatrix(sampleLink, ErrorCorrection::Low), sampleLink, {}};
        asked.design.logo = QImage(60, 60, QImage::Format_RGB32);
        asked.design.logo.fill(Qt::red);
        asked.design.logoShare = 0.3;

        QCOMPARE(codeCheck(asked).report.verdict, ScanReport::Verdict::Red);
    }

    void knowsHowLargeALogoMayBe()
    {
        CodeToCheck asked{*qrMatrix(sampleLink, ErrorCorrection::High), sampleLink, {}};
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
        const ScanReport report = codeCheck(codeOf(sampleLink, u"https://wa.me/1"_s)).report;

        QCOMPARE(report.verdict, ScanReport::Verdict::Red);
        QCOMPARE(report.reason, ScanReport::Reason::SaysSomethingElse);
    }
};

QTEST_MAIN(TestCodeCheck)
#include "tst_codecheck.moc"
