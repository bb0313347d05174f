// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterlistbar.h"

#include "tests/ui/window/openprogram.h"
#include "ui/pages/posters/posterpage.h"
#include "ui/pages/posters/postersession.h"

#include <QFileDialog>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const auto threeShops = "number,payload,label,headline\n"
                        "+16505550123,window-main,Main Street,\n"
                        "+16505550145,,Station,Missed your train?\n"
                        ",,Airport,هل لديك سؤال؟\n"_ba;

const auto oneWrong = "number,payload,label\n+16505550123,a,Main Street\nnobody,b,Station\n"_ba;

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

QByteArray longList()
{
    QByteArray list = "phone,label\n"_ba;
    for (int row = 0; row < 10'000; ++row)
        list += "+16505550123,Shop " + QByteArray::number(row) + '\n';
    return list;
}

/// A file's name typed into the dialog that is open.
void choose(QWidget &root, const QString &path)
{
    QFileDialog *open = nullptr;
    for (auto *dialog : root.findChildren<QFileDialog *>())
        open = dialog->isVisible() ? dialog : open;
    QVERIFY(open != nullptr);
    open->setOption(QFileDialog::DontConfirmOverwrite); // else it asks in a loop of its own
    open->setDirectory(QFileInfo(path).absolutePath());
    open->selectFile(QFileInfo(path).fileName());
    static_cast<QDialog *>(open)->accept();
    QTRY_VERIFY(!open->isVisible());
}

} // namespace

class TestPosterListBar : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase()
    {
        setUpApplication();
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void init()
    {
        forgetEarlierRuns();
        m_folder = std::make_unique<QTemporaryDir>();
        m_pdf = m_folder->filePath(u"posters.pdf"_s);
        m_program = startedProgram({});
        menuAction(window(), u"Poster"_s)->trigger();
        typeInto(page(), u"Headline"_s, u"Ring us"_s);
        typeInto(page(), u"Number"_s, u"+16315553601"_s);
    }

    void cleanup() { m_program.reset(); }

    void asksWhichColumnHasTheNumbers()
    {
        QSignalSpy told(page().findChild<PosterListBar *>(), &PosterListBar::savedAll);
        make("Sales phone,Support phone,label\n+16505550123,+16505550145,Main Street\n"_ba);
        QTRY_VERIFY(says(page(), u"“Sales phone” (+16505550123); “Support phone”"_s));
        QVERIFY(!QFile::exists(m_pdf));

        chooseEntry(page(), u"Number column"_s, u"“Support phone” (+16505550145)"_s);
        QTRY_VERIFY(says(page(), u"Saved posters.pdf. Posters: 1"_s));

        const auto kept = told.first().first().value<QList<PrintedPlacement>>();
        QCOMPARE(kept.first().number, u"+16505550145"_s);
    }

    void asksForTheEncoding()
    {
        make("number,label\n+16505550123,\xa3\xf3\x64\x9f\n"_ba);
        QTRY_VERIFY(says(page(), u"Line 2 is not UTF-8."_s));

        chooseEntry(page(), u"Text encoding"_s, u"Windows-1250"_s);

        QTRY_VERIFY(says(page(), u"Saved posters.pdf. Posters: 1"_s));
    }

    void everyRowHasAPageThatOthersCanRead()
    {
        QSignalSpy told(page().findChild<PosterListBar *>(), &PosterListBar::savedAll);
        make(threeShops);
        QTRY_VERIFY(says(page(), u"Saved posters.pdf. Posters: 3"_s));

        QVERIFY(output(u"pdfinfo"_s, {m_pdf}).contains(QRegularExpression(u"Pages: +3\\n"_s)));
        const auto kept = told.first().first().value<QList<PrintedPlacement>>();
        QCOMPARE(kept.size(), 3);
        QStringList links;
        for (const PrintedPlacement &placement : kept)
            links.append(placement.link);
        QCOMPARE(links.first(), u"https://wa.me/call/16505550123?biz_payload=window-main"_s);
        QVERIFY(links.last().startsWith(u"https://wa.me/call/16315553601?biz_payload="_s));
        QCOMPARE(readBack(), links);
        QCOMPARE(kept.at(1).sheet, 1);
        QCOMPARE(kept.at(1).label, u"Station"_s);
    }

    void theRowsWordsComeBeforeThePosters()
    {
        make(threeShops);
        QTRY_VERIFY(says(page(), u"Saved posters.pdf"_s));

        QStringList pages = output(u"pdftotext"_s, {m_pdf, u"-"_s}).split(u'\f');
        for (QString &page : pages)
            page = page.simplified();
        QVERIFY(pages.at(0).contains(u"Ring us"_s) && pages.at(0).contains(u"Main Street"_s));
        QVERIFY(pages.at(0).contains(u"+1 650-555-0123"_s));
        QVERIFY(pages.at(1).contains(u"Missed your"_s) && !pages.at(1).contains(u"Ring us"_s));
        QVERIFY(pages.at(2).contains(u"+1 631-555-3601"_s));
    }

    void needsNeitherHeadlineNorNumberThatRowsHave()
    {
        textEdit(page(), u"Headline"_s)->clear();
        lineEdit(page(), u"Number"_s)->clear();
        make("phone,title\n+16505550123,Call\n"_ba);

        QTRY_VERIFY(says(page(), u"Posters: 1"_s));
        QVERIFY(!output(u"pdftotext"_s, {m_pdf, u"-"_s}).contains(u"Your business"_s));
    }

    void keepsWhatWasPrintedAndGivesItsCodesToNoOther()
    {
        make("phone,label\n+16505550123,Main Street\n"_ba);
        QTRY_VERIFY(says(page(), u"Posters: 1"_s));
        const QStringList first = readBack();
        QCOMPARE(first.size(), 1);

        menuAction(window(), u"Placements"_s)->trigger();
        auto *table = window().findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 1);

        menuAction(window(), u"Poster"_s)->trigger();
        make("phone,label\n+16505550123,Main Street\n+16505550123,Main Street\n"_ba);
        QTRY_VERIFY(says(page(), u"Posters: 2"_s));
        const QStringList again = readBack();
        QCOMPARE(again.first(), first.first()); // a list printed again says the same
        QVERIFY(again.last() != first.first());
        QCOMPARE(table->model()->rowCount(), 3);
    }

    void asksTheBookForCodes()
    {
        QSignalSpy told(page().findChild<PosterListBar *>(), &PosterListBar::savedAll);
        make("phone,label\n+16505550123,A\n"_ba);
        QTRY_COMPARE(told.size(), 1);
        const QString code
            = told.first().first().value<QList<PrintedPlacement>>().constFirst().payload;
        PlacementCodes taken;
        taken.reserve(code);
        page().setCodesOnPaper([taken] { return taken; });

        make("phone,label\n+16505550123,A\n"_ba);

        QTRY_COMPARE(told.size(), 2);
        QVERIFY(told.last().first().value<QList<PrintedPlacement>>().constFirst().payload != code);
    }

    void stopsAtWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("words");

        QTest::newRow("a number") << oneWrong << u"Line 3: "_s;
        QTest::newRow("words without room")
            << "phone,headline\n+16505550123,Hi\n+16505550123,"_ba + QByteArray(300, 'x') + '\n'
            << u"Line 3: Headline: No room for “xxx"_s;
        QTest::newRow("a letter without font")
            << "phone,text\n+16505550123,a \u0378\n"_ba << u"Line 2: Text: No font"_s;
        QTest::newRow("nothing") << ""_ba << u"no row to print"_s;
        QTest::newRow("a header only") << "phone,label\n"_ba << u"no row to print"_s;
        QTest::newRow("no table") << "a,\"b\n"_ba << u"quotation mark in line 1"_s;
        QTest::newRow("another encoding")
            << "phone,label\n+16505550123,\x93\x8c\x8b\x9e\n"_ba << u"Line 2 is not UTF-8"_s;
    }

    void stopsAtWhatIsWrong()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, words);
        QSignalSpy told(page().findChild<PosterListBar *>(), &PosterListBar::savedAll);

        make(list);

        QTRY_VERIFY(says(page(), words));
        QVERIFY(!QFileInfo::exists(m_pdf));
        QCOMPARE(told.size(), 0);
        QVERIFY(button(page(), u"One for each row of a list…"_s)->isEnabled());
    }

    void callsNoGuessInPlaceOfTheNumberThatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("good") << u"+16315553601"_s << u"Posters: 1"_s;
        QTest::newRow("too short") << u"+1 63"_s << u"at least 7 digits"_s;
        QTest::newRow("letters") << u"call us"_s << u"does not belong in it"_s;
    }

    void callsNoGuessInPlaceOfTheNumberThatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        QSignalSpy told(page().findChild<PosterListBar *>(), &PosterListBar::savedAll);
        lineEdit(page(), u"Number"_s)->clear();
        typeInto(page(), u"Number"_s, typed);

        make("where,who\n+16505550123,Main Street\n"_ba);

        QTRY_VERIFY(says(page(), said));
        QTRY_VERIFY(button(page(), u"One for each row of a list…"_s)->isEnabled());
        for (const auto &kept : told) {
            for (const auto &each : kept[0].value<QList<PrintedPlacement>>())
                QCOMPARE(each.number, u"+16315553601"_s);
        }
        QCOMPARE(told.size(), said.startsWith(u"Posters"_s) ? 1 : 0);
    }

    void needsANumberFromSomewhere()
    {
        lineEdit(page(), u"Number"_s)->clear();

        make("label\nMain Street\n"_ba);

        QTRY_VERIFY(says(page(), u"No column of the list is known to hold phone numbers"_s));
    }

    void leavesOutWrongRowsWhenTold()
    {
        make(oneWrong);
        QTRY_VERIFY(says(page(), u"Line 3: "_s));

        button(page(), u"Leave out rows with errors"_s)->click();

        QTRY_VERIFY(says(page(), u"Posters: 1; each was read back and scans. Rows left out: 1."_s));
        QCOMPARE(readBack(), {u"https://wa.me/call/16505550123?biz_payload=a"_s});
    }

    void leavesWhatIsThereWhenItStops()
    {
        QFile before(m_pdf);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();

        make(oneWrong);

        QTRY_VERIFY(says(page(), u"Line 3: "_s));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), "before"_ba);
    }

    void canBeCancelled()
    {
        make(longList());
        QVERIFY(says(page(), u"Writing posters.pdf…"_s));
        QVERIFY(!button(page(), u"One for each row of a list…"_s)->isEnabled());
        const QString other = m_folder->filePath(u"other.pdf"_s);
        page().findChild<PosterListBar *>()->writeList(listFile(threeShops), other);
        QVERIFY(says(page(), u"posters.pdf is still being written."_s));
        QVERIFY(!QFileInfo::exists(other));

        button(page(), u"Cancel"_s)->click();

        QTRY_VERIFY(says(page(), u"Cancelled; nothing was written."_s));
        QVERIFY(!QFileInfo::exists(m_pdf));
        QVERIFY(button(page(), u"One for each row of a list…"_s)->isEnabled());
    }

    /// Wherever it is cancelled: an incomplete list of wrong rows is none.
    void isCancelledWhateverWasFoundByThen()
    {
        const QByteArray list = "phone,label\nnobody,Nowhere\n"_ba + longList().mid(12);
        const PosterListJob job{
            .poster = page().session().view().plan, .reading = {.list = list}, .path = m_pdf};
        for (const int looks : {1, 2, 100}) {
            JobControl control;
            control.isCancelled = [looks, looked = 0]() mutable {
                return ++looked >= looks;
            };

            QVERIFY(!writePosterList(job, control));

            QVERIFY(!QFileInfo::exists(m_pdf));
        }
    }

    void goesAwayWhileItReads()
    {
        // Rows alike take long to read: each looks for a code past those of all before it.
        make("phone\n"_ba + "+16505550123\n"_ba.repeated(10'000));

        m_program.reset();

        QVERIFY(!QFileInfo::exists(m_pdf));
    }

    void whatItSaidGoesWithTheNextChange()
    {
        make(oneWrong);
        QTRY_VERIFY(says(page(), u"Line 3: "_s));

        typeInto(page(), u"Text"_s, u"x"_s);

        QVERIFY(!says(page(), u"Line 3: "_s));
        QVERIFY(!shownWidgetNames(page()).contains(u"Leave out rows with errors"_s));
    }

    void saysWhereNothingCanBeWritten()
    {
        page().findChild<PosterListBar *>()->writeList(listFile(threeShops), u"/none/a.pdf"_s);

        QTRY_VERIFY(says(page(), u"a.pdf could not be written."_s));
    }

    void saysWhenThereIsNoList()
    {
        page().findChild<PosterListBar *>()->writeList(u"/none/a.csv"_s, m_pdf);

        QVERIFY(says(page(), u"a.csv could not be opened."_s));
    }

private:
    MainWindow &window() const { return m_program->window(); }

    PosterPage &page() const { return *window().findChild<PosterPage *>(); }

    static QStringList shownWidgetNames(QWidget &root)
    {
        return namesOfRole(root, QAccessible::Button);
    }

    QString listFile(const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(u"shops.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the list is not written");
        return file.fileName();
    }

    /// As somebody does it who sees the page.
    void make(const QByteArray &list) const
    {
        button(page(), u"One for each row of a list…"_s)->click();
        choose(page(), listFile(list));
        choose(page(), m_pdf);
    }

    /// What another decoder reads on the pages, in order.
    QStringList readBack() const
    {
        QDir folder(m_folder->filePath(u"pages"_s));
        folder.removeRecursively();
        folder.mkpath(folder.path());
        output(u"pdftoppm"_s, {u"-r"_s, u"100"_s, u"-png"_s, m_pdf, folder.filePath(u"page"_s)});
        QStringList links;
        for (const QString &page : folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name))
            links += output(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, folder.filePath(page)})
                         .split(u'\n', Qt::SkipEmptyParts);
        return links;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    QString m_pdf;
};

QTEST_MAIN(TestPosterListBar)
#include "tst_posterlistbar.moc"
