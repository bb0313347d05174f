// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"
#include "ui/paint/qrpicture.h"
#include "ui/paint/qrscan.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
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

QByteArray bytesOf(const QString &text, const QrStyle &style, QrFormat format)
{
    const auto picture = qrPicture(codeOf(text), text, style, format);
    return picture ? picture->bytes : QByteArray();
}

/// A program that is not ours, and how it turns `%1` into the picture `%2` at 300 dpi.
struct Renderer {
    QString program;
    QStringList arguments;
};

Renderer rendererOf(QrFormat format)
{
    switch (format) {
    case QrFormat::Svg:
        return {u"rsvg-convert"_s,
                {u"-d"_s, u"300"_s, u"-p"_s, u"300"_s, u"-o"_s, u"%2"_s, u"%1"_s}};
    case QrFormat::Pdf:
        return {u"pdftoppm"_s, {u"-r"_s, u"300"_s, u"-png"_s, u"-singlefile"_s, u"%1"_s, u"%2"_s}};
    case QrFormat::Eps:
        return {u"gs"_s,
                {u"-q"_s, u"-dSAFER"_s, u"-dBATCH"_s, u"-dNOPAUSE"_s, u"-dEPSCrop"_s, u"-r300"_s,
                 u"-dGraphicsAlphaBits=4"_s, u"-sDEVICE=png16m"_s, u"-sOutputFile=%2"_s, u"%1"_s}};
    case QrFormat::Png:
        break;
    }
    Q_UNREACHABLE();
}

/// The file as another program draws it; null, with a warning that says why, if it does not.
QImage rendered(const QByteArray &bytes, QrFormat format)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"code"_s));
    const Renderer renderer = rendererOf(format);
    const QString program = QStandardPaths::findExecutable(renderer.program);
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly)) {
        qWarning("%s is needed for this test", qPrintable(renderer.program));
        return {};
    }
    file.write(bytes);
    file.close();

    // pdftoppm adds the ending itself.
    const QString output = folder.filePath(format == QrFormat::Pdf ? u"out"_s : u"out.png"_s);
    QStringList arguments = renderer.arguments;
    arguments.replaceInStrings(u"%1"_s, file.fileName()).replaceInStrings(u"%2"_s, output);
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QImage(folder.filePath(u"out.png"_s));
}

} // namespace

class TestQrPicture : public QObject
{
    Q_OBJECT

private slots:
    void pngSaysItsTrueSize()
    {
        const auto picture = qrPicture(codeOf(callText), callText, {}, QrFormat::Png);

        QVERIFY(picture.has_value());
        QCOMPARE(picture->pixelsPerModule, std::optional(10));
        QCOMPARE(picture->sizeMm, 27.94);
        const QImage image = QImage::fromData(picture->bytes, "PNG");
        QCOMPARE(image.size(), QSize(330, 330));
        QCOMPARE(image.dotsPerMeterX(), 11811); // 300 dpi
        QCOMPARE(image.dotsPerMeterY(), 11811);
        QCOMPARE(qrTextIn(image).value_or(u"nothing"_s), callText);
    }

    void theLargestPngIsReadBack()
    {
        const auto picture = qrPicture(codeOf(callText), callText, {.sizeMm = 464}, QrFormat::Png);
        QVERIFY(picture.has_value());
        QCOMPARE(picture->pixelsPerModule, std::optional(166)); // 5478 pixels; 167 are too many
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
        const auto picture = qrPicture(matrix, text, style, format);
        QVERIFY(picture.has_value());
        QVERIFY(!picture->pixelsPerModule);
        QCOMPARE(picture->sizeMm, style.sizeMm);

        const QImage image = rendered(picture->bytes, format);

        QVERIFY2(!image.isNull(), "see the warning above");
        const int modules = modulesAcross(matrix, style.quietZone);
        const double pixels = style.sizeMm / 25.4 * 300;
        QVERIFY2(qAbs(image.width() - pixels) <= 5, qPrintable(QString::number(image.width())));
        QVERIFY(scanReport(image, text, modules).verdict != ScanReport::Verdict::Red);
        // The middle of each module, measured from the lower left, where EPS and PDF begin.
        for (int y = 0; y < modules; ++y) {
            for (int x = 0; x < modules; ++x) {
                const QPoint middle(int((x + 0.5) * pixels / modules),
                                    int(image.height() - (modules - y - 0.5) * pixels / modules));
                const bool isDark = matrix.isDark(x - style.quietZone, y - style.quietZone);
                QCOMPARE(image.pixelColor(middle), isDark ? style.colour : style.background);
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

        const QImage image = rendered(bytesOf(callText, style, format), format);

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

    void sameInputSameBytes_data()
    {
        QTest::addColumn<QrFormat>("format");
        QTest::newRow("PNG") << QrFormat::Png;
        QTest::newRow("SVG") << QrFormat::Svg;
        QTest::newRow("PDF") << QrFormat::Pdf;
        QTest::newRow("EPS") << QrFormat::Eps;
    }

    void sameInputSameBytes()
    {
        QFETCH(QrFormat, format);
        const QByteArray bytes = bytesOf(callText, {}, format);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(bytesOf(callText, {}, format), bytes);
        QVERIFY(!bytes.contains("Date") && !bytes.contains("tIME"));
    }

    void blackIsGrayInPdfAndEps()
    {
        const QByteArray pdf = bytesOf(callText, {}, QrFormat::Pdf);
        QVERIFY(pdf.contains("\n1 g\n") && pdf.contains("\n0 g\n") && !pdf.contains(" rg\n"));
        const QByteArray eps = bytesOf(callText, {}, QrFormat::Eps);
        QVERIFY(eps.contains("\n1 setgray\n") && eps.contains("\n0 setgray\n"));
        QVERIFY(!eps.contains("setrgbcolor"));
    }

    void isOnePath()
    {
        const QByteArray svg = bytesOf(callText, {}, QrFormat::Svg);
        QCOMPARE(svg.count("<path"), 1);
        QCOMPARE(svg.count("<rect"), 1); // the background
        QCOMPARE(bytesOf(callText, {}, QrFormat::Pdf).count("\nf\n"), 2);
        QCOMPARE(bytesOf(callText, {}, QrFormat::Eps).count("\nfill\n"), 2);
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
        QVERIFY(pdf.startsWith("%PDF-1.6\n"));
        QVERIFY(pdf.contains("/MediaBox [0 0 72 72]"));
        QVERIFY(pdf.contains("/ViewerPreferences << /PrintScaling /None"));
        QVERIFY(pdf.contains("/Title <FEFF00680074007400700073")); // https
    }

    void pdfTableFindsItsObjects()
    {
        const QByteArray pdf = bytesOf(callText, {}, QrFormat::Pdf);
        const QByteArray end = pdf.mid(pdf.indexOf("startxref\n") + 10);
        const qsizetype table = end.left(end.indexOf('\n')).toLongLong();
        QVERIFY(pdf.mid(table).startsWith("xref\n0 6\n0000000000 65535 f \n"));
        const QList<QByteArray> lines = pdf.mid(table).split('\n');
        for (qsizetype i = 1; i <= 5; ++i) {
            const qsizetype start = lines.at(2 + i).left(10).toLongLong();
            QVERIFY(pdf.mid(start).startsWith(QByteArray::number(i) + " 0 obj\n"));
        }
        const qsizetype stream = pdf.indexOf("stream\n") + 7;
        const qsizetype length = pdf.indexOf("endstream") - stream;
        QVERIFY(pdf.contains("/Length " + QByteArray::number(length) + " >>"));
    }

    void epsKeepsTheStructuringConventions()
    {
        const QByteArray eps
            = bytesOf(u"(致電) "_s + callText.repeated(9), {.sizeMm = 50}, QrFormat::Eps);
        QVERIFY(eps.startsWith("%!PS-Adobe-3.0 EPSF-3.0\n"));
        QVERIFY(eps.contains("\n%%BoundingBox: 0 0 142 142\n"));
        QVERIFY(eps.contains("\n%%HiResBoundingBox: 0 0 141.732283 141.732283\n"));
        QVERIFY(eps.contains("\n%%Title: (\\(??\\) https://wa.me/"));
        QVERIFY(eps.endsWith("%%EOF\n"));
        for (const QByteArray &line : eps.split('\n'))
            QVERIFY(line.size() <= 255);
        QVERIFY(
            std::ranges::all_of(eps, [](char c) { return c == '\n' || (c >= ' ' && c < 0x7f); }));
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
        QTest::newRow("PNG, too small")
            << QrStyle{.sizeMm = 2} << QrFormat::Png << callText << Reason::TooSmallForDpi;
    }

    void handsOutNothingThatDoesNotScan()
    {
        QFETCH(QrStyle, style);
        QFETCH(QrFormat, format);
        QFETCH(QString, text);
        QFETCH(Reason, reason);

        const auto picture = qrPicture(codeOf(callText), text, style, format);

        QVERIFY(!picture.has_value());
        QCOMPARE(static_cast<int>(picture.error().reason), static_cast<int>(reason));
    }
};

QTEST_GUILESS_MAIN(TestQrPicture)
#include "tst_qrpicture.moc"
