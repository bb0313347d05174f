// SPDX-License-Identifier: MIT
#include "app/settings/printbook.h"
#include "resources/assets.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF a4(210, 297);
constexpr QSizeF letter(215.9, 279.4);

LabelStock ownStock()
{
    return {.id = u"own-two"_s,
            .maker = u"Own"_s,
            .part = u"two"_s,
            .name = u"Two halves"_s,
            .page = {210, 297},
            .label = {105, 297},
            .first = {0, 0},
            .pitch = {105, 297},
            .columns = 2,
            .rows = 1};
}

} // namespace

class TestPrintBook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadAssets(); }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void hasTheStocksThatComeWithTheProgram()
    {
        PrintBook book(m_folder->path());

        QCOMPARE_GE(book.stocks().stocks().size(), 200);
        QVERIFY(book.stocks().stock(u"avery-l7160"_s));
    }

    void keepsAStockOfTheUsers()
    {
        {
            PrintBook book(m_folder->path());
            QSignalSpy changed(&book, &PrintBook::stocksChanged);
            QVERIFY(!book.keepStock(ownStock().id, ownStock()));
            QCOMPARE(changed.count(), 1);
            QCOMPARE(book.stocks().stock(u"own-two"_s), ownStock());
        }
        PrintBook again(m_folder->path());
        QCOMPARE(again.stocks().stock(u"own-two"_s), ownStock());
    }

    void aStockIsChangedInItsPlaceWithWhatIsRememberedOfIt()
    {
        LabelStock renamed = ownStock();
        renamed.id = u"own-halves"_s;
        renamed.part = u"halves"_s;
        {
            PrintBook book(m_folder->path());
            QVERIFY(!book.keepStock(ownStock().id, ownStock()));
            QVERIFY(!book.setUsedLabels(ownStock().id, {0}));
            QVERIFY(!book.noteUse(ownStock().id));

            QVERIFY(!book.keepStock(ownStock().id, renamed));
        }
        PrintBook again(m_folder->path());
        QVERIFY(!again.stocks().stock(ownStock().id));
        QCOMPARE(again.stocks().stock(renamed.id), renamed);
        QCOMPARE(again.usedLabels(renamed), QSet<int>{0});
        QCOMPARE(again.stocksByUse(a4).constFirst(), renamed);
    }

    void forgetsARemovedStockAndItsUsedLabels()
    {
        {
            PrintBook book(m_folder->path());
            QVERIFY(!book.keepStock(ownStock().id, ownStock()));
            QVERIFY(!book.setUsedLabels(ownStock().id, {0}));
            QVERIFY(!book.noteUse(ownStock().id));
            QSignalSpy changed(&book, &PrintBook::stocksChanged);

            QVERIFY(!book.removeStock(ownStock().id));

            QCOMPARE(changed.count(), 1);
        }
        PrintBook again(m_folder->path());
        QVERIFY(!again.stocks().stock(ownStock().id));
        QVERIFY(again.usedLabels(ownStock()).isEmpty());
        QVERIFY(again.stocksByUse(a4).constFirst().id != ownStock().id);
    }

    void whatWasPrintedOnLatelyComesFirst()
    {
        const QStringList used{u"avery-l7160"_s, u"herma-4105"_s, u"avery-5160"_s, u"gone"_s};
        {
            PrintBook book(m_folder->path());
            for (const QString &id : used)
                QVERIFY(!book.noteUse(id));
            QVERIFY(!book.noteUse(used.constFirst()));
        }
        PrintBook again(m_folder->path());
        const QList<LabelStock> stocks = again.stocksByUse(a4);

        QCOMPARE(stocks.at(0).id, u"avery-l7160"_s);
        QCOMPARE(stocks.at(1).id, u"avery-5160"_s);
        QCOMPARE(stocks.at(2).id, u"herma-4105"_s);
        QCOMPARE(stocks.size(), again.stocks().stocks().size());
    }

    void labelsOfTheUsualPaperComeNext()
    {
        PrintBook book(m_folder->path());
        QVERIFY(!book.keepStock(ownStock().id, ownStock()));
        QVERIFY(!book.noteUse(u"avery-l7160"_s));

        const QList<LabelStock> stocks = book.stocksByUse(letter);

        QCOMPARE(stocks.at(0).id, u"avery-l7160"_s);
        QCOMPARE(stocks.at(1), ownStock()); // whatever it is on, somebody has it
        bool isLetter = true;
        for (const LabelStock &stock : stocks.sliced(2)) {
            QVERIFY2(isLetter || stock.page != letter, qPrintable(stock.id));
            isLetter = stock.page == letter;
        }
        QCOMPARE(stocks.at(2).page, letter);
        QCOMPARE(book.stocksByUse(a4).at(2).page, a4);
    }

    void remembersTheUsedLabelsOfEachStock()
    {
        {
            PrintBook book(m_folder->path());
            QVERIFY(!book.setUsedLabels(u"own-two"_s, {1, 0}));
        }
        PrintBook again(m_folder->path());
        QCOMPARE(again.usedLabels(ownStock()), (QSet<int>{0, 1}));
        LabelStock other = ownStock();
        other.id = u"other"_s;
        QVERIFY(again.usedLabels(other).isEmpty());
    }

    void passesOverLabelsThatTheStockLacks()
    {
        PrintBook book(m_folder->path());
        QVERIFY(!book.setUsedLabels(u"own-two"_s, {0, 2, 65}));

        QCOMPARE(book.usedLabels(ownStock()), QSet<int>{0});
    }

    void remembersTheCalibrationOfEachPrinter()
    {
        const Calibration calibration{{1.5, -0.3}, {1.002, 0.998}};
        const Calibration ofPdfs{{0.1, 0}, {1, 1}};
        {
            PrintBook book(m_folder->path());
            QVERIFY(!book.setCalibration(u"Office Laser"_s, calibration));
            QVERIFY(!book.setCalibration({}, ofPdfs));
        }
        PrintBook again(m_folder->path());
        QCOMPARE(again.calibration(u"Office Laser"_s), calibration);
        QCOMPARE(again.calibration({}), ofPdfs);
        QCOMPARE(again.calibration(u"Another"_s), Calibration());
    }

    void aQueueThatIsCalledPdfHasItsOwn()
    {
        const Calibration ofQueue{{1.5, -0.3}, {1, 1}};
        const Calibration ofFiles{{0.1, 0}, {1, 1}};
        PrintBook book(m_folder->path());
        QVERIFY(!book.setCalibration({}, ofFiles));
        QCOMPARE(book.calibration(u"PDF"_s), Calibration());

        QVERIFY(!book.setCalibration(u"PDF"_s, ofQueue));

        PrintBook again(m_folder->path());
        QCOMPARE(again.calibration(u"PDF"_s), ofQueue);
        QCOMPARE(again.calibration({}), ofFiles);
        QVERIFY(!again.setCalibration({}, {}));
        QCOMPARE(PrintBook(m_folder->path()).calibration({}), Calibration());
        QCOMPARE(PrintBook(m_folder->path()).calibration(u"PDF"_s), ofQueue);
    }

    void readsWhereFilesStoodAmongTheQueues()
    {
        QFile file(m_folder->filePath(u"printing.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"calibrations":{"PDF":{"offset_mm":[1.5,0],"scale":[1,1]}}})");
        file.close();

        PrintBook book(m_folder->path());

        QCOMPARE(book.calibration({}), (Calibration{{1.5, 0}, {1, 1}}));
        QVERIFY(!book.setCalibration(u"PDF"_s, {}));
        QCOMPARE(PrintBook(m_folder->path()).calibration({}), (Calibration{{1.5, 0}, {1, 1}}));
    }

    void namesWhatIsWrongInTheUsersStocks()
    {
        PrintBook kept(m_folder->path());
        QVERIFY(!kept.keepStock(ownStock().id, ownStock()));
        QVERIFY(kept.stockErrors().isEmpty());
        QFile file(m_folder->filePath(u"labelstocks.tsv"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write("broken\n");
        file.close();

        PrintBook book(m_folder->path());

        QCOMPARE(book.stockErrors().size(), 1);
        QCOMPARE(book.stockErrors().first().reason, StockFileError::Reason::WrongColumns);
        QVERIFY(book.stocks().stock(u"own-two"_s)); // the others are there
        QVERIFY(!book.problem());
    }

    void saysThatItCannotKeepAndGoesOn()
    {
        PrintBook book(u"/proc/no/such/folder"_s);

        QVERIFY(book.setUsedLabels(u"own-two"_s, {1}));
        QCOMPARE(book.usedLabels(ownStock()), QSet<int>{1});
        QVERIFY(book.keepStock(ownStock().id, ownStock()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPrintBook)
#include "tst_printbook.moc"
