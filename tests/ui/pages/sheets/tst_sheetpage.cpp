// SPDX-License-Identifier: MIT
#include "ui/models/placementmodel.h"
#include "ui/pages/sheets/sheetpage.h"

#include "app/settings/printbook.h"
#include "tests/ui/printing/printdialog.h"
#include "tests/ui/window/openprogram.h"
#include "ui/draw/sheets/sheetwriter.h"
#include "ui/models/listrowmodel.h"
#include "ui/pages/sheets/draftjob.h"
#include "ui/pages/sheets/sheetpreview.h"
#include "ui/pages/sheets/sheetsession.h"
#include "ui/pages/sheets/stockview.h"
#include "ui/widgets/pageview.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const auto shops = "number,payload,label\n"
                   "+16505550123,window-main,\"Main Street, window\"\n"
                   "+16505550123,counter-main,\"Main Street, counter\"\n"
                   "+16505550145,,Station\n"_ba;

const auto oneWrong = "number,label\n+16505550123,Main Street\nnobody,Station\n"_ba;

/// What a program prints.
QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        qFatal("%s does not run", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool says(QWidget &root, const QString &part)
{
    for (const QString &words : namesOfRole(root, QAccessible::StaticText)) {
        if (words.contains(part))
            return true;
    }
    return false;
}

QImage pictureOf(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

class TestSheetPage : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase()
    {
        setUpApplication();
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void init()
    {
        forgetEarlierRuns();
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }

    void cleanup() { m_program.reset(); }

    void teachesWhenThereIsNoList()
    {
        QVERIFY(says(page(), u"Choose a list or type a number to begin."_s));
        QVERIFY(!button(page(), u"Print…"_s)->isEnabled());
        QVERIFY(!button(page(), u"Export PDF…"_s)->isEnabled());
        showTab(page(), u"Rows"_s);
        QVERIFY(says(page(), u"Each row of your list becomes a label"_s));
    }

    void showsTheRowsOfAList()
    {
        open(shops);
        QTRY_VERIFY(says(page(), u"3 labels on 1 sheet"_s));

        showTab(page(), u"Rows"_s);
        const QAbstractItemModel *rows = table()->model();
        QCOMPARE(rows->rowCount(), 3);
        QCOMPARE(rows->index(0, 1).data().toString(), u"Main Street, window"_s);
        QVERIFY(!rows->index(2, 3).data().toString().isEmpty()); // a code of its own
        QVERIFY(button(page(), u"Print…"_s)->isEnabled());
    }

    void countsModulesBehindDetails()
    {
        open(shops);
        QTRY_VERIFY(says(page(), u"3 labels on 1 sheet"_s));
        showTab(page(), u"Rows"_s);
        QVERIFY(table()->isColumnHidden(ListRowModel::Modules));

        unfoldDetails(page());

        QVERIFY(!table()->isColumnHidden(ListRowModel::Modules));
        QVERIFY(!table()->isColumnHidden(ListRowModel::Problems));
    }

    /// Also which labels are used, in what is remembered of them.
    void takesBackWhatWasChosen()
    {
        QVERIFY(!page().can(PageCommand::Undo));
        open(shops);
        QTRY_VERIFY(says(page(), u"3 labels on 1 sheet"_s));
        emit page().findChild<StockView *>()->picked(4);
        QVERIFY(says(page(), u"3 labels on 1 sheet"_s));
        const auto remembered = [this] {
            PrintBook book(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
            return book.usedLabels(page().findChild<SheetSession *>()->draft().stock).size();
        };
        QCOMPARE(remembered(), 4);

        menuAction(window(), u"Undo"_s)->trigger();
        QCOMPARE(remembered(), 0);
        QVERIFY(button(page(), u"Print…"_s)->isEnabled());

        menuAction(window(), u"Undo"_s)->trigger();
        QVERIFY(says(page(), u"Choose a list or type a number to begin."_s));
        QVERIFY(!button(page(), u"Print…"_s)->isEnabled());
        QVERIFY(!page().can(PageCommand::Undo));

        menuAction(window(), u"Redo"_s)->trigger();
        menuAction(window(), u"Redo"_s)->trigger();
        QTRY_VERIFY(says(page(), u"3 labels on 1 sheet"_s));
        QCOMPARE(remembered(), 4);
    }

    void showsWhatTheFileWillHave()
    {
        PrintBook book(m_folder->path());
        SheetSession session(nullptr);
        SheetDraft draft;
        draft.list = shops;
        draft.stock = *book.stocks().stock(u"avery-l7160"_s);
        session.setDraft(draft);
        QTRY_COMPARE(session.contents().size(), 3);
        SheetPreview preview(session, book, nullptr);
        preview.resize(1200, 1600);
        const auto shown = [&] {
            return pictureOf(*preview.findChild<PageView *>());
        };
        const auto asIf = [&](const SheetJob &job) {
            const QImage picture = shown();
            PageView view(nullptr);
            view.resize(picture.size());
            view.setPage(shownSheet(job, session.contents(), 0));
            return picture == pictureOf(view);
        };
        QVERIFY(asIf(session.job(fileTarget({}))));
        QVERIFY(!asIf(session.job({.dpi = 600})));

        const Calibration calibration{{2, 0}, {1, 1}};
        QVERIFY(!book.setCalibration({}, calibration));

        QVERIFY(asIf(session.job(fileTarget(calibration))));
        QVERIFY(!asIf(session.job(fileTarget({}))));
    }

    void saysWhatIsWrongInTheUsersStocks()
    {
        m_program.reset();
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        QDir().mkpath(folder);
        QFile file(folder + u"/labelstocks.tsv"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("broken\n");
        file.close();

        start();
        QVERIFY(file.remove());

        QVERIFY(says(page(), u"Not all of your own labels are known."_s));
    }

    void printsNothingWhileItIsDoubtfulWhoIsCalled()
    {
        open("Sales phone,Support phone,label\n+16505550123,+16505550145,Main Street\n"_ba);
        QTRY_VERIFY(says(page(), u"“Sales phone” (+16505550123); “Support phone”"_s));
        QVERIFY(says(page(), u"Choose the number column"_s));
        QVERIFY(!button(page(), u"Print…"_s)->isEnabled());
        QVERIFY(!button(page(), u"Export PDF…"_s)->isEnabled());

        chooseEntry(page(), u"Number column"_s, u"Support phone"_s);
        QTRY_VERIFY(says(page(), u"1 label on 1 sheet"_s));

        QVERIFY(says(page(), u"Who is called: +16505550145 …"_s));
        showTab(page(), u"Rows"_s);
        QCOMPARE(table()->model()->index(0, 2).data().toString(), u"+16505550145"_s);
    }

    void saysNothingOfTheListBefore()
    {
        open("number,label\n+16505550123,Main Street\n");
        QTRY_VERIFY(says(page(), u"Who is called: +16505550123 …"_s));
        QVERIFY(says(page(), u"+16505550123,Main Street"_s));

        open("Sales phone,Support phone\n+16505550145,+16505550146\n");
        QTRY_VERIFY(says(page(), u"Choose the number column"_s));
        QVERIFY(!says(page(), u"+16505550123"_s));

        open("number,label\n+16505550145,B\xe4"
             "cker\n");
        QTRY_VERIFY(says(page(), u"The list cannot be read."_s));
        QVERIFY(!says(page(), u"Support phone"_s));
    }

    void takesAListThatIsDropped()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(listFile(shops))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page(), &drop);

        QTRY_VERIFY(says(page(), u"3 labels on 1 sheet"_s));
        QVERIFY(menuAction(window(), u"Sheet"_s)->isChecked());
    }

    void savesWhatOthersCanRead()
    {
        open(shops);
        QTRY_VERIFY(button(page(), u"Export PDF…"_s)->isEnabled());
        const QString path = m_folder->filePath(u"out.pdf"_s);
        save(path);
        QTRY_VERIFY(says(page(), u"Saved out.pdf: 3 labels on 1 sheet"_s));

        QVERIFY(output(u"pdftotext"_s, {path, u"-"_s}).contains(u"Main Street"_s));
        const QString picture = m_folder->filePath(u"page"_s);
        output(u"pdftoppm"_s, {u"-r"_s, u"300"_s, u"-png"_s, u"-singlefile"_s, path, picture});
        const QString read = output(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, picture + u".png"_s});
        QCOMPARE(read.count(u"https://wa.me/call/"_s), 3);
        QVERIFY(read.contains("https://wa.me/call/16505550123?biz_payload=window-main\n"_L1));
    }

    void saysThatItIsStillWriting()
    {
        QByteArray list = "phone,label\n";
        for (int row = 0; row < 5000; ++row)
            list += "+16505550123,Shop " + QByteArray::number(row) + '\n';
        open(list);
        QTRY_VERIFY(button(page(), u"Export PDF…"_s)->isEnabled());
        save(m_folder->filePath(u"out.pdf"_s));

        page().run(PageCommand::Export);

        QVERIFY(says(page(), u"out.pdf is still being written."_s));
        button(page(), u"Cancel"_s)->click();
        QTRY_VERIFY(says(page(), u"Cancelled; nothing was written."_s));
    }

    void keepsWhatWasPrintedWhere()
    {
        open(shops);
        QTRY_VERIFY(button(page(), u"Export PDF…"_s)->isEnabled());
        save(m_folder->filePath(u"out.pdf"_s));
        QTRY_VERIFY(says(page(), u"Saved out.pdf"_s));

        menuAction(window(), u"Placements"_s)->trigger();
        const QAbstractItemModel *kept = table()->model();
        QCOMPARE(kept->rowCount(), 3);
        typeInto(window(), u"Search"_s, u"counter-main"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        typeInto(window(), u"Search"_s, u"nothing like it"_s);
        QVERIFY(says(window(), u"Nothing printed has these words."_s));
    }

    void givesTheSameCodesWhenAListIsPrintedAgain()
    {
        open(shops);
        QTRY_VERIFY(button(page(), u"Export PDF…"_s)->isEnabled());
        const QString first = m_folder->filePath(u"first.pdf"_s);
        save(first);
        QTRY_VERIFY(says(page(), u"Saved first.pdf"_s));
        restart();
        open(shops);
        QTRY_VERIFY(button(page(), u"Export PDF…"_s)->isEnabled());
        const QString second = m_folder->filePath(u"second.pdf"_s);
        save(second);
        QTRY_VERIFY(says(page(), u"Saved second.pdf"_s));

        QFile one(first);
        QFile other(second);
        QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
        QVERIFY(one.readAll() == other.readAll());
    }

    void stopsAtWrongRowsUntilTheyAreLeftOut()
    {
        open(oneWrong);
        QTRY_VERIFY(says(page(), u"line 3"_s));
        QVERIFY(!button(page(), u"Export PDF…"_s)->isEnabled());

        auto *leaveOut = qobject_cast<QCheckBox *>(
            shownWidget(page(), QAccessible::CheckBox, u"Leave out rows with errors"_s));
        leaveOut->click();
        QVERIFY(says(page(), u"1 label on 1 sheet"_s));
        QVERIFY(button(page(), u"Export PDF…"_s)->isEnabled());
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");

        QTest::newRow("open quotation mark")
            << "number,label\n\"+16505550123,Main\n"_ba << u"line 2"_s;
        QTest::newRow("nothing in it") << ""_ba << u"is empty"_s;
        QTest::newRow("other letters")
            << "number,label\n+16505550123,\x93\x8c\x8b\x9e\n"_ba
            << u"Line 2 is not UTF-8. It would read: as Shift-JIS “+16505550123,東京”"_s;
    }

    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);

        open(bytes);
        QTRY_VERIFY2(says(page(), words),
                     qPrintable(namesOfRole(page(), QAccessible::StaticText).join(u'|')));
        QVERIFY(!button(page(), u"Print…"_s)->isEnabled());
    }

    void readsOtherLettersWhenToldTo()
    {
        open("number,label\n+16505550123,\xa3\xf3\x64\x9f\n"_ba);
        QTRY_VERIFY(says(page(), u"The list cannot be read."_s));
        QVERIFY(says(page(), u"Choose the one in which the letters are right."_s));
        chooseEntry(page(), u"Text encoding"_s, u"Windows-1250"_s);
        QTRY_VERIFY(says(page(), u"1 label on 1 sheet"_s));

        QVERIFY(says(page(), u"+16505550123,Łódź"_s)); // as it was read
        showTab(page(), u"Rows"_s);
        QCOMPARE(table()->model()->index(0, 1).data().toString(), u"Łódź"_s);
    }

    void takesAnotherColumnForTheLabel()
    {
        open("number,label,city\n+16505550123,Main Street,Springfield\n"_ba);
        QTRY_VERIFY(says(page(), u"1 label on 1 sheet"_s));
        QComboBox *column = comboBox(page(), u"Label column"_s);
        QCOMPARE(column->currentText(), u"label"_s);
        column->setCurrentIndex(column->findText(u"city"_s));
        emit column->activated(column->currentIndex());

        showTab(page(), u"Rows"_s);
        QTRY_COMPARE(table()->model()->index(0, 1).data().toString(), u"Springfield"_s);
    }

    void aNumberIsOneStepAlsoWhereRowsAreLeftOut()
    {
        open(oneWrong);
        QTRY_VERIFY(says(page(), u"line 3"_s));
        qobject_cast<QCheckBox *>(
            shownWidget(page(), QAccessible::CheckBox, u"Leave out rows with errors"_s))
            ->click();
        typeInto(page(), u"Number for rows without one"_s, u"+16505550123"_s);
        const auto &draft = page().findChild<SheetSession *>()->draft();
        QVERIFY(!draft.leaveOutWrong); // other rows may be wrong now

        menuAction(window(), u"Undo"_s)->trigger();

        QCOMPARE(draft.number, QString());
        QVERIFY(draft.leaveOutWrong);
    }

    void saysThatANumberIsNone()
    {
        open("number,label\n,Main Street\n"_ba);
        QTRY_VERIFY(says(page(), u"line 2"_s));
        typeInto(page(), u"Number for rows without one"_s, u"12"_s);
        QVERIFY(!button(page(), u"Export PDF…"_s)->isEnabled());
        lineEdit(page(), u"Number for rows without one"_s)->clear();
        typeInto(page(), u"Number for rows without one"_s, u"+16505550123"_s);
        QTRY_VERIFY(says(page(), u"1 label on 1 sheet"_s));
    }

    void remembersWhichLabelsAreUsed()
    {
        sheetView()->pick(5);
        QCOMPARE(sheetView()->first(), 5);
        QCOMPARE(sheetView()->used(), (QList<int>{0, 1, 2, 3, 4}));
        restart();

        QCOMPARE(sheetView()->first(), 5);
        button(page(), u"New sheet"_s)->click();
        QCOMPARE(sheetView()->first(), 0);
        restart();
        QCOMPARE(sheetView()->first(), 0);
    }

    void goesOnAfterTheLabelsThatWereSaved()
    {
        sheetView()->pick(2);
        open(shops);
        QTRY_VERIFY(button(page(), u"Export PDF…"_s)->isEnabled());
        save(m_folder->filePath(u"out.pdf"_s));
        QTRY_VERIFY(says(page(), u"Saved out.pdf"_s));
        QCOMPARE(sheetView()->first(), 2);
        button(page(), u"Mark labels as used"_s)->click();

        QCOMPARE(sheetView()->first(), 5);
    }

    void printsThroughTheSystemsDialog()
    {
        open(shops);
        QTRY_VERIFY(button(page(), u"Print…"_s)->isEnabled());
        const QString path = m_folder->filePath(u"printed.pdf"_s);
        printTo(path);
        QTRY_VERIFY2(says(page(), u"1 page saved in printed.pdf."_s),
                     qPrintable(namesOfRole(page(), QAccessible::StaticText).join(u'|')));

        QVERIFY(output(u"pdftotext"_s, {path, u"-"_s}).contains(u"Main Street"_s));
        QCOMPARE(sheetView()->first(), 3); // what is printed is used
        menuAction(window(), u"Placements"_s)->trigger();
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void whatIsOnPaperIsNotTakenBack()
    {
        sheetView()->pick(2);
        sheetView()->pick(4);
        open(shops);
        QTRY_VERIFY(button(page(), u"Print…"_s)->isEnabled());
        printTo(m_folder->filePath(u"printed.pdf"_s));
        QTRY_VERIFY(says(page(), u"1 page saved in printed.pdf."_s));
        QCOMPARE(sheetView()->first(), 7);

        menuAction(window(), u"Undo"_s)->trigger();
        QVERIFY(says(page(),
                     u"Choose a list or type a number to begin."_s)); // the step before the print
        QCOMPARE(sheetView()->first(), 7);
        QVERIFY(!page().can(PageCommand::Undo)); // where printing began is of no use any more
        menuAction(window(), u"Redo"_s)->trigger();
        QCOMPARE(sheetView()->first(), 7);
        restart();
        QCOMPARE(sheetView()->first(), 7);
    }

    void whatIsOnPaperIsKeptWhicheverLabelsShowByThen()
    {
        const QString first = sheetView()->stock().id;
        open(shops);
        QTRY_VERIFY(button(page(), u"Print…"_s)->isEnabled());
        button(page(), u"Print…"_s)->click();
        QTRY_VERIFY(printDialog() != nullptr);
        chooseStock(u"herma 4677"_s);
        printToFile(*printDialog(), m_folder->filePath(u"printed.pdf"_s));
        QTRY_VERIFY(says(page(), u"1 page saved in printed.pdf."_s));
        QCOMPARE(sheetView()->first(), 0); // of the others

        menuAction(window(), u"Undo"_s)->trigger();

        QCOMPARE(sheetView()->stock().id, first);
        QCOMPARE(sheetView()->first(), 3);
        restart();
        QCOMPARE(sheetView()->first(), 3);
    }

    void labelsMarkedByHandAreTakenBack()
    {
        open(shops);
        QTRY_VERIFY(button(page(), u"Export PDF…"_s)->isEnabled());
        save(m_folder->filePath(u"out.pdf"_s));
        QTRY_VERIFY(says(page(), u"Saved out.pdf"_s));
        button(page(), u"Mark labels as used"_s)->click();
        QVERIFY(says(page(), u"The next print begins after these labels."_s));
        QCOMPARE(sheetView()->first(), 3);

        menuAction(window(), u"Undo"_s)->trigger();

        QCOMPARE(sheetView()->first(), 0);
        restart();
        QCOMPARE(sheetView()->first(), 0);
    }

    void keepsWhatWasPrintedAndNotWhatShowsByThen()
    {
        open(shops);
        QTRY_VERIFY(button(page(), u"Print…"_s)->isEnabled());
        button(page(), u"Print…"_s)->click();
        QTRY_VERIFY(printDialog() != nullptr);
        open("number,label\n+16505550199,Another list\n"_ba);
        QTRY_VERIFY(says(page(), u"1 label on 1 sheet"_s));
        printToFile(*printDialog(), m_folder->filePath(u"printed.pdf"_s));
        QTRY_VERIFY(says(page(), u"1 page saved in printed.pdf."_s));

        menuAction(window(), u"Placements"_s)->trigger();
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(table()->model()->index(0, PlacementModel::Label).data().toString(),
                 u"Main Street, window"_s);
    }

    void saysThatNothingWasPrinted()
    {
        open(shops);
        QTRY_VERIFY(button(page(), u"Print…"_s)->isEnabled());
        button(page(), u"Print…"_s)->click();
        QTRY_VERIFY(printDialog() != nullptr);
        printDialog()->reject();

        QTRY_VERIFY(says(page(), u"Not printed."_s));
        QCOMPARE(sheetView()->first(), 0);
    }

    void findsLabelsByAnyWord()
    {
        const QAbstractItemView *list = chooseStock(u"herma 4677"_s);

        QVERIFY(list->currentIndex().data().toString().contains(u"4677"_s));
        QCOMPARE(sheetView()->stock().id, u"herma-4677"_s);
    }

    void addsLabelsOfOnesOwn()
    {
        button(page(), u"Add your own labels…"_s)->click();
        auto *dialog = page().findChild<QDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        button(*dialog, u"Add"_s)->click();
        QVERIFY(dialog->isVisible()); // it has no name yet
        typeInto(*dialog, u"Name"_s, u"Gift tags 7"_s);
        button(*dialog, u"Add"_s)->click();

        QTRY_COMPARE(sheetView()->stock().id, u"own-gift-tags-7"_s);
        restart();
        typeInto(page(), u"Find labels"_s, u"gift tags"_s);
        auto *list = qobject_cast<QAbstractItemView *>(
            shownWidget(page(), QAccessible::List, u"Label stock"_s));
        QCOMPARE(list->model()->rowCount(), 1);
    }

private:
    MainWindow &window() const { return m_program->window(); }

    SheetPage &page() const { return *window().findChild<SheetPage *>(); }

    StockView *sheetView() const { return page().findChild<StockView *>(); }

    QTableView *table() const
    {
        for (auto *each : window().findChildren<QTableView *>()) {
            if (each->isVisible())
                return each;
        }
        qFatal("no table shows");
    }

    void start()
    {
        m_program = startedProgram({});
        menuAction(window(), u"Sheet"_s)->trigger();
    }

    void restart()
    {
        window().close();
        m_program.reset();
        start();
    }

    QString listFile(const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(u"shops.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the list is not written");
        return file.fileName();
    }

    void open(const QByteArray &bytes) const { page().openList(listFile(bytes)); }

    /// The first that has these words.
    QAbstractItemView *chooseStock(const QString &words) const
    {
        typeInto(page(), u"Find labels"_s, words);
        auto *list = qobject_cast<QAbstractItemView *>(
            shownWidget(page(), QAccessible::List, u"Label stock"_s));
        list->setCurrentIndex(list->model()->index(0, 0));
        return list;
    }

    void save(const QString &path) const
    {
        button(page(), u"Export PDF…"_s)->click();
        auto *dialog = page().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->setDirectory(QFileInfo(path).absolutePath());
        dialog->selectFile(QFileInfo(path).fileName());
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(!dialog->isVisible());
    }

    QPrintDialog *printDialog() const { return window().findChild<QPrintDialog *>(); }

    void printTo(const QString &path) const
    {
        button(page(), u"Print…"_s)->click();
        QTRY_VERIFY(printDialog() != nullptr);
        printToFile(*printDialog(), path);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestSheetPage)
#include "tst_sheetpage.moc"
