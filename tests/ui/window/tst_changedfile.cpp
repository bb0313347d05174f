// SPDX-License-Identifier: MIT
#include "tests/support/sampledrafts.h"
#include "tests/ui/window/openprogram.h"

#include <QMessageBox>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

MessageDraft draftSaying(const QString &body)
{
    MessageDraft draft;
    draft.body = body;
    return draft;
}

} // namespace

/// The window, and somebody else who writes the file that is open in it.
class TestChangedFile : public QObject
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
        m_path = m_folder->filePath(u"a.bellpush"_s);
        write(draftSaying(u"Hello"_s));
        m_program = startedProgram(m_path);
        typeInto(window(), u"Message"_s, u", you"_s);
    }

    void cleanup() { m_program.reset(); }

    void showsWhatDiffers()
    {
        MessageDraft theirs = draftSaying(u"Theirs"_s);
        theirs.displayText = u"Call"_s;
        write(theirs);

        QTRY_VERIFY(bannerText(window()).contains(u"a.bellpush was changed by somebody else"_s));
        QVERIFY2(bannerText(window()).contains(u"Message, Button label"_s),
                 qPrintable(bannerText(window())));
        QCOMPARE(message(), u"Hello, you"_s);
        QVERIFY(button(window(), u"Show theirs in another window"_s) != nullptr);
    }

    void loadsTheirs()
    {
        write(draftSaying(u"Theirs"_s));
        QTRY_VERIFY(!bannerText(window()).isEmpty());
        button(window(), u"Load theirs"_s)->click();

        QCOMPARE(message(), u"Theirs"_s);
        QVERIFY(!window().isWindowModified());
        QCOMPARE(bannerText(window()), QString());
        menuAction(window(), u"Undo"_s)->trigger();
        QCOMPARE(message(), u"Hello, you"_s);
    }

    void keepsMine()
    {
        write(draftSaying(u"Theirs"_s));
        QTRY_VERIFY(!bannerText(window()).isEmpty());
        button(window(), u"Keep mine"_s)->click();
        QCOMPARE(bannerText(window()), QString());
        QCOMPARE(stored(), u"Theirs"_s);
        save();

        QVERIFY(question() == nullptr);
        QCOMPARE(stored(), u"Hello, you"_s);
    }

    void asksBeforeItSavesOverTheirs_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("kept");
        QTest::newRow("cancel") << u"Cancel"_s << u"Theirs"_s;
        QTest::newRow("over it") << u"Save over it"_s << u"Hello, you"_s;
        QTest::newRow("elsewhere") << u"Save as…"_s << u"Theirs"_s;
    }

    void asksBeforeItSavesOverTheirs()
    {
        QFETCH(QString, answer);
        QFETCH(QString, kept);
        write(draftSaying(u"Theirs"_s));
        save(); // before any notice of the change
        QVERIFY(question() != nullptr);
        QCOMPARE(stored(), u"Theirs"_s);
        for (QAbstractButton *each : question()->buttons()) {
            if (withoutMnemonic(each->text()) == answer)
                each->click();
        }

        QCOMPARE(stored(), kept);
        QCOMPARE(message(), u"Hello, you"_s);
        QCOMPARE(window().isWindowModified(), kept == "Theirs"_L1);
    }

    void savesAgainWhatWasDeleted()
    {
        QVERIFY(QFile::remove(m_path));
        QTRY_VERIFY(bannerText(window()).contains(u"no longer there"_s));
        QCOMPARE(message(), u"Hello, you"_s);
        button(window(), u"Save it again"_s)->click();

        QCOMPARE(stored(), u"Hello, you"_s);
        QTRY_COMPARE(bannerText(window()), QString());
    }

    void knowsAtTheNextStart()
    {
        window().close();
        m_program.reset();
        write(draftSaying(u"Theirs"_s));
        m_program = startedProgram({});

        QCOMPARE(message(), u"Hello, you"_s);
        QTRY_VERIFY(bannerText(window()).contains(u"was changed by somebody else"_s));
        save();
        QVERIFY(question() != nullptr);
        QCOMPARE(stored(), u"Theirs"_s);
    }

private:
    MainWindow &window() const { return m_program->window(); }
    QString message() const { return textEdit(window(), u"Message"_s)->toPlainText(); }
    QString stored() const { return openDocument(m_path)->message().body; }
    QMessageBox *question() const { return window().findChild<QMessageBox *>(); }
    void save() const { menuAction(window(), u"Save"_s)->trigger(); }

    void write(const MessageDraft &draft) const
    {
        if (writeFile(m_path, documentBytes({draft, {}})))
            qFatal("not written");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestChangedFile)
#include "tst_changedfile.moc"
