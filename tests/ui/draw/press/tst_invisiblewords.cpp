// SPDX-License-Identifier: MIT
#include "app/posters/posterdesigns.h"
#include "tests/support/invisibletext.h"
#include "tests/support/postersamples.h"
#include "tests/ui/draw/sheets/sheetsamples.h"
#include "ui/draw/codes/codeshapes.h"
#include "ui/draw/posters/posterlayout.h"
#include "ui/draw/press/epspage.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/pdfwriter.h"
#include "ui/draw/press/printtext.h"
#include "ui/draw/press/svgpage.h"
#include "ui/draw/sheets/labellayout.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

void everyInvisibleText()
{
    QTest::addColumn<QString>("text");
    for (const InvisibleText &one : invisibleTexts()) {
        QTest::addRow("%s", one.name) << one.text;
        QTest::addRow("%s in words", one.name) << u"Wo"_s + one.text + u"rds "_s + one.text;
    }
}

/// In every format there is.
void write(const PrintPage &page, const QString &title)
{
    QVERIFY(!pageImage(page, 30).isNull());
    QVERIFY(toSvg(page, title).endsWith("</svg>\n"));
    QVERIFY(toEps(page, title).startsWith("%!PS"));
    for (const bool asOutlines : {false, true}) {
        PdfOptions options;
        options.title = title;
        options.textAsOutlines = asOutlines;
        QVERIFY(toPdf(page, options).startsWith("%PDF"));
    }
}

} // namespace

class TestInvisibleWords : public QObject
{
    Q_OBJECT

private slots:
    void haveRunsWithGlyphsOnly_data() { everyInvisibleText(); }

    void haveRunsWithGlyphsOnly()
    {
        QFETCH(QString, text);
        for (const double width : {0.1, 8.0, 200.0}) {
            const FittedText fitted = fitText({.text = text,
                                               .area = {0, 0, width, 20},
                                               .largestMm = 8,
                                               .smallestMm = 3,
                                               .mostLines = 2});
            for (const PlacedText &line : fitted.lines) {
                for (const QGlyphRun &run : line.runs)
                    QVERIFY(!run.glyphIndexes().isEmpty());
            }
        }
    }

    void standOnPosters_data() { everyInvisibleText(); }

    void standOnPosters()
    {
        QFETCH(QString, text);
        PosterContent content = postersamples::usual();
        content.headline = text;
        content.businessName = text;
        content.number = text;
        content.text = text;
        content.callToAction = text;
        content.hours = text;
        content.headline2 = text;
        content.codeLook = PosterCodeLook::Plain; // the code is beside the point, and takes long
        for (const QString &id :
             {u"notice"_s, u"languages"_s, u"strips"_s, u"table"_s, u"card"_s}) {
            const PosterDesign design = *posterDesign(id);
            const PosterSheet sheet{*posterPaper(design.papers.constFirst())};
            write(laidPoster(design, sheet, content).page, text);
        }
    }

    void standOnCodesAndLabels_data() { everyInvisibleText(); }

    void standOnCodesAndLabels()
    {
        QFETCH(QString, text);
        QrDesign design;
        design.callToAction = text;
        write(codePage(exactCodeShapes(postersamples::code(), design)), text);

        SheetJob job;
        job.stock = sheetsamples::stockOf21();
        const auto label = laidLabel(job, {.link = postersamples::link(), .text = text});
        QVERIFY(label);
        QList<PrintShape> shapes;
        addLabel(shapes, job, *label, 0);
        write({.size = {210, 297}, .trim = {0, 0, 210, 297}, .shapes = shapes}, text);
    }
};

QTEST_MAIN(TestInvisibleWords)

#include "tst_invisiblewords.moc"
