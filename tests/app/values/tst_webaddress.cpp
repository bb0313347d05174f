// SPDX-License-Identifier: MIT
#include "app/values/webaddress.h"

#include "tests/support/sampletext.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = ValueError::Reason;

class TestWebAddress : public QObject
{
    Q_OBJECT

private slots:
    void keepsAddressesAsTyped_data()
    {
        QTest::addColumn<QString>("typed");

        QTest::newRow("https") << u"https://www.luckyshrub.com?clickID=kqDGWd24Q5"_s;
        QTest::newRow("http") << u"http://example.com/a"_s;
        QTest::newRow("capitals") << u"HTTPS://Example.COM/A"_s;
        QTest::newRow("port and fragment") << u"https://example.com:8443/a#b"_s;
        QTest::newRow("IPv6") << u"https://[2001:db8::1]/"_s;
        QTest::newRow("percent") << u"https://example.com/a%20b?x=%E2%9C%93"_s;
        QTest::newRow("international host") << u"https://b\u00FCcher.example/\u00FC"_s;
        QTest::newRow("emoji") << u"https://example.com/\U0001F4DE"_s;
        QTest::newRow("right to left") << u"https://example.com/\u05E9\u05DC\u05D5\u05DD"_s;
        QTest::newRow("10,000 characters")
            << u"https://example.com/"_s + sampletext::textOf(9980, u"a"_s);
    }

    void keepsAddressesAsTyped()
    {
        QFETCH(QString, typed);

        const auto address = WebAddress::from(u" "_s + typed + u"\n"_s);

        QVERIFY(address.has_value());
        QCOMPARE(address->toString(), typed);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ValueError>("error");
        const auto row = [](const char *name, const QString &typed, ValueError error) {
            error.source = Source::CtaUrl;
            QTest::newRow(name) << typed << error;
        };

        row("nothing", u""_s, {.reason = Reason::Missing});
        row("spaces", u" \n"_s, {.reason = Reason::Missing});
        row("a space inside", u"https://example.com/a b"_s,
            {.reason = Reason::StrayCharacter, .found = u" "_s});
        row("a line break inside", u"https://example.com/a\nb"_s,
            {.reason = Reason::StrayCharacter, .found = u" "_s});
        row("no scheme", u"example.com"_s, {.reason = Reason::Malformed});
        row("a word", u"hello"_s, {.reason = Reason::Malformed});
        row("no host", u"https://"_s, {.reason = Reason::Malformed});
        row("no host but a path", u"https:///a"_s, {.reason = Reason::Malformed});
        row("no slashes", u"https:example.com"_s, {.reason = Reason::Malformed});
        row("other scheme", u"ftp://example.com/a"_s, {.reason = Reason::Malformed});
        row("script", u"javascript:alert(1)"_s, {.reason = Reason::Malformed});
        row("file", u"file:///etc/hosts"_s, {.reason = Reason::Malformed});
        row("bad port", u"https://example.com:port/"_s, {.reason = Reason::Malformed});
    }

    void refusesTheRest()
    {
        QFETCH(QString, typed);
        QFETCH(ValueError, error);

        const auto address = WebAddress::from(typed);

        QVERIFY(!address.has_value());
        QCOMPARE(address.error(), error);
    }
};

QTEST_APPLESS_MAIN(TestWebAddress)
#include "tst_webaddress.moc"
