// SPDX-License-Identifier: MIT
#include "tests/ui/draw/press/presssamples.h"
#include "ui/draw/press/movedshapes.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/pdfwriter.h"

#include <QTest>

using namespace bellpush;
using namespace bellpush::presssamples;
using namespace Qt::StringLiterals;

namespace {

const QString callText = u"https://wa.me/call/14085551234?biz_payload=window"_s;

PrintPage pageOf(const QList<PrintShape> &shapes)
{
    return {.size = {105, 148}, .trim = {0, 0, 105, 148}, .shapes = shapes};
}

QImage sampleLogo()
{
    QImage logo(16, 16, QImage::Format_ARGB32);
    logo.fill(QColor(255, 0, 0, 128));
    return logo;
}

DrawnPath ruledLine(const QColor &colour)
{
    QPainterPath line;
    line.moveTo(10, 130);
    line.lineTo(95, 130);
    return {line, colour, 0.5};
}

/// A page with one of everything.
PrintPage samplePage()
{
    return pageOf({filledRect({0, 0, 105, 40}, QColor(0x00, 0x33, 0x66)),
                   placedText(u"Office affair, fluffy"_s, 6, {10, 50}),
                   placedText(u"مرحبا بكم في متجرنا"_s, 6, {10, 60}),
                   placedText(u"Ring us 🔔 Ñandú"_s, 6, {10, 70}),
                   PlacedCode{codeOf(callText), {10, 85, 33, 33}, Qt::black},
                   PlacedImage{sampleLogo(), {60, 10, 60, 60}}, ruledLine(Qt::gray)});
}

QByteArray pdfOf(const QList<PrintShape> &shapes)
{
    return toPdf(pageOf(shapes), {});
}

bool isDark(const QImage &image, int x, int y)
{
    return image.valid(x, y) && qGray(image.pixel(x, y)) < 96;
}

int darkIn(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isDark(image, x, y) ? 1 : 0;
    }
    return count;
}

/// Dark pixels that are more than two pixels away from all that is in `other`: readers place glyphs
/// on whole pixels.
int strayIn(const QImage &image, const QImage &other)
{
    const auto isNear = [&other](int x, int y) {
        for (int dy = -2; dy <= 2; ++dy) {
            for (int dx = -2; dx <= 2; ++dx) {
                if (isDark(other, x + dx, y + dy))
                    return true;
            }
        }
        return false;
    };
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isDark(image, x, y) && !isNear(x, y) ? 1 : 0;
    }
    return count;
}

/// Takes so many bytes and no more.
class FullDisk : public QIODevice
{
public:
    explicit FullDisk(qint64 room) : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room)
            return -1;
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void isWellFormed_data()
    {
        QTest::addColumn<PdfOptions>("options");
        QTest::addRow("paths") << PdfOptions{.title = u"Title (☎ \\ 致電"_s};
        QTest::addRow("bits") << PdfOptions{.codes = PdfOptions::Codes::Bits};
        QTest::addRow("outlines") << PdfOptions{.textAsOutlines = true};
    }

    void isWellFormed()
    {
        QFETCH(PdfOptions, options);

        Tool tool;
        const Output output
            = tool.run(toPdf(samplePage(), options), u"qpdf"_s, {u"--check"_s, u"%1"_s});

        QVERIFY(output.isGood); // warnings are no success either
    }

    void samePagesGiveTheSameBytes()
    {
        const PdfOptions options{.title = u"Title"_s};
        const QByteArray once = toPdf(samplePage(), options);

        QCOMPARE(toPdf(samplePage(), options), once);
        for (const char *entry : {"/ID", "Date", "uuid"})
            QVERIFY2(!once.contains(entry), entry);
    }

    void asksNotToBeScaledAndSaysItsTitle()
    {
        const QByteArray pdf = toPdf(samplePage(), {.title = u"Shops ☎\n"_s});

        QVERIFY(pdf.contains("/PrintScaling/None"));
        QVERIFY(pdf.contains("/DisplayDocTitle true"));
        QVERIFY(pdf.contains("/Producer(Bellpush)"));
        QVERIFY(pdf.contains("/Title <FEFF00530068006F007000730020260E>")
                || pdf.contains("/Title<FEFF00530068006F007000730020260E>"));
    }

    void hasTheBoxesOfThePage()
    {
        PrintPage page = samplePage();
        page.trim = {6, 7, 90, 130};
        page.bleed = {3, 4, 96, 136};

        const QByteArray pdf = toPdf(page, {});

        QVERIFY(pdf.contains("/MediaBox[0 0 297.6378 419.5276]"));
        // In points from the lower left corner: 6 mm, 148 - 137 mm, 96 mm, 148 - 7 mm.
        QVERIFY(pdf.contains("/TrimBox[17.0079 31.1811 272.126 399.685]"));
        QVERIFY(pdf.contains("/BleedBox[8.5039 22.6772 280.6299 408.189]"));
    }

    void aPageThatIsNotCutHasNoTrim() { QVERIFY(!toPdf(samplePage(), {}).contains("/TrimBox")); }

    void whatIsGrayIsPrintedInBlack_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QByteArray>("fill"); ///< Empty where a page begins with it.
        QTest::addColumn<QByteArray>("stroke");
        QTest::addColumn<bool>("isGray");
        QTest::addRow("black") << QColor(Qt::black) << QByteArray() << QByteArray("0 G") << true;
        QTest::addRow("white") << QColor(Qt::white) << QByteArray("1 g") << QByteArray("1 G")
                               << true;
        QTest::addRow("gray") << QColor(0x33, 0x33, 0x33) << QByteArray("0.2 g")
                              << QByteArray("0.2 G") << true;
        QTest::addRow("nearly gray") << QColor(0x33, 0x33, 0x66) << QByteArray("0.2 0.2 0.4 rg")
                                     << QByteArray("0.2 0.2 0.4 RG") << false;
    }

    void whatIsGrayIsPrintedInBlack()
    {
        QFETCH(QColor, colour);
        QFETCH(QByteArray, fill);
        QFETCH(QByteArray, stroke);
        QFETCH(bool, isGray);
        fill.replace("0.", "."); // no idle zeros
        stroke.replace("0.", ".");
        PlacedText words = placedText(u"Call us"_s, 6, {10, 50});
        words.colour = colour;

        const QByteArray pdf = unpacked(
            pdfOf({filledRect({0, 0, 5, 5}, colour), words,
                   PlacedCode{codeOf(callText), {10, 85, 33, 33}, colour}, ruledLine(colour)}));

        QVERIFY(pdf.contains(stroke));
        QVERIFY(fill.isEmpty() || pdf.contains(fill));
        QCOMPARE(pdf.contains(" rg") || pdf.contains(" RG"), !isGray);
    }

    void blackComesBackAfterAColour()
    {
        const QByteArray pdf = unpacked(
            pdfOf({filledRect({0, 0, 5, 5}, Qt::red), filledRect({10, 0, 5, 5}, Qt::black)}));

        QVERIFY(pdf.indexOf("1 0 0 rg") < pdf.indexOf("0 g\n"));
    }

    void aPageBeginsInBlack()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        PdfWriter writer(buffer, {});
        for (int i = 0; i < 2; ++i)
            writer.addPage(pageOf({filledRect({0, 0, 5, 5}, Qt::red)}));
        QVERIFY(writer.finish());

        QCOMPARE(unpacked(buffer.data()).count("1 0 0 rg"), 2);
    }

    void picturesShineThroughWhereTheyDo()
    {
        const QImage image = pdfRaster(pdfOf({PlacedImage{sampleLogo(), {0, 0, 20, 20}}}), 72, 1);

        QCOMPARE_LE(std::abs(qGray(image.pixel(20, 20)) - qGray(qRgb(255, 127, 127))), 8);
    }

    void fillRulesAreKept()
    {
        QPainterPath ring;
        ring.addRect(0, 0, 30, 30);
        ring.addRect(10, 10, 10, 10);
        for (const bool isWinding : {false, true}) {
            ring.setFillRule(isWinding ? Qt::WindingFill : Qt::OddEvenFill);
            const QImage image = pdfRaster(pdfOf({FilledPath{ring, Qt::black}}), 72, 1);
            QCOMPARE(qGray(image.pixel(42, 42)), isWinding ? 0 : 255);
        }
    }

    void wordsCanBeFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("plain") << u"Call us (now) \\ today"_s;
        QTest::addRow("accents") << u"Ñandú à la crème"_s;
        QTest::addRow("ligatures") << u"Office affair, fluffy"_s;
        QTest::addRow("Arabic") << u"مرحبا بكم في متجرنا"_s;
        QTest::addRow("Arabic ligature") << u"أهلا وسهلا"_s;
        QTest::addRow("Hebrew") << u"שלום"_s;
        QTest::addRow("Devanagari") << u"नमस्ते शक्ति"_s;
        QTest::addRow("emoji") << u"Ring us 🔔 now"_s;
        QTest::addRow("Cyrillic and Greek") << u"Звоните нам, καλέστε"_s;
    }

    void wordsCanBeFound()
    {
        QFETCH(QString, text);

        const QByteArray pdf = pdfOf({placedText(text, 6, {10, 50})});

        QCOMPARE(pdfLines(pdf), QStringList(text));
    }

    /// Every code of a font, those that strings escape among them.
    void moreGlyphsThanAFontHoldsCanBeFound()
    {
        QList<PrintShape> shapes;
        QStringList lines;
        for (char16_t first = 0x100; first < 0x250; first += 24) {
            QString text;
            for (char16_t c = first; c < first + 24; ++c)
                text += QChar(c);
            lines.append(text);
            shapes.append(placedText(text, 3, {5, 5.0 + 8 * static_cast<double>(lines.size())}));
        }

        const QByteArray pdf = pdfOf(shapes);

        QCOMPARE(pdfLines(pdf), lines);
        const QByteArray open = unpacked(pdf);
        QCOMPARE(open.count("/Subtype /Type3"), 2);
        QVERIFY(!open.contains("ActualText"));
        // Readers that keep to the letter of it take no more than a hundred at once.
        QCOMPARE(open.count(" beginbfchar"), 4);
        QCOMPARE(open.count("100 beginbfchar"), 2);
    }

    void outlinesAreNoWords()
    {
        const QByteArray pdf
            = toPdf(pageOf({placedText(u"Call us 🔔"_s, 6, {10, 50})}), {.textAsOutlines = true});

        QCOMPARE(pdfLines(pdf), QStringList());
        QVERIFY(!unpacked(pdf).contains("/Type3"));
    }

    void wordsAndOutlinesLookTheSame()
    {
        const PrintPage page
            = pageOf({placedText(u"Office, Ñandú"_s, 9, {10, 50}),
                      placedText(u"مرحبا بكم"_s, 9, {10, 70}), placedText(u"नमस्ते"_s, 9, {10, 90})});

        const QImage words = pdfRaster(toPdf(page, {}), 150, 1);
        const QImage outlines = pdfRaster(toPdf(page, {.textAsOutlines = true}), 150, 1);

        QVERIFY(darkIn(words) > 3000);
        QCOMPARE(strayIn(words, outlines), 0);
        QCOMPARE(strayIn(outlines, words), 0);
    }

    void marksAreAsHighAsTheyWereLaid()
    {
        PlacedText text = placedText(u"oo"_s, 20, {10, 50});
        QGlyphRun &run = text.runs.first();
        QList<QPointF> positions = run.positions();
        positions[1].ry() -= 64; // an em higher
        run.setPositions(positions);

        const QImage image = pdfRaster(pdfOf({text}), 72, 1);

        const auto mm = [](double length) {
            return qRound(length * 72 / 25.4);
        };
        QVERIFY(!inkIn(image, {mm(10), mm(35), mm(11), mm(20)}).isEmpty());
        QVERIFY(inkIn(image, {mm(22), mm(35), mm(20), mm(20)}).isEmpty());
        QVERIFY(!inkIn(image, {mm(22), mm(15), mm(20), mm(20)}).isEmpty());
    }

    void aGlyphAndAPictureAreStoredOnce()
    {
        const QImage logo = sampleLogo();
        const auto one = pdfOf({placedText(u"abc"_s, 6, {10, 50}), placedText(u"🔔"_s, 6, {10, 70}),
                                PlacedImage{logo, {0, 0, 5, 5}}});
        const auto many = pdfOf({placedText(u"abccba"_s, 6, {10, 50}),
                                 placedText(u"cab"_s, 12, {10, 60}), // another size
                                 placedText(u"🔔🔔"_s, 9, {10, 70}), PlacedImage{logo, {0, 0, 5, 5}},
                                 PlacedImage{logo, {50, 0, 9, 9}}});

        QCOMPARE(many.count(" 0 obj"), one.count(" 0 obj"));
    }

    void codesAreRead_data()
    {
        QTest::addColumn<PdfOptions::Codes>("codes");
        QTest::addColumn<int>("dpi");
        for (const int dpi : {100, 203, 300, 600}) {
            QTest::addRow("paths at %d dpi", dpi) << PdfOptions::Codes::Paths << dpi;
            QTest::addRow("bits at %d dpi", dpi) << PdfOptions::Codes::Bits << dpi;
        }
    }

    void codesAreRead()
    {
        QFETCH(PdfOptions::Codes, codes);
        QFETCH(int, dpi);
        const QByteArray pdf = toPdf(samplePage(), {.codes = codes});

        QCOMPARE(zbarTexts(pdfRaster(pdf, dpi, 1)), QStringList(callText));
    }

    void codesHaveNoSeams_data()
    {
        QTest::addColumn<PdfOptions::Codes>("codes");
        QTest::addRow("paths") << PdfOptions::Codes::Paths;
        QTest::addRow("bits") << PdfOptions::Codes::Bits;
    }

    void codesHaveNoSeams()
    {
        QFETCH(PdfOptions::Codes, codes);
        const QrMatrix matrix = codeOf(callText);
        // Modules of 7.3 pixels at 300 dpi: their edges are nowhere.
        const double side = matrix.size() * 7.3 * 25.4 / 300;
        const PrintPage page = pageOf({PlacedCode{matrix, {10, 10, side, side}, Qt::black}});

        const QImage image = pdfRaster(toPdf(page, {.codes = codes}), 300, 1);

        // Across the finder's upper bar, and down its left one.
        const double start = 10 * 300 / 25.4;
        for (int i = 4; i < 47; ++i) {
            QCOMPARE_LT(qGray(image.pixel(int(start + i), int(start + 3.6))), 16);
            QCOMPARE_LT(qGray(image.pixel(int(start + 3.6), int(start + i))), 16);
        }
    }

    void thousandsOfPagesAreFound()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        PdfWriter writer(buffer, {});
        for (int i = 0; i < 1000; ++i)
            writer.addPage(pageOf({placedText(QString::number(i), 6, {10, 50})}));
        QVERIFY(writer.finish());

        Tool tool;
        const Output checked = tool.run(buffer.data(), u"qpdf"_s, {u"--check"_s, u"%1"_s});
        QVERIFY(checked.isGood);
        const auto wordsOn = [&](int page) {
            Tool text;
            return text
                .run(buffer.data(), u"pdftotext"_s,
                     {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page), u"%1"_s,
                      u"-"_s})
                .text.trimmed();
        };
        for (const int page : {1, 64, 65, 1000})
            QCOMPARE(wordsOn(page), QByteArray::number(page - 1));
        QCOMPARE(buffer.data().count("/Count 64/"), 15);
        QCOMPARE(buffer.data().count("/Count 40/"), 1);
    }

    void aGroupIsInTheFileOnceAndDrawnWhereItStands()
    {
        QPainterPath square;
        square.addRect(0, 0, 4, 4);
        const auto group = std::make_shared<const ShapeGroup>(
            ShapeGroup{{-1, -1, 42, 12},
                       {FilledPath{square, QColor(200, 0, 0)},
                        FilledPath{square.translated(20, 0), QColor(0, 0, 200, 128)},
                        placedText(u"Grouped"_s, 4, {6, 8})}});
        const FilledPath own{square.translated(2, 90), Qt::black}; // as after a page's beginning
        const FilledPath blue{square.translated(10, 90), Qt::blue};
        const PrintPage grouped
            = pageOf({blue, PlacedGroup{group, {5, 10}}, own, PlacedGroup{group, {5, 40}}, blue});
        QList<PrintShape> flat{blue};
        flat += moved(group->shapes, {5, 10});
        flat.append(own);
        flat += moved(group->shapes, {5, 40});
        flat.append(blue);

        const QByteArray pdf = toPdf(grouped, {});

        Tool tool;
        QVERIFY(tool.run(pdf, u"qpdf"_s, {u"--check"_s, u"%1"_s}).isGood);
        QCOMPARE(pdf.count("/Subtype/Form"), 1);
        QCOMPARE(pdfRaster(pdf, 150, 1), pdfRaster(toPdf(pageOf(flat), {}), 150, 1));
        QCOMPARE(pageImage(grouped, 150), pageImage(pageOf(flat), 150));
        Tool text;
        QCOMPARE(text.run(pdf, u"pdftotext"_s, {u"%1"_s, u"-"_s}).text.count("Grouped"), 2);
    }

    void saysSoIfTheDeviceIsFull()
    {
        const qsizetype whole = toPdf(samplePage(), {}).size();
        for (const qint64 room : {qint64(0), qint64(100), qint64(whole - 1)}) {
            FullDisk disk(room);
            PdfWriter writer(disk, {});
            writer.addPage(samplePage());
            QVERIFY(!writer.finish());
        }
        FullDisk disk(whole);
        PdfWriter writer(disk, {});
        writer.addPage(samplePage());
        QVERIFY(writer.finish());
    }

    void anEmptyPageIsAPage()
    {
        Tool tool;
        QVERIFY(tool.run(pdfOf({}), u"qpdf"_s, {u"--check"_s, u"%1"_s}).isGood);
    }
};

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
