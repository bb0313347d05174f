// SPDX-License-Identifier: MIT
#include "app/web/linkpreview.h"

#include "app/web/mediafetcher.h"
#include "tests/support/hostilescripts.h"

#include <QTest>

using namespace bellpush;
using namespace bellpush::hostilescripts;
using namespace Qt::StringLiterals;

class TestLinkPreview : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTitle_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *name, const QByteArray &html, const QString &title) {
            QTest::newRow(name) << html << title;
        };

        row("nothing", {}, {});
        row("no HTML", "hello", {});
        row("title", "<html><head><title>Shop</title>", u"Shop"_s);
        row("title with attributes", "<TITLE lang='a>b'>Shop</TITLE>", u"Shop"_s);
        row("title over lines", "<title>\n  My\n\tshop </title>", u"My shop"_s);
        row("og", "<meta property=\"og:title\" content=\"Shop\">", u"Shop"_s);
        row("og before title", "<title>no</title><meta property='og:title' content='Shop'/>",
            u"Shop"_s);
        row("og by name, values bare", "<meta content=Shop name=og:title>", u"Shop"_s);
        row("og in capitals", "<META PROPERTY=OG:Title CONTENT=Shop>", u"Shop"_s);
        row("empty og", "<meta property=og:title content=''><title>Shop</title>", u"Shop"_s);
        row("first og", "<meta property=og:title content=a><meta property=og:title content=b>",
            u"a"_s);
        row("quotes of the other kind", "<meta property=og:title content='a \"b\" > c'>",
            u"a \"b\" > c"_s);
        row("in a comment", "<!-- <title>no</title> --><title>Shop</title>", u"Shop"_s);
        row("in a script", "<script>'<title>no</title>'</script><title>Shop</title>", u"Shop"_s);
        row("in the body", "<head></head><body><svg><title>no</title>", {});
        row("cut off", "<title>Shop", {});
        row("cut off in a tag", "<meta property=og:title content='Shop", {});
        row("named references", "<title>&lt;Fish &amp; Chips&gt; caf&eacute; &yuml;</title>",
            u"<Fish & Chips> café ÿ"_s);
        row("numbered references", "<title>&#233;&#xE9;&#128222;</title>", u"éé📞"_s);
        row("references once only", "<title>&amp;lt;</title>", u"&lt;"_s);
        row("no references", "<title>a & b &; &nix; &#; &#x; &#xd800; &#99999999; &amp</title>",
            u"a & b &; &nix; &#; &#x; &#xd800; &#99999999; &amp"_s);
        row("control characters", QByteArray("<title>a\0b\x1b[31mc&#7;</title>", 29), u"ab[31mc"_s);
        row("turned around",
            "<title>a&#x202e;b\xe2\x81\xa6"
            "c</title>",
            u"abc"_s);
        row("right to left", "<title>התקשרו</title>", u"התקשרו"_s);
    }

    void readsTheTitle()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, title);
        QCOMPARE(linkPreview(html, {}).title, title);
    }

    void readsTheDescription()
    {
        const QByteArray plain = "<meta name=description content='Plain'>";
        const QByteArray og = "<meta property='og:description' content='Rich'>";

        QCOMPARE(linkPreview(plain, {}), (LinkCard{{}, u"Plain"_s}));
        QCOMPARE(linkPreview(plain + og, {}), (LinkCard{{}, u"Rich"_s}));
    }

    void decodesWhatIsDeclared_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QString>("title");
        const QByteArray utf8 = "<title>\xc3\xa9\xe2\x82\xac</title>";
        const QByteArray latin = "<title>\xe9</title>";

        QTest::newRow("nothing said") << utf8 << QByteArray() << u"é€"_s;
        QTest::newRow("UTF-8") << utf8 << QByteArray("utf-8") << u"é€"_s;
        QTest::newRow("by the server") << latin << QByteArray("iso-8859-1") << u"é"_s;
        QTest::newRow("by the page")
            << "<meta charset=\"ISO-8859-1\">" + latin << QByteArray() << u"é"_s;
        QTest::newRow("by the page, the old way")
            << "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>" + latin
            << QByteArray() << u"é"_s;
        QTest::newRow("the server wins")
            << "<meta charset=iso-8859-1>" + utf8 << QByteArray("utf-8") << u"é€"_s;
        QTest::newRow("byte order mark")
            << "\xef\xbb\xbf" + utf8 << QByteArray("iso-8859-1") << u"é€"_s;
        QTest::newRow("unheard of") << utf8 << QByteArray("x-nothing") << u"é€"_s;
        QTest::newRow("a lie") << "<meta charset=utf-16>" + utf8 << QByteArray() << u"é€"_s;
        QTest::newRow("another alphabet")
            << QByteArray("<title>\xcf\xf0\xe8</title>") << QByteArray("windows-1251") << u"При"_s;
    }

    void decodesWhatIsDeclared()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, charset);
        QFETCH(QString, title);
        QCOMPARE(linkPreview(html, charset).title, title);
    }

    void readsTheStartOnly()
    {
        const QByteArray title = "<title>Shop</title>";
        const QByteArray before(longestHead - title.size(), ' ');

        QCOMPARE(linkPreview(before + title, {}).title, u"Shop"_s);
        QCOMPARE(linkPreview(QByteArray(20, ' ') + before + title, {}).title, QString());
    }

    void cutsWhatIsLong()
    {
        const QByteArray phone = "\xf0\x9f\x93\x9e";
        const LinkCard card = linkPreview("<title>a" + phone.repeated(500) + "</title>", {});

        QCOMPARE_LE(card.title.size(), LinkCard::longestTitle);
        QVERIFY(card.title.isValidUtf16());
        QVERIFY(card.title.startsWith(u"a📞📞"_s));
    }

    void survivesAnything_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {"<", "<a", "<!--", "<title>", "<meta ", "<meta a=\"", "<script>",
                                  "&", "&#", "<a b=c ", "\xff", "<meta property=og:title content=",
                                  "</title", "<a '", "a=b ", "<title"})
            QTest::newRow(piece) << QByteArray(piece);
    }

    /// Each of these in its hundreds of thousands; what takes the square of that takes the test's
    /// whole time limit.
    void survivesAnything()
    {
        QFETCH(QByteArray, piece);

        const LinkCard card = linkPreview(piece.repeated(longestHead / piece.size()), {});

        QCOMPARE_LE(card.title.size(), LinkCard::longestTitle);
    }

    void isFetched()
    {
        WireServer server(endless("HTTP/1.1 200 OK\r\nContent-Type: text/html; "
                                  "charset=iso-8859-1\r\n\r\n<title>caf\xe9</title>"));
        MediaFetcher fetcher(usualFetchPatience, {});

        const auto card = fetchLinkCard(fetcher, server.url());

        QTRY_VERIFY(card.isFinished());
        QVERIFY(card.result().has_value());
        QCOMPARE(card.result()->title, u"café"_s);
    }
};

QTEST_GUILESS_MAIN(TestLinkPreview)
#include "tst_linkpreview.moc"
