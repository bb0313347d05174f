// SPDX-License-Identifier: MIT
#include "app/cloudapi/linkpreview.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestLinkPreview : public QObject
{
    Q_OBJECT

private slots:
    void readsThePage_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("description");

        QTest::newRow("nothing") << ""_ba << QString() << QString();
        QTest::newRow("no HTML") << "just words & such"_ba << QString() << QString();
        QTest::newRow("title") << "<html><head><title> Lucky\n Shrub </title>"_ba
                               << u"Lucky Shrub"_s << QString();
        QTest::newRow("Open Graph wins")
            << "<title>Old</title><meta property=\"og:title\" content=\"New\">"
               "<meta property='og:description' content='All of it'/>"_ba
            << u"New"_s << u"All of it"_s;
        QTest::newRow("any order and case")
            << "<META CONTENT=\"Tulips > roses\" PROPERTY=og:title >"_ba << u"Tulips > roses"_s
            << QString();
        QTest::newRow("as a name")
            << "<meta name=\"og:title\" content=\"Named\">"_ba << u"Named"_s << QString();
        QTest::newRow("the first counts")
            << "<meta property=og:title content=One><meta property=og:title content=Two>"_ba
            << u"One"_s << QString();
        QTest::newRow("entities")
            << "<title>Caf&eacute; &amp; Bar &#128144; &#x1F4DE; &#0; &lt;b&gt;</title>"_ba
            << u"Caf&eacute; & Bar 💐 📞 &#0; <b>"_s << QString();
        QTest::newRow("not in a script")
            << "<script>var a = '<title>No</title>';</script><title>Yes</title>"_ba << u"Yes"_s
            << QString();
        QTest::newRow("not in a comment")
            << "<!-- <title>No</title> --><title>Yes</title>"_ba << u"Yes"_s << QString();
        QTest::newRow("not in the body")
            << "<body><meta property=og:title content=No>"_ba << QString() << QString();
        QTest::newRow("right to left")
            << "<title>متجر الزهور</title>"_ba << u"متجر الزهور"_s << QString();
        QTest::newRow("cut off") << "<title>Half a ti"_ba << u"Half a ti"_s << QString();
        QTest::newRow("cut in a tag")
            << "<title>Whole</title><meta property=\"og:ti"_ba << u"Whole"_s << QString();
        QTest::newRow("broken UTF-8")
            << "<title>a\xff\xfe\xc3</title>"_ba << u"a\ufffd\ufffd\ufffd"_s << QString();
    }

    void readsThePage()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, title);
        QFETCH(QString, description);

        const LinkPreview preview = linkPreview(html, {});

        QCOMPARE(preview.title, title);
        QCOMPARE(preview.description, description);
    }

    void followsTheCharset()
    {
        QCOMPARE(linkPreview("<title>Caf\xe9</title>"_ba, "iso-8859-1"_ba).title, u"Café"_s);
        QCOMPARE(linkPreview("<title>Caf\xc3\xa9</title>"_ba, "no-such-set"_ba).title, u"Café"_s);
    }

    void looksAtTheFirst300KilobytesOnly()
    {
        const QByteArray title = "<title>Late</title>";
        const QByteArray filler(LinkPreview::longestHead - title.size(), ' ');

        QCOMPARE(linkPreview(filler + title, {}).title, u"Late"_s);
        QCOMPARE(linkPreview(filler + "          " + title, {}).title.size() < 4, true);
    }

    void survivesHostilePages_data()
    {
        QTest::addColumn<QByteArray>("piece");

        QTest::newRow("open tags") << "<"_ba;
        QTest::newRow("open metas") << "<meta "_ba;
        QTest::newRow("open quotes") << "<meta content=\""_ba;
        QTest::newRow("open comments") << "<!--"_ba;
        QTest::newRow("ampersands") << "<title>&"_ba;
        QTest::newRow("equals") << "="_ba;
        QTest::newRow("zeros") << QByteArray("\0<\0>", 4);
    }

    void survivesHostilePages()
    {
        QFETCH(QByteArray, piece);
        const QByteArray page
            = piece.repeated(LinkPreview::longestHead / piece.size()) + "<title>x</title>";

        QVERIFY(linkPreview(page, {}).title.size() <= 300);
    }
};

QTEST_APPLESS_MAIN(TestLinkPreview)
#include "tst_linkpreview.moc"
