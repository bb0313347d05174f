// SPDX-License-Identifier: MIT
#include "tests/ui/draw/press/presssamples.h"
#include "tests/ui/draw/sheets/sheetsamples.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/sheets/labellayout.h"
#include "ui/draw/sheets/sheetwriter.h"

#include <QTest>

#include <algorithm>

using namespace bellpush;
using namespace bellpush::presssamples;
using namespace bellpush::sheetsamples;
using namespace Qt::StringLiterals;
using Reason = SheetError::Reason;

namespace {

QList<LabelContent> shops(int count)
{
    QList<LabelContent> contents;
    for (int i = 0; i < count; ++i)
        contents.append(labelOf(i));
    return contents;
}

/// A label with the code that belongs to it.
LabelOutcome add(SheetWriter &writer, const LabelContent &content, const SheetJob &job)
{
    return writer.add(content, labelCode(job, content.link));
}

LabelOutcome add(SheetWriter &writer, const LabelContent &content)
{
    return add(writer, content, {.stock = stockOf21()});
}

QByteArray pdfOf(const SheetJob &job, const QList<LabelContent> &contents)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    SheetWriter writer(job, buffer);
    for (const LabelContent &content : contents) {
        if (!add(writer, content, job))
            return {};
    }
    return writer.finish() ? QByteArray() : buffer.data();
}

/// Rows of a list, the first on line 1.
QList<ListRow> rows(int count)
{
    QList<ListRow> rows;
    for (int i = 0; i < count; ++i) {
        const LabelContent label = labelOf(i);
        rows.append({.placement = {.line = i + 1, .label = label.text, .link = label.link}});
    }
    return rows;
}

std::function<std::optional<ListRow>()> nextOf(const QList<ListRow> &rows)
{
    return [rows, next = qsizetype{0}]() mutable {
        return next < rows.size() ? std::optional(rows.at(next++)) : std::nullopt;
    };
}

/// A whole list written, and what was said of its rows.
struct Written {
    QByteArray pdf{};
    QList<std::optional<LabelOutcome>> took{};

    friend bool operator==(const Written &, const Written &) = default;
};

Written written(const SheetJob &job, const QList<ListRow> &rows, int threads)
{
    Written all;
    QBuffer buffer(&all.pdf);
    buffer.open(QIODevice::WriteOnly);
    RowFlow<LabelOutcome> flow{nextOf(rows), {}, threads};
    flow.took = [&all, &rows](const ListRow &row, const auto &printed) {
        all.took.append(row == rows.at(all.took.size()) ? printed : std::nullopt);
        return true;
    };
    if (writeLabels(job, 1, buffer, flow))
        return {};
    return all;
}

int pageCount(const QByteArray &pdf)
{
    Tool tool;
    return tool.run(pdf, u"qpdf"_s, {u"--show-npages"_s, u"%1"_s}).text.trimmed().toInt();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList linksOf(const QList<LabelContent> &contents)
{
    QStringList links;
    for (const LabelContent &content : contents)
        links.append(content.link);
    return sorted(links);
}

/// What is read on pages 1, 2, … of a PDF.
QStringList readOn(const QByteArray &pdf, int dpi, int page)
{
    return sorted(zbarTexts(pdfRaster(pdf, dpi, page)));
}

} // namespace

class TestSheetWriter : public QObject
{
    Q_OBJECT

private slots:
    void everyLabelIsReadByAnother_data()
    {
        QTest::addColumn<int>("dpi");
        for (const int dpi : {100, 203, 300, 600})
            QTest::addRow("%d dpi", dpi) << dpi;
    }

    void everyLabelIsReadByAnother()
    {
        QFETCH(int, dpi);
        const QList<LabelContent> contents = shops(21);

        const QByteArray pdf = pdfOf({.stock = stockOf21(), .dpi = std::max(dpi, 203)}, contents);

        QCOMPARE(pageCount(pdf), 1);
        QCOMPARE(readOn(pdf, dpi, 1), linksOf(contents));
    }

    void labelsLieWhereTheStockHasThem_data()
    {
        QTest::addColumn<Calibration>("calibration");
        QTest::addRow("exact") << Calibration();
        QTest::addRow("offset") << Calibration{.offset = {1.7, -2.3}};
        QTest::addRow("scale") << Calibration{.scale = {1.02, 0.985}};
        QTest::addRow("both") << Calibration{.offset = {-0.4, 0.9}, .scale = {0.99, 1.01}};
    }

    /// The outlines and the codes, measured on another program's picture of the page.
    void labelsLieWhereTheStockHasThem()
    {
        QFETCH(Calibration, calibration);
        constexpr int dpi = 300;
        constexpr double pixelsPerMm = dpi / 25.4;
        constexpr double tolerance = 0.1;
        const LabelStock stock = stockOf21();
        SheetJob job{.stock = stock, .calibration = calibration, .dpi = dpi};
        const QImage codes = pdfRaster(pdfOf(job, shops(21)), dpi, 1);
        job.outlines = true;
        const QImage outlines = pdfRaster(pdfOf(job, {}), dpi, 1);

        for (int index = 0; index < labelCount(stock); ++index) {
            const QRectF label = labelRect(stock, index);
            const QRectF asked(calibrated(label.topLeft(), calibration),
                               calibrated(label.bottomRight(), calibration));
            const auto pixels = [](const QRectF &mm) {
                return QRectF(mm.topLeft() * pixelsPerMm, mm.size() * pixelsPerMm).toRect();
            };
            // The outline: rows and columns of labels touch or are far apart, so look at the
            // middle of each edge only.
            const QPointF centre = asked.center();
            const QRect acrossStrip
                = pixels({asked.left() - 1, centre.y() - 0.2, asked.width() + 2, 0.4});
            const QRect acrossInk = inkIn(outlines, acrossStrip);
            QCOMPARE_LE(std::abs(acrossInk.left() / pixelsPerMm - asked.left()), tolerance);
            QCOMPARE_LE(std::abs((acrossInk.right() + 1) / pixelsPerMm - asked.right()), tolerance);
            const QRect downStrip
                = pixels({centre.x() - 0.2, asked.top() - 1, 0.4, asked.height() + 2});
            const QRect downInk = inkIn(outlines, downStrip);
            QCOMPARE_LE(std::abs(downInk.top() / pixelsPerMm - asked.top()), tolerance);
            QCOMPARE_LE(std::abs((downInk.bottom() + 1) / pixelsPerMm - asked.bottom()), tolerance);

            // The code: where its layout puts it on this label.
            const auto laid = laidLabel(job, labelOf(index));
            const QRectF code = laid->layout.code.translated(asked.topLeft());
            QRect around = pixels(code.adjusted(-1, -1, 1, 1));
            const QRect ink = inkIn(codes, around);
            QCOMPARE_LE(std::abs(ink.left() / pixelsPerMm - code.left()), tolerance);
            QCOMPARE_LE(std::abs((ink.right() + 1) / pixelsPerMm - code.right()), tolerance);
            QCOMPARE_LE(std::abs(ink.top() / pixelsPerMm - code.top()), tolerance);
            QCOMPARE_LE(std::abs((ink.bottom() + 1) / pixelsPerMm - code.bottom()), tolerance);
        }
    }

    void modulesAreWholeDotsOnPaper()
    {
        constexpr int dpi = 300;
        const SheetJob job{
            .stock = stockOf21(), .calibration = {.offset = {0.37, 1.11}}, .dpi = dpi};
        const QImage image = pdfRaster(pdfOf(job, shops(1)), dpi, 1);
        const auto laid = laidLabel(job, labelOf(0));
        const int dots = laid->layout.dotsPerModule;
        const QRect around(0, 0, 800, 600);
        QRect ink = inkIn(image, around);
        QCOMPARE(ink.height(), laid->matrix.size() * dots); // not a dot more
        ink.setWidth(ink.height());                         // without the words

        for (int y = 0; y < laid->matrix.size(); ++y) {
            for (int x = 0; x < laid->matrix.size(); ++x) {
                const QRect module(ink.left() + x * dots, ink.top() + y * dots, dots, dots);
                const int wanted = laid->matrix.isDark(x, y) ? 0 : 255;
                QCOMPARE(qGray(image.pixel(module.topLeft())), wanted);
                QCOMPARE(qGray(image.pixel(module.bottomRight())), wanted);
            }
        }
    }

    void beginsAtTheFirstFreeLabel()
    {
        SheetJob job{.stock = stockOf21(), .used = {0, 1, 2, 4}};
        const QByteArray pdf = pdfOf(job, shops(18));

        QCOMPARE(pageCount(pdf), 2);
        const QImage first = pdfRaster(pdf, 150, 1);
        constexpr double pixelsPerMm = 150 / 25.4;
        const auto hasInk = [&](int index) {
            const QRectF label = labelRect(job.stock, index).adjusted(1, 1, -1, -1);
            return !inkIn(
                        first,
                        QRectF(label.topLeft() * pixelsPerMm, label.size() * pixelsPerMm).toRect())
                        .isEmpty();
        };
        for (int index = 0; index < 21; ++index)
            QCOMPARE(hasInk(index), !job.used.contains(index));
        QCOMPARE(readOn(pdf, 300, 2), QStringList(linkOf(17)));
    }

    void copiesFollowOneAnother()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        SheetWriter writer({.stock = stockOf21()}, buffer);

        const auto first = add(writer, {.link = linkOf(1), .copies = 20});
        const auto second = add(writer, {.link = linkOf(2), .copies = 3});
        const auto third = add(writer, {.link = linkOf(3)});
        QVERIFY(!writer.finish());

        QVERIFY(first && second && third);
        QCOMPARE(std::pair(first->sheet, first->label), std::pair(0, 0));
        QCOMPARE(std::pair(second->sheet, second->label), std::pair(0, 20));
        QCOMPARE(std::pair(third->sheet, third->label), std::pair(1, 2));
        QCOMPARE(readOn(buffer.data(), 200, 2), (QStringList{linkOf(2), linkOf(2), linkOf(3)}));
    }

    void copiesHaveALimit_data()
    {
        QTest::addColumn<int>("copies");
        QTest::addColumn<bool>("isTaken");
        QTest::addRow("none") << 0 << false;
        QTest::addRow("less than none") << -1 << false;
        QTest::addRow("one") << 1 << true;
        QTest::addRow("most") << 10'000 << true;
        QTest::addRow("more") << 10'001 << false;
    }

    void copiesHaveALimit()
    {
        QFETCH(int, copies);
        QFETCH(bool, isTaken);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        SheetWriter writer({.stock = stockOf21()}, buffer);

        const auto printed = add(writer, {.link = linkOf(1), .copies = copies});

        QCOMPARE(printed.has_value(), isTaken);
        if (!printed)
            QCOMPARE(printed.error().reason, Reason::CopiesOutOfRange);
    }

    void aRefusedLabelLeavesNothingBehind()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        SheetWriter writer({.stock = stockOf21()}, buffer);

        QVERIFY(add(writer, labelOf(1)));
        QVERIFY(!add(writer, {.link = QString(4000, u'x')}));
        const auto next = add(writer, labelOf(2));
        QVERIFY(!writer.finish());

        QCOMPARE(next->label, 1);
        QCOMPARE(readOn(buffer.data(), 200, 1), (QStringList{linkOf(1), linkOf(2)}));
    }

    void saysWhatBecameOfALabel()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        SheetWriter writer({.stock = stockOf21()}, buffer);

        const auto first = add(writer, {.link = linkOf(1), .text = u"long "_s.repeated(200)});
        const auto second = add(writer, labelOf(2));

        QVERIFY(first && second);
        QCOMPARE(first->modules, codeOf(linkOf(1)).size());
        QCOMPARE_GT(first->moduleMm, 0.42);
        QVERIFY(first->leftOut.startsWith(u"long"_s));
        QCOMPARE(second->leftOut, QString());
        // One of each size is put before the camera.
        QVERIFY(first->scan && first->scan->verdict == ScanReport::Verdict::Green);
        QVERIFY(!second->scan);
    }

    /// A colour that nobody sees does not get past `sheetProblem()`; here it does, so that there is
    /// a code that fails.
    void whatNoCameraReadsIsRefused()
    {
        const LabelContent content{.link = linkOf(1)};
        const SheetJob job{.stock = stockOf21(), .colour = QColor(0xfe, 0xfe, 0xfe)};
        SheetJob unverified = job;
        unverified.verify = false;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        SheetWriter checked(job, buffer);
        SheetWriter unchecked(unverified, buffer);

        const auto refused = add(checked, content, job);
        const auto printed = add(unchecked, content, unverified);

        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::DoesNotScan);
        QVERIFY(printed);
    }

    void verifyingChangesNoByte()
    {
        SheetJob job{.stock = stockOf21(), .title = u"Shops"_s};
        const QByteArray verified = pdfOf(job, shops(30));
        job.verify = false;

        QCOMPARE(pdfOf(job, shops(30)), verified);
        QVERIFY(!verified.isEmpty());
    }

    void threadsChangeNoByte()
    {
        const SheetJob job{.stock = stockOf21(), .used = {2}, .title = u"Shops"_s};
        const QList<ListRow> list = rows(100);
        const Written alone = written(job, list, 1);

        QCOMPARE(alone.took.size(), 100);
        QVERIFY(!alone.pdf.isEmpty());
        for (const int threads : {2, 5})
            QCOMPARE(written(job, list, threads), alone);
    }

    /// The first of each size is put before the camera, whoever finds its code first.
    void threadsChangeNothingThatIsSaid()
    {
        QList<ListRow> list = rows(60);
        list[7].problems.append({.reason = RowProblem::Reason::NumberRefused});
        list[20].placement.link += QString(4000, u'x'); // no code
        list[21].placement.link += QString(2000, u'x'); // modules too small
        list[40].placement.label = u"a \u0378"_s;       // no font
        const Written alone = written({.stock = stockOf21()}, list, 1);

        QCOMPARE(alone.took.size(), 60);
        QVERIFY(!alone.took.at(7));
        QCOMPARE(alone.took.at(20)->error().reason, Reason::NoCode);
        QCOMPARE(alone.took.at(21)->error().reason, Reason::ModulesTooSmall);
        QCOMPARE(alone.took.at(40)->error().reason, Reason::NoFont);
        QCOMPARE((*alone.took.at(41))->label, (41 - 4) % 21);
        QVERIFY((*alone.took.at(0))->scan);
        QCOMPARE(written({.stock = stockOf21()}, list, 3), alone);
    }

    void endsWhereItIsEnough()
    {
        for (const int threads : {1, 3}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QList<qsizetype> lines;
            RowFlow<LabelOutcome> flow{nextOf(rows(100)), {}, threads};
            flow.took = [&lines](const ListRow &row, const auto &) {
                lines.append(row.placement.line);
                return lines.size() < 5;
            };

            QVERIFY(!writeLabels({.stock = stockOf21()}, 1, buffer, flow));

            QCOMPARE(lines, (QList<qsizetype>{1, 2, 3, 4, 5}));
            QVERIFY(!buffer.data().contains("%%EOF"));
        }
    }

    void aSheetWithoutLabelsIsAPage()
    {
        QCOMPARE(pageCount(pdfOf({.stock = stockOf21()}, {})), 1);
        QCOMPARE(pageCount(pdfOf({.stock = stockOf21()}, shops(21))), 1);
        QCOMPARE(pageCount(pdfOf({.stock = stockOf21()}, shops(22))), 2);
    }

    void aFullDiskIsAnError()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("there is no full disk here");
        SheetWriter writer({.stock = stockOf21()}, full);

        const auto printed = add(writer, labelOf(1));
        const auto problem = writer.finish();

        QVERIFY(!printed || problem);
        QCOMPARE(problem->reason, Reason::CannotWrite);
    }

    void previewAndFileAreTheSame()
    {
        const SheetJob job{.stock = stockOf21(), .used = {3}};
        QList<LabelContent> contents = shops(30);
        contents[5].copies = 4;
        const QByteArray pdf = pdfOf(job, contents);

        for (const int sheet : {0, 1}) {
            const PrintPage page = sheetPage(job, contents, sheet);
            const QImage ours = pageImage(page, 100);
            QCOMPARE(sorted(zbarTexts(pageImage(page, 200))), readOn(pdf, 200, sheet + 1));
            const QImage theirs = pdfRaster(pdf, 100, sheet + 1);
            QCOMPARE(ours.size().width(), theirs.size().width());
            QCOMPARE_LE((inkIn(ours, ours.rect()).center() - inkIn(theirs, theirs.rect()).center())
                            .manhattanLength(),
                        3);
        }
        QVERIFY(sheetPage(job, contents, 2).shapes.isEmpty());
    }

    void outlinesHaveNoFonts()
    {
        const QByteArray pdf = pdfOf({.stock = stockOf21(), .textAsOutlines = true}, shops(3));

        QCOMPARE(pdfLines(pdf), QStringList());
        QVERIFY(!pdf.contains("/Type3"));
    }

    void wordsCanBeFoundOnEachLabel()
    {
        const QString words = pdfLines(pdfOf({.stock = stockOf21()}, shops(21))).join(u' ');

        for (int shop = 0; shop < 21; ++shop)
            QVERIFY(words.contains(u"Shop %1"_s.arg(shop)));
        QCOMPARE(words.count(u"Call us"_s), 21);
    }

    void codesInAColourAreRead()
    {
        const QByteArray pdf
            = pdfOf({.stock = stockOf21(), .colour = QColor(0x00, 0x33, 0x66)}, shops(3));

        QCOMPARE(readOn(pdf, 300, 1), linksOf(shops(3)));
        QVERIFY(unpacked(pdf).contains("0 .2 .4 rg"));
    }

    void blackIsBlackInkAlone()
    {
        const QByteArray pdf = unpacked(pdfOf({.stock = stockOf21(), .outlines = true}, shops(3)));

        QVERIFY(!pdf.contains(" rg\n") && !pdf.contains(" RG"));
        QVERIFY(!pdf.contains("DeviceRGB"));
    }
};

QTEST_MAIN(TestSheetWriter)
#include "tst_sheetwriter.moc"
