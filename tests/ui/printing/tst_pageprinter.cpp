// SPDX-License-Identifier: MIT
#include "ui/printing/pageprinter.h"

#include "tests/ui/printing/printdialog.h"

#include <QPrinter>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = PrintOutcome::Reason;

namespace {

PrintJob jobOf(int pages)
{
    return {.name = u"squares"_s,
            .paper = {60, 40},
            .pages = pages,
            .page = [](int, const PrintTarget &) {
                return PrintPage{.size = {60, 40}};
            }};
}

} // namespace

class TestPagePrinter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"out.pdf"_s);
        m_asker = std::make_unique<QWidget>();
        m_calibratedFor.clear();
        m_outcomes.clear();
        m_printer = std::make_unique<PagePrinter>([this](const QString &printer) {
            m_calibratedFor.append(printer);
            return Calibration();
        });
    }

    void cleanup()
    {
        m_printer.reset();
        m_asker.reset();
    }

    void asksAndPrints()
    {
        QSignalSpy started(m_printer.get(), &PagePrinter::started);
        QSignalSpy ended(m_printer.get(), &PagePrinter::ended);

        QVERIFY(print(jobOf(3)));
        QVERIFY(dialog() != nullptr && started.isEmpty());
        printToFile(*dialog(), m_path);
        QTRY_COMPARE(m_outcomes.size(), 1);

        QCOMPARE(m_outcomes.first(), (PrintOutcome{Reason::Printed, m_path, {0, 1, 2}}));
        QCOMPARE(started.size(), 1);
        QCOMPARE(started.first().first().toString(), u"squares"_s);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!m_printer->isPrinting());
    }

    /// Whatever printer was chosen before the file.
    void aFileHasTheAdjustmentOfFiles()
    {
        QVERIFY(print(jobOf(1)));
        printToFile(*dialog(), m_path);
        QTRY_COMPARE(m_outcomes.size(), 1);

        QCOMPARE(m_calibratedFor, QStringList(QString()));
    }

    void noPrinterIsNoPrint()
    {
        QVERIFY(print(jobOf(1)));
        dialog()->reject();

        QCOMPARE(m_outcomes.size(), 1);
        QCOMPARE(m_outcomes.first().reason, Reason::Cancelled);
        QTRY_VERIFY(dialog() == nullptr);
        QVERIFY(print(jobOf(1))); // and somebody may try again
    }

    void printsOneJobAtATime()
    {
        QSemaphore goOn;
        QVERIFY(print(waiting(goOn)));
        QVERIFY(!print(jobOf(1))); // while it asks
        printToFile(*dialog(), m_path);
        QTRY_VERIFY(m_printer->isPrinting());
        QVERIFY(!print(jobOf(1))); // while it prints
        goOn.release(2);
        QTRY_COMPARE(m_outcomes.size(), 1);

        QCOMPARE(m_outcomes.first().reason, Reason::Printed);
    }

    void stopsWhenItIsCancelled()
    {
        QSemaphore goOn;
        QVERIFY(print(waiting(goOn)));
        printToFile(*dialog(), m_path);
        QVERIFY(m_printer->isPrinting());
        m_printer->cancel();
        goOn.release(2);
        QTRY_COMPARE(m_outcomes.size(), 1);

        QCOMPARE(m_outcomes.first().reason, Reason::Cancelled);
        QVERIFY(!QFile::exists(m_path));
    }

    void saysWhatKeepsAJobFromBeingPrinted()
    {
        PrintJob job = jobOf(1);
        job.problem = [](const PrintTarget &, const auto &) {
            return u"It does not scan."_s;
        };
        QVERIFY(print(job));
        printToFile(*dialog(), m_path);
        QTRY_COMPARE(m_outcomes.size(), 1);

        QCOMPARE(m_outcomes.first().reason, Reason::Refused);
        QCOMPARE(m_outcomes.first().words, u"It does not scan."_s);
        QVERIFY(!QFile::exists(m_path));
    }

    void tellsNobodyWhoHasGone()
    {
        QSemaphore goOn;
        QSignalSpy ended(m_printer.get(), &PagePrinter::ended);
        QVERIFY(print(waiting(goOn)));
        printToFile(*dialog(), m_path);
        m_asker.reset();
        goOn.release(2);
        QTRY_COMPARE(ended.size(), 1);

        QVERIFY(m_outcomes.isEmpty());
        QVERIFY(QFile::exists(m_path));
    }

    void goesWhileItPrints()
    {
        QSemaphore goOn;
        QVERIFY(print(waiting(goOn)));
        printToFile(*dialog(), m_path);
        goOn.release(2);

        m_printer.reset();

        QVERIFY(m_outcomes.isEmpty());
    }

    void widePaperLiesOnItsSide_data()
    {
        QTest::addColumn<QSizeF>("paper");
        QTest::newRow("wide") << QSizeF(85, 55);
        QTest::newRow("high") << QSizeF(55, 85);
    }

    void widePaperLiesOnItsSide()
    {
        QFETCH(QSizeF, paper);
        QPrinter printer(QPrinter::HighResolution);
        PrintJob job = jobOf(1);
        job.paper = paper;

        setPaper(printer, job);

        const QSizeF found = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
        QVERIFY(std::abs(found.width() - paper.width()) < 0.5);
        QVERIFY(std::abs(found.height() - paper.height()) < 0.5);
        QCOMPARE(printer.pageLayout().margins(), QMarginsF());
    }

private:
    bool print(const PrintJob &job)
    {
        return m_printer->print(job, m_asker.get(), [this](const PrintOutcome &outcome) {
            m_outcomes.append(outcome);
        });
    }

    /// Two pages, each of which waits for its turn.
    static PrintJob waiting(QSemaphore &goOn)
    {
        PrintJob job = jobOf(2);
        job.page = [&goOn](int, const PrintTarget &) {
            goOn.acquire();
            return PrintPage{.size = {60, 40}};
        };
        return job;
    }

    QPrintDialog *dialog() const { return m_asker->findChild<QPrintDialog *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<QWidget> m_asker;
    QStringList m_calibratedFor;
    QList<PrintOutcome> m_outcomes;
    std::unique_ptr<PagePrinter> m_printer; ///< The first to go: it may print for the asker.
};

QTEST_MAIN(TestPagePrinter)
#include "tst_pageprinter.moc"
