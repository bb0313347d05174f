// SPDX-License-Identifier: MIT
#include "app/core/wholefile.h"
#include "tests/support/keptpicture.h"
#include "tests/ui/window/openprogram.h"

#include <QLabel>
#include <QMessageBox>
#include <QSpinBox>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(QColor colour)
{
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(colour);
    return keptPicture(picture, {}).bytes.bytes();
}

} // namespace

/// The documents of all pages: what is kept of them, opened, saved and asked for.
class TestDocuments : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void init()
    {
        forgetEarlierRuns();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        m_program.reset();
        m_folder.reset();
    }

    void everyPageKeepsItsDraft()
    {
        start();
        typeInto(window(), u"Message"_s, u"Hello"_s);
        show(u"Link"_s);
        typeInto(window(), u"Number"_s, u"+16315551234"_s);
        show(u"Poster"_s);
        typeInto(window(), u"Headline"_s, u"Call us"_s);
        show(u"Sheet"_s);
        spin(u"Copies of each"_s)->setValue(3);
        end();

        start();
        QCOMPARE(textEdit(window(), u"Message"_s)->toPlainText(), u"Hello"_s);
        show(u"Sheet"_s);
        QCOMPARE(spin(u"Copies of each"_s)->value(), 3);
        show(u"Poster"_s);
        QCOMPARE(textEdit(window(), u"Headline"_s)->toPlainText(), u"Call us"_s);
        show(u"Link"_s);
        QCOMPARE(lineEdit(window(), u"Number"_s)->text(), u"+16315551234"_s);
        QVERIFY(window().isWindowModified());
        QCOMPARE(bannerText(window()), QString());
    }

    void aPageThatDidNotShowKeepsWhatItHad()
    {
        start();
        show(u"Poster"_s);
        typeInto(window(), u"Headline"_s, u"Call us"_s);
        end();
        start();
        end();

        start();
        show(u"Poster"_s);
        QCOMPARE(textEdit(window(), u"Headline"_s)->toPlainText(), u"Call us"_s);
    }

    void offersWhatACrashLeft()
    {
        DraftKeeper(keptDraftFolder() + u"/drafts/poster"_s)
            .keep({.document = {PosterDraft{.headline = u"Call us"_s}, {}},
                   .hasUnsavedEdits = true,
                   .keptAt = QDateTime(QDate(2026, 11, 20), QTime(14, 5))});

        start();
        QCOMPARE(bannerText(window()), QString());
        show(u"Poster"_s);
        QCOMPARE(textEdit(window(), u"Headline"_s)->toPlainText(), QString());
        QVERIFY(bannerText(window()).contains(u"did not close properly"_s));
        show(u"Link"_s);
        QCOMPARE(bannerText(window()), QString());
        show(u"Poster"_s);
        button(window(), u"Restore draft"_s)->click();
        QCOMPARE(textEdit(window(), u"Headline"_s)->toPlainText(), u"Call us"_s);
        QCOMPARE(bannerText(window()), QString());
    }

    void theTitleIsThatOfTheDocumentThatShows()
    {
        const QString file = put(u"shop.bellpush"_s, PosterDraft{.headline = u"Call us"_s});
        start();
        typeInto(window(), u"Message"_s, u"Hello"_s);
        QCOMPARE(title(), u"New message[*] – Bellpush"_s);
        QVERIFY(window().isWindowModified());

        window().open(file);
        QCOMPARE(title(), u"shop.bellpush[*] – Bellpush"_s);
        QVERIFY(!window().isWindowModified());
        show(u"Sheet"_s);
        QCOMPARE(title(), u"New sheet[*] – Bellpush"_s);
        show(u"Placements"_s);
        QCOMPARE(title(), u"Placements – Bellpush"_s);
        QVERIFY(!window().isWindowModified());
        show(u"Compose"_s);
        QVERIFY(window().isWindowModified());
    }

    void opensEveryKindOnItsPage_data()
    {
        QTest::addColumn<DocumentContent>("content");
        QTest::addColumn<QString>("page");
        QTest::newRow("message") << DocumentContent(MessageDraft()) << u"Compose"_s;
        QTest::newRow("link") << DocumentContent(CodeDraft()) << u"Link"_s;
        QTest::newRow("poster") << DocumentContent(PosterDraft()) << u"Poster"_s;
        QTest::newRow("sheet") << DocumentContent(SheetDraft()) << u"Sheet"_s;
    }

    void opensEveryKindOnItsPage()
    {
        QFETCH(DocumentContent, content);
        QFETCH(QString, page);
        const QString file = put(u"a.bellpush"_s, content);

        start();
        show(u"Placements"_s);
        window().open(file);
        QVERIFY(menuAction(window(), page)->isChecked());
        QCOMPARE(title(), u"a.bellpush[*] – Bellpush"_s);
        end();

        m_program = startedProgram(file);
        QVERIFY(menuAction(window(), page)->isChecked());
        QCOMPARE(title(), u"a.bellpush[*] – Bellpush"_s);
    }

    void aFileNamedAtTheStartPutsWhatWasKeptAside()
    {
        start();
        show(u"Poster"_s);
        typeInto(window(), u"Headline"_s, u"Mine"_s);
        show(u"Compose"_s);
        typeInto(window(), u"Message"_s, u"Hello"_s);
        end();

        m_program = startedProgram(put(u"a.bellpush"_s, PosterDraft{.headline = u"Theirs"_s}));
        QCOMPARE(textEdit(window(), u"Headline"_s)->toPlainText(), u"Theirs"_s);
        QVERIFY(bannerText(window()).contains(u"is still here"_s));
        show(u"Compose"_s);
        QCOMPARE(textEdit(window(), u"Message"_s)->toPlainText(), u"Hello"_s);
        QCOMPARE(bannerText(window()), QString());
    }

    void savesWhatTheShownPageHolds()
    {
        const QString file = put(u"a.bellpush"_s, PosterDraft{.headline = u"Call"_s});
        start();
        window().open(file);
        typeInto(window(), u"Business name"_s, u"Baker"_s);

        menuAction(window(), u"Save"_s)->trigger();

        QCOMPARE(read<PosterDraft>(file).businessName, u"Baker"_s);
        QVERIFY(!window().isWindowModified());
        show(u"Placements"_s);
        QVERIFY(!menuAction(window(), u"Save"_s)->isEnabled());
        QVERIFY(!menuAction(window(), u"New"_s)->isEnabled());
    }

    void beginsNewOnesOfEachKind()
    {
        start();
        window().open(put(u"a.bellpush"_s, PosterDraft{.headline = u"Call"_s}));

        menuAction(window(), u"New"_s)->trigger();
        QCOMPARE(title(), u"New poster[*] – Bellpush"_s);
        QCOMPARE(textEdit(window(), u"Headline"_s)->toPlainText(), QString());
        menuAction(window(), u"Undo"_s)->trigger();
        QCOMPARE(textEdit(window(), u"Headline"_s)->toPlainText(), u"Call"_s);
        newOf(u"New sheet"_s)->trigger();
        QCOMPARE(title(), u"New sheet[*] – Bellpush"_s);
    }

    void asksBeforeSomethingUnsavedGivesWay()
    {
        start();
        show(u"Poster"_s);
        typeInto(window(), u"Headline"_s, u"Mine"_s);
        show(u"Compose"_s);

        window().open(put(u"a.bellpush"_s, PosterDraft{.headline = u"Theirs"_s}));

        QVERIFY(menuAction(window(), u"Poster"_s)->isChecked());
        auto *question = qobject_cast<QMessageBox *>(openDialog(window()));
        QVERIFY(question != nullptr);
        QCOMPARE(textEdit(window(), u"Headline"_s)->toPlainText(), u"Mine"_s);
        question->button(QMessageBox::Discard)->click();
        QCOMPARE(textEdit(window(), u"Headline"_s)->toPlainText(), u"Theirs"_s);
    }

    void tellsRecentFilesApart()
    {
        start();
        window().open(put(u"a.bellpush"_s, PosterDraft()));
        window().open(put(u"b.bellpush"_s, CodeDraft()));

        QMenu *recent = menu(u"Open recent"_s);
        emit recent->aboutToShow();
        QCOMPARE(recent->actions().at(0)->text(), u"b.bellpush (Link)"_s);
        QCOMPARE(recent->actions().at(1)->text(), u"a.bellpush (Poster)"_s);
        recent->actions().at(1)->trigger();
        QVERIFY(menuAction(window(), u"Poster"_s)->isChecked());
    }

    void asksForAPictureThatIsGone()
    {
        const QString logo = putFile(u"logo.png"_s, pngOf(Qt::red));
        const QString file
            = put(u"a.bellpush"_s, PosterDraft{.headline = u"Call"_s, .logo = {u"gone.png"_s}});
        start();
        window().open(file);

        QVERIFY(bannerText(window()).contains(u"gone.png is no longer in"_s));
        QCOMPARE(textEdit(window(), u"Headline"_s)->toPlainText(), u"Call"_s);
        QVERIFY(!window().isWindowModified());
        menuAction(window(), u"Save"_s)->trigger();
        QCOMPARE(read<PosterDraft>(file).logo.path, m_folder->filePath(u"gone.png"_s));
        button(window(), u"Choose it…"_s)->click();
        choose(logo);
        QCOMPARE(bannerText(window()), QString());
        menuAction(window(), u"Save"_s)->trigger();
        QCOMPARE(read<PosterDraft>(file).logo.path, logo);
    }

    void asksForAListThatIsGone()
    {
        const QString list = putFile(u"shops.csv"_s, "number,label\n+16505550123,Main\n");
        SheetDraft draft;
        draft.listPath = m_folder->filePath(u"gone.csv"_s);
        draft.copies = 2;
        start();
        window().open(put(u"a.bellpush"_s, draft));

        QVERIFY(bannerText(window()).contains(u"gone.csv is no longer in"_s));
        QCOMPARE(spin(u"Copies of each"_s)->value(), 2);
        button(window(), u"Choose it…"_s)->click();
        choose(list);
        QTRY_VERIFY(says(u"shops.csv: 1"_s));
        QCOMPARE(bannerText(window()), QString());
    }

    void readsTheListOfADocument()
    {
        putFile(u"shops.csv"_s, "number,label\n+16505550123,Main\n+16505550145,Side\n");
        SheetDraft linked;
        linked.listPath = u"shops.csv"_s;
        SheetDraft inside;
        inside.list = QByteArray("number,label\n+16505550123,Main\n");
        start();

        window().open(put(u"a.bellpush"_s, linked));
        QTRY_VERIFY(says(u"shops.csv: 2"_s));
        QVERIFY(!window().isWindowModified());
        window().open(put(u"b.bellpush"_s, inside));
        QTRY_VERIFY(says(u"List of the sheet’s own: 1"_s));
        QVERIFY(!window().isWindowModified());
    }

    void keepsPicturesInsideOrRefersToThem()
    {
        const QString logo = putFile(u"logo.png"_s, pngOf(Qt::red));
        const QString file = put(u"a.bellpush"_s, PosterDraft{.logo = {u"logo.png"_s}});
        start();
        QAction *inside = menuAction(window(), u"Keep pictures inside the document"_s);
        QVERIFY(!inside->isEnabled());
        window().open(file);
        QVERIFY(inside->isEnabled() && !inside->isChecked());

        inside->trigger();
        menuAction(window(), u"Save"_s)->trigger();
        QVERIFY(inside->isChecked());
        QCOMPARE(read<PosterDraft>(file).logo.bytes, SharedBytes(pngOf(Qt::red)));
        QVERIFY(!contents(file).contains(m_folder->path().toUtf8())); // nobody's folders
        inside->trigger();
        menuAction(window(), u"Save"_s)->trigger();
        QCOMPARE(read<PosterDraft>(file).logo, PictureFile{logo});
        QVERIFY(contents(file).contains("\"file\": \"logo.png\""));
    }

    void saysThatOnlyTheDocumentHasAPicture()
    {
        start();
        window().open(put(u"a.bellpush"_s, PosterDraft{.logo = {u"logo.png"_s, pngOf(Qt::red)}}));

        QAction *inside = menuAction(window(), u"Keep pictures inside the document"_s);
        QVERIFY(inside->isChecked());
        inside->trigger();

        QVERIFY(bannerText(window()).contains(u"logo.png"_s));
        QVERIFY(inside->isChecked());
        QVERIFY(!window().isWindowModified());
    }

    void refusesWhatIsLongerThanADocumentMayBe()
    {
        start();
        show(u"Poster"_s);
        QPlainTextEdit *headline = textEdit(window(), u"Headline"_s);
        headline->insertPlainText(u"Call"_s);

        headline->insertPlainText(QString(longestTyped, u'x'));

        QCOMPARE(headline->toPlainText(), u"Call"_s);
        QVERIFY(bannerText(window()).contains(u"more than a document can hold"_s));
    }

    void exportsWithAKeyOfItsOwn()
    {
        start();
        show(u"Placements"_s);

        QVERIFY(menuAction(window(), u"Export…"_s)->isEnabled());
        QCOMPARE(menuAction(window(), u"Export…"_s)->shortcut(),
                 QKeySequence(Qt::CTRL | Qt::Key_E));
    }

private:
    MainWindow &window() { return m_program->window(); }
    QString title() { return window().windowTitle(); }

    void start() { m_program = startedProgram({}); }

    void end()
    {
        window().close();
        m_program.reset();
    }

    void show(const QString &page) { menuAction(window(), page)->trigger(); }

    QSpinBox *spin(const QString &name)
    {
        return qobject_cast<QSpinBox *>(shownWidget(window(), QAccessible::SpinBox, name));
    }

    bool says(const QString &words)
    {
        const auto labels = window().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(words);
        });
    }

    QMenu *menu(const QString &title)
    {
        for (const QAction *action : menuActions(window())) {
            if (action->menu() != nullptr && withoutMnemonic(action->text()) == title)
                return action->menu();
        }
        qFatal("no such menu");
    }

    QAction *newOf(const QString &kind)
    {
        for (QAction *action : menu(u"New document"_s)->actions()) {
            if (action->text() == kind)
                return action;
        }
        qFatal("no such kind");
    }

    /// In the dialog that is open.
    void choose(const QString &file)
    {
        QDialog *dialog = openDialog(window());
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit *>()->setText(file);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    }

    QString putFile(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        if (writeFile(path, bytes))
            qFatal("not written: %s", qPrintable(path));
        return path;
    }

    QString put(const QString &name, const DocumentContent &content)
    {
        return putFile(name, documentBytes({content, {}}));
    }

    static QByteArray contents(const QString &path)
    {
        return readFile(path, longestDocument).value_or(QByteArray());
    }

    template <typename Draft>
    static Draft read(const QString &path)
    {
        return std::get<Draft>(openDocument(path)->content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
