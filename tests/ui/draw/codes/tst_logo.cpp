// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"
#include "ui/draw/codes/codefile.h"
#include "ui/draw/codes/logo.h"

#include <QPainter>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Verdict = ScanReport::Verdict;

namespace {

const QString callText = u"https://wa.me/call/14085551234?biz_payload=spring-window"_s;

QImage sampleLogo()
{
    QImage logo(200, 200, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    QPainter painter(&logo);
    painter.setBrush(QColor(0x00, 0x80, 0x40));
    painter.drawEllipse(10, 10, 180, 180);
    return logo;
}

QrMatrix codeOf(ErrorCorrection correction)
{
    return *qrMatrix(callText, correction);
}

} // namespace

class TestLogo : public QObject
{
    Q_OBJECT

private slots:
    void aDesignIsGreenWithItsSafeLogo_data()
    {
        QTest::addColumn<ModuleShape>("shape");
        QTest::newRow("square") << ModuleShape::Square;
        QTest::newRow("rounded") << ModuleShape::Rounded;
    }

    void aDesignIsGreenWithItsSafeLogo()
    {
        QFETCH(ModuleShape, shape);
        const QrMatrix matrix = codeOf(ErrorCorrection::High);
        QrDesign design{.style = {.shape = shape}, .logo = sampleLogo()};

        design.logoShare = safeLogoShare(matrix, callText, design);
        const auto file = codeFile(matrix, callText, design, QrFormat::Png);
        QrDesign larger = design;
        larger.logoShare += 2.0 / matrix.size(); // a module on each side
        const auto withinMargin = codeFile(matrix, callText, larger, QrFormat::Png);

        QVERIFY(design.logoShare > 0.1);
        QVERIFY(design.logoShare <= largestLogoShare);
        QVERIFY(file.has_value() && withinMargin.has_value());
        QCOMPARE(file->report.verdict, Verdict::Green);
        QCOMPARE(withinMargin->report.verdict, Verdict::Green);
    }

    void theMarginIsReal()
    {
        // At M the margin, not the largest share, is what ends it.
        const QrMatrix matrix = codeOf(ErrorCorrection::Medium);
        QrDesign design{.logo = sampleLogo()};
        design.logoShare = safeLogoShare(matrix, callText, design);
        QVERIFY(design.logoShare > 0);
        QVERIFY2(design.logoShare + 2.0 / matrix.size() < largestLogoShare,
                 qPrintable(QString::number(design.logoShare)));

        QrDesign larger = design;
        larger.logoShare += 2.0 / matrix.size();
        const auto file = codeFile(matrix, callText, larger, QrFormat::Png);

        QVERIFY(file.has_value());
        QCOMPARE(file->report.verdict, Verdict::Green);
    }

    void aLogoIsLargerWhereMoreMayBeLost()
    {
        const QrDesign design{.logo = sampleLogo()};
        const double low = safeLogoShare(codeOf(ErrorCorrection::Low), callText, design);
        const double high = safeLogoShare(codeOf(ErrorCorrection::High), callText, design);
        QVERIFY2(low < high, qPrintable(u"%1 %2"_s.arg(low).arg(high)));
    }

    void aLogoTooLargeIsRefused()
    {
        const QrMatrix matrix = codeOf(ErrorCorrection::Low);
        const QrDesign design{.logo = sampleLogo(), .logoShare = largestLogoShare};

        const auto file = codeFile(matrix, callText, design, QrFormat::Svg);

        QVERIFY(!file.has_value());
        QCOMPARE(file.error().reason, QrPictureError::Reason::DoesNotScan);
    }

    void aFrameGoesAroundTheCode()
    {
        const QrMatrix matrix = codeOf(ErrorCorrection::Medium);
        const QrDesign design{.callToAction = u"Call us"_s};

        const auto framed = codeFile(matrix, callText, design, QrFormat::Svg);
        const auto plain = codeFile(matrix, callText, {}, QrFormat::Svg);

        QVERIFY(framed.has_value() && plain.has_value());
        QCOMPARE(framed->codeSizeMm, plain->codeSizeMm);
        QVERIFY(framed->size.width() > plain->size.width());
        QVERIFY(framed->size.height() > framed->size.width());
        QVERIFY(framed->leftOut.isEmpty());
    }

    void wordsWithoutRoomAreNamed()
    {
        const auto file
            = codeFile(codeOf(ErrorCorrection::Medium), callText,
                       {.callToAction = u"too many words "_s.repeated(30)}, QrFormat::Pdf);
        QVERIFY(file.has_value());
        QVERIFY(file->leftOut.endsWith(u"words"_s));
    }
};

QTEST_MAIN(TestLogo)
#include "tst_logo.moc"
