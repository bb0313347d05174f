// SPDX-License-Identifier: MIT
#include "tests/support/quotedjson.h"
#include "tests/support/wireserver.h"
#include "tests/ui/window/openprogram.h"
#include "ui/text/problemtext.h"

#include <QDialog>
#include <QMessageBox>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

WireServer::Script acceptingScript()
{
    return {.whenAsked = [](QTcpSocket &socket) {
        socket.write(httpAnswer("200 OK", quotedJson("{'messages':[{'id':'wamid.A'}]}")));
    }};
}

QString bodyOf(const QByteArray &request)
{
    return QString::fromUtf8(request.mid(request.indexOf("\r\n\r\n") + 4));
}

} // namespace

class TestSending : public QObject
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

    void sendsNothingThatIsWrong()
    {
        button(window(), u"Send"_s)->click();

        QVERIFY(result().startsWith("Not sent"_L1));
        QVERIFY(result().contains(u'2'));
        const MessageDraft nothing;
        const QStringList labels = namesOfRole(window(), QAccessible::StaticText);
        for (const Problem<DraftField> &problem : checkDraft(nothing).problems)
            QVERIFY(labels.contains(problemText(problem)));
        QVERIFY(button(window(), u"Send"_s)->isEnabled());
    }

    void leadsToTheFirstWrongField()
    {
        button(window(), u"Send"_s)->click();
        QCOMPARE(QApplication::focusWidget(), lineEdit(window(), u"To"_s));

        typeInto(window(), u"To"_s, u"+16505551234"_s);
        button(window(), u"Send"_s)->click();
        QCOMPARE(QApplication::focusWidget(), textEdit(window(), u"Message"_s));

        comboBox(window(), u"Message type"_s)->setCurrentText(u"Template"_s);
        button(window(), u"Send"_s)->click();
        QCOMPARE(QApplication::focusWidget(), lineEdit(window(), u"Template name"_s));
    }

    void sendsThroughThePracticeAccount()
    {
        QCOMPARE(comboBox(window(), u"Account"_s)->currentText(), u"Practice account"_s);
        typeMessage(u"+16505551234"_s);
        button(window(), u"Send"_s)->click();

        QTRY_VERIFY2(result().contains("wamid."_L1), qPrintable(result()));
        QVERIFY(button(window(), u"Send"_s)->isEnabled());
        QVERIFY(shownItem(window(), QAccessible::Button, u"Stop sending"_s) == nullptr);
    }

    void sendsFromTheKeyboard()
    {
        typeMessage(u"+16505551234"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY2(result().contains("wamid."_L1), qPrintable(result()));
        QCOMPARE(textEdit(window(), u"Message"_s)->toPlainText(), u"Hello"_s);
    }

    void saysInWordsWhyItIsRefused()
    {
        typeMessage(u"+16315131026"_s);
        button(window(), u"Send"_s)->click();

        QTRY_VERIFY2(result().contains("131026"_L1), qPrintable(result()));
        QVERIFY(!result().contains("wamid."_L1));
        QVERIFY2(result().contains("The practice account says"_L1), qPrintable(result()));
        QVERIFY(!result().contains("WhatsApp says"_L1));
        QVERIFY(result().split(u' ').size() > 8);
    }

    void changesWhatItSays()
    {
        typeMessage(u"+16315131026"_s);
        button(window(), u"Send"_s)->click();
        QTRY_VERIFY(result().contains("131026"_L1));
        lineEdit(window(), u"To"_s)->setText(u"+16505551234"_s);
        button(window(), u"Send"_s)->click();

        QTRY_VERIFY2(result().contains("wamid."_L1), qPrintable(result()));
    }

    void saysWhereAMessageGoes()
    {
        QVERIFY(result().contains("nothing leaves it"_L1));

        enterAccount(u"https://graph.facebook.com"_s);
        QVERIFY(!result().contains("nothing leaves"_L1));
        QVERIFY(result().contains("for real"_L1));
        QVERIFY(result().contains("Lucky Shrub"_L1));
        QVERIFY(result().contains("graph.facebook.com"_L1));

        comboBox(window(), u"Account"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QVERIFY(result().contains("nothing leaves it"_L1));
    }

    void claimsNoDeliveryByAServerOnThisComputer()
    {
        const auto server = PracticeServer::start(0, freshPractice());
        enterAccount((*server)->baseUrl().toString());
        typeMessage(u"+16505551234"_s);
        button(window(), u"Send"_s)->click();
        answer(u"Send"_s);

        QTRY_VERIFY2(result().contains("wamid."_L1), qPrintable(result()));
        QVERIFY(!result().contains("WhatsApp"_L1));
    }

    void asksBeforeItSendsForReal()
    {
        const auto server = PracticeServer::start(0, freshPractice());
        QVERIFY(server.has_value());
        enterAccount((*server)->baseUrl().toString());
        QCOMPARE(comboBox(window(), u"Account"_s)->currentText(), u"Lucky Shrub"_s);
        typeMessage(u"+16505551234"_s);
        const QString before = result();
        button(window(), u"Send"_s)->click();
        QCOMPARE(result(), before);

        answer(u"Cancel"_s);
        QVERIFY(button(window(), u"Send"_s)->isEnabled());
        QCOMPARE(result(), before);
        button(window(), u"Send"_s)->click();
        answer(u"Send"_s);

        QTRY_VERIFY2(result().contains("wamid."_L1), qPrintable(result()));
    }

    void sendsWhatWasAskedAbout()
    {
        WireServer server(acceptingScript());
        enterAccount(server.url().toString());
        typeMessage(u"+16505551234"_s);
        button(window(), u"Send"_s)->click();
        const QString shown = textEdit(window(), u"Request"_s)->toPlainText();
        const QString asked = question()->text();

        textEdit(window(), u"Message"_s)->setPlainText(u"Something else"_s);
        lineEdit(window(), u"To"_s)->setText(u"+16505559999"_s);
        chooseEntry(window(), u"Account"_s, u"Practice account"_s);
        QCOMPARE(question()->text(), asked);
        QCOMPARE(question()->detailedText(), shown);
        answer(u"Send"_s);

        QTRY_COMPARE(server.requests.size(), 1);
        QCOMPARE(bodyOf(server.requests.constFirst()), shown);
        QTRY_VERIFY2(result().contains("wamid.A"_L1), qPrintable(result()));
        QVERIFY2(!result().contains("practice"_L1), qPrintable(result()));
    }

    void sendsWhatWasAskedAboutThoughItIsNoMessageAnyMore()
    {
        WireServer server(acceptingScript());
        enterAccount(server.url().toString());
        typeMessage(u"+16505551234"_s);
        button(window(), u"Send"_s)->click();
        textEdit(window(), u"Message"_s)->clear();
        answer(u"Send"_s);

        QTRY_COMPARE(server.requests.size(), 1);
        QVERIFY(server.requests.constFirst().contains("Hello"));
    }

    void waitsForTheOutcomeBeforeItCloses()
    {
        QPointer<QTcpSocket> asked;
        WireServer server({.whenAsked = [&](QTcpSocket &socket) {
            asked = &socket;
        }});
        sendForReal(server);
        QTRY_VERIFY(asked != nullptr);

        window().close();
        QVERIFY(window().isVisible());
        QVERIFY2(bannerText(window()).contains("being sent"_L1), qPrintable(bannerText(window())));
        window().close();
        QVERIFY(window().isVisible());

        asked->write(httpAnswer("200 OK", quotedJson("{'messages':[{'id':'wamid.A'}]}")));
        QTRY_VERIFY(!window().isVisible());
    }

    void staysOpenToSayWhatBecameOfIt()
    {
        QPointer<QTcpSocket> asked;
        WireServer server({.whenAsked = [&](QTcpSocket &socket) {
            asked = &socket;
        }});
        sendForReal(server);
        QTRY_VERIFY(asked != nullptr);
        window().close();

        asked->abort();
        QTRY_VERIFY(button(window(), u"Send"_s)->isEnabled());
        QVERIFY(window().isVisible());
        QCOMPARE(bannerText(window()), QString());
        QVERIFY2(result().contains("Nobody knows"_L1), qPrintable(result()));
        window().close();
        QVERIFY(!window().isVisible());
    }

    void closesNoMoreOnceSomebodyStays()
    {
        QPointer<QTcpSocket> asked;
        WireServer server({.whenAsked = [&](QTcpSocket &socket) {
            asked = &socket;
        }});
        sendForReal(server);
        QTRY_VERIFY(asked != nullptr);
        window().close();
        button(window(), u"Stay open"_s)->click();
        QCOMPARE(bannerText(window()), QString());

        asked->write(httpAnswer("200 OK", quotedJson("{'messages':[{'id':'wamid.A'}]}")));
        QTRY_VERIFY2(result().contains("wamid.A"_L1), qPrintable(result()));
        QVERIFY(window().isVisible());
    }

    void callsTheNumberOfTheAccount()
    {
        enterAccount(u"https://graph.facebook.com"_s);
        showTab(window(), u"Link and QR"_s);

        QCOMPARE(lineEdit(window(), u"Call link number"_s)->text(), u"+16505553434"_s);
        lineEdit(window(), u"Call link number"_s)->setText(u"+442079460018"_s);
        comboBox(window(), u"Account"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QCOMPARE(comboBox(window(), u"Account"_s)->currentText(), u"Practice account"_s);
        QCOMPARE(lineEdit(window(), u"Call link number"_s)->text(), u"+442079460018"_s);
    }

    void explainsAnAccountThatIsNone()
    {
        chooseToEnterAnAccount();
        button(*dialog(), u"Use this account"_s)->click();

        QVERIFY(dialog() != nullptr);
        const QStringList labels = namesOfRole(*dialog(), QAccessible::StaticText);
        for (const QString &words : {u"Enter the name that stands above the chat."_s,
                                     u"Enter the ID."_s, u"Enter the access token."_s})
            QVERIFY2(labels.contains(words), qPrintable(words));
        button(*dialog(), u"Cancel"_s)->click();
        QCOMPARE(comboBox(window(), u"Account"_s)->currentText(), u"Practice account"_s);
    }

    void hidesTheToken()
    {
        chooseToEnterAnAccount();
        auto *token = qobject_cast<QLineEdit *>(
            shownWidget(*dialog(), QAccessible::EditableText, u"Access token"_s));
        token->setText(u"SECRET"_s);

        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QVERIFY(!token->displayText().contains("SECRET"_L1));
        QAccessibleInterface *item = QAccessible::queryAccessibleInterface(token);
        QVERIFY(!item->text(QAccessible::Value).contains("SECRET"_L1));
    }

private:
    MainWindow &window() const { return m_program->window(); }
    QString result() const { return sendResult(window())->text(QAccessible::Name); }

    void typeMessage(const QString &to)
    {
        typeInto(window(), u"To"_s, to);
        typeInto(window(), u"Message"_s, u"Hello"_s);
    }

    QDialog *dialog() const { return openDialog(window()); }
    void chooseToEnterAnAccount() { bellpush::chooseToEnterAnAccount(window()); }
    void enterAccount(const QString &server) { bellpush::enterAccount(window(), server); }

    void sendForReal(const WireServer &server)
    {
        enterAccount(server.url().toString());
        typeMessage(u"+16505551234"_s);
        button(window(), u"Send"_s)->click();
        answer(u"Send"_s);
    }

    QMessageBox *question() const { return qobject_cast<QMessageBox *>(dialog()); }

    void answer(const QString &text)
    {
        QVERIFY(dialog() != nullptr);
        for (QAbstractButton *each : dialog()->findChildren<QPushButton *>()) {
            if (withoutMnemonic(each->text()) == text)
                each->click();
        }
        QTRY_VERIFY(dialog() == nullptr);
    }

    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestSending)
#include "tst_sending.moc"
