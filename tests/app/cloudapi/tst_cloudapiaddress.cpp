// SPDX-License-Identifier: MIT
#include "app/cloudapi/cloudapiaddress.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestCloudApiAddress : public QObject
{
    Q_OBJECT

private slots:
    void pointsToTheMessagesOfANumber_data()
    {
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<QString>("messages");

        QTest::newRow("Meta's") << defaultBaseUrl()
                                << u"https://graph.facebook.com/v26.0/42/messages"_s;
        QTest::newRow("slashes at the end") << u"https://graph.facebook.com//"_s
                                            << u"https://graph.facebook.com/v26.0/42/messages"_s;
        QTest::newRow("a path") << u"https://a.example/proxy/"_s
                                << u"https://a.example/proxy/v26.0/42/messages"_s;
        QTest::newRow("spaces around")
            << u" https://a.example "_s << u"https://a.example/v26.0/42/messages"_s;
        QTest::newRow("this machine")
            << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/v26.0/42/messages"_s;
        QTest::newRow("another loopback address")
            << u"http://127.9.9.9"_s << u"http://127.9.9.9/v26.0/42/messages"_s;
        QTest::newRow("localhost")
            << u"http://LocalHost:1"_s << u"http://localhost:1/v26.0/42/messages"_s;
        QTest::newRow("IPv6 loopback")
            << u"http://[::1]:1"_s << u"http://[::1]:1/v26.0/42/messages"_s;
    }

    void pointsToTheMessagesOfANumber()
    {
        QFETCH(QString, baseUrl);
        QFETCH(QString, messages);

        const auto address = cloudApiAddress(baseUrl, defaultApiVersion(), u" 42 "_s);

        QVERIFY(address.has_value());
        QCOMPARE(messagesUrl(*address).toString(), messages);
    }

    void refusesOtherServers_data()
    {
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<AddressError>("error");
        using enum AddressError;

        QTest::newRow("nothing") << u""_s << NotAUrl;
        QTest::newRow("no scheme") << u"graph.facebook.com"_s << NotAUrl;
        QTest::newRow("no host") << u"https://"_s << NotAUrl;
        QTest::newRow("other scheme") << u"ftp://a.example"_s << NotAUrl;
        QTest::newRow("a file") << u"file:///tmp"_s << NotAUrl;
        QTest::newRow("user and password") << u"https://me:secret@a.example"_s << NotAUrl;
        QTest::newRow("query") << u"https://a.example?access_token=secret"_s << NotAUrl;
        QTest::newRow("fragment") << u"https://a.example#b"_s << NotAUrl;
        QTest::newRow("a space inside") << u"https://a .example"_s << NotAUrl;
        QTest::newRow("plain http") << u"http://graph.facebook.com"_s << PlainHttp;
        QTest::newRow("a neighbour") << u"http://192.168.0.2"_s << PlainHttp;
        QTest::newRow("every address") << u"http://0.0.0.0"_s << PlainHttp;
        QTest::newRow("before loopback") << u"http://126.255.255.255"_s << PlainHttp;
        QTest::newRow("after loopback") << u"http://128.0.0.1"_s << PlainHttp;
        QTest::newRow("only begins like one") << u"http://127.0.0.1.a.example"_s << PlainHttp;
        QTest::newRow("only begins like the name") << u"http://localhost.a.example"_s << PlainHttp;
        QTest::newRow("only ends like the name") << u"http://a.localhost.example"_s << PlainHttp;
    }

    void refusesOtherServers()
    {
        QFETCH(QString, baseUrl);
        QFETCH(AddressError, error);

        const auto address = cloudApiAddress(baseUrl, u"v26.0"_s, u"42"_s);

        QVERIFY(!address.has_value());
        QCOMPARE(address.error(), error);
    }

    void checksTheVersion_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("fits");

        QTest::newRow("current") << u"v26.0"_s << true;
        QTest::newRow("short") << u"v1.2"_s << true;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("no v") << u"26.0"_s << false;
        QTest::newRow("no minor") << u"v26"_s << false;
        QTest::newRow("capital") << u"V26.0"_s << false;
        QTest::newRow("more") << u"v26.0.1"_s << false;
        QTest::newRow("a path") << u"v26.0/../x"_s << false;
        QTest::newRow("a line break") << u"v26.0\n"_s << false;
        QTest::newRow("Arabic digits") << u"v\u0662.\u0660"_s << false;
    }

    void checksTheVersion()
    {
        QFETCH(QString, version);
        QFETCH(bool, fits);

        const auto address = cloudApiAddress(u"https://a.example"_s, version, u"42"_s);

        QCOMPARE(address.has_value(), fits);
        if (!fits)
            QCOMPARE(address.error(), AddressError::BadVersion);
    }

    void checksThePhoneNumberId_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("fits");

        QTest::newRow("digits") << u"106540352242922"_s << true;
        QTest::newRow("nobody needs one") << u""_s << true;
        QTest::newRow("a number") << u"+16315551234"_s << false;
        QTest::newRow("a path") << u"1/2"_s << false;
        QTest::newRow("letters") << u"abc"_s << false;
        QTest::newRow("Arabic digits") << u"\u0661"_s << false;
    }

    void checksThePhoneNumberId()
    {
        QFETCH(QString, id);
        QFETCH(bool, fits);

        const auto address = cloudApiAddress(u"https://a.example"_s, u"v26.0"_s, id);

        QCOMPARE(address.has_value(), fits);
        if (!fits)
            QCOMPARE(address.error(), AddressError::BadPhoneNumberId);
    }
};

QTEST_APPLESS_MAIN(TestCloudApiAddress)
#include "tst_cloudapiaddress.moc"
