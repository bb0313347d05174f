// SPDX-License-Identifier: MIT
#include "ui/printing/pageprinter.h"
#include "ui/printing/printrun.h"

#include <QImage>
#include <QPdfWriter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF smallPaper(60, 40);

/// A page with a black square of 10 mm, `page` × 10 mm from the left, at (5, 5) mm when
/// uncalibrated.
PrintPage squarePage(int page, const PrintTarget &target)
{
    QPainterPath square;
    square.addRect(
        QRectF(calibrated(QPointF(5 + page * 10, 5), target.calibration), QSizeF(10, 10)));
    return {.size = smallPaper, .shapes = {FilledPath{square, Qt::black}}};
}

PrintJob job(int pages)
{
    return {u"squares"_s, smallPaper, pages, squarePage};
}

/// What a program says of the file.
QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        qFatal("%s does not run", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestPrintRun : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"out.pdf"_s);
    }

    void takesThePagesOfARange_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QList<int>>("pages");

        QTest::newRow("all") << 0 << 0 << QList{0, 1, 2, 3};
        QTest::newRow("one") << 2 << 2 << QList{1};
        QTest::newRow("to the end") << 3 << 4 << QList{2, 3};
        QTest::newRow("beyond the end") << 4 << 9 << QList{3};
        QTest::newRow("after the end") << 5 << 9 << QList<int>();
    }

    void takesThePagesOfARange()
    {
        QFETCH(int, first);
        QFETCH(int, last);

        QTEST(pagesInRange(4, first, last), "pages");
    }

    void printsEveryPageOnItsPaper()
    {
        QPrinter printer(QPrinter::HighResolution);
        setUp(printer);
        QCOMPARE(run(job(3), {}, printer),
                 (PrintOutcome{PrintOutcome::Reason::Printed, m_path, {0, 1, 2}}));

        const QString facts = output(u"pdfinfo"_s, {m_path});
        QVERIFY2(facts.contains(QRegularExpression(u"Pages: +3\\n"_s)), qPrintable(facts));
        const auto size = QRegularExpression(u"Page size: +([\\d.]+) x ([\\d.]+)"_s).match(facts);
        QVERIFY(std::abs(size.captured(1).toDouble() - 60 / 25.4 * 72) < 1);
        QVERIFY(std::abs(size.captured(2).toDouble() - 40 / 25.4 * 72) < 1);
    }

    void printsWhereTheShapesAre_data()
    {
        QTest::addColumn<Calibration>("calibration");
        QTest::addColumn<QPointF>("corner"); // of the square, in mm

        QTest::newRow("as they are") << Calibration() << QPointF(5, 5);
        QTest::newRow("2 mm off") << Calibration{.offset = {2, -1.5}} << QPointF(7, 3.5);
    }

    void printsWhereTheShapesAre()
    {
        QFETCH(Calibration, calibration);
        QFETCH(QPointF, corner);

        QPrinter printer(QPrinter::HighResolution);
        setUp(printer);
        QCOMPARE(run(job(1), calibration, printer).pages, QList{0});

        const QPointF found = cornerOnPaper();
        QVERIFY2(std::abs(found.x() - corner.x()) <= 0.1, qPrintable(QString::number(found.x())));
        QVERIFY2(std::abs(found.y() - corner.y()) <= 0.1, qPrintable(QString::number(found.y())));
    }

    void printsOnlyTheRangeThatWasChosen()
    {
        QPrinter printer(QPrinter::HighResolution);
        setUp(printer);
        printer.setFromTo(2, 3);

        QCOMPARE(run(job(5), {}, printer).pages, (QList{1, 2}));
        QVERIFY(std::abs(cornerOnPaper().x() - 15) <= 0.1); // page 2's square
    }

    void countsPagesAsItGoes()
    {
        QPrinter printer(QPrinter::HighResolution);
        setUp(printer);
        QList<std::pair<int, int>> said;
        const JobControl control{.progressed = [&said](int pages, int of) {
            said.append({pages, of});
        }};

        QVERIFY(printPages(job(4), {}, printer, control));

        QCOMPARE(said, (QList<std::pair<int, int>>{{1, 4}, {2, 4}, {3, 4}, {4, 4}}));
    }

    void stopsBetweenTwoPages()
    {
        int begun = 0;
        PrintJob counted = job(100);
        counted.page = [&begun](int page, const PrintTarget &target) {
            ++begun;
            return squarePage(page, target);
        };
        QPrinter printer(QPrinter::HighResolution);
        setUp(printer);

        QVERIFY(!printPages(counted, {}, printer, {.isCancelled = [&begun] {
                                return begun > 0;
                            }}));

        QCOMPARE(begun, 1); // no second page was asked for
        QVERIFY(!QFile::exists(m_path));
    }

    /// As on paper: what QPdfWriter does with the painter stands for a printer.
    void paintsOnADeviceOfPages()
    {
        QPdfWriter device(m_path);
        device.setPageSize(QPageSize(smallPaper, QPageSize::Millimeter));
        device.setPageMargins({});
        const PrintTarget target{{.offset = {1, 2}}, device.resolution()};
        const auto outcome = paintPages(job(5), target, {3, 1}, device, {});

        QCOMPARE(outcome, (PrintOutcome{PrintOutcome::Reason::Printed, {}, {3, 1}}));
        QVERIFY(output(u"pdfinfo"_s, {m_path}).contains(QRegularExpression(u"Pages: +2\\n"_s)));
        const QPointF found = cornerOnPaper();
        QVERIFY(std::abs(found.x() - 36) <= 0.1); // page 4's square, 1 mm to the right
        QVERIFY(std::abs(found.y() - 7) <= 0.1);
    }

    void saysThatItCannotStart()
    {
        QPrinter printer(QPrinter::HighResolution);
        setUp(printer);
        const QString path = m_folder->filePath(u"no/such/folder/out.pdf"_s);
        printer.setOutputFileName(path);

        QCOMPARE(run(job(1), {}, printer),
                 (PrintOutcome{.reason = PrintOutcome::Reason::CannotStart,
                               .file = path,
                               .error = FileError{FileError::Reason::NoFolder, {}}}));
    }

private:
    void setUp(QPrinter &printer) const
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_path);
        setPaper(printer, job(1));
    }

    static PrintOutcome run(const PrintJob &job, const Calibration &calibration, QPrinter &printer)
    {
        return printPages(job, calibration, printer, {}).value();
    }

    /// The top left corner of what is black on the first page, in mm.
    QPointF cornerOnPaper() const
    {
        constexpr double dotsPerMm = 254 / 25.4;
        const QString picture = m_folder->filePath(u"page"_s);
        output(u"pdftoppm"_s,
               {u"-r"_s, u"254"_s, u"-gray"_s, u"-png"_s, u"-singlefile"_s, m_path, picture});
        const QImage image(picture + u".png"_s);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 128)
                    return {x / dotsPerMm, y / dotsPerMm};
            }
        }
        return {-1, -1};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_MAIN(TestPrintRun)
#include "tst_printrun.moc"
