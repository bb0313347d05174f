// SPDX-License-Identifier: MIT
#include "tests/ui/window/openprogram.h"

#include <QClipboard>
#include <QLabel>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestPages : public QObject
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
        m_program = startedProgram({});
    }

    void cleanup() { m_program.reset(); }

    void takesBackWhatWasDoneOnThePageThatShows_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("field");
        QTest::newRow("compose") << u"Compose"_s << u"To"_s;
        QTest::newRow("link") << u"Link"_s << u"Payload"_s;
        QTest::newRow("poster") << u"Poster"_s << u"Payload"_s;
    }

    void takesBackWhatWasDoneOnThePageThatShows()
    {
        QFETCH(QString, page);
        QFETCH(QString, field);
        typeInto(window(), u"Message"_s, u"Hello"_s);
        show(page);
        typeInto(window(), field, u"12"_s);

        trigger(u"Undo"_s);
        QCOMPARE(lineEdit(window(), field)->text(), QString());
        trigger(u"Redo"_s);
        QCOMPARE(lineEdit(window(), field)->text(), u"12"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(lineEdit(window(), field)->text(), QString());
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(lineEdit(window(), field)->text(), u"12"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(lineEdit(window(), field)->text(), u"12"_s);
        show(u"Compose"_s);
        QCOMPARE(textEdit(window(), u"Message"_s)->toPlainText(), u"Hello"_s);
    }

    void callsThePayloadTrackingCode_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"Compose", "Link", "Poster"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    /// To the eye; scripts find it by the name that the Cloud API has for it.
    void callsThePayloadTrackingCode()
    {
        QFETCH(QString, page);
        show(page);

        const QLineEdit *payload = lineEdit(window(), u"Payload"_s);

        QStringList labels;
        for (const auto *label : window().findChildren<QLabel *>()) {
            if (label->buddy() == payload)
                labels << withoutMnemonic(label->text());
        }
        QCOMPARE(labels, QStringList{u"Tracking code (payload)"_s});
    }

    void offersWhatThePageCanDo_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("compose") << u"Compose"_s
                                 << QStringList{u"New"_s,       u"Save"_s,
                                                u"Save as…"_s,  u"Export…"_s,
                                                u"Copy link"_s, u"Insert call link"_s};
        const QStringList ofPrint{u"New"_s, u"Save"_s, u"Save as…"_s, u"Export…"_s, u"Print…"_s};
        QTest::newRow("link") << u"Link"_s << ofPrint;
        QTest::newRow("poster") << u"Poster"_s << ofPrint;
        QTest::newRow("sheet") << u"Sheet"_s << ofPrint;
        QTest::newRow("placements") << u"Placements"_s << QStringList{u"Export…"_s};
    }

    void offersWhatThePageCanDo()
    {
        QFETCH(QString, page);
        QFETCH(QStringList, offered);
        show(page);

        QStringList enabled;
        for (const QString &entry : {u"New"_s, u"Save"_s, u"Save as…"_s, u"Export…"_s, u"Print…"_s,
                                     u"Undo"_s, u"Redo"_s, u"Copy link"_s, u"Insert call link"_s}) {
            if (menuAction(window(), entry)->isEnabled())
                enabled << entry;
        }
        QCOMPARE(enabled, offered);
        QCOMPARE(menu(u"Message"_s)->isEnabled(), page == "Compose"_L1);
    }

    void copiesTheLinkOfThePageThatShows()
    {
        show(u"Link"_s);
        QVERIFY(!menuAction(window(), u"Copy link"_s)->isEnabled());
        typeInto(window(), u"Number"_s, u"+442079460018"_s);
        trigger(u"Copy link"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://wa.me/call/442079460018"_s);

        show(u"Compose"_s);
        trigger(u"Copy link"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://wa.me/call/16315553601"_s);
    }

    void tellsPagesWhichAccountIsChosen()
    {
        show(u"Link"_s);
        show(u"Poster"_s);
        show(u"Compose"_s);
        enterAccount(window(), u"https://graph.facebook.com"_s);

        show(u"Link"_s);
        QCOMPARE(lineEdit(window(), u"Number"_s)->text(), u"+1 650-555-3434"_s);
        QVERIFY(!menuAction(window(), u"Undo"_s)->isEnabled()); // nobody did anything here
        show(u"Poster"_s);
        QCOMPARE(lineEdit(window(), u"Number"_s)->text(), u"+1 650-555-3434"_s);
        QCOMPARE(lineEdit(window(), u"Business name"_s)->text(), u"Lucky Shrub"_s);

        show(u"Compose"_s);
        chooseEntry(window(), u"Account"_s, u"Practice account"_s);
        show(u"Poster"_s);
        QCOMPARE(lineEdit(window(), u"Business name"_s)->text(), u"Lucky Shrub"_s); // it is ours
    }

    /// Where nobody has done anything yet, a page is as the business is; else somebody is asked.
    void asksWhetherAPageFollowsItsBusiness()
    {
        show(u"Link"_s);
        show(u"Poster"_s);
        typeInto(window(), u"Headline"_s, u"Call us"_s);
        show(u"Business"_s);
        typeInto(window(), u"Business name"_s, u"Rose"_s);
        typeInto(window(), u"Number"_s, u"+442079460018"_s);

        show(u"Poster"_s); // nothing was entered before: it says nothing that was changed
        QCOMPARE(lineEdit(window(), u"Business name"_s)->text(), u"Rose"_s);
        QVERIFY(!hasButton(u"Bring it along"_s));
        show(u"Business"_s);
        retype(u"Business name"_s, u"Zur Rose"_s);
        show(u"Link"_s);
        QVERIFY(!hasButton(u"Bring it along"_s));
        show(u"Poster"_s);
        QCOMPARE(lineEdit(window(), u"Business name"_s)->text(), u"Rose"_s);
        button(window(), u"Bring it along"_s)->click();
        QCOMPARE(lineEdit(window(), u"Business name"_s)->text(), u"Zur Rose"_s);
        QVERIFY(!hasButton(u"Bring it along"_s));
        trigger(u"Undo"_s);
        QCOMPARE(lineEdit(window(), u"Business name"_s)->text(), u"Rose"_s);
    }

    void leavesAPageAsItIsWhereSomebodySaysSo()
    {
        show(u"Business"_s);
        typeInto(window(), u"Business name"_s, u"Rose"_s);
        show(u"Poster"_s);
        typeInto(window(), u"Headline"_s, u"Call us"_s);
        show(u"Business"_s);
        retype(u"Business name"_s, u"Zur Rose"_s);
        show(u"Poster"_s);
        button(window(), u"Leave it"_s)->click();
        show(u"Compose"_s);
        show(u"Poster"_s);

        QVERIFY(!hasButton(u"Leave it"_s));
        QCOMPARE(lineEdit(window(), u"Business name"_s)->text(), u"Rose"_s);
    }

    void knowsTheBusinessTheNextDay()
    {
        show(u"Business"_s);
        retype(u"Business name"_s, u"Zur Rose"_s);
        m_program.reset();
        m_program = startedProgram({});

        QCOMPARE(BusinessBook(keptDraftFolder()).business().name, u"Zur Rose"_s);
        show(u"Poster"_s);
        QCOMPARE(lineEdit(window(), u"Business name"_s)->text(), u"Zur Rose"_s);
    }

    void tellsPagesThatTheAccountHasAnotherName()
    {
        enterAccount(window(), u"https://graph.facebook.com"_s);
        show(u"Poster"_s);
        show(u"Compose"_s);
        enterAccount(window(), u"https://graph.facebook.com"_s, u"Luckier Shrub"_s);

        const QComboBox *accounts = comboBox(window(), u"Account"_s);
        QCOMPARE(accounts->findText(u"Lucky Shrub"_s), -1);
        QCOMPARE(accounts->currentText(), u"Luckier Shrub"_s);
        show(u"Poster"_s);
        QCOMPARE(lineEdit(window(), u"Business name"_s)->text(), u"Luckier Shrub"_s);
    }

    void leavesWhatWasTypedThoughAnotherAccountIsChosen()
    {
        show(u"Link"_s);
        typeInto(window(), u"Number"_s, u"+442079460018"_s);
        show(u"Poster"_s);
        typeInto(window(), u"Business name"_s, u"Shop"_s);
        show(u"Compose"_s);
        enterAccount(window(), u"https://graph.facebook.com"_s);

        show(u"Link"_s);
        QCOMPARE(lineEdit(window(), u"Number"_s)->text(), u"+442079460018"_s);
        show(u"Poster"_s);
        QCOMPARE(lineEdit(window(), u"Business name"_s)->text(), u"Shop"_s);
        QCOMPARE(lineEdit(window(), u"Number"_s)->text(), u"+1 650-555-3434"_s);
    }

private:
    MainWindow &window() const { return m_program->window(); }
    void show(const QString &page) { trigger(page); }
    bool hasButton(const QString &name) const
    {
        const auto all = window().findChildren<QPushButton *>();
        return std::any_of(all.cbegin(), all.cend(), [&name](const QPushButton *each) {
            return each->isVisible() && withoutMnemonic(each->text()) == name;
        });
    }
    void retype(const QString &field, const QString &words) const
    {
        lineEdit(window(), field)->clear();
        typeInto(window(), field, words);
    }
    void trigger(const QString &entry) { menuAction(window(), entry)->trigger(); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    const QAction *menu(const QString &title) const
    {
        for (const QAction *action : window().menuBar()->actions()) {
            if (withoutMnemonic(action->text()) == title)
                return action;
        }
        qFatal("no such menu: %s", qPrintable(title));
    }

    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
