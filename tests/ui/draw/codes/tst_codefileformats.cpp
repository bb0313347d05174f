// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"
#include "app/qr/qrprint.h"
#include "tests/ui/draw/press/otherprograms.h"
#include "ui/draw/codes/codefile.h"
#include "ui/draw/codes/qrscan.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = QrPictureError::Reason;

namespace {

const QString callText = u"https://wa.me/call/14085551234"_s; // 33 modules with the quiet zone

QrMatrix codeOf(const QString &text)
{
    return *qrMatrix(text, ErrorCorrection::Medium);
}

Result<CodeFile, QrPictureError> fileOf(const QString &text, const QrStyle &style, QrFormat format)
{
    return codeFile(codeOf(text), text, {.style = style}, format);
}

QByteArray bytesOf(const QString &text, const QrStyle &style, QrFormat format)
{
    const auto file = fileOf(text, style, format);
    return file ? file->bytes : QByteArray();
}

/// EPS has inks, and what they look like on a screen is the viewer's opinion; black is black.
bool isNear(const QColor &seen, const QColor &meant, QrFormat format)
{
    if (format != QrFormat::Eps || meant == Qt::black || meant == Qt::white)
        return seen == meant;
    return std::max({qAbs(seen.red() - meant.red()), qAbs(seen.green() - meant.green()),
                     qAbs(seen.blue() - meant.blue())})
        <= 64;
}

} // namespace

class TestCodeFileFormats : public QObject
{
    Q_OBJECT

private slots:
    void pngSaysItsTrueSize()
    {
        const auto file = fileOf(callText, {}, QrFormat::Png);

        QVERIFY(file.has_value());
        QCOMPARE(file->pixelsPerModule, std::optional(10));
        QCOMPARE(file->codeSizeMm, 27.94);
        const QImage image = QImage::fromData(file->bytes, "PNG");
        QCOMPARE(image.size(), QSize(330, 330));
        QCOMPARE(image.dotsPerMeterX(), 11811); // 300 dpi
        QCOMPARE(image.dotsPerMeterY(), 11811);
        QCOMPARE(qrTextIn(image).value_or(u"nothing"_s), callText);
    }

    void theLargestPngIsReadBack()
    {
        const auto file = fileOf(callText, {.sizeMm = 464}, QrFormat::Png);
        QVERIFY(file.has_value());
        QCOMPARE(file->pixelsPerModule, std::optional(166)); // 5478 pixels; 167 are too many
    }

    void otherProgramsDrawWhatWeMeant_data()
    {
        QTest::addColumn<QrFormat>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QrStyle>("style");

        for (const QrFormat format : {QrFormat::Svg, QrFormat::Pdf, QrFormat::Eps}) {
            const QByteArray name = rendererOf(format).program.toUtf8();
            const auto row = [&](const char *what, const QString &text, const QrStyle &style) {
                QTest::addRow("%s, %s", name.constData(), what) << format << text << style;
            };
            // 33 modules of 12 pixels at 300 dpi: each edge on a whole pixel.
            row("as it comes", callText, {.sizeMm = 33.528});
            row("coloured", callText,
                {.sizeMm = 33.528,
                 .colour = QColor(0x00, 0x33, 0x66),
                 .background = QColor(0xff, 0xcc, 0x99)});
            row("beyond ASCII", u"<致電> & (\\ 📞) %1"_s, {});
            row("large", QString(1000, u'é'), {.sizeMm = 100});
            row("small", callText, {.sizeMm = 14});
        }
    }

    void otherProgramsDrawWhatWeMeant()
    {
        QFETCH(QrFormat, format);
        QFETCH(QString, text);
        QFETCH(QrStyle, style);
        const QrMatrix matrix = codeOf(text);
        const auto file = fileOf(text, style, format);
        QVERIFY(file.has_value());
        QVERIFY(!file->pixelsPerModule);
        QCOMPARE(file->size, QSizeF(style.sizeMm, style.sizeMm));

        const QImage image = rendered(file->bytes, format, 300);

        QVERIFY2(!image.isNull(), "see the warning above");
        const int modules = modulesAcross(matrix.size(), style.quietZone);
        const double pixels = style.sizeMm / 25.4 * 300;
        QVERIFY2(qAbs(image.width() - pixels) <= 5, qPrintable(QString::number(image.width())));
        QVERIFY(scanReport(image, text, modules).verdict != ScanReport::Verdict::Red);
        // The middle of each module, measured from the lower left, where EPS and PDF begin.
        for (int y = 0; y < modules; ++y) {
            for (int x = 0; x < modules; ++x) {
                const QPoint middle(int((x + 0.5) * pixels / modules),
                                    int(image.height() - (modules - y - 0.5) * pixels / modules));
                const bool isDark = matrix.isDark(x - style.quietZone, y - style.quietZone);
                const QColor meant = isDark ? style.colour : style.background;
                QVERIFY2(isNear(image.pixelColor(middle), meant, format),
                         qPrintable(image.pixelColor(middle).name()));
            }
        }
    }

    void noSeamsBetweenModules_data()
    {
        QTest::addColumn<QrFormat>("format");
        QTest::newRow("SVG") << QrFormat::Svg;
        QTest::newRow("PDF") << QrFormat::Pdf;
        QTest::newRow("EPS") << QrFormat::Eps;
    }

    void noSeamsBetweenModules()
    {
        QFETCH(QrFormat, format);
        // 7.3 pixels a module: edges fall between pixels and are smoothed.
        const QrStyle style{.sizeMm = 33 * 7.3 * 25.4 / 300};
        const QrMatrix matrix = codeOf(callText);

        const QImage image = rendered(bytesOf(callText, style, format), format, 300);

        QVERIFY2(!image.isNull(), "see the warning above");
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x) {
                if (!matrix.isDark(x, y) || !matrix.isDark(x + 1, y) || !matrix.isDark(x, y + 1)
                    || !matrix.isDark(x + 1, y + 1))
                    continue;
                const double fromBottom = (33 - 4 - y - 1) * 7.3;
                const QPoint shared(int((4 + x + 1) * 7.3), int(image.height() - fromBottom));
                QVERIFY(image.pixelColor(shared) == QColor(Qt::black));
            }
        }
    }

    void svgIsXmlOfTheRightSize()
    {
        const QString text = u"a < b & \"c\"\u0001\ufffe 📞"_s;
        QXmlStreamReader xml(bytesOf(text, {.sizeMm = 42.5}, QrFormat::Svg));

        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.attributes().value(u"width"_s), u"42.5mm"_s);
        QCOMPARE(xml.attributes().value(u"height"_s), u"42.5mm"_s);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name(), u"title"_s);
        QCOMPARE(xml.readElementText(), u"a < b & \"c\" 📞"_s);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void pdfIsAPageOfTheRightSizePrintedUnscaled()
    {
        const QByteArray pdf = bytesOf(callText, {.sizeMm = 25.4}, QrFormat::Pdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/MediaBox[0 0 72 72]"));
        QVERIFY(pdf.contains("/ViewerPreferences<</PrintScaling/None"));
        QVERIFY(pdf.contains("/Title <FEFF00680074007400700073")); // https
    }

    void aTitleCannotEndItsLine()
    {
        const QByteArray eps = bytesOf(u"one\n%%EOF\r\u0007two"_s, {}, QrFormat::Eps);
        QVERIFY(eps.contains("\n%%Title: (one%%EOFtwo)\n"));
        QCOMPARE(eps.count("\n%%EOF\n"), 1);
    }

    void handsOutNothingThatDoesNotScan_data()
    {
        QTest::addColumn<QrStyle>("style");
        QTest::addColumn<QrFormat>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Reason>("reason");

        const QString other = u"https://wa.me/call/14085551235"_s;
        QTest::newRow("PNG, other text")
            << QrStyle{} << QrFormat::Png << other << Reason::DoesNotScan;
        QTest::newRow("SVG, other text")
            << QrStyle{} << QrFormat::Svg << other << Reason::DoesNotScan;
        QTest::newRow("PNG, bad style")
            << QrStyle{.dpi = 0} << QrFormat::Png << callText << Reason::DpiOutOfRange;
        QTest::newRow("PDF, bad style")
            << QrStyle{.sizeMm = 0} << QrFormat::Pdf << callText << Reason::SizeOutOfRange;
        QTest::newRow("EPS, inverted") << QrStyle{.colour = Qt::white, .background = Qt::black}
                                       << QrFormat::Eps << callText << Reason::NotDarkOnLight;
        QTest::newRow("PDF, pale") << QrStyle{.colour = QColor(0x96, 0x96, 0x96)} << QrFormat::Pdf
                                   << callText << Reason::ContrastTooLow;
        QTest::newRow("PNG, too small")
            << QrStyle{.sizeMm = 2} << QrFormat::Png << callText << Reason::TooSmallForDpi;
    }

    void handsOutNothingThatDoesNotScan()
    {
        QFETCH(QrStyle, style);
        QFETCH(QrFormat, format);
        QFETCH(QString, text);
        QFETCH(Reason, reason);

        const auto file = codeFile(codeOf(callText), text, {.style = style}, format);

        QVERIFY(!file.has_value());
        QCOMPARE(static_cast<int>(file.error().reason), static_cast<int>(reason));
    }
};

QTEST_MAIN(TestCodeFileFormats)
#include "tst_codefileformats.moc"
