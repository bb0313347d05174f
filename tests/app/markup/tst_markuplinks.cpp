// SPDX-License-Identifier: MIT
#include "app/markup/markuplinks.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestMarkupLinks : public QObject
{
    Q_OBJECT

private slots:
    void findsAddresses_data();
    void findsAddresses();
    void leavesTheRestPlain_data();
    void leavesTheRestPlain();
};

void TestMarkupLinks::findsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");

    const auto row = [](const QByteArray &name, const QString &text, const QStringList &addresses) {
        QTest::newRow(name.constData()) << text << addresses;
    };
    const QString ab = u"http://a.b"_s;
    row("http", u"http://a.b"_s, {ab});
    row("https", u"https://a.b"_s, {u"https://a.b"_s});
    row("any case", u"HTTPS://A.b/C hTTp://d.e"_s, {u"HTTPS://A.b/C"_s, u"hTTp://d.e"_s});
    const QString call = u"https://wa.me/call/15551234567?biz_payload=spring%20%26_sale~"_s;
    row("call link", u"Call: "_s + call, {call});
    row("query and fragment", u"http://a.b/c?d=e&f=g#h=i@j+k"_s,
        {u"http://a.b/c?d=e&f=g#h=i@j+k"_s});
    row("port and user", u"http://u:p@a.b:80/"_s, {u"http://u:p@a.b:80/"_s});
    row("an address inside", u"http://a.b/?u=http://c.d"_s, {u"http://a.b/?u=http://c.d"_s});
    for (const QString &end : {u"."_s, u","_s, u";"_s, u":"_s, u"!"_s, u"?"_s, u"'"_s, u"*"_s,
                               u"..."_s, u"?!"_s, u"("_s, u"。"_s, u"…"_s, u"،"_s}) {
        row("without " + end.toUtf8(), ab + end, {ab});
        row("without " + end.toUtf8() + " before a space", ab + end + u" c"_s, {ab});
    }
    for (const QString &stop :
         {u" "_s, u"\n"_s,     u"\r"_s,     u"\t"_s,     u"\u00a0"_s, u"\u3000"_s, u"<"_s,
          u">"_s, u"\""_s,     u"`"_s,      u"“"_s,      u"”"_s,      u"„"_s,      u"»"_s,
          u"’"_s, u"\u2060"_s, u"\u200f"_s, u"\u2028"_s, u")"_s,      u"]"_s,      u"}"_s})
        row("stops at " + stop.toUtf8().toPercentEncoding(), ab + stop + u"c"_s, {ab});
    row("in brackets", u"(http://a.b)"_s, {ab});
    row("in brackets, with a dot", u"(see http://a.b.)"_s, {ab});
    row("in square brackets", u"[http://a.b]"_s, {ab});
    row("in quotation marks", u"\"http://a.b\" “http://a.b” 'http://a.b'"_s, {ab, ab, ab});
    row("its own brackets", u"http://a.b/c_(d)"_s, {u"http://a.b/c_(d)"_s});
    row("its own and others", u"(http://a.b/c_(d))"_s, {u"http://a.b/c_(d)"_s});
    row("its own, then a dot", u"http://a.b/(c(d))."_s, {u"http://a.b/(c(d))"_s});
    row("square ones of its own", u"http://a.b/?c[d]={e}"_s, {u"http://a.b/?c[d]={e}"_s});
    row("mixed brackets", u"http://a.b/(c]"_s, {u"http://a.b/(c"_s});
    row("dots inside", u"http://a.b/c...d"_s, {u"http://a.b/c...d"_s});
    row("kept at the end", u"http://a.b/ http://a.b/_ http://a.b/~ http://a.b/- http://a.b/="_s,
        {u"http://a.b/"_s, u"http://a.b/_"_s, u"http://a.b/~"_s, u"http://a.b/-"_s,
         u"http://a.b/="_s});
    row("behind punctuation", u":http://a.b,http://a.b"_s, {u"http://a.b,http://a.b"_s});
    row("behind an emoji", u"📞http://a.b"_s, {ab});
    row("behind a lone surrogate", QChar(0xdcde) + ab, {ab});
    row("umlauts", u"https://bücher.example/ä"_s, {u"https://bücher.example/ä"_s});
    row("letters beyond the BMP", u"https://𐐷.example"_s, {u"https://𐐷.example"_s});
    row("emoji in the path", u"http://a.b/👨‍👩‍👧 c"_s,
        {u"http://a.b/👨‍👩‍👧"_s});
    row("Hebrew around", u"ראו http://a.b, תודה"_s, {ab});
    row("several lines", u"http://a.b\nhttp://a.b"_s, {ab, ab});
    row("after one that is none", u"http:// http://a.b"_s, {ab});
}

void TestMarkupLinks::findsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QStringList, addresses);

    QStringList found;
    for (const LinkRange &link : linksIn(text))
        found.append(text.mid(link.start, link.length));

    QCOMPARE(found, addresses);
}

void TestMarkupLinks::leavesTheRestPlain_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("no scheme") << u"wa.me/call/15551234567"_s;
    QTest::newRow("www") << u"www.example.com"_s;
    QTest::newRow("other scheme") << u"ftp://a.b whatsapp://send tel:+15551234567 mailto:a@b.c"_s;
    QTest::newRow("scheme inside a word") << u"xhttp://a.b 1https://a.b éhttp://a.b 𐐷http://a.b"_s;
    QTest::newRow("misspelt scheme") << u"htp://a.b httpss://a.b http:/a.b http//a.b"_s;
    QTest::newRow("scheme alone") << u"http:// https://"_s;
    QTest::newRow("scheme at the end") << u"https://"_s;
    QTest::newRow("no host") << u"http://. http:///a http://?a http://-a"_s;
    QTest::newRow("half a letter") << u"http://"_s + QChar(0xd801);
}

void TestMarkupLinks::leavesTheRestPlain()
{
    QFETCH(QString, text);

    QVERIFY(linksIn(text).isEmpty());
}

QTEST_APPLESS_MAIN(TestMarkupLinks)
#include "tst_markuplinks.moc"
