// SPDX-License-Identifier: MIT
#include "ui/draw/codes/codefile.h"

#include "tests/ui/draw/press/presssamples.h"
#include "ui/draw/codes/qrimage.h"

#include <QBuffer>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = QrPictureError::Reason;

namespace {

const auto sampleLink = u"https://wa.me/call/16315553601?biz_payload=window"_s;

QrMatrix sampleMatrix(ErrorCorrection correction)
{
    return *qrMatrix(sampleLink, correction);
}

QrDesign plain()
{
    return {};
}

QrDesign adorned()
{
    QrDesign design;
    design.style.colour = QColor(15, 110, 102);
    design.style.background = QColor(255, 255, 235);
    design.style.shape = ModuleShape::Rounded;
    design.logo = QImage(64, 64, QImage::Format_ARGB32);
    design.logo.fill(QColor(200, 30, 30, 180));
    design.logoShare = 0.18;
    design.callToAction = u"Scan to call us"_s;
    return design;
}

/// The file as a picture, drawn by a program that is not ours.
QImage rasterOf(const QByteArray &bytes, QrFormat format, int dpi)
{
    presssamples::Tool tool;
    const QString dots = QString::number(dpi);
    switch (format) {
    case QrFormat::Png:
        return QImage::fromData(bytes);
    case QrFormat::Pdf:
        return presssamples::pdfRaster(bytes, dpi, 1);
    case QrFormat::Svg:
        tool.run(bytes, u"rsvg-convert"_s,
                 {u"-d"_s, dots, u"-p"_s, dots, u"-o"_s, u"%2"_s, u"%1"_s});
        return QImage(tool.outputPath());
    case QrFormat::Eps:
        tool.run(bytes, u"gs"_s,
                 {u"-q"_s, u"-dBATCH"_s, u"-dNOPAUSE"_s, u"-dSAFER"_s, u"-dEPSCrop"_s,
                  u"-sDEVICE=png16m"_s, u"-r"_s + dots, u"-o"_s, u"%2"_s, u"%1"_s});
        return QImage(tool.outputPath());
    }
    Q_UNREACHABLE();
}

/// What zbar reads.
QString readByZbar(const QImage &picture)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    presssamples::Tool tool;
    return QString::fromUtf8(tool.run(png, u"zbarimg"_s, {u"-q"_s, u"--raw"_s, u"%1"_s}).text)
        .trimmed();
}

} // namespace

class TestCodeFile : public QObject
{
    Q_OBJECT

private slots:
    void isReadByAnotherReader_data()
    {
        QTest::addColumn<QrFormat>("format");
        QTest::addColumn<bool>("isAdorned");
        QTest::addColumn<int>("dpi");

        const std::pair<const char *, QrFormat> formats[]{{"PNG", QrFormat::Png},
                                                          {"SVG", QrFormat::Svg},
                                                          {"PDF", QrFormat::Pdf},
                                                          {"EPS", QrFormat::Eps}};
        for (const auto &[name, format] : formats) {
            for (const int dpi : {100, 203, 300, 600}) {
                QTest::addRow("%s, plain, %d dpi", name, dpi) << format << false << dpi;
                QTest::addRow("%s, adorned, %d dpi", name, dpi) << format << true << dpi;
            }
        }
    }

    void isReadByAnotherReader()
    {
        QFETCH(QrFormat, format);
        QFETCH(bool, isAdorned);
        QFETCH(int, dpi);
        QrDesign design = isAdorned ? adorned() : plain();
        design.style.dpi = dpi;
        design.style.sizeMm = 40;

        const auto file = codeFile(sampleMatrix(ErrorCorrection::High), sampleLink, design, format);

        QVERIFY(file);
        const QImage picture = rasterOf(file->bytes, format, dpi);
        QVERIFY(!picture.isNull());
        const double millimetres = picture.width() * 25.4 / dpi;
        QVERIFY(std::abs(millimetres - file->size.width()) <= 25.4 / dpi + 0.01);
        QCOMPARE(readByZbar(picture), sampleLink);
    }

    void isTheSameEachTime_data()
    {
        QTest::addColumn<QrFormat>("format");
        QTest::newRow("PNG") << QrFormat::Png;
        QTest::newRow("SVG") << QrFormat::Svg;
        QTest::newRow("PDF") << QrFormat::Pdf;
        QTest::newRow("EPS") << QrFormat::Eps;
    }

    void isTheSameEachTime()
    {
        QFETCH(QrFormat, format);
        const QrMatrix matrix = sampleMatrix(ErrorCorrection::High);

        const auto once = codeFile(matrix, sampleLink, adorned(), format);
        const auto again = codeFile(matrix, sampleLink, adorned(), format);

        QVERIFY(once);
        QCOMPARE(once->bytes, again->bytes);
        QCOMPARE(once->size, again->size);
        QVERIFY(once->size.height() > once->size.width()); // the frame's words
    }

    void refusesWhatCannotBeUsed_data()
    {
        QTest::addColumn<QrStyle>("style");
        QTest::addColumn<Reason>("reason");

        QTest::newRow("no contrast")
            << QrStyle{.colour = QColor(0xee, 0xee, 0xee)} << Reason::ContrastTooLow;
        QTest::newRow("inverted") << QrStyle{.colour = Qt::white, .background = Qt::black}
                                  << Reason::NotDarkOnLight;
        QTest::newRow("no colour") << QrStyle{.colour = QColor()} << Reason::ColourNotOpaque;
        QTest::newRow("too small") << QrStyle{.sizeMm = 3, .dpi = 100} << Reason::TooSmallForDpi;
        QTest::newRow("too large") << QrStyle{.sizeMm = 1000, .dpi = 600} << Reason::TooManyPixels;
    }

    void refusesWhatCannotBeUsed()
    {
        QFETCH(QrStyle, style);
        QFETCH(Reason, reason);

        const auto file = codeFile(sampleMatrix(ErrorCorrection::Medium), sampleLink,
                                   {.style = style}, QrFormat::Png);

        QVERIFY(!file);
        QCOMPARE(file.error().reason, reason);
    }

    void saysHowLargeItWouldHaveToBe()
    {
        QrDesign design = plain();
        design.style.sizeMm = 3;
        design.style.dpi = 100;
        const QrMatrix matrix = sampleMatrix(ErrorCorrection::Medium);
        const auto refused = codeFile(matrix, sampleLink, design, QrFormat::Png);

        design.style.sizeMm = refused.error().limit;
        const auto file = codeFile(matrix, sampleLink, design, QrFormat::Png);

        QVERIFY(file || file.error().reason == Reason::DoesNotScan); // one dot is not much
    }

    void refusesWhatDoesNotScan()
    {
        QrDesign design = adorned();
        design.logoShare = largestLogoShare;

        const auto covered
            = codeFile(sampleMatrix(ErrorCorrection::Low), sampleLink, design, QrFormat::Pdf);
        const auto other = codeFile(sampleMatrix(ErrorCorrection::Low), u"https://wa.me/1"_s,
                                    plain(), QrFormat::Pdf);

        QCOMPARE(covered.error().reason, Reason::DoesNotScan);
        QCOMPARE(other.error().reason, Reason::DoesNotScan);
    }
};

QTEST_MAIN(TestCodeFile)
#include "tst_codefile.moc"
