// SPDX-License-Identifier: MIT
#include "tests/support/sampledrafts.h"
#include "tests/ui/window/openprogram.h"
#include "ui/phone/phonepreview.h"
#include "ui/text/filetext.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

MessageDraft draftSaying(const QString &body)
{
    MessageDraft draft;
    draft.body = body;
    return draft;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        setUpApplication();
    }

    void init()
    {
        forgetEarlierRuns();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void cleanup()
    {
        m_program.reset();
        m_folder.reset();
    }

    void startsWithAnEmptyMessage()
    {
        start();

        QCOMPARE(window().windowTitle(), u"New message[*] – Bellpush"_s);
        QVERIFY(!window().isWindowModified());
        QCOMPARE(message(), QString());
        QVERIFY(shownItem(window(), QAccessible::Button, u"Close"_s) == nullptr);
    }

    void opensTheFileItIsStartedWith()
    {
        const QString file = fileWith(u"menu.bellpush"_s, draftSaying(u"Hello"_s));
        m_program = startedProgram(file);

        QCOMPARE(message(), u"Hello"_s);
        QCOMPARE(window().windowTitle(), u"menu.bellpush[*] – Bellpush"_s);
        QVERIFY(!window().isWindowModified());
    }

    void savesWhereItWasOpened()
    {
        const QString file = fileWith(u"a.bellpush"_s, draftSaying(u"Hello"_s));
        m_program = startedProgram(file);
        typeInto(window(), u"Message"_s, u", you"_s);
        QVERIFY(window().isWindowModified());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);

        QVERIFY(!window().isWindowModified());
        QCOMPARE(openDocument(file)->message(), draftSaying(u"Hello, you"_s));
        trigger(u"Undo"_s);
        QVERIFY(window().isWindowModified());
    }

    void asksWhereToSaveANewMessage()
    {
        start();
        typeInto(window(), u"Message"_s, u"Hello"_s);
        trigger(u"Save"_s);
        const QString file = m_folder->filePath(u"new"_s);
        choose(file);

        QCOMPARE(openDocument(file + u".bellpush"_s)->message(), draftSaying(u"Hello"_s));
        QCOMPARE(window().windowTitle(), u"new.bellpush[*] – Bellpush"_s);
        QVERIFY(!window().isWindowModified());
    }

    void savesUnderAnotherName()
    {
        const QString file = fileWith(u"a.bellpush"_s, draftSaying(u"Hello"_s));
        const QByteArray before = contents(file);
        m_program = startedProgram(file);
        typeInto(window(), u"Message"_s, u", you"_s);
        trigger(u"Save as…"_s);
        choose(m_folder->filePath(u"b.bellpush"_s));

        QCOMPARE(contents(file), before);
        QCOMPARE(openDocument(m_folder->filePath(u"b.bellpush"_s))->message().body,
                 u"Hello, you"_s);
        QCOMPARE(window().windowTitle(), u"b.bellpush[*] – Bellpush"_s);
    }

    void saysThatItCannotSave()
    {
        const QString file = fileWith(u"a.bellpush"_s, draftSaying(u"Hello"_s));
        m_program = startedProgram(file);
        typeInto(window(), u"Message"_s, u", you"_s);
        QFile::remove(file);
        QVERIFY(QDir().mkdir(file)); // what is a folder cannot be written
        trigger(u"Save"_s);

        QVERIFY(window().isWindowModified());
        QTRY_VERIFY(!bannerText().isEmpty());
        QCOMPARE(message(), u"Hello, you"_s);
    }

    void startsAnewAndTakesItBack()
    {
        const QString file = fileWith(u"a.bellpush"_s, draftSaying(u"Hello"_s));
        m_program = startedProgram(file);
        trigger(u"New"_s);

        QCOMPARE(message(), QString());
        QCOMPARE(window().windowTitle(), u"New message[*] – Bellpush"_s);
        trigger(u"Undo"_s);
        QCOMPARE(message(), u"Hello"_s);
        QVERIFY(window().isWindowModified());
        QCOMPARE(openDocument(file)->message(), draftSaying(u"Hello"_s));
    }

    void opensWithTheDialog()
    {
        const QString file = fileWith(u"a.bellpush"_s, sampledrafts::linkButton());
        start();
        trigger(u"Open…"_s);
        choose(file);

        QCOMPARE(message(), sampledrafts::linkButton().body);
        QCOMPARE(comboBox(window(), u"Message type"_s)->currentText(), u"Link button"_s);
    }

    void asksBeforeItReplacesWhatIsNotSaved_data()
    {
        QTest::addColumn<QMessageBox::StandardButton>("answer");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("stored");
        QTest::newRow("save") << QMessageBox::Save << u"Second"_s << u"First, you"_s;
        QTest::newRow("discard") << QMessageBox::Discard << u"Second"_s << u"First"_s;
        QTest::newRow("cancel") << QMessageBox::Cancel << u"First, you"_s << u"First"_s;
    }

    void asksBeforeItReplacesWhatIsNotSaved()
    {
        QFETCH(QMessageBox::StandardButton, answer);
        QFETCH(QString, shown);
        QFETCH(QString, stored);
        const QString first = fileWith(u"1.bellpush"_s, draftSaying(u"First"_s));
        const QString second = fileWith(u"2.bellpush"_s, draftSaying(u"Second"_s));
        m_program = startedProgram(first);
        typeInto(window(), u"Message"_s, u", you"_s);
        window().open(second);
        QCOMPARE(message(), u"First, you"_s);
        auto *question = window().findChild<QMessageBox *>();
        QVERIFY(question != nullptr);
        question->button(answer)->click();

        QCOMPARE(message(), shown);
        QCOMPARE(openDocument(first)->message().body, stored);
        QCOMPARE(openDocument(second)->message().body, u"Second"_s);
    }

    void remembersTheFilesOfLate()
    {
        const QString first = fileWith(u"1.bellpush"_s, draftSaying(u"First"_s));
        const QString second = fileWith(u"2.bellpush"_s, draftSaying(u"Second"_s));
        start();
        QCOMPARE(recentFiles(), QStringList{u"No files yet"_s});
        window().open(first);
        window().open(second);
        QCOMPARE(recentFiles(),
                 (QStringList{u"2.bellpush (Message)"_s, u"1.bellpush (Message)"_s}));
        restart();

        QCOMPARE(recentFiles(),
                 (QStringList{u"2.bellpush (Message)"_s, u"1.bellpush (Message)"_s}));
        recentMenu()->actions().constLast()->trigger();
        QCOMPARE(message(), u"First"_s);
        QCOMPARE(recentFiles(),
                 (QStringList{u"1.bellpush (Message)"_s, u"2.bellpush (Message)"_s}));
    }

    void opensAFileThatIsDropped()
    {
        const QString file = fileWith(u"a.bellpush"_s, draftSaying(u"Hello"_s));
        start();
        drop(window(), {QUrl::fromLocalFile(file)});
        QCOMPARE(message(), u"Hello"_s);

        trigger(u"New"_s);
        drop(window(), {QUrl::fromLocalFile(file), QUrl::fromLocalFile(file)}); // which one?
        drop(window(), {QUrl(u"https://example.com/a.bellpush"_s)});
        QCOMPARE(message(), QString());
    }

    void opensAFileThatIsDroppedOnAField_data()
    {
        QTest::addColumn<bool>("isText");
        QTest::newRow("of one line") << false;
        QTest::newRow("of several") << true;
    }

    void opensAFileThatIsDroppedOnAField()
    {
        QFETCH(bool, isText);
        const QString file = fileWith(u"a.bellpush"_s, draftSaying(u"Hello"_s));
        start();
        QWidget *field = lineEdit(window(), u"To"_s);
        if (isText)
            field = textEdit(window(), u"Message"_s)->viewport();
        drop(*field, {QUrl::fromLocalFile(file)});

        QCOMPARE(message(), u"Hello"_s);
        QCOMPARE(lineEdit(window(), u"To"_s)->text(), QString());
    }

    void leavesAFileItCannotReadAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("broken") << "{\"bellpush\": 1, \"mess"_ba;
        QTest::newRow("newer") << "{\"bellpush\": 2, \"message\": {\"type\": \"text\"}}"_ba;
        QTest::newRow("of another program") << "{\"name\": 1}"_ba;
        QTest::newRow("wrong value") << "{\"bellpush\": 1, \"message\": {\"type\": 5}}"_ba;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3);
    }

    void leavesAFileItCannotReadAsItIs()
    {
        QFETCH(QByteArray, bytes);
        const QString file = m_folder->filePath(u"a.bellpush"_s);
        QVERIFY(!writeFile(file, bytes));
        start();
        typeInto(window(), u"Message"_s, u"Mine"_s);
        trigger(u"Save as…"_s);
        choose(m_folder->filePath(u"mine.bellpush"_s));
        window().open(file);

        QTRY_COMPARE(bannerText(), openErrorText(file, openDocument(file).error()));
        QCOMPARE(message(), u"Mine"_s);
        QCOMPARE(contents(file), bytes);
        QCOMPARE(recentFiles(), QStringList{u"mine.bellpush (Message)"_s});
        button(window(), u"Close"_s)->click();
        QTRY_COMPARE(bannerText(), QString());
    }

    void saysThatAFileIsNotThere()
    {
        const QString file = m_folder->filePath(u"a.bellpush"_s);
        m_program = startedProgram(file);

        QCOMPARE(bannerText(), openErrorText(file, openDocument(file).error()));
        QVERIFY(!QFile::exists(file));
    }

    void comesBackWithWhatWasNotSaved()
    {
        start();
        typeInto(window(), u"Message"_s, u"Not saved"_s);
        typeInto(window(), u"To"_s, u"+1650"_s);
        restart();

        QCOMPARE(message(), u"Not saved"_s);
        QCOMPARE(lineEdit(window(), u"To"_s)->text(), u"+1650"_s);
        QCOMPARE(bannerText(), QString());
        QVERIFY(window().isWindowModified());
    }

    void comesBackWithTheFile()
    {
        const QString file = fileWith(u"a.bellpush"_s, draftSaying(u"Hello"_s));
        m_program = startedProgram(file);
        typeInto(window(), u"Message"_s, u", you"_s);
        restart();

        QCOMPARE(message(), u"Hello, you"_s);
        QCOMPARE(window().windowTitle(), u"a.bellpush[*] – Bellpush"_s);
        QVERIFY(window().isWindowModified());
        QCOMPARE(openDocument(file)->message().body, u"Hello"_s);
    }

    void offersWhatACrashLeft()
    {
        leaveCrash(draftSaying(u"Almost lost"_s));
        start();
        QVERIFY(!bannerText().isEmpty());
        QCOMPARE(message(), QString());
        button(window(), u"Restore draft"_s)->click();

        QCOMPARE(message(), u"Almost lost"_s);
        QTRY_COMPARE(bannerText(), QString());
        restart();
        QCOMPARE(message(), u"Almost lost"_s);
        QCOMPARE(bannerText(), QString());
    }

    void forgetsWhatACrashLeft()
    {
        leaveCrash(draftSaying(u"Almost lost"_s));
        start();
        button(window(), u"Discard it"_s)->click();
        QTRY_COMPARE(bannerText(), QString());
        QCOMPARE(message(), QString());
        restart();

        QCOMPARE(message(), QString());
        QCOMPARE(bannerText(), QString());
    }

    void offersItAgainUntilSomebodyDecides()
    {
        leaveCrash(draftSaying(u"Almost lost"_s));
        start();
        typeInto(window(), u"Message"_s, u"Other"_s);
        restart();

        button(window(), u"Restore draft"_s)->click();
        QCOMPARE(message(), u"Almost lost"_s);
    }

    void saysNothingOfACrashThatLeftNothing()
    {
        leaveCrash({});
        start();

        QCOMPARE(bannerText(), QString());
    }

    void offersOneAfterTheOther()
    {
        for (const QString &body : {u"older"_s, u"newer"_s}) {
            leaveCrash(draftSaying(body));
            DraftKeeper(keptDraftFolder()).setAside();
        }
        start();
        button(window(), u"Discard it"_s)->click();
        button(window(), u"Restore draft"_s)->click();

        QVERIFY(message() == u"older"_s || message() == u"newer"_s);
        QTRY_COMPARE(bannerText(), QString());
    }

    void restoringTakesNothingElsesPlace()
    {
        for (const QString &body : {u"first"_s, u"second"_s}) {
            leaveCrash(draftSaying(body));
            DraftKeeper(keptDraftFolder()).setAside();
        }
        start();
        typeInto(window(), u"Message"_s, u"typed meanwhile"_s);
        button(window(), u"Restore draft"_s)->click();
        button(window(), u"Restore draft"_s)->click();
        QStringList left{message()};
        restart();

        QCOMPARE(message(), left.constFirst());
        QVERIFY2(bannerText().contains(u"was not saved"_s), qPrintable(bannerText()));
        for (const AsideDraft &aside : DraftKeeper(keptDraftFolder()).asideDrafts())
            left << aside.draft->document.message().body;
        left.sort();
        QCOMPARE(left, QStringList({u"first"_s, u"second"_s, u"typed meanwhile"_s}));
    }

    void saysWhatIsNotReadable()
    {
        const QString kept = keptDraftFolder() + u"/draft-1.bellpush"_s;
        const QByteArray bytes = "{\"bellpush\": 2, \"message\": {}}";
        QVERIFY(QDir().mkpath(keptDraftFolder()));
        QVERIFY(!writeFile(kept, bytes));
        start();
        QVERIFY2(bannerText().contains(u"newer Bellpush"_s), qPrintable(bannerText()));
        typeInto(window(), u"Message"_s, u"Mine"_s);
        button(window(), u"Keep it"_s)->click();
        QTRY_COMPARE(bannerText(), QString());
        restart();

        QCOMPARE(message(), u"Mine"_s);
        QVERIFY2(bannerText().contains(u"newer Bellpush"_s), qPrintable(bannerText()));
        QCOMPARE(contents(kept + u".aside1"_s), bytes);
    }

    void findsWhatASecondWindowLeft()
    {
        {
            DraftKeeper first(keptDraftFolder());
            leaveCrash(draftSaying(u"In the second window"_s));
        }
        start();

        button(window(), u"Restore draft"_s)->click();
        QCOMPARE(message(), u"In the second window"_s);
    }

    void saysThatAPasteIsTooLong()
    {
        start();
        typeInto(window(), u"Message"_s, u"Mine"_s);
        QGuiApplication::clipboard()->setText(QString(qsizetype{4} * 1024 * 1024, u'x'));
        textEdit(window(), u"Message"_s)->paste();

        QCOMPARE(message(), u"Mine"_s);
        QTRY_VERIFY2(bannerText().contains(u"100,000"_s), qPrintable(bannerText()));
        restart();
        QCOMPARE(message(), u"Mine"_s);
    }

    void offersTheLastDraftBesideTheFileItOpens()
    {
        start();
        typeInto(window(), u"Message"_s, u"Not saved"_s);
        window().close();
        m_program.reset();
        const QString file = fileWith(u"a.bellpush"_s, draftSaying(u"Hello"_s));
        m_program = startedProgram(file);

        QCOMPARE(message(), u"Hello"_s);
        button(window(), u"Restore draft"_s)->click();
        QCOMPARE(message(), u"Not saved"_s);
        QCOMPARE(openDocument(file)->message().body, u"Hello"_s);
    }

    void changesTheThemeOfEverything()
    {
        start();
        QCOMPARE(schemeOf(QApplication::palette()), ColorScheme::Light);
        QCOMPARE(wallpaper(), phoneTheme(PhonePlatform::Android, PhoneScheme::Light).wallpaper);
        trigger(u"Dark"_s);
        QCOMPARE(schemeOf(QApplication::palette()), ColorScheme::Dark);
        QTRY_COMPARE(schemeOf(window().palette()), ColorScheme::Dark);
        QTRY_COMPARE(wallpaper(), phoneTheme(PhonePlatform::Android, PhoneScheme::Dark).wallpaper);
        window().close();
        m_program = std::make_unique<Program>(std::nullopt); // the window's own choice
        m_program->start({});

        QCOMPARE(schemeOf(QApplication::palette()), ColorScheme::Dark);
        QVERIFY(menuAction(window(), u"Dark"_s)->isChecked());
        QCOMPARE(wallpaper(), phoneTheme(PhonePlatform::Android, PhoneScheme::Dark).wallpaper);
        trigger(u"Light"_s);
        QTRY_COMPARE(wallpaper(), phoneTheme(PhonePlatform::Android, PhoneScheme::Light).wallpaper);
    }

    void looksAsItWasLeft()
    {
        start();
        window().resize(1180, 700);
        showTab(window(), u"Link and QR"_s);
        auto *columns = window().findChild<QSplitter *>();
        columns->setSizes({400, 300, 400});
        const QList<int> sizes = columns->sizes();
        restart();

        QCOMPARE(window().size(), QSize(1180, 700));
        QCOMPARE(window().findChild<QSplitter *>()->sizes(), sizes);
        QVERIFY(shownItem(window(), QAccessible::EditableText, u"Call link number"_s) != nullptr);
    }

    void startsFromAnExample()
    {
        start();
        typeInto(window(), u"To"_s, u"+16505551234"_s);
        QMenu *examples = openedMenu(window(), u"Start from an example"_s);
        examples->actions().constFirst()->trigger();
        examples->close();

        QVERIFY(!message().isEmpty());
        QCOMPARE(lineEdit(window(), u"To"_s)->text(), u"+16505551234"_s);
    }

private:
    MainWindow &window() const { return m_program->window(); }

    void start() { m_program = startedProgram({}); }

    void restart()
    {
        window().close();
        m_program.reset();
        start();
    }

    QString message() const { return textEdit(window(), u"Message"_s)->toPlainText(); }

    void trigger(const QString &entry) { menuAction(window(), entry)->trigger(); }

    QString fileWith(const QString &name, const MessageDraft &draft) const
    {
        const QString path = m_folder->filePath(name);
        if (writeFile(path, documentBytes({draft, {}})))
            qFatal("not written: %s", qPrintable(path));
        return path;
    }

    /// Answers the file dialog that is open.
    void choose(const QString &path) const
    {
        QFileDialog *open = nullptr;
        for (auto *each : window().findChildren<QFileDialog *>()) {
            if (each->isVisible())
                open = each;
        }
        QVERIFY(open != nullptr);
        open->setDirectory(QFileInfo(path).absolutePath());
        open->selectFile(QFileInfo(path).fileName());
        static_cast<QDialog *>(open)->accept();
        QTRY_VERIFY(!open->isVisible());
    }

    QString bannerText() const { return bellpush::bannerText(window()); }

    QMenu *recentMenu() const
    {
        for (auto *menu : window().menuBar()->findChildren<QMenu *>()) {
            if (withoutMnemonic(menu->title()) == "Open recent"_L1)
                return menu;
        }
        qFatal("no recent files");
    }

    QStringList recentFiles() const
    {
        emit recentMenu()->aboutToShow();
        QStringList names;
        for (const QAction *action : recentMenu()->actions())
            names << action->text();
        return names;
    }

    /// Drags files over `place` and lets go, if they may be dropped there.
    static void drop(QWidget &place, const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        const QPoint middle = place.rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&place, &enter);
        QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        if (enter.isAccepted())
            QApplication::sendEvent(&place, &event);
    }

    static void leaveCrash(const MessageDraft &draft)
    {
        DraftKeeper(keptDraftFolder())
            .keep({.document = {draft, {}},
                   .hasUnsavedEdits = true,
                   .closedProperly = false,
                   .keptAt = QDateTime(QDate(2026, 11, 20), QTime(14, 5))});
    }

    QColor wallpaper() const
    {
        auto *phone = qobject_cast<PhonePreview *>(
            shownWidget(window(), QAccessible::Grouping, u"Phone preview"_s));
        return phone->grab().toImage().pixelColor(phone->visibleChat().topRight() - QPoint(3, -3));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
