// SPDX-License-Identifier: MIT
#include "app/links/calllink.h"

#include "app/values/phonenumber.h"
#include "tests/support/sampletext.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

PhoneNumber business()
{
    return *PhoneNumber::fromDigits(u"+16315553601"_s);
}

} // namespace

class TestCallLink : public QObject
{
    Q_OBJECT

private slots:
    void hasDigitsOnly()
    {
        QCOMPARE(callLink(business(), {}), u"https://wa.me/call/16315553601"_s);
        QCOMPARE(chatLink(business(), {}), u"https://wa.me/16315553601"_s);
    }

    void addsNothingForNothing()
    {
        QCOMPARE(callLink(business(), QString()), u"https://wa.me/call/16315553601"_s);
        QCOMPARE(chatLink(business(), u""_s), u"https://wa.me/16315553601"_s);
    }

    void encodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoded");

        QTest::newRow("unreserved") << u"Az09-._~"_s << u"Az09-._~"_s;
        QTest::newRow("a space") << u"a b"_s << u"a%20b"_s;
        QTest::newRow("what ends a value") << u"a&b=c#d?e"_s << u"a%26b%3Dc%23d%3Fe"_s;
        QTest::newRow("percent") << u"100%25"_s << u"100%2525"_s;
        QTest::newRow("plus") << u"1+1"_s << u"1%2B1"_s;
        QTest::newRow("quotes and brackets") << u"'\"<>[]{}"_s << u"%27%22%3C%3E%5B%5D%7B%7D"_s;
        QTest::newRow("slashes") << u"a/b\\c"_s << u"a%2Fb%5Cc"_s;
        QTest::newRow("line breaks") << u"a\r\nb\tc"_s << u"a%0D%0Ab%09c"_s;
        QTest::newRow("a letter with a mark") << u"\u00E7"_s << u"%C3%A7"_s;
        QTest::newRow("combining mark") << u"e\u0301"_s << u"e%CC%81"_s;
        QTest::newRow("emoji") << u"\U0001F4DE"_s << u"%F0%9F%93%9E"_s;
        QTest::newRow("right to left") << u"\u05E9\u05DC"_s << u"%D7%A9%D7%9C"_s;
        QTest::newRow("a space alone") << u" "_s << u"%20"_s;
    }

    void encodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, encoded);

        QCOMPARE(callLink(business(), text),
                 u"https://wa.me/call/16315553601?biz_payload="_s + encoded);
        QCOMPARE(chatLink(business(), text), u"https://wa.me/16315553601?text="_s + encoded);
    }

    void isReadBackAsItWas_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const auto &[name, pattern] : sampletext::scripts())
            QTest::newRow(name) << pattern;
        QTest::newRow("reserved") << u"%&=+ ?#/;\"'\\\n"_s;
    }

    void isReadBackAsItWas()
    {
        QFETCH(QString, pattern);
        const QString text = sampletext::textOf(10'000, pattern);

        const QString link = callLink(business(), text);

        for (const QChar c : link)
            QVERIFY(c.unicode() > 0x20 && c.unicode() < 0x7F);
        const QUrl url(link, QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.host(), u"wa.me"_s);
        QCOMPARE(url.path(), u"/call/16315553601"_s);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItems().size(), 1);
        QCOMPARE(query.queryItemValue(u"biz_payload"_s, QUrl::FullyDecoded), text);
        const QUrlQuery chat(QUrl(chatLink(business(), text), QUrl::StrictMode));
        QCOMPARE(chat.queryItemValue(u"text"_s, QUrl::FullyDecoded), text);
        QCOMPARE(readCallLink(link), (CallLinkParts{u"16315553601"_s, text}));
    }

    void readsNoOtherAddress_data()
    {
        QTest::addColumn<QString>("address");

        QTest::newRow("chat link") << u"https://wa.me/16315553601"_s;
        QTest::newRow("other host") << u"https://example.com/call/16315553601"_s;
        QTest::newRow("like the host") << u"https://wa.me.example.com/call/16315553601"_s;
        QTest::newRow("no number") << u"https://wa.me/call/"_s;
        QTest::newRow("no digits") << u"https://wa.me/call/+16315553601"_s;
        QTest::newRow("more behind") << u"https://wa.me/call/16315553601/x"_s;
        QTest::newRow("file") << u"file://wa.me/call/16315553601"_s;
        QTest::newRow("empty") << QString();
    }

    void readsNoOtherAddress()
    {
        QFETCH(QString, address);

        QVERIFY(!readCallLink(address));
    }
};

QTEST_APPLESS_MAIN(TestCallLink)
#include "tst_calllink.moc"
