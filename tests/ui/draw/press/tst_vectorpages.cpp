// SPDX-License-Identifier: MIT
#include "tests/ui/draw/press/presssamples.h"
#include "ui/draw/press/epspage.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/pdfwriter.h"
#include "ui/draw/press/svgpage.h"
#include "ui/draw/press/vectortext.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace bellpush;
using namespace bellpush::presssamples;
using namespace Qt::StringLiterals;

namespace {

const QString callText = u"https://wa.me/call/14085551234?biz_payload=window"_s;

enum class Format { Svg, Eps, Png, Pdf };

PrintPage pageOf(const QList<PrintShape> &shapes)
{
    return {.size = {105, 148}, .trim = {0, 0, 105, 148}, .shapes = shapes};
}

PrintPage samplePage()
{
    QImage logo(16, 16, QImage::Format_ARGB32);
    logo.fill(QColor(255, 0, 0, 128));
    const auto group = std::make_shared<const ShapeGroup>(ShapeGroup{
        {0, 0, 30, 10},
        {filledRect({0, 0, 30, 10}, QColor(0xcc, 0x66, 0x00)), placedText(u"Group"_s, 5, {2, 8})}});
    return pageOf({filledRect({0, 0, 105, 40}, QColor(0x00, 0x33, 0x66)),
                   placedText(u"Office 🔔 مرحبا"_s, 9, {10, 60}),
                   PlacedCode{codeOf(callText), {10, 85, 33, 33}, Qt::black},
                   PlacedImage{logo, {60, 30, 20, 20}}, PlacedGroup{group, {60, 80}},
                   PlacedGroup{group, {60, 100}}});
}

QByteArray fileOf(const PrintPage &page, Format format)
{
    switch (format) {
    case Format::Svg:
        return toSvg(page, u"Title"_s);
    case Format::Eps:
        return toEps(page, u"Title"_s);
    case Format::Png:
        return toPng(page, 300);
    case Format::Pdf:
        return toPdf(page, {});
    }
    Q_UNREACHABLE();
}

/// The page as a program that is not ours draws it.
QImage rendered(const QByteArray &file, Format format, int dpi)
{
    if (format == Format::Png)
        return QImage::fromData(file, "PNG");
    Tool tool;
    const QString number = QString::number(dpi);
    if (format == Format::Pdf) {
        tool.run(
            file, u"pdftoppm"_s,
            {u"-r"_s, number, u"-png"_s, u"-singlefile"_s, u"%1"_s, tool.outputPath().chopped(4)});
    } else if (format == Format::Svg) {
        tool.run(file, u"rsvg-convert"_s,
                 {u"-d"_s, number, u"-p"_s, number, u"-o"_s, u"%2"_s, u"%1"_s});
    } else {
        tool.run(file, u"gs"_s,
                 {u"-q"_s, u"-dSAFER"_s, u"-dBATCH"_s, u"-dNOPAUSE"_s, u"-dEPSCrop"_s,
                  u"-r"_s + number, u"-dGraphicsAlphaBits=4"_s, u"-sDEVICE=png16m"_s,
                  u"-sOutputFile=%2"_s, u"%1"_s});
    }
    return QImage(tool.outputPath());
}

void addFormats()
{
    QTest::addColumn<Format>("format");
    QTest::addRow("SVG") << Format::Svg;
    QTest::addRow("EPS") << Format::Eps;
    QTest::addRow("PNG") << Format::Png;
}

bool isNear(QRgb one, QRgb other, int most)
{
    return std::abs(qRed(one) - qRed(other)) <= most
        && std::abs(qGreen(one) - qGreen(other)) <= most
        && std::abs(qBlue(one) - qBlue(other)) <= most;
}

} // namespace

class TestVectorPages : public QObject
{
    Q_OBJECT

private slots:
    void samePagesGiveTheSameBytes_data() { addFormats(); }

    void samePagesGiveTheSameBytes()
    {
        QFETCH(Format, format);
        QCOMPARE(fileOf(samplePage(), format), fileOf(samplePage(), format));
    }

    void codesAreReadByOthers_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<int>("dpi");
        for (const int dpi : {100, 203, 300, 600}) {
            QTest::addRow("SVG at %d dpi", dpi) << Format::Svg << dpi;
            QTest::addRow("EPS at %d dpi", dpi) << Format::Eps << dpi;
        }
        QTest::addRow("PNG") << Format::Png << 300;
    }

    void codesAreReadByOthers()
    {
        QFETCH(Format, format);
        QFETCH(int, dpi);
        const QImage image = rendered(fileOf(samplePage(), format), format, dpi);
        QCOMPARE(zbarTexts(image), QStringList(callText));
    }

    void othersDrawWhatWePaint_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addRow("SVG") << Format::Svg;
        QTest::addRow("EPS") << Format::Eps;
    }

    /// Ours and theirs, small enough that soft edges do not count.
    void othersDrawWhatWePaint()
    {
        QFETCH(Format, format);
        constexpr int most = 24; // of 255
        const auto small = [](const QImage &image) {
            return image.convertToFormat(QImage::Format_RGB32)
                .scaled(52, 74, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        };

        const QImage theirs = small(rendered(fileOf(samplePage(), format), format, 200));
        const QImage ours = small(pageImage(samplePage(), 200));

        for (int y = 0; y < ours.height(); ++y) {
            for (int x = 0; x < ours.width(); ++x) {
                QVERIFY2(isNear(ours.pixel(x, y), theirs.pixel(x, y), most),
                         qPrintable(u"at %1, %2"_s.arg(x).arg(y)));
            }
        }
    }

    void coloursShineThroughAndLinesEndRound_data()
    {
        addFormats();
        QTest::addRow("PDF") << Format::Pdf;
    }

    void coloursShineThroughAndLinesEndRound()
    {
        QFETCH(Format, format);
        QPainterPath line(QPointF(10, 5));
        line.lineTo(20, 5);
        PrintPage page{.size = {30, 30}, .trim = {0, 0, 30, 30}};
        page.shapes = {filledRect({5, 10, 20, 10}, QColor(0, 0, 255, 128)),
                       DrawnPath{line, Qt::black, 6, DrawnPath::Ends::Round},
                       filledRect({5, 22, 20, 6}, QColor(255, 0, 0))};

        const QImage image = rendered(fileOf(page, format), format, 254); // 10 pixels a mm

        const int most = format == Format::Eps ? 70 : 3; // four inks are mixed otherwise
        const auto at = [&image](double x, double y) {
            const double perMm = image.width() / 30.0;
            return image.pixel(qRound(x * perMm), qRound(y * perMm));
        };
        QVERIFY2(isNear(at(15, 15), qRgb(127, 127, 255), most),
                 qPrintable(QColor(at(15, 15)).name()));
        QVERIFY(isNear(at(15, 25), qRgb(255, 0, 0), most));
        QVERIFY(isNear(at(8, 5), qRgb(0, 0, 0), most));        // in the round end
        QVERIFY(isNear(at(7.2, 2.8), qRgb(255, 255, 255), 3)); // beyond its corner
    }

    void fillRulesAreKept_data() { addFormats(); }

    void fillRulesAreKept()
    {
        QFETCH(Format, format);
        QPainterPath ring;
        ring.addRect(0, 0, 30, 30);
        ring.addRect(10, 10, 10, 10);
        for (const bool isWinding : {false, true}) {
            ring.setFillRule(isWinding ? Qt::WindingFill : Qt::OddEvenFill);
            const QByteArray file = fileOf(pageOf({FilledPath{ring, Qt::black}}), format);
            const QImage image = rendered(file, format, 300);
            QCOMPARE(qGray(image.pixel(177, 177)), isWinding ? 0 : 255);
        }
    }

    void aClosedLineHasAllItsCorners_data() { addFormats(); }

    /// Where a line ends that was not closed, its corner has a notch.
    void aClosedLineHasAllItsCorners()
    {
        QFETCH(Format, format);
        QPainterPath frame;
        frame.addRect(10, 10, 30, 30);

        const QByteArray file = fileOf(pageOf({DrawnPath{frame, Qt::black, 4}}), format);

        const QImage image = rendered(file, format, 300);
        QCOMPARE_LT(qGray(image.pixel(int(8.5 * 300 / 25.4), int(8.5 * 300 / 25.4))), 128);
    }

    void anSvgNeedsNoFontAndIsOnPaper()
    {
        const QByteArray svg = toSvg(samplePage(), u"<Shops> & \"☎\"\x01"_s);

        QXmlStreamReader xml(svg);
        QString title;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "title"_L1)
                title = xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(title, u"<Shops> & \"☎\""_s);
        QVERIFY(!svg.contains("<text"));
        QVERIFY(svg.contains("width=\"105mm\" height=\"148mm\" viewBox=\"0 0 105 148\""));
        QCOMPARE(rendered(svg, Format::Svg, 72).pixelColor(200, 200), QColor(Qt::white));
    }

    void eachCodeIsOnePath()
    {
        const PrintPage page = pageOf({PlacedCode{codeOf(callText), {10, 85, 33, 33}, Qt::black},
                                       PlacedCode{codeOf(callText), {60, 85, 33, 33}, Qt::red}});

        QCOMPARE(toSvg(page, {}).count("<path"), 3); // the paper is one, too
        QCOMPARE(toEps(page, {}).count("fill grestore"), 2);
    }

    void anEpsIsWhatItsHeaderSays()
    {
        const QByteArray eps = toEps(samplePage(), u"Shops (☎) \\ one\ntwo"_s);

        QVERIFY(eps.startsWith("%!PS-Adobe-3.0 EPSF-3.0\n"));
        QVERIFY(eps.contains("%%Title: (Shops \\(?\\) \\\\ onetwo)\n"));
        QVERIFY(eps.contains("%%BoundingBox: 0 0 298 420\n"));
        QVERIFY(eps.contains("%%HiResBoundingBox: 0 0 297.6378 419.5276\n"));
        for (const char byte : eps)
            QVERIFY((byte >= 0x20 && byte < 0x7f) || byte == '\n'); // Clean7Bit
        for (const QByteArray &line : eps.split('\n'))
            QCOMPARE_LE(line.size(), 255);
    }

    void anEpsIsMixedOfFourInks_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QByteArray>("ink");
        QTest::addRow("black") << QColor(Qt::black) << QByteArray("0 setgray");
        QTest::addRow("gray") << QColor(0x33, 0x33, 0x33) << QByteArray(".2 setgray");
        QTest::addRow("white") << QColor(Qt::white) << QByteArray("1 setgray");
        QTest::addRow("red") << QColor(Qt::red) << QByteArray("0 1 1 0 setcmykcolor");
        QTest::addRow("dark blue")
            << QColor(0x00, 0x33, 0x66) << QByteArray("1 .5 0 .6 setcmykcolor");
    }

    void anEpsIsMixedOfFourInks()
    {
        QFETCH(QColor, colour);
        QFETCH(QByteArray, ink);
        PlacedText words = placedText(u"Call"_s, 6, {10, 50});
        words.colour = colour;
        QPainterPath line;
        line.lineTo(50, 50);

        const QByteArray eps
            = toEps(pageOf({filledRect({0, 0, 5, 5}, colour), words, DrawnPath{line, colour, 1},
                            PlacedCode{codeOf(callText), {10, 85, 33, 33}, colour}}),
                    {});

        QCOMPARE(eps.count(ink), 4);
        QCOMPARE(eps.count("setgray") + eps.count("setcmykcolor"), 4);
        QVERIFY(!eps.contains("setrgbcolor"));
    }

    void aPngSaysItsResolutionAndHasThePagesSize()
    {
        const QImage image = QImage::fromData(toPng(samplePage(), 300), "PNG");

        QCOMPARE(image.size(), QSize(1240, 1748)); // 105 × 148 mm
        QCOMPARE(image.dotsPerMeterX(), 11811);
        QCOMPARE(image.dotsPerMeterY(), 11811);
    }

    void aPageTooLargeForMemoryHasNoPng()
    {
        const PrintPage page{.size = {1e6, 1e6}};
        QVERIFY(pageImage(page, 1200).isNull());
        QCOMPARE(toPng(page, 1200), QByteArray());
    }

    void thePainterIsLeftAsItWas()
    {
        QImage image(200, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(1.5, 1.5);
        painter.setPen(Qt::green);
        const QTransform before = painter.transform();

        paintPage(painter, samplePage());

        QCOMPARE(painter.transform(), before);
        QCOMPARE(painter.pen().color(), QColor(Qt::green));
        QCOMPARE(painter.renderHints() & QPainter::Antialiasing, QPainter::RenderHints());
    }

    void codesHaveNoSeamsHoweverTheyAreTurned_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("angle");
        QTest::addRow("smooth") << 1.9 << 0.0;
        QTest::addRow("on pixels") << 7.3 << 0.0;
        QTest::addRow("turned") << 7.3 << 30.0;
    }

    /// The finder's frame is dark all around.
    void codesHaveNoSeamsHoweverTheyAreTurned()
    {
        QFETCH(double, scale);
        QFETCH(double, angle);
        const QrMatrix matrix = codeOf(callText);
        const double side = matrix.size(); // a module a mm
        QImage image(400, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(150.3, 20.7);
        painter.rotate(angle);
        painter.scale(scale, scale);

        paintPage(painter, {.shapes = {PlacedCode{matrix, {0, 0, side, side}, Qt::black}}});

        for (double at = 0.5; at <= 6.5; at += 0.05) {
            for (const QPointF point : {QPointF(at, 0.5), QPointF(0.5, at), QPointF(6.5, at)})
                QCOMPARE_LT(qGray(image.pixel(painter.transform().map(point).toPoint())), 128);
            QCOMPARE_LT(qGray(image.pixel(painter.transform().map(QPointF(3.5, 3.5)).toPoint())),
                        9);
        }
    }

    void edgesAreSharpFromThreePixelsAModule_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("isSharp");
        QTest::addRow("2.9 pixels") << 2.9 << false;
        QTest::addRow("3.1 pixels") << 3.1 << true;
        QTest::addRow("7.3 pixels") << 7.3 << true;
    }

    void edgesAreSharpFromThreePixelsAModule()
    {
        QFETCH(double, scale);
        QFETCH(bool, isSharp);
        const QrMatrix matrix = codeOf(callText);
        const double side = matrix.size();
        const PrintPage page{.size = {side, side},
                             .shapes = {PlacedCode{matrix, {0, 0, side, side}, Qt::black}}};

        const QImage image = pageImage(page, scale * 25.4); // a module a mm

        int soft = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const int gray = qGray(image.pixel(x, y));
                soft += gray > 0 && gray < 255 ? 1 : 0;
            }
        }
        QCOMPARE(soft == 0, isSharp);
    }

    void lettersThatOverlapLeaveNoHole_data() { addFormats(); }

    void lettersThatOverlapLeaveNoHole()
    {
        QFETCH(Format, format);
        PlacedText twice = placedText(u"I"_s, 20, {10, 50});
        twice.runs.append(twice.runs); // one on the other

        const QByteArray file = fileOf(pageOf({twice}), format);

        const QImage image = rendered(file, format, 300);
        QVERIFY(!inkIn(image, image.rect()).isEmpty());
    }

    void numbersAreShort_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("nothing") << 0.0 << QByteArray("0");
        QTest::addRow("whole") << 12.0 << QByteArray("12");
        QTest::addRow("tens") << 1200.0 << QByteArray("1200");
        QTest::addRow("half") << 0.5 << QByteArray(".5");
        QTest::addRow("negative") << -0.05 << QByteArray("-.05");
        QTest::addRow("four decimals") << 3.14159 << QByteArray("3.1416");
        QTest::addRow("rounded up") << 2.99996 << QByteArray("3");
        QTest::addRow("smaller than can be said") << 0.00004 << QByteArray("0");
        QTest::addRow("negative, smaller") << -0.00004 << QByteArray("0");
        QTest::addRow("zeros inside") << 100.0101 << QByteArray("100.0101");
    }

    void numbersAreShort()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, text);
        QCOMPARE(number(value), text);
    }
};

QTEST_MAIN(TestVectorPages)
#include "tst_vectorpages.moc"
