// SPDX-License-Identifier: MIT
#include "app/cloudapi/curlcommand.h"

#include "app/cloudapi/cloudapiaddress.h"
#include "app/cloudapi/messagejson.h"
#include "app/message/draftcheck.h"
#include "tests/support/sampledrafts.h"
#include "tests/support/sampletext.h"

#include <QProcess>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

CloudApiAddress addressOf(const QString &baseUrl, const QString &phoneNumberId)
{
    return *cloudApiAddress(baseUrl, u"v26.0"_s, phoneNumberId);
}

/// What curl would be given: a real shell reads the command, a function stands in for the program.
QByteArrayList argumentsOf(const QString &command)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WHATSAPP_TOKEN"_s, u"a secret $HOME"_s);
    environment.insert(u"PHONE_NUMBER_ID"_s, u"77"_s);
    shell.setProcessEnvironment(environment);
    const QString script = u"curl() { printf '%s\\0' \"$@\"; }\n"_s + command + u'\n';
    shell.start(u"/bin/sh"_s, {u"-s"_s});
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        qFatal("the shell fails: %s", shell.readAllStandardError().constData());

    QByteArrayList arguments = shell.readAllStandardOutput().split('\0');
    arguments.removeLast();
    return arguments;
}

} // namespace

class TestCurlCommand : public QObject
{
    Q_OBJECT

private slots:
    void reachesCurlAsItIs_data()
    {
        QTest::addColumn<QString>("body");

        QTest::newRow("plain") << u"{\"body\": \"Hi\"}"_s;
        QTest::newRow("single quotes") << u"{\"body\": \"It's 'here' ''\"}'"_s;
        QTest::newRow("variables") << u"{\"body\": \"$HOME ${PATH} $1 $$\"}"_s;
        QTest::newRow("commands") << u"{\"body\": \"`false` $(false) ; false | false & # \"}"_s;
        QTest::newRow("backslashes") << u"{\"body\": \"a\\n\\\\'\\\"\\\"}\\"_s;
        QTest::newRow("line breaks") << u"{\n  \"body\": \"x\"\r\n}\n\n"_s;
        QTest::newRow("what history expands") << u"{\"body\": \"!! !$ ~ * ? [a]\"}"_s;
        QTest::newRow("percent") << u"{\"body\": \"%s %d %%\"}"_s;
        for (const auto &[name, pattern] : sampletext::scripts())
            QTest::newRow(name) << sampletext::textOf(4096, pattern + u"'"_s);
    }

    void reachesCurlAsItIs()
    {
        QFETCH(QString, body);
        const CloudApiAddress address = addressOf(defaultBaseUrl(), u"42"_s);

        const QByteArrayList arguments = argumentsOf(curlCommand(address, body.toUtf8()));

        const QByteArrayList expected{"https://graph.facebook.com/v26.0/42/messages",
                                      "-H",
                                      "Authorization: Bearer a secret $HOME",
                                      "-H",
                                      "Content-Type: application/json",
                                      "--data-binary",
                                      body.toUtf8()};
        QCOMPARE(arguments, expected);
    }

    void carriesARealMessage()
    {
        MessageDraft draft = sampledrafts::callButton();
        draft.body = u"It's $5 at \"Joe's\"\n`now`"_s;
        const QByteArray body = requestBody(*checkDraft(draft).message());

        const auto arguments = argumentsOf(curlCommand(addressOf(defaultBaseUrl(), u"42"_s), body));

        QCOMPARE(arguments.constLast(), body);
    }

    void asksTheShellForAMissingId()
    {
        const auto command = curlCommand(addressOf(defaultBaseUrl(), {}), "{}");

        QVERIFY(command.contains(u"$PHONE_NUMBER_ID"_s));
        QCOMPARE(argumentsOf(command).constFirst(),
                 "https://graph.facebook.com/v26.0/77/messages"_ba);
    }

    void quotesTheAddress()
    {
        const QString baseUrl = u"https://a.example/it's;false"_s;

        QCOMPARE(argumentsOf(curlCommand(addressOf(baseUrl, u"42"_s), "{}")).constFirst(),
                 "https://a.example/it's;false/v26.0/42/messages"_ba);
        QCOMPARE(argumentsOf(curlCommand(addressOf(baseUrl, {}), "{}")).constFirst(),
                 "https://a.example/it's;false/v26.0/77/messages"_ba);
    }
};

QTEST_APPLESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
