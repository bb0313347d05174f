// SPDX-License-Identifier: MIT
#include "tests/press/presssamples.h"
#include "ui/press/epspage.h"
#include "ui/press/pagepainter.h"
#include "ui/press/pdfwriter.h"
#include "ui/press/svgpage.h"

#include <QTest>

using namespace bellpush;
using namespace bellpush::presssamples;
using namespace Qt::StringLiterals;

namespace {

const QString callText = u"https://wa.me/call/14085551234?biz_payload=window"_s;

/// A page with one of everything.
PrintPage samplePage()
{
    PrintPage page{.size = {105, 148}, .trim = {3, 3, 99, 142}};
    page.shapes.append(filledRect({0, 0, 105, 40}, QColor(0x00, 0x33, 0x66)));
    page.shapes.append(placedText(u"Office affair, fluffy"_s, 6, {10, 50}));
    page.shapes.append(placedText(u"مرحبا بكم في متجرنا"_s, 6, {10, 60}));
    page.shapes.append(placedText(u"Ring us 🔔 Ñandú ć̣"_s, 6, {10, 70}));
    page.shapes.append(placedText(u"शक्ति שלום"_s, 6, {10, 78}));
    page.shapes.append(PlacedCode{codeOf(callText), {10, 85, 33, 33}, Qt::black});
    QImage logo(16, 16, QImage::Format_ARGB32);
    logo.fill(QColor(255, 0, 0, 128));
    page.shapes.append(PlacedImage{logo, {60, 10, 60, 60}});
    QPainterPath line;
    line.moveTo(10, 130);
    line.lineTo(95, 130);
    page.shapes.append(DrawnPath{line, QColor(0x80, 0x80, 0x80), 0.5});
    return page;
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void show()
    {
        for (const auto codes : {PdfOptions::Codes::Paths, PdfOptions::Codes::Bits}) {
            const QByteArray pdf = toPdf(samplePage(), {.title = u"Title ☎"_s, .codes = codes});
            QFile file(codes == PdfOptions::Codes::Paths ? u"/tmp/press-paths.pdf"_s
                                                         : u"/tmp/press-bits.pdf"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(pdf);
        }
        QFile svg(u"/tmp/press.svg"_s), eps(u"/tmp/press.eps"_s), png(u"/tmp/press.png"_s);
        svg.open(QIODevice::WriteOnly);
        eps.open(QIODevice::WriteOnly);
        png.open(QIODevice::WriteOnly);
        svg.write(toSvg(samplePage(), u"(Title) ☎"_s));
        eps.write(toEps(samplePage(), u"(Title) ☎"_s));
        png.write(toPng(samplePage(), 150));
    }
};

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
