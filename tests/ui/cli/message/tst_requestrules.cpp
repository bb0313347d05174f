// SPDX-License-Identifier: MIT
#include "tests/ui/cli/program.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList callButton(const QString &body)
{
    return {u"request"_s, u"call-button"_s, u"--to"_s, u"+14085551234"_s, u"--body"_s, body};
}

} // namespace

class TestRequestRules : public QObject
{
    Q_OBJECT

private slots:
    void givesABrokenRuleItsField_data();
    void givesABrokenRuleItsField();
    void reportsEveryProblemAtOnce();
    void keepsEachProblemOnItsLine();
    void warnsWithoutChangingTheStatus();
    void describesProblemsInJson();
    void refusesWhatDoesNotFitTheKind_data();
    void refusesWhatDoesNotFitTheKind();
};

void TestRequestRules::givesABrokenRuleItsField_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QByteArray>("start");

    const QString tooLong(1025, u'x');
    QTest::newRow("to") << words("call-button --to 0301234567 --body x") << "error: to: "_ba;
    QTest::newRow("nobody") << words("call-button --body x") << "error: to: "_ba;
    QTest::newRow("recipient") << words("text --recipient us1 --body wa.me/call/16315553601")
                               << "error: recipient: "_ba;
    QTest::newRow("body") << words("call-button --to +14085551234 --body") + QStringList{tooLong}
                          << "error: body: "_ba;
    QTest::newRow("no body") << words("call-button --to +14085551234") << "error: body: "_ba;
    QTest::newRow("display-text") << callButton(u"x"_s).sliced(1)
            + QStringList{u"--display-text"_s, QString(21, u'x')}
                                  << "error: display-text: "_ba;
    QTest::newRow("ttl-minutes") << words(
        "call-button --to +14085551234 --body x --ttl-minutes 43201")
                                 << "error: ttl-minutes: "_ba;
    QTest::newRow("ttl-minutes, no number")
        << words("call-button --to +14085551234 --body x --ttl-minutes abc")
        << "error: ttl-minutes: "_ba;
    QTest::newRow("payload") << callButton(u"x"_s).sliced(1)
            + QStringList{u"--payload"_s, QString(513, u'x')}
                             << "error: payload: "_ba;
    QTest::newRow("url") << words("cta-url --to +14085551234 --body x --display-text x --url a.b")
                         << "error: url: "_ba;
    QTest::newRow("header-text") << words(
        "cta-url --to +14085551234 --body x --display-text x --url https://a.b "
        "--header-text=") << "error: header-text: "_ba;
    QTest::newRow("name") << words("template --to +14085551234 --name A --language en")
                          << "error: name: "_ba;
    QTest::newRow("language") << words("template --to +14085551234 --name a --language xx")
                              << "error: language: "_ba;
    const QStringList named = words("template --to +14085551234 --name a --language en");
    QTest::newRow("body-param in two lines")
        << named + QStringList{u"--body-param=a\nb"_s} << "error: body-param: Variable 1: "_ba;
    QTest::newRow("header-param with a tab")
        << named + QStringList{u"--header-param=a\tb"_s} << "error: header-param: "_ba;
    QTest::newRow("body-param with five spaces")
        << named + QStringList{u"--body-param=a     b"_s} << "error: body-param: Variable 1: "_ba;
    QTest::newRow("body-param") << words(
        "template --to +14085551234 --name a --language en --body-param a --body-param=")
                                << "error: body-param: "_ba;
    QTest::newRow("url-index") << words(
        "template --to +14085551234 --name a --language en --url-param x")
                               << "error: url-index: "_ba;
}

void TestRequestRules::givesABrokenRuleItsField()
{
    QFETCH(QStringList, line);
    QFETCH(QByteArray, start);

    const Ran ran = Program().run(QStringList{u"request"_s} + line);

    QCOMPARE(ran.exit, 3);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.startsWith(start), ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1);
}

void TestRequestRules::reportsEveryProblemAtOnce()
{
    const Ran ran = Program().run(
        words("request call-button --to +1 --ttl-minutes 0 --display-text 123456789012345678901"));

    QCOMPARE(ran.exit, 3);
    QCOMPARE(ran.err.count('\n'), 4);
    for (const char *field : {"to", "body", "display-text", "ttl-minutes"})
        QVERIFY2(ran.err.contains("error: " + QByteArray(field) + ": "), ran.err.constData());
}

void TestRequestRules::keepsEachProblemOnItsLine()
{
    const Ran ran = Program().run(callButton(u"x"_s)
                                  + QStringList{u"--ttl-minutes"_s, u"1\n\u2028\u001b[31mred"_s});

    QCOMPARE(ran.exit, 3);
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY(!ran.err.contains('\x1b') && !ran.err.contains("\u2028"));
}

void TestRequestRules::warnsWithoutChangingTheStatus()
{
    const Ran ran = Program().run(words("request text --to +14085551234 --body Hello"));

    QCOMPARE(ran.exit, 0);
    QVERIFY(!object(ran.out).isEmpty());
    QVERIFY2(ran.err.startsWith("warning: body: "), ran.err.constData());
}

void TestRequestRules::describesProblemsInJson()
{
    const Ran ran = Program().run(words("request text --json --to +14085551234 --body")
                                  + QStringList{QString(4097, u'x')});

    QCOMPARE(ran.exit, 3);
    const QJsonObject problem = object(ran.err);
    QCOMPARE(problem["severity"_L1], "error"_L1);
    QCOMPARE(problem["field"_L1], "body"_L1);
    QCOMPARE(problem["limit"_L1], 4096);
    QCOMPARE(problem["count"_L1], 4097);
    QVERIFY(problem["source"_L1].toString().startsWith("Meta, "_L1));
    QVERIFY(!problem["text"_L1].toString().isEmpty());
}

void TestRequestRules::refusesWhatDoesNotFitTheKind_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("no kind") << words("--body x") << "call-button"_ba;
    QTest::newRow("mistyped") << words("call-buton --body x") << "call-buton"_ba;
    QTest::newRow("one word too many") << words("text --body x y") << "“y”"_ba;
    QTest::newRow("call button") << words("call-button --body x --url https://a.b") << "--url"_ba;
    QTest::newRow("link button") << words("cta-url --payload x") << "--payload"_ba;
    QTest::newRow("text") << words("text --footer x") << "--footer"_ba;
    QTest::newRow("template") << words("template --body x") << "--body"_ba;
    QTest::newRow("preview-url") << words("call-button --preview-url") << "--preview-url"_ba;
    QTest::newRow("body-param") << words("text --body-param x") << "--body-param"_ba;
    QTest::newRow("header") << words("text --header-video x") << "--header-video"_ba;
    QTest::newRow("two headers") << words("cta-url --header-text x --header-image y")
                                 << "only one of these: --header-text"_ba;
    QTest::newRow("file") << words("a.bellpush --body x") << "--body"_ba;
    QTest::newRow("twice") << words("text --body x --body y") << "--body is given twice"_ba;
    QTest::newRow("address without curl")
        << words("text --body x --base-url https://a.b") << "--curl"_ba;
}

void TestRequestRules::refusesWhatDoesNotFitTheKind()
{
    QFETCH(QStringList, line);
    QFETCH(QByteArray, says);

    const Ran ran = Program().run(QStringList{u"request"_s} + line);

    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(says), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestRequestRules)
#include "tst_requestrules.moc"
