// SPDX-License-Identifier: MIT
#include "app/cloudapi/jsontext.h"
#include "app/cloudapi/messagejson.h"
#include "app/links/calllink.h"
#include "tests/support/sampledrafts.h"
#include "tests/support/sampletext.h"
#include "tests/ui/window/openprogram.h"
#include "ui/text/problemtext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QRegularExpression>
#include <QSpinBox>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QString requestOf(const MessageDraft &draft)
{
    const DraftCheck check = checkDraft(draft);
    return check.message() ? QString::fromUtf8(requestBody(*check.message())) : QString();
}

/// The words for everything that is wrong with `field`.
QStringList wordsFor(const MessageDraft &draft, DraftField field)
{
    QStringList words;
    for (const Problem<DraftField> &problem : checkDraft(draft).problems) {
        if (problem.field == field)
            words << problemText(problem);
    }
    return words;
}

QString descriptionOf(QWidget &window, const QString &field)
{
    return shownWidget(window, QAccessible::EditableText, field)->accessibleDescription();
}

} // namespace

class TestComposing : public QObject
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

    void beginsInTheRecipientsField()
    {
        QCOMPARE(QApplication::focusWidget(), lineEdit(window(), u"To"_s));
    }

    void showsEachKeyOnThePhone()
    {
        QString typed;
        for (const QString &key : {u"H"_s, u"i"_s, u" "_s, u"\U0001F4DE"_s, u"!"_s}) {
            typeInto(window(), u"Message"_s, key);
            typed += key;
            QCOMPARE(phoneParts(window()).value(0), typed);
        }
        typeInto(window(), u"Button label"_s, u"Ring us"_s);

        static const QRegularExpression time(u"^\\d{1,2}:\\d{2}"_s);
        QVERIFY(time.match(phoneParts(window()).value(1)).hasMatch());
        QCOMPARE(phoneParts(window()).mid(2), QStringList{u"Ring us"_s});
    }

    void showsTheWholeLinkMessageInOrder()
    {
        comboBox(window(), u"Message type"_s)->setCurrentText(u"Link button"_s);
        comboBox(window(), u"Header type"_s)->setCurrentText(u"Text"_s);
        typeInto(window(), u"Header"_s, u"Spring"_s);
        typeInto(window(), u"Message"_s, u"*Dates* are\n- out"_s);
        typeInto(window(), u"Footer"_s, u"Until May"_s);
        typeInto(window(), u"Button label"_s, u"See"_s);

        QStringList parts = phoneParts(window());
        QCOMPARE(parts.size(), 5);
        parts.removeAt(3); // the time
        QCOMPARE(parts, (QStringList{u"Spring"_s, u"Dates are\nout"_s, u"Until May"_s, u"See"_s}));
    }

    void writesTheRequestAsItIsTyped()
    {
        MessageDraft draft = sampledrafts::callButton();
        draft.expiresAfter.clear();
        typeInto(window(), u"Message"_s, draft.body);
        QCOMPARE(requestText(),
                 QString::fromUtf8(jsonText(toJson(*checkDraft([&] {
                                                        MessageDraft soFar;
                                                        soFar.body = draft.body;
                                                        return soFar;
                                                    }())
                                                        .content))));
        QVERIFY(!button(window(), u"Copy as cURL"_s)->isEnabled());

        typeInto(window(), u"To"_s, draft.to);
        typeInto(window(), u"Button label"_s, draft.displayText);
        typeInto(window(), u"Payload"_s, draft.payload);

        QCOMPARE(requestText(), requestOf(draft));
        button(window(), u"Copy as cURL"_s)->click();
        const QString command = QApplication::clipboard()->text();
        QVERIFY(command.startsWith("curl"_L1));
        QVERIFY(command.contains("$WHATSAPP_TOKEN"_L1));
        QVERIFY(command.contains(draft.body));
    }

    void writesTheRequestOfALink()
    {
        const MessageDraft draft = sampledrafts::linkButton();
        comboBox(window(), u"Message type"_s)->setCurrentText(u"Link button"_s);
        comboBox(window(), u"Header type"_s)->setCurrentText(u"Image"_s);
        typeInto(window(), u"To"_s, draft.to);
        typeInto(window(), u"Header"_s, draft.headerLink);
        typeInto(window(), u"Message"_s, draft.body);
        typeInto(window(), u"Footer"_s, draft.footer);
        typeInto(window(), u"Button label"_s, draft.displayText);
        typeInto(window(), u"Link address"_s, draft.url);

        QCOMPARE(requestText(), requestOf(draft));
    }

    void writesTheRequestOfAText()
    {
        const MessageDraft draft = sampledrafts::text();
        comboBox(window(), u"Message type"_s)->setCurrentText(u"Text with call link"_s);
        typeInto(window(), u"To"_s, draft.to);
        typeInto(window(), u"Message"_s, draft.body);
        shownWidget(window(), QAccessible::CheckBox, u"Show link preview"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

        QCOMPARE(requestText(), requestOf(draft));
    }

    void writesTheRequestOfATemplate()
    {
        const MessageDraft draft = sampledrafts::templateCall();
        comboBox(window(), u"Message type"_s)->setCurrentText(u"Template"_s);
        typeInto(window(), u"To"_s, draft.to);
        typeInto(window(), u"Template name"_s, draft.templateName);
        comboBox(window(), u"Template language"_s)->setCurrentText(draft.templateLanguage);
        typeInto(window(), u"Header variable"_s, draft.headerParameter);
        typeInto(window(), u"Body variables"_s, draft.bodyParameters.join(u'\n'));
        typeInto(window(), u"Link button’s place"_s, draft.urlIndex);
        typeInto(window(), u"Link variable"_s, draft.urlParameter);
        expiry()->setValue(draft.expiresAfter.toInt());
        typeInto(window(), u"Payload"_s, draft.payload);

        QCOMPARE(requestText(), requestOf(draft));
    }

    void keepsAnIdForAnId()
    {
        MessageDraft draft = sampledrafts::callButton();
        draft.to.clear();
        draft.recipient = u"US.13491208655302741918"_s;
        draft.expiresAfter.clear();
        typeInto(window(), u"To"_s, draft.recipient);
        typeInto(window(), u"Message"_s, draft.body);
        typeInto(window(), u"Button label"_s, draft.displayText);
        typeInto(window(), u"Payload"_s, draft.payload);

        QCOMPARE(requestText(), requestOf(draft));
    }

    void countsTheCharacters()
    {
        typeInto(window(), u"Message"_s, sampletext::textOf(37, u"Call \U0001F4DE"_s));
        QVERIFY(labels().contains(u"37/1024"_s));
        typeInto(window(), u"Button label"_s, u"Ring"_s);
        QVERIFY(labels().contains(u"4/20"_s));
    }

    void saysInWordsHowManyAreLeft_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("words");
        QTest::newRow("before 90 %") << 921 << u"921/1024"_s;
        QTest::newRow("from 90 %") << 922 << u"922/1024 · 102 left"_s;
        QTest::newRow("the limit") << 1024 << u"1024/1024 · 0 left"_s;
        QTest::newRow("one beyond") << 1025 << u"1025/1024 · 1 too many"_s;
    }

    void saysInWordsHowManyAreLeft()
    {
        QFETCH(int, count);
        QFETCH(QString, words);
        textEdit(window(), u"Message"_s)->insertPlainText(QString(count, u'a'));

        QVERIFY2(labels().contains(words), qPrintable(labels().join(u'|')));
    }

    void leavesUntouchedFieldsInPeace()
    {
        const MessageDraft nothing;
        for (const Problem<DraftField> &problem : checkDraft(nothing).problems)
            QVERIFY(!labels().contains(problemText(problem)));

        typeInto(window(), u"Message"_s, u"x"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);

        QCOMPARE(wordsFor(nothing, DraftField::Body).size(), 1);
        const QString words = wordsFor(nothing, DraftField::Body).constFirst();
        QVERIFY(labels().contains(words));
        QVERIFY(descriptionOf(window(), u"Message"_s).contains(words));
        QVERIFY(!labels().contains(wordsFor(nothing, DraftField::To).join(u'\n')));
    }

    void takesAProblemAwayOnceItIsSolved()
    {
        MessageDraft draft;
        draft.to = u"12"_s;
        typeInto(window(), u"To"_s, draft.to);
        const QString words = wordsFor(draft, DraftField::To).join(u'\n');
        QVERIFY(!words.isEmpty());
        QVERIFY(labels().contains(words));
        QVERIFY(descriptionOf(window(), u"To"_s).contains(words));

        lineEdit(window(), u"To"_s)->clear();
        typeInto(window(), u"To"_s, u"+1 650 555 1234"_s);

        QVERIFY(!labels().contains(words));
        QVERIFY(!descriptionOf(window(), u"To"_s).contains(words));
    }

    void keepsTheFieldsOfOtherKinds()
    {
        typeInto(window(), u"Message"_s, u"Hello"_s);
        typeInto(window(), u"Button label"_s, u"Ring"_s);
        expiry()->setValue(5);
        QComboBox *kinds = comboBox(window(), u"Message type"_s);
        kinds->setCurrentText(u"Link button"_s);
        typeInto(window(), u"Link address"_s, u"https://example.com"_s);
        typeInto(window(), u"Footer"_s, u"Small"_s);
        kinds->setCurrentText(u"Template"_s);
        typeInto(window(), u"Template name"_s, u"hello_world"_s);
        typeInto(window(), u"Body variables"_s, u"a\nb"_s);
        for (const QString &kind : {u"Text with call link"_s, u"Call button"_s})
            kinds->setCurrentText(kind);

        QCOMPARE(textEdit(window(), u"Message"_s)->toPlainText(), u"Hello"_s);
        QCOMPARE(lineEdit(window(), u"Button label"_s)->text(), u"Ring"_s);
        QCOMPARE(expiry()->value(), 5);
        kinds->setCurrentText(u"Link button"_s);
        QCOMPARE(lineEdit(window(), u"Link address"_s)->text(), u"https://example.com"_s);
        QCOMPARE(lineEdit(window(), u"Footer"_s)->text(), u"Small"_s);
        kinds->setCurrentText(u"Template"_s);
        QCOMPARE(lineEdit(window(), u"Template name"_s)->text(), u"hello_world"_s);
        QCOMPARE(textEdit(window(), u"Body variables"_s)->toPlainText(), u"a\nb"_s);
    }

    void keepsHeaderTextAndFileApart()
    {
        comboBox(window(), u"Message type"_s)->setCurrentText(u"Link button"_s);
        QComboBox *header = comboBox(window(), u"Header type"_s);
        QVERIFY(shownItem(window(), QAccessible::EditableText, u"Header"_s) == nullptr);
        header->setCurrentText(u"Text"_s);
        typeInto(window(), u"Header"_s, u"Spring"_s);
        for (const QString &file : {u"Image"_s, u"Video"_s, u"Document"_s}) {
            header->setCurrentText(file);
            lineEdit(window(), u"Header"_s)->setText(u"https://example.com/file"_s);
        }
        header->setCurrentText(u"None"_s);
        header->setCurrentText(u"Text"_s);

        QCOMPARE(lineEdit(window(), u"Header"_s)->text(), u"Spring"_s);
        header->setCurrentText(u"Image"_s);
        QCOMPARE(lineEdit(window(), u"Header"_s)->text(), u"https://example.com/file"_s);
    }

    void sendsTheExpiryInMinutes_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("minutes");
        QTest::newRow("minutes") << u"minutes"_s << 3;
        QTest::newRow("hours") << u"hours"_s << 180;
        QTest::newRow("days") << u"days"_s << 4320;
    }

    void sendsTheExpiryInMinutes()
    {
        QFETCH(QString, unit);
        QFETCH(int, minutes);
        typeInto(window(), u"Message"_s, u"Hello"_s);
        QVERIFY(!requestText().contains("ttl_minutes"_L1));
        expiry()->setFocus();
        expiry()->selectAll();
        QTest::keyClicks(expiry(), u"3"_s);
        comboBox(window(), u"Expiry unit"_s)->setCurrentText(unit);

        QVERIFY2(requestText().contains(u"\"ttl_minutes\": %1"_s.arg(minutes)),
                 qPrintable(requestText()));
        expiry()->setValue(0);
        QVERIFY(!requestText().contains("ttl_minutes"_L1));
    }

    void explainsAnExpiryThatIsTooLong()
    {
        MessageDraft draft;
        draft.expiresAfter = u"31"_s;
        draft.expiryUnit = ExpiryUnit::Days;
        comboBox(window(), u"Expiry unit"_s)->setCurrentText(u"days"_s);
        expiry()->setValue(31);

        const QString words = wordsFor(draft, DraftField::TtlMinutes).join(u'\n');
        QVERIFY(!words.isEmpty());
        QVERIFY(labels().contains(words));
        QVERIFY(expiry()->accessibleDescription().contains(words));
    }

    void linksToTheNumberAndThePayload()
    {
        typeInto(window(), u"Payload"_s, u"spring"_s);
        showTab(window(), u"Link and QR"_s);
        QLineEdit *number = lineEdit(window(), u"Call link number"_s);
        const auto practice = PhoneNumber::fromDigits(u"+16315553601"_s);
        QCOMPARE(number->text(), practice->e164());
        QCOMPARE(shownLink(), callLink(*practice, u"spring"_s));
        const QImage before = code(shownLink())->grab().toImage();
        const auto says = [this](const QString &part) {
            return !namesOfRole(window(), QAccessible::StaticText).filter(part).isEmpty();
        };
        QVERIFY(says(u" wide, with its white border."_s));
        QVERIFY(!says(u"modules, error correction"_s));
        unfoldDetails(window());
        QVERIFY(says(u"modules, error correction"_s));

        number->clear();
        QVERIFY(shownLink().isEmpty());
        QVERIFY(!button(window(), u"Copy link"_s)->isEnabled());
        QVERIFY(!button(window(), u"Save QR code"_s)->isEnabled());
        type(number, u"+44 20 7946 0018"_s);

        QCOMPARE(shownLink(), callLink(*PhoneNumber::fromDigits(u"+442079460018"_s), u"spring"_s));
        QVERIFY(code(shownLink())->grab().toImage() != before);
        button(window(), u"Copy link"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), shownLink());
    }

private:
    QWidget &window() const { return m_program->window(); }
    QString requestText() const { return textEdit(window(), u"Request"_s)->toPlainText(); }
    QStringList labels() const { return namesOfRole(window(), QAccessible::StaticText); }
    QString shownLink() const { return lineEdit(window(), u"Call link"_s)->text(); }

    QSpinBox *expiry() const
    {
        return qobject_cast<QSpinBox *>(
            shownWidget(window(), QAccessible::SpinBox, u"Expires after"_s));
    }

    QWidget *code(const QString &link) const
    {
        for (QAccessibleInterface *item : shownItems(window())) {
            if (item->text(QAccessible::Name) == u"QR code of "_s + link)
                return qobject_cast<QWidget *>(item->object());
        }
        qFatal("no code of this link");
    }

    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestComposing)
#include "tst_composing.moc"
