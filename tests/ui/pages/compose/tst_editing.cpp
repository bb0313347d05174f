// SPDX-License-Identifier: MIT
#include "tests/support/sampletext.h"
#include "tests/ui/window/openprogram.h"
#include "ui/widgets/textreplacement.h"

#include <QClipboard>
#include <QSpinBox>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestEditing : public QObject
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

    void putsTheCallLinkAtTheCursor_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString() << link;
        QTest::newRow("at the end") << u"Ring us:"_s << QString() << u"Ring us: "_s + link;
        QTest::newRow("after a space") << u"Ring "_s << u" us"_s << u"Ring "_s + link + u" us"_s;
        QTest::newRow("in a word") << u"Ri"_s << u"ng"_s << u"Ri "_s + link + u"ng"_s;
        QTest::newRow("after a line break")
            << u"Hello\n"_s << u"\nBye"_s << u"Hello\n"_s + link + u"\nBye"_s;
        QTest::newRow("between emoji")
            << u"\U0001F4DE"_s << u"\U0001F600"_s << u"\U0001F4DE "_s + link + u"\U0001F600"_s;
        QTest::newRow("after a no-break space") << u"a\u00a0"_s << QString() << u"a\u00a0"_s + link;
    }

    void putsTheCallLinkAtTheCursor()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QPlainTextEdit *message = textEdit(window(), u"Message"_s);
        message->insertPlainText(before + after);
        setCursor(*message, before.size());
        button(window(), u"Insert call link"_s)->click();

        QCOMPARE(exactText(*message), expected);
        QVERIFY(message->hasFocus());
        undoByKey();
        QCOMPARE(exactText(*message), before + after);
    }

    void insertsIntoTheMessageFromTheKeyboard()
    {
        typeInto(window(), u"Message"_s, u"Ring us:"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);

        QCOMPARE(exactText(*textEdit(window(), u"Message"_s)), u"Ring us: "_s + link);
    }

    void undoesTheWholeDraft()
    {
        typeInto(window(), u"To"_s, u"+1650"_s);
        typeInto(window(), u"Message"_s, u"Hello"_s);
        comboBox(window(), u"Message type"_s)->setCurrentText(u"Link button"_s);
        typeInto(window(), u"Footer"_s, u"Small"_s);
        QVERIFY(QApplication::focusWidget() == lineEdit(window(), u"Footer"_s));

        undoByKey();
        QCOMPARE(lineEdit(window(), u"Footer"_s)->text(), QString());
        undoByKey();
        QCOMPARE(comboBox(window(), u"Message type"_s)->currentText(), u"Call button"_s);
        textEdit(window(), u"Message"_s)->setFocus();
        undoByKey();
        QCOMPARE(exactText(*textEdit(window(), u"Message"_s)), QString());
        QCOMPARE(lineEdit(window(), u"To"_s)->text(), u"+1650"_s);
        undoByKey();
        QCOMPARE(lineEdit(window(), u"To"_s)->text(), QString());
        QVERIFY(!menuAction(m_program->window(), u"Undo"_s)->isEnabled());
        undoByKey();

        redoByKey();
        redoByKey();
        QCOMPARE(lineEdit(window(), u"To"_s)->text(), u"+1650"_s);
        QCOMPARE(exactText(*textEdit(window(), u"Message"_s)), u"Hello"_s);
        lineEdit(window(), u"To"_s)->setFocus();
        redoByKey();
        redoByKey();
        QCOMPARE(lineEdit(window(), u"Footer"_s)->text(), u"Small"_s);
        QVERIFY(!menuAction(m_program->window(), u"Redo"_s)->isEnabled());
    }

    void undoesInTheEditorsLeavesTheCursorInPlace()
    {
        QPlainTextEdit *message = textEdit(window(), u"Message"_s);
        typeInto(window(), u"Message"_s, u"Hello world"_s);
        comboBox(window(), u"Message type"_s)->setCurrentText(u"Link button"_s); // ends the step
        setCursor(*message, 5);
        type(message, u", dear"_s);
        undoByKey();

        QCOMPARE(exactText(*message), u"Hello world"_s);
        QCOMPARE(message->textCursor().position(), 5);
    }

    void undoesAnExample()
    {
        typeInto(window(), u"Message"_s, u"Mine"_s);
        QMenu *examples = openedMenu(window(), u"Start from an example"_s);
        examples->actions().constFirst()->trigger();
        examples->close();
        QVERIFY(exactText(*textEdit(window(), u"Message"_s)) != u"Mine"_s);
        undoByKey();

        QCOMPARE(exactText(*textEdit(window(), u"Message"_s)), u"Mine"_s);
    }

    void redoesByBothKeys()
    {
        typeInto(window(), u"To"_s, u"+1650"_s);
        undoByKey();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier);

        QCOMPARE(lineEdit(window(), u"To"_s)->text(), u"+1650"_s);
    }

    void keepsEveryCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no-break spaces") << u"10\u00a0000\u202f€ \u00a0"_s;
        QTest::newRow("spaces at the ends") << u"  a  "_s;
        QTest::newRow("empty lines") << u"\n\na\n\n"_s;
        QTest::newRow("tab") << u"a\tb"_s;
        QTest::newRow("right to left") << u"שלום \u200fעולם"_s;
        for (const sampletext::Script &script : sampletext::scripts())
            QTest::addRow("10,000 of %s", script.name)
                << sampletext::textOf(10'000, script.pattern);
    }

    void keepsEveryCharacter()
    {
        QFETCH(QString, text);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"draft.bellpush"_s);
        MessageDraft draft;
        draft.body = text;
        QVERIFY(!writeFile(path, documentBytes({draft, {}})));
        m_program->window().open(path);
        QCOMPARE(exactText(*textEdit(window(), u"Message"_s)), text);

        typeInto(window(), u"Message"_s, u"x"_s); // everything goes back to the draft
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        menuAction(m_program->window(), u"Save"_s)->trigger();

        QCOMPARE(openDocument(path)->message(), draft);
    }

    void pastesLineBreaksAsOneKind_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("Unix") << u"a\n\nb"_s;
        QTest::newRow("Windows") << u"a\r\n\r\nb"_s;
        QTest::newRow("old Macintosh") << u"a\r\rb"_s;
        QTest::newRow("Unicode") << u"a\u2028\u2029b"_s;
    }

    void pastesLineBreaksAsOneKind()
    {
        QFETCH(QString, pasted);
        QApplication::clipboard()->setText(pasted);
        QPlainTextEdit *message = textEdit(window(), u"Message"_s);
        message->setFocus();
        QTest::keyClick(message, Qt::Key_V, Qt::ControlModifier);

        QCOMPARE(exactText(*message), u"a\n\nb"_s);
        typeInto(window(), u"To"_s, u"+16505551234"_s);
        QVERIFY(textEdit(window(), u"Request"_s)->toPlainText().contains("\"a\\n\\nb\""_L1));
    }

    void typesALongExpiryAsItIs()
    {
        auto *expiry = qobject_cast<QSpinBox *>(
            shownWidget(window(), QAccessible::SpinBox, u"Expires after"_s));
        expiry->setFocus();
        expiry->selectAll();

        QTest::keyClicks(expiry, u"10080"_s);

        QCOMPARE(expiry->value(), 10080);
    }

    void anExampleLeavesTheOpenFileAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"mine.bellpush"_s);
        Document mine;
        std::get<MessageDraft>(mine.content).body = u"Mine"_s;
        QVERIFY(!writeFile(file, documentBytes(mine)));
        m_program->window().open(file);

        QMenu *examples = openedMenu(window(), u"Start from an example"_s);
        examples->actions().constFirst()->trigger();
        examples->close();

        QVERIFY(window().windowTitle().startsWith(u"New message"_s));
    }

    void pastesOneLineIntoALine()
    {
        QApplication::clipboard()->setText(u"Ring\nus"_s);
        QLineEdit *label = lineEdit(window(), u"Button label"_s);
        label->setFocus();
        QTest::keyClick(label, Qt::Key_V, Qt::ControlModifier);

        QVERIFY(!textEdit(window(), u"Request"_s)->toPlainText().contains("Ring\\n"_L1));
        QVERIFY(label->text().startsWith("Ring"_L1));
        QVERIFY(label->text().endsWith("us"_L1));
    }

    void startsAnotherBodyVariableWithALine()
    {
        comboBox(window(), u"Message type"_s)->setCurrentText(u"Template"_s);
        QPlainTextEdit *values = textEdit(window(), u"Body variables"_s);
        typeInto(window(), u"Body variables"_s, u"one\n"_s);
        QCOMPARE(exactText(*values), u"one\n"_s); // the line one is about to type in stays
        typeInto(window(), u"Body variables"_s, u"two"_s);

        QCOMPARE(exactText(*values), u"one\ntwo"_s);
    }

    void showsAnExpiryItCannotHold()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"draft.bellpush"_s);
        MessageDraft draft;
        draft.body = u"Hello"_s;
        draft.expiresAfter = u"12345678"_s;
        QVERIFY(!writeFile(path, documentBytes({draft, {}})));
        m_program->window().open(path);

        typeInto(window(), u"Message"_s, u"!"_s);
        menuAction(m_program->window(), u"Save"_s)->trigger();
        QCOMPARE(openDocument(path)->message().expiresAfter, u"12345678"_s);
    }

private:
    QWidget &window() const { return m_program->window(); }

    static void setCursor(QPlainTextEdit &edit, qsizetype position)
    {
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(static_cast<int>(position));
        edit.setTextCursor(cursor);
    }

    static void undoByKey()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    }

    static void redoByKey()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z,
                        Qt::ControlModifier | Qt::ShiftModifier);
    }

    const QString link = u"https://wa.me/call/16315553601"_s;
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
