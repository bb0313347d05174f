// SPDX-License-Identifier: MIT
#include "app/web/mediaaddress.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestMediaAddress : public QObject
{
    Q_OBJECT

private slots:
    void takesAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *name, const QString &typed, const QString &address) {
            QTest::newRow(name) << typed << address;
        };

        row("https", u"https://a.example/b.png?c=d"_s, u"https://a.example/b.png?c=d"_s);
        row("white space around", u" https://a.example/b.png\n"_s, u"https://a.example/b.png"_s);
        row("capitals", u"HTTPS://A.example/b.png"_s, u"https://a.example/b.png"_s);
        row("a space in it", u"https://a.example/b c.png"_s, u"https://a.example/b%20c.png"_s);
        row("http here", u"http://127.0.0.1:8080/b.png"_s, u"http://127.0.0.1:8080/b.png"_s);
        row("http here, IPv6", u"http://[::1]/b.png"_s, u"http://[::1]/b.png"_s);
        row("http here, by name", u"http://localhost/b.png"_s, u"http://localhost/b.png"_s);
        row("file address", u"file:///a/b.png"_s, u"file:///a/b.png"_s);
        row("path", u"/a/b c%20#.png"_s, u"file:///a/b%20c%2520%23.png"_s);
    }

    void takesAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);

        const auto result = mediaAddress(typed);

        QVERIFY(result.has_value());
        QCOMPARE(QString::fromLatin1(result->toEncoded()), address);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<MediaProblem>("problem");
        const auto row = [](const char *name, const QString &typed, MediaProblem problem) {
            QTest::newRow(name) << typed << problem;
        };
        using enum MediaProblem;

        row("nothing", {}, NoAddress);
        row("blank", u" \t"_s, NoAddress);
        row("a word", u"banner.png"_s, NoAddress);
        row("relative path", u"./banner.png"_s, NoAddress);
        row("no host", u"https:///a.png"_s, NoAddress);
        row("script", u"javascript:alert(1)"_s, NoAddress);
        row("data", u"data:image/png;base64,AA"_s, NoAddress);
        row("ftp", u"ftp://a.example/b.png"_s, NoAddress);
        row("file elsewhere", u"file://server/a.png"_s, NoAddress);
        row("http", u"http://a.example/b.png"_s, PlainHttp);
        row("http to what looks like here", u"http://127.0.0.1.example/b.png"_s, PlainHttp);
        row("http to all of here", u"http://0.0.0.0/b.png"_s, PlainHttp);
        row("name", u"https://ada@a.example/b.png"_s, HasPassword);
        row("name and password", u"https://ada:pw@a.example/b.png"_s, HasPassword);
    }

    void refusesTheRest()
    {
        QFETCH(QString, typed);
        QFETCH(MediaProblem, problem);

        const auto result = mediaAddress(typed);

        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), problem);
    }

    void tellsWholeAddressesFromHalfOnes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isWhole");
        for (const char *typed : {"https://a.example/b", "https://a.co/?b", "https://127.0.0.1/b",
                                  "https://[::1]/b", "https://localhost/b", "https://10.0.0.1/b",
                                  "/a/b.png", "http://a.example/b", "https://a:b@a.example/b"})
            QTest::newRow(typed) << QString::fromLatin1(typed) << true;
        for (const char *typed :
             {"https://a", "https://a/b", "https://example/b", "https://a.e/b", "https://a.example",
              "https://.com/b", "https://a.example/", "", "/a/", "/"})
            QTest::newRow(typed) << QString::fromLatin1(typed) << false;
    }

    void tellsWholeAddressesFromHalfOnes()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isWhole);

        QCOMPARE(isComplete(typed), isWhole);
    }

    void judgesRedirects_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("mayGo");
        const auto row = [](const char *name, const QString &from, const QString &to, bool mayGo) {
            QTest::newRow(name) << from << to << mayGo;
        };
        const QString secure = u"https://a.example/b"_s;
        const QString here = u"http://127.0.0.1/b"_s;
        const QString secureHere = u"https://127.0.0.1/b"_s;

        row("elsewhere", secure, u"https://c.example/d"_s, true);
        row("from here to elsewhere", here, secure, true);
        row("from here to here", here, u"http://localhost:8080/d"_s, true);
        row("http", secure, u"http://a.example/b"_s, false);
        row("here", secure, secureHere, false);
        row("here, by name", secure, u"https://localhost/b"_s, false);
        row("http here", secure, here, false);
        row("https to http, both here", secureHere, here, false);
        row("file", here, u"file:///etc/passwd"_s, false);
        row("data", here, u"data:text/plain,a"_s, false);
        row("password", here, u"https://a:b@a.example/"_s, false);
    }

    void judgesRedirects()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, mayGo);
        QCOMPARE(mayRedirect(QUrl(from), QUrl(to)), mayGo);
    }
};

QTEST_APPLESS_MAIN(TestMediaAddress)
#include "tst_mediaaddress.moc"
