// SPDX-License-Identifier: MIT
#include "app/core/units.h"
#include "app/labels/stocklibrary.h"
#include "app/posters/posterdesigns.h"
#include "app/qr/qrprint.h"
#include "tests/support/postersamples.h"
#include "tests/ui/draw/press/presssamples.h"
#include "tests/ui/draw/sheets/sheetsamples.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/sheets/designedlabel.h"
#include "ui/draw/sheets/sheetwriter.h"
#include "ui/text/sheettext.h"

#include <QBuffer>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bellpush;
using namespace bellpush::presssamples;
using namespace bellpush::sheetsamples;

namespace {

/// 24 round ones of 40 mm, apart from one another.
LabelStock roundStock()
{
    return {.id = u"round"_s,
            .page = {210, 297},
            .label = {40, 40},
            .first = {16, 13.5},
            .pitch = {46, 46},
            .columns = 4,
            .rows = 6,
            .shape = LabelStock::Shape::Ellipse};
}

/// Upright cards on labels that touch.
LabelStock squareStock()
{
    return {.id = u"square"_s,
            .page = {210, 297},
            .label = {50, 50},
            .first = {5, 23.5},
            .pitch = {50, 50},
            .columns = 4,
            .rows = 5};
}

SheetJob jobOf(const QString &design, const LabelStock &stock)
{
    PosterContent content = postersamples::usual();
    content.code.reset();
    content.number.clear();
    content.logo = QImage(60, 20, QImage::Format_RGB32);
    content.logo.fill(Qt::red);
    return {.stock = stock, .design = LabelDesign{*posterDesign(design), content}};
}

/// Rows that call numbers of their own, or all the same.
QList<ListRow> rowsOf(int count, bool isOneNumber)
{
    QList<ListRow> rows;
    for (int i = 0; i < count; ++i) {
        const int number = isOneNumber ? 0 : i;
        rows.append(
            {.placement = {.line = i + 1,
                           .number = u"+1631555%1"_s.arg(3600 + number),
                           .link = linkOf(i).replace("3601"_L1, QString::number(3600 + number))}});
    }
    return rows;
}

/// Sheets as they are written, and what was said of the labels.
struct Written {
    QByteArray pdf{};
    QList<LabelOutcome> labels{};
};

Written written(const SheetJob &job, const QList<ListRow> &rows, int copies)
{
    Written all;
    QBuffer buffer(&all.pdf);
    buffer.open(QIODevice::WriteOnly);
    RowFlow<LabelOutcome> flow;
    flow.next = [&rows, next = rows.cbegin()]() mutable {
        return next == rows.cend() ? std::nullopt : std::optional(*next++);
    };
    flow.took = [&all](const ListRow &, const std::optional<LabelOutcome> &outcome) {
        all.labels.append(*outcome);
        return true;
    };
    if (writeLabels(job, copies, buffer, flow))
        all.pdf.clear();
    return all;
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

QStringList linksOf(const QList<ListRow> &rows)
{
    QStringList links;
    for (const ListRow &row : rows)
        links.append(row.placement.link);
    return sorted(links);
}

LabelContent contentOf(const QList<ListRow> &rows)
{
    return labelOfRow(rows.constFirst().placement, 1);
}

/// A pixel's colour on the sheet of one label, at a place from the label's corner in mm.
QColor inkAt(const SheetJob &job, const LabelContent &content, QPointF fromCorner)
{
    constexpr double dpi = 300;
    const QImage image = pageImage(sheetPage(job, {content}, 0), dpi);
    const QPointF at = (labelRect(job.stock, 0).topLeft() + fromCorner) * dpi / mmPerInch;
    return image.pixelColor(at.toPoint());
}

} // namespace

class TestDesignedLabel : public QObject
{
    Q_OBJECT

private slots:
    void anotherDecoderReadsEveryLabel_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<LabelStock>("stock");
        QTest::addColumn<bool>("isOneNumber");
        for (const bool isOneNumber : {true, false}) {
            const char *numbers = isOneNumber ? "one number" : "numbers";
            QTest::addRow("round, %s", numbers) << u"badge"_s << roundStock() << isOneNumber;
            QTest::addRow("a card, %s", numbers) << u"card"_s << stockOf21() << isOneNumber;
            QTest::addRow("in colour, %s", numbers)
                << u"card-panel"_s << stockOf21() << isOneNumber;
            QTest::addRow("square, %s", numbers) << u"door"_s << squareStock() << isOneNumber;
        }
    }

    void anotherDecoderReadsEveryLabel()
    {
        QFETCH(QString, design);
        QFETCH(LabelStock, stock);
        QFETCH(bool, isOneNumber);
        const QList<ListRow> rows = rowsOf(labelCount(stock), isOneNumber);

        const Written sheets = written(jobOf(design, stock), rows, 1);

        QVERIFY(std::ranges::all_of(sheets.labels, &LabelOutcome::has_value));
        Tool tool;
        QVERIFY(tool.run(sheets.pdf, u"qpdf"_s, {u"--check"_s, u"%1"_s}).isGood);
        QCOMPARE(sorted(zbarTexts(pdfRaster(sheets.pdf, 300, 1))), linksOf(rows));
    }

    void theFileShowsWhatTheScreenAndThePrinterShow()
    {
        const SheetJob job = jobOf(u"card-panel"_s, stockOf21());
        const QList<ListRow> rows = rowsOf(5, false);
        QList<LabelContent> contents;
        for (const ListRow &row : rows)
            contents.append(labelOfRow(row.placement, 2));

        constexpr QSize coarse(210, 297); // edges are rounded otherwise
        const auto seen = [coarse](const QImage &page) {
            return page.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        };
        const QImage file = seen(pdfRaster(written(job, rows, 2).pdf, 300, 1));
        const QImage shown = seen(pageImage(sheetPage(job, contents, 0), 300));

        for (int y = 0; y < coarse.height(); ++y) {
            for (int x = 0; x < coarse.width(); ++x)
                QCOMPARE_LT(std::abs(qGray(file.pixel(x, y)) - qGray(shown.pixel(x, y))), 80);
        }
    }

    void whatLabelsHaveInCommonIsInTheFileOnce_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<LabelStock>("stock");
        QTest::newRow("round") << u"badge"_s << roundStock();
        QTest::newRow("card") << u"card"_s << stockOf21();
        QTest::newRow("in colour") << u"card-panel"_s << stockOf21();
        QTest::newRow("square") << u"door"_s << squareStock();
    }

    void whatLabelsHaveInCommonIsInTheFileOnce()
    {
        QFETCH(QString, design);
        QFETCH(LabelStock, stock);
        SheetJob job = jobOf(design, stock);
        QImage &logo = job.design->content.logo;
        for (int y = 0; y < logo.height(); ++y) {
            for (int x = 0; x < logo.width(); ++x)
                logo.setPixelColor(x, y, QColor::fromHsv(x * 5, 255, 100 + y * 7));
        }

        const auto size = [&](int labels, bool isOneNumber) {
            return written(job, rowsOf(labels, isOneNumber), 1).pdf.size();
        };

        for (const bool isOneNumber : {true, false}) {
            constexpr int few = 20;
            constexpr int many = 220;
            const qsizetype each
                = (size(many, isOneNumber) - size(few, isOneNumber)) / (many - few);
            QCOMPARE_LT(each, 600); // the code alone is a third of it
        }
        const QByteArray pdf = written(job, rowsOf(100, true), 1).pdf;
        QCOMPARE_LE(pdf.count("/Subtype/Form"), 2);
    }

    void sameLabelsGiveTheSameBytes()
    {
        const SheetJob job = jobOf(u"badge"_s, roundStock());

        QCOMPARE(written(job, rowsOf(30, false), 2).pdf, written(job, rowsOf(30, false), 2).pdf);
    }

    void modulesAreWholeDotsOnWholeDots_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<Calibration>("calibration");
        for (const int dpi : {203, 300, 600}) {
            QTest::addRow("%d dpi", dpi) << dpi << Calibration();
            QTest::addRow("%d dpi, calibrated", dpi)
                << dpi << Calibration{.offset = {-1.3, 0.7}, .scale = {1.013, 0.991}};
        }
    }

    void modulesAreWholeDotsOnWholeDots()
    {
        QFETCH(int, dpi);
        QFETCH(Calibration, calibration);
        SheetJob job = jobOf(u"card"_s, stockOf21());
        job.dpi = dpi;
        job.calibration = calibration;
        const auto label = laidLabel(job, contentOf(rowsOf(1, true)));
        QVERIFY(label.has_value());

        for (const int index : {0, 4, 20}) {
            const QRectF code = placedCode(job, *label, index).area;
            for (const double mm : {code.left(), code.top(), code.width() / label->matrix.size()}) {
                const double dots = mm / mmPerInch * dpi;
                QCOMPARE_LT(std::abs(dots - std::round(dots)), 1e-6);
            }
            const QRectF zone = calibratedLabel(job, index);
            QVERIFY(zone.contains(code));
        }
    }

    void wordsThatFindNoRoomAreNamedWithTheirField()
    {
        SheetJob job = jobOf(u"badge"_s, roundStock());
        job.design->content.headline = u"Words that go on and on "_s.repeated(20);
        job.design->content.businessName = u"\U000F0000"_s; // nobody's letter

        const Written sheets = written(job, rowsOf(1, true), 1);

        QVERIFY(!sheets.labels.first());
        const SheetError &error = sheets.labels.first().error();
        QCOMPARE(error.reason, SheetError::Reason::UnfitWords);
        QCOMPARE(error.unfit.size(), 2);
        const QString text = sheetErrorText(error, QLocale::c());
        QVERIFY2(text.contains(u"Headline: The label has no room for “"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Business name: No font"_s), qPrintable(text));
    }

    void wordsOfOursGiveWayToThoseOfTheShop()
    {
        const LabelStock small = stockOf({38, 25}, LabelStock::Shape::Rectangle, 0);
        SheetJob job = jobOf(u"card"_s, small);
        QVERIFY(!sheetProblem(job));
        QVERIFY(laidLabel(job, contentOf(rowsOf(1, true)))->unfit.isEmpty());

        job.design->content.callToAction = u"Scan to call us on WhatsApp now"_s;

        QVERIFY(!laidLabel(job, contentOf(rowsOf(1, true)))->unfit.isEmpty());
    }

    void aRowsOwnWordsComeFirst()
    {
        const SheetJob job = jobOf(u"card"_s, stockOf21());
        QList<ListRow> rows = rowsOf(2, true);
        rows[1].placement.texts = {{u"headline"_s, u"Row headline"_s}};

        const QString text = pdfLines(written(job, rows, 1).pdf).join(u'\n');

        QCOMPARE(text.count(u"Questions? Call us."_s), 1);
        QCOMPARE(text.count(u"Row headline"_s), 1);
        QCOMPARE(text.count(u"Practice Shop"_s), 2);
    }

    void colourGoesBeyondTheEdgeWhereThereIsRoom()
    {
        const QColor brand = postersamples::usual().brand;
        const LabelContent content = contentOf(rowsOf(1, true));
        LabelStock apart = roundStock();

        QCOMPARE(inkAt(jobOf(u"badge"_s, apart), content, {20, -0.5}), brand);
        QCOMPARE(inkAt(jobOf(u"badge"_s, apart), content, {20, -1.5}), QColor(Qt::white));
        apart.pitch = {40, 40};
        QCOMPARE(inkAt(jobOf(u"badge"_s, apart), content, {20, -0.5}), QColor(Qt::white));
    }

    void aLinkThatIsTooLongSaysSo()
    {
        QList<ListRow> rows = rowsOf(1, true);
        rows[0].placement.link += QString(600, u'x');

        const Written sheets = written(jobOf(u"badge"_s, roundStock()), rows, 1);

        QVERIFY(!sheets.labels.first());
        QCOMPARE(sheets.labels.first().error().reason, SheetError::Reason::ModulesTooSmall);
    }

    void aDesignThatDoesNotFitIsTheJobsProblem()
    {
        const auto problem = sheetProblem(jobOf(u"badge"_s, stockOf21()));

        QVERIFY(problem);
        QCOMPARE(problem->reason, SheetError::Reason::DesignDoesNotFit);
        QCOMPARE(sheetErrorText(*problem, QLocale::c()),
                 u"“Round sticker” is round, and these labels are rectangles."_s);
    }
};

QTEST_MAIN(TestDesignedLabel)
#include "tst_designedlabel.moc"
