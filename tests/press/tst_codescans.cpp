// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"
#include "tests/press/otherprograms.h"
#include "ui/paint/qrscan.h"
#include "ui/press/codeshapes.h"
#include "ui/press/logo.h"

#include <QBuffer>
#include <QPainter>

using namespace bellpush;
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

/// A design with everything in it.
QrDesign fullDesign(const QrMatrix &matrix)
{
    QrDesign design{.style = {.sizeMm = 35,
                              .colour = QColor(0x1b, 0x5e, 0x20),
                              .background = QColor(0xff, 0xfd, 0xe7),
                              .shape = ModuleShape::Rounded},
                    .logo = sampleLogo(),
                    .callToAction = u"Call us on WhatsApp"_s};
    design.logoShare = safeLogoShare(matrix, callText, design);
    return design;
}

const char *nameOf(QrFormat format)
{
    switch (format) {
    case QrFormat::Png:
        return "PNG";
    case QrFormat::Svg:
        return "SVG";
    case QrFormat::Pdf:
        return "PDF";
    case QrFormat::Eps:
        return "EPS";
    }
    Q_UNREACHABLE();
}

/// The file as a printer of this resolution gets it.
QImage printed(const QrMatrix &matrix, QrDesign design, QrFormat format, int dpi)
{
    design.style.dpi = dpi;
    const auto file = codeFile(matrix, callText, design, format);
    if (!file)
        return {};
    return format == QrFormat::Png ? QImage::fromData(file->bytes)
                                   : rendered(file->bytes, format, dpi);
}

} // namespace

class TestCodeScans : public QObject
{
    Q_OBJECT

private slots:
    void anotherDecoderReadsEveryFormat_data()
    {
        QTest::addColumn<QrFormat>("format");
        QTest::addColumn<int>("dpi");

        for (const QrFormat format : {QrFormat::Png, QrFormat::Svg, QrFormat::Pdf, QrFormat::Eps}) {
            for (const int dpi : {100, 203, 300, 600})
                QTest::addRow("%s at %d dpi", nameOf(format), dpi) << format << dpi;
        }
    }

    void anotherDecoderReadsEveryFormat()
    {
        QFETCH(QrFormat, format);
        QFETCH(int, dpi);
        if (!hasZbar())
            QSKIP("zbarimg is needed for this test");
        const QrMatrix plain = codeOf(ErrorCorrection::Medium);
        const QrMatrix robust = codeOf(ErrorCorrection::High);

        QCOMPARE(zbarTextIn(printed(plain, {}, format, dpi)), callText);
        QCOMPARE(zbarTextIn(printed(robust, fullDesign(robust), format, dpi)), callText);
    }

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

        QVERIFY(design.logoShare > 0.1);
        QVERIFY(design.logoShare <= QrDesign::largestLogoShare);
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
        const QrDesign design{.logo = sampleLogo(), .logoShare = QrDesign::largestLogoShare};

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

    void sameDesignSameBytes_data() { anotherFormat(); }

    void sameDesignSameBytes()
    {
        QFETCH(QrFormat, format);
        const QrMatrix matrix = codeOf(ErrorCorrection::High);
        const QrDesign design = fullDesign(matrix);

        const auto first = codeFile(matrix, callText, design, format);
        const auto second = codeFile(matrix, callText, design, format);

        QVERIFY(first.has_value() && second.has_value());
        QVERIFY(!first->bytes.isEmpty());
        QCOMPARE(first->bytes, second->bytes);
    }

    void readsLogosOfAnySize_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");

        const auto png = [](const QSize &size) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::red);
            QBuffer buffer;
            image.save(&buffer, "PNG");
            return buffer.data();
        };
        QTest::newRow("small") << png({20, 10}) << QSize(20, 10);
        QTest::newRow("large") << png({3000, 1500}) << QSize(1024, 512);
        QTest::newRow("SVG") << "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='5'>"
                                "<rect width='10' height='5'/></svg>"_ba
                             << QSize(1024, 512);
        QTest::newRow("none") << "Hello"_ba << QSize();
        QTest::newRow("empty") << ""_ba << QSize();
    }

    void readsLogosOfAnySize()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, size);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);

        const QImage logo = readLogo(buffer);

        QCOMPARE(logo.isNull(), size.isNull() || size.isEmpty());
        if (!logo.isNull())
            QCOMPARE(logo.size(), size);
    }

private:
    static void anotherFormat()
    {
        QTest::addColumn<QrFormat>("format");
        for (const QrFormat format : {QrFormat::Png, QrFormat::Svg, QrFormat::Pdf, QrFormat::Eps})
            QTest::newRow(nameOf(format)) << format;
    }
};

QTEST_MAIN(TestCodeScans)
#include "tst_codescans.moc"
