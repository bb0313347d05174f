// SPDX-License-Identifier: MIT
#include "app/links/numberlink.h"
#include "app/values/bareaddress.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Kind = NumberLink::Kind;
using Reason = ValueError::Reason;

namespace {

QString digitsOf(const std::optional<NumberLink> &link)
{
    return link && link->number ? link->number->digits() : QString();
}

} // namespace

class TestNumberLink : public QObject
{
    Q_OBJECT

private slots:
    void readsLinksToNumbers_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");

        QTest::newRow("call") << u"https://wa.me/call/16315553601"_s << Kind::Call << u""_s;
        QTest::newRow("call with payload")
            << u"https://wa.me/call/16315553601?biz_payload=a%26b"_s << Kind::Call << u"a&b"_s;
        QTest::newRow("chat") << u"https://wa.me/16315553601"_s << Kind::Chat << u""_s;
        QTest::newRow("chat with text")
            << u"http://WA.me/16315553601?text=hi%20you"_s << Kind::Chat << u"hi you"_s;
        QTest::newRow("long chat link")
            << u"https://api.whatsapp.com/send?phone=16315553601&text=x"_s << Kind::Chat << u"x"_s;
        QTest::newRow("port") << u"https://wa.me:443/call/16315553601"_s << Kind::Call << u""_s;
        QTest::newRow("dot behind the host")
            << u"https://wa.me./call/16315553601"_s << Kind::Call << u""_s;
        for (const QString &host : {u"web.whatsapp.com"_s, u"www.whatsapp.com"_s, u"whatsapp.com"_s,
                                    u"WEB.whatsapp.com:443"_s})
            QTest::newRow(qPrintable(host))
                << u"https://%1/send/?text=x&phone=16315553601"_s.arg(host) << Kind::Chat << u"x"_s;
        QTest::newRow("the app's own")
            << u"whatsapp://send?phone=16315553601&text=x"_s << Kind::Chat << u"x"_s;
        QTest::newRow("the app's own, slash")
            << u"WhatsApp://send/?phone=16315553601"_s << Kind::Chat << u""_s;
    }

    void readsLinksToNumbers()
    {
        QFETCH(QString, address);
        QFETCH(Kind, kind);
        QFETCH(QString, text);

        const auto link = readNumberLink(address);

        QVERIFY(link.has_value());
        QCOMPARE(link->kind, kind);
        QCOMPARE(digitsOf(link), u"16315553601"_s);
        QCOMPARE(link->text, text);
        QCOMPARE(numberLinkFault(*link), std::nullopt);
    }

    void findsOutWhatReachesNobody_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, const QString &address, Reason reason) {
            QTest::newRow(name) << address << reason;
        };

        row("plus", u"https://wa.me/call/+16315553601"_s, Reason::BrokenCallLink);
        row("encoded plus", u"https://wa.me/call/%2B16315553601"_s, Reason::BrokenCallLink);
        row("00", u"https://wa.me/call/0016315553601"_s, Reason::BrokenCallLink);
        row("nothing", u"https://wa.me/call/"_s, Reason::BrokenCallLink);
        row("not even a slash", u"https://wa.me/call"_s, Reason::BrokenCallLink);
        row("a payload alone", u"https://wa.me/call/?biz_payload=x"_s, Reason::BrokenCallLink);
        row("short", u"https://wa.me/call/1631"_s, Reason::BrokenCallLink);
        row("long", u"https://wa.me/call/1631555360112345"_s, Reason::BrokenCallLink);
        row("spaces", u"https://wa.me/call/1 631 555 3601"_s, Reason::BrokenCallLink);
        row("encoded spaces", u"https://wa.me/call/1%20631%20555%203601"_s, Reason::BrokenCallLink);
        row("dashes", u"https://wa.me/call/1-631-555-3601"_s, Reason::BrokenCallLink);
        row("wide digits", u"https://wa.me/call/１６３１５５５３６０１"_s, Reason::BrokenCallLink);
        row("more behind", u"https://wa.me/call/16315553601/x"_s, Reason::BrokenCallLink);
        row("chat, plus", u"https://wa.me/+16315553601"_s, Reason::BrokenChatLink);
        row("chat, national", u"https://wa.me/02079460958"_s, Reason::BrokenChatLink);
        row("long chat, plus", u"https://api.whatsapp.com/send?phone=%2B16315553601"_s,
            Reason::BrokenChatLink);
        row("slashes", u"https://wa.me//call/16315553601"_s, Reason::BrokenCallLink);
        row("slashes behind", u"https://wa.me/call//16315553601"_s, Reason::BrokenCallLink);
        row("chat, slashes", u"https://wa.me//16315553601"_s, Reason::BrokenChatLink);
        row("port, plus", u"https://wa.me:443/call/+16315553601"_s, Reason::BrokenCallLink);
        row("web, plus", u"https://web.whatsapp.com/send?phone=%2B16315553601"_s,
            Reason::BrokenChatLink);
        row("the app's own, short", u"whatsapp://send?phone=1631"_s, Reason::BrokenChatLink);
        row("a zero too many", u"https://wa.me/call/4402079460958"_s, Reason::UnlikelyLink);
        row("no plan's", u"https://wa.me/call/9991234567"_s, Reason::UnlikelyLink);
    }

    void findsOutWhatReachesNobody()
    {
        QFETCH(QString, address);
        QFETCH(Reason, reason);

        const auto link = readNumberLink(address);

        QVERIFY(link.has_value());
        const auto fault = numberLinkFault(*link);
        QVERIFY(fault.has_value());
        QCOMPARE(fault->reason, reason);
        QVERIFY(fault->found.size() <= 21);
    }

    void namesWhatIsMeant()
    {
        const auto fault = firstLinkFault(u"Ring https://wa.me/call/4402079460958!");

        QVERIFY(fault.has_value());
        QCOMPARE(fault->found, u"+44 0 20 7946 0958"_s);
        QCOMPARE(fault->instead, u"+44 20 7946 0958"_s);
    }

    void leavesOtherAddressesAlone_data()
    {
        QTest::addColumn<QString>("address");

        for (const QString &address :
             {u"https://wa.me/message/ABC1"_s, u"https://wa.me/qr/ABC"_s, u"https://wa.me/"_s,
              u"https://wa.me/?text=hi"_s, u"https://example.com/call/1631"_s,
              u"https://wa.me.example.com/call/1631"_s, u"ftp://wa.me/call/1631"_s,
              u"https://api.whatsapp.com/send?text=hi"_s, u"https://wa.me/callme"_s,
              u"https://chat.whatsapp.com/1631"_s, u"https://whatsapp.com/download?phone=1"_s,
              u"whatsapp://call?phone=1"_s, u""_s})
            QTest::newRow(qPrintable(address)) << address;
    }

    void leavesOtherAddressesAlone()
    {
        QFETCH(QString, address);

        QVERIFY(!readNumberLink(address));
    }

    void findsThemInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("typed");

        QTest::newRow("none") << u"Call us on wa.me or not"_s << QStringList();
        QTest::newRow("one") << u"Call https://wa.me/call/16315553601."_s
                             << QStringList{u"16315553601"_s};
        QTest::newRow("brackets") << u"(https://wa.me/call/16315553601)"_s
                                  << QStringList{u"16315553601"_s};
        QTest::newRow("italic") << u"_https://wa.me/call/16315553601_"_s
                                << QStringList{u"16315553601"_s};
        QTest::newRow("no scheme")
            << u"wa.me/call/+1631, or wa.me/1"_s << QStringList{u"+1631"_s, u"1"_s};
        QTest::newRow("capitals") << u"HTTPS://WA.ME/call/1631"_s << QStringList{u"1631"_s};
        QTest::newRow("a space ends it") << u"https://wa.me/call/1 631"_s << QStringList{u"1"_s};
        QTest::newRow("nothing behind") << u"https://wa.me/call/ now"_s << QStringList{u""_s};
        QTest::newRow("other hosts")
            << u"showa.me/call/1 a.wa.me/call/1 x-wa.me/call/1 https://e.com/wa.me/call/1"_s
            << QStringList();
        QTest::newRow("port") << u"Link:wa.me:443/call/1 http://wa.me.:80/call/2"_s
                              << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("other hosts of the chat link")
            << u"web.whatsapp.com/send?phone=1, https://whatsapp.com/send/?phone=2 "
               "*whatsapp://send?phone=3* x:whatsapp://send?phone=4"_s
            << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
        QTest::newRow("somebody's name before the host")
            << u"https://me@wa.me/call/1"_s << QStringList{u"1"_s};
        QTest::newRow("a telephone before it") << u"📞wa.me/call/1"_s << QStringList{u"1"_s};
        QTest::newRow("other schemes")
            << u"ftp://wa.me/call/1 xwhatsapp://send?phone=1 xhttps://wa.me/call/1"_s
            << QStringList();
        QTest::newRow("right to left")
            << u"اتصل https://wa.me/call/1631 الآن"_s << QStringList{u"1631"_s};
    }

    void findsThemInTexts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, typed);

        QStringList found;
        for (const NumberLink &link : numberLinksIn(text))
            found.append(link.typed);

        QCOMPARE(found, typed);
    }

    void looksAtAPasteOfThousands()
    {
        QVERIFY(!firstLinkFault(u"https://wa.me/call/16315553601 "_s.repeated(10'000)));
        QCOMPARE(numberLinksIn(u"wa.me/"_s.repeated(10'000)).size(), 0);
        QCOMPARE(numberLinksIn(u"https://"_s.repeated(10'000)).size(), 0);
        QCOMPARE(numberLinksIn(u"whatsapp:"_s.repeated(10'000)).size(), 0);
    }

    void knowsBareAddresses()
    {
        for (const QString &bare :
             {u"http://192.168.0.1/x"_s, u"http://2130706433/"_s, u"http://0x7f000001/"_s,
              u"http://0177.0.0.1"_s, u"http://127.1"_s, u"http://1.2.3.4."_s, u"http://[::1]/"_s,
              u"http://[::ffff:1.2.3.4]/"_s, u"http://１２７.0.0.1/"_s, u"http://127。0。0。1"_s,
              u"http://%31%32%37.0.0.1/"_s, u"http://300.300.300.300"_s,
              u"http://user@10.0.0.1:8080/"_s})
            QVERIFY2(isBareAddress(QUrl(bare)), qPrintable(bare));
        for (const QString &name : {u"http://example.com"_s, u"http://1.example.com"_s,
                                    u"http://4u.de"_s, u"http://deadbeef/"_s, u"http://x1/"_s})
            QVERIFY2(!isBareAddress(QUrl(name)), qPrintable(name));
    }
};

QTEST_APPLESS_MAIN(TestNumberLink)
#include "tst_numberlink.moc"
