// SPDX-License-Identifier: MIT
#include "tests/ui/window/openprogram.h"
#include "ui/widgets/textreplacement.h"

#include <QLabel>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Kind = TemplateButtonKind;

class TestTemplateWordFields : public QObject
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
        MessageDraft draft;
        draft.kind = MessageKind::Template;
        QVERIFY(!writeFile(m_path, documentBytes({draft, {}})));
        m_program = startedProgram(m_path);
    }

    void cleanup() { m_program.reset(); }

    void takesATemplatesWords()
    {
        typeInto(window(), u"Template header"_s, u"{{1}} sale"_s);
        typeInto(window(), u"Template message"_s, u"Hi {{1}},\ncall \U0001F4DE us"_s);
        typeInto(window(), u"Template footer"_s, u"Bye"_s);
        button(window(), u"Add button"_s)->click();
        type(QApplication::focusWidget(), u"Ring"_s);
        button(window(), u"Add button"_s)->click();
        type(QApplication::focusWidget(), u"See"_s);
        typeInto(window(), u"Button 2 address"_s, u"https://a.example"_s);

        QCOMPARE(saved().templateWords,
                 (TemplateWords{.header = u"{{1}} sale"_s,
                                .body = u"Hi {{1}},\ncall \U0001F4DE us"_s,
                                .footer = u"Bye"_s,
                                .buttons = {{Kind::Call, u"Ring"_s},
                                            {Kind::Url, u"See"_s, u"https://a.example"_s}}}));
    }

    void undoesStepByStep()
    {
        typeInto(window(), u"Template message"_s, u"Hello"_s);
        button(window(), u"Add button"_s)->click();
        type(QApplication::focusWidget(), u"Ring"_s);
        button(window(), u"Add button"_s)->click();
        type(QApplication::focusWidget(), u"See"_s);
        const MessageDraft full = saved();
        button(window(), u"Remove button 1"_s)->click();
        QCOMPARE(buttonLabels(), {u"See"_s});

        undoByKey();
        QCOMPARE(buttonLabels(), (QStringList{u"Ring"_s, u"See"_s}));
        QCOMPARE(saved(), full);
        undoByKey();
        QCOMPARE(buttonLabels(), (QStringList{u"Ring"_s, QString()}));
        undoByKey();
        QCOMPARE(buttonLabels(), {u"Ring"_s});
        undoByKey();
        QCOMPARE(buttonLabels(), {QString()});
        undoByKey();
        QCOMPARE(buttonLabels(), {});
        QCOMPARE(exactText(*textEdit(window(), u"Template message"_s)), u"Hello"_s);
        undoByKey();
        QCOMPARE(exactText(*textEdit(window(), u"Template message"_s)), QString());
        for (int i = 0; i < 6; ++i)
            redoByKey();
        QCOMPARE(buttonLabels(), {u"See"_s});
    }

    void staysInTheFieldWhileAnotherButtonComesBack()
    {
        for (int i = 0; i < 2; ++i)
            button(window(), u"Add button"_s)->click();
        typeInto(window(), u"Button 2 label"_s, u"See"_s);
        button(window(), u"Remove button 1"_s)->click();
        lineEdit(window(), u"Button 1 label"_s)->setFocus();
        undoByKey();

        QVERIFY(lineEdit(window(), u"Button 2 label"_s)->hasFocus());
        type(QApplication::focusWidget(), u"!"_s);
        QCOMPARE(buttonLabels(), (QStringList{QString(), u"See!"_s}));
    }

    void sendsNoneOfIt()
    {
        typeInto(window(), u"To"_s, u"+16505551234"_s);
        typeInto(window(), u"Template name"_s, u"sale"_s);
        comboBox(window(), u"Template language"_s)->setCurrentText(u"en"_s);
        const QString request = textEdit(window(), u"Request"_s)->toPlainText();
        QVERIFY(!request.isEmpty());

        typeInto(window(), u"Template header"_s, u"Spring"_s);
        typeInto(window(), u"Template message"_s, u"Hello"_s);
        typeInto(window(), u"Template footer"_s, u"Bye"_s);
        button(window(), u"Add button"_s)->click();

        QCOMPARE(textEdit(window(), u"Request"_s)->toPlainText(), request);
        QVERIFY(hasNote());
    }

    void belongsToTemplatesOnly()
    {
        typeInto(window(), u"Template message"_s, u"Hello"_s);
        comboBox(window(), u"Message type"_s)->setCurrentText(u"Call button"_s);

        QVERIFY(!hasNote());
        QVERIFY(!namesOfRole(window(), QAccessible::EditableText).contains(u"Template message"_s));
        QVERIFY(!namesOfRole(window(), QAccessible::Button).contains(u"Add button"_s));
        comboBox(window(), u"Message type"_s)->setCurrentText(u"Template"_s);
        QCOMPARE(exactText(*textEdit(window(), u"Template message"_s)), u"Hello"_s);
    }

    void warnsWhileItIsTyped()
    {
        const auto words = [this](const QString &field) {
            return shownWidget(window(), QAccessible::EditableText, field)->accessibleDescription();
        };
        typeInto(window(), u"Template message"_s, u"Hi {{1}}"_s);
        QVERIFY(words(u"Body variables"_s).contains("132000"_L1));
        typeInto(window(), u"Body variables"_s, u"Ada"_s);
        QVERIFY(!words(u"Body variables"_s).contains("132000"_L1));

        button(window(), u"Add button"_s)->click();
        typeInto(window(), u"Button 1 label"_s, u"Twenty-one characters"_s);
        const QString list = shownItem(window(), QAccessible::Grouping, u"Template buttons"_s)
                                 ->text(QAccessible::Description);
        QVERIFY2(list.startsWith("Button 1, label: At most 20"_L1), qPrintable(list));
    }

    void keepsAValueOfTwoLinesOne()
    {
        MessageDraft draft;
        draft.kind = MessageKind::Template;
        draft.bodyParameters = {u"Main Street\n12"_s, u"noon"_s};
        QVERIFY(!writeFile(m_path, documentBytes({draft, {}})));
        m_program->window().open(m_path);

        QPlainTextEdit *values = textEdit(window(), u"Body variables"_s);
        QCOMPARE(exactText(*values), u"Main Street↵12\nnoon"_s);
        QVERIFY(shownWidget(window(), QAccessible::EditableText, u"Body variables"_s)
                    ->accessibleDescription()
                    .contains("132018"_L1));
        values->moveCursor(QTextCursor::End);
        QTest::keyClicks(values, u"!"_s);
        draft.bodyParameters[1] += u'!';
        QCOMPARE(m_program->session().draft().bodyParameters, draft.bodyParameters);

        values->setPlainText(u"Main Street 12\nnoon"_s);
        QCOMPARE(m_program->session().draft().bodyParameters,
                 (QStringList{u"Main Street 12"_s, u"noon"_s}));
    }

    void showsTheWordsOfAFile()
    {
        MessageDraft draft;
        draft.kind = MessageKind::Template;
        draft.templateWords = {.header = u"{{1}} sale"_s,
                               .body = u"Line\n\u05D4"_s,
                               .footer = u"Bye"_s,
                               .buttons = {{Kind::CopyCode, {}, u"SPRING"_s}}};
        QVERIFY(!writeFile(m_path, documentBytes({draft, {}})));
        m_program->window().open(m_path);

        QCOMPARE(lineEdit(window(), u"Template header"_s)->text(), u"{{1}} sale"_s);
        QCOMPARE(exactText(*textEdit(window(), u"Template message"_s)), u"Line\n\u05D4"_s);
        QCOMPARE(lineEdit(window(), u"Template footer"_s)->text(), u"Bye"_s);
        QCOMPARE(lineEdit(window(), u"Button 1 code"_s)->text(), u"SPRING"_s);
        QVERIFY(!menuAction(m_program->window(), u"Undo"_s)->isEnabled());
        QCOMPARE(saved(), draft);
    }

private:
    QWidget &window() const { return m_program->window(); }

    QStringList buttonLabels() const
    {
        QStringList labels;
        for (const QString &name : namesOfRole(window(), QAccessible::EditableText)) {
            if (name.startsWith("Button "_L1) && name.endsWith(" label"_L1)
                && name != "Button label"_L1)
                labels << lineEdit(window(), name)->text();
        }
        return labels;
    }

    bool hasNote() const
    {
        const QList<QLabel *> labels = window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"not sent"_s)
                && label->text().contains(u"WhatsApp Manager"_s);
        });
    }

    /// The draft as it is now, by way of its file.
    MessageDraft saved() const
    {
        menuAction(m_program->window(), u"Save"_s)->trigger();
        return openDocument(m_path)->message();
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

    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"template.bellpush"_s);
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestTemplateWordFields)
#include "tst_templatewordfields.moc"
