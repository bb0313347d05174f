// SPDX-License-Identifier: MIT
#include "app/web/mediafetcher.h"

#include "tests/support/hostilescripts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace bellpush::hostilescripts;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Script = WireServer::Script;

namespace {

constexpr qint64 most = qint64{5} * 1024 * 1024;
const QByteArray picture = "\x89PNG\r\n\x1a\n, as it were";

// Short limits, for servers that never answer. A slow machine makes these tests slower, not red.
constexpr FetchPatience littleIdle{100ms, 60s};
constexpr FetchPatience littleTotal{60s, 300ms};

template <typename T>
T resultOf(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60000))
        qFatal("no result");
    return future.result();
}

FetchResult fetched(const QUrl &address, FetchPatience patience = usualFetchPatience)
{
    MediaFetcher fetcher(patience, {});
    return resultOf(fetcher.fetch(address, MediaKind::Image));
}

QUrl at(const WireServer &server)
{
    return server.url().resolved(QUrl(u"/a.png"_s));
}

} // namespace

class TestMediaFetcher : public QObject
{
    Q_OBJECT

private slots:
    void fetchesWhatIsHonest_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("a picture") << saying(fileAnswer("image/png", picture)) << picture;
        QTest::newRow("type in capitals, with an option")
            << saying(fileAnswer("IMAGE/PNG; q=1", picture)) << picture;
        QTest::newRow("no type") << saying(httpAnswer("200 OK", picture, {})) << picture;
        QTest::newRow("any bytes")
            << saying(fileAnswer("application/octet-stream", picture)) << picture;
        QTest::newRow("without a length")
            << sayingAndClosing("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n" + picture)
            << picture;
        QTest::newRow("chunked") << saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           + QByteArray::number(picture.size(), 16) + "\r\n"
                                           + picture + "\r\n0\r\n\r\n")
                                 << picture;
        QTest::newRow("exactly 5 MB")
            << saying(fileAnswer("image/png", QByteArray(most, 'a'))) << QByteArray(most, 'a');
        QTest::newRow("exactly 5 MB, without a length")
            << sayingAndClosing("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(most, 'a'))
            << QByteArray(most, 'a');
        QTest::newRow("less is said than comes: what was said")
            << sayingAndClosing("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n" + picture)
            << picture.first(8);
    }

    void fetchesWhatIsHonest()
    {
        QFETCH(Script, script);
        QFETCH(QByteArray, bytes);
        WireServer server(script);

        const FetchResult result = fetched(at(server));

        QVERIFY(result.has_value());
        QCOMPARE(result->bytes, bytes);
        QCOMPARE(result->address, at(server));
        QCOMPARE(server.requests.size(), 1);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<FetchPatience>("patience");
        QTest::addColumn<MediaError>("error");
        const auto row = [](const char *name, const Script &script, MediaError error,
                            FetchPatience patience = usualFetchPatience) {
            error.kind = MediaKind::Image;
            QTest::newRow(name) << script << patience << error;
        };
        using enum MediaProblem;
        const QByteArray start = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n";

        row("closes without a word", sayingAndClosing({}), {StoppedHalfWay});
        row("resets", Script{.whenAsked = resetConnection}, {StoppedHalfWay});
        row("no HTTP", sayingAndClosing("SSH-2.0-OpenSSH_9.2\r\n"), {StoppedHalfWay});
        row("half a picture", sayingAndClosing(fileAnswer("image/png", picture).chopped(9)),
            {StoppedHalfWay});
        row("more is said than comes", sayingAndClosing(start + "Content-Length: 99\r\n\r\nab"),
            {StoppedHalfWay});
        row("6 MB", endless(start + "Content-Length: 6291456\r\n\r\n"),
            {TooBig, {}, most, 6291456});
        row("a byte over 5 MB, only said", saying(start + "Content-Length: 5242881\r\n\r\n"),
            {TooBig, {}, most, most + 1});
        row("a byte over 5 MB, without a length",
            sayingAndClosing(start + "\r\n" + QByteArray(most + 1, 'a')), {TooBig, {}, most});
        row("endless", endless(start + "\r\n"), {TooBig, {}, most});
        row("endless, chunked", endless(start + "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n"),
            {TooBig, {}, most});
        row("empty", saying(fileAnswer("image/png", {})), {Empty});
        row("empty, without a length", sayingAndClosing(start + "\r\n"), {Empty});
        row("204", saying("HTTP/1.1 204 No Content\r\n\r\n"), {Empty});
        row("a page", saying(fileAnswer("text/html; charset=utf-8", picture)),
            {WrongType, {}, 0, 0, u"text/html"_s});
        row("a film", endless("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n"),
            {WrongType, {}, 0, 0, u"video/mp4"_s});
        row("packed although not asked for",
            saying(httpAnswer("200 OK", QByteArray::fromHex("1f8b0800"),
                              "Content-Type: image/png\r\nContent-Encoding: gzip\r\n")),
            {WrongType, {}, 0, 0, u"gzip"_s});
        row("404", saying(httpAnswer("404 Not Found", picture)), {HttpStatus, {}, 0, 404});
        row("404 with a long page", saying(httpAnswer("404 Not Found", QByteArray(1000000, 'a'))),
            {HttpStatus, {}, 0, 404});
        row("404 without end", endless("HTTP/1.1 404 Not Found\r\n\r\n"), {HttpStatus, {}, 0, 404});
        row("103, which Qt takes for an answer",
            saying("HTTP/1.1 103 Early Hints\r\n\r\n" + httpAnswer("200 OK", picture)),
            {HttpStatus, {}, 0, 103});
        row("500", saying(httpAnswer("500 Oh", picture)), {HttpStatus, {}, 0, 500});
        row("asks for a password",
            saying(httpAnswer("401 Unauthorized", {}, "WWW-Authenticate: Basic realm=\"x\"\r\n")),
            {HttpStatus, {}, 0, 401});
        row("redirect to itself", saying(redirectAnswer("/a.png")), {TooManyRedirects, {}, 5});
        row("redirect to nowhere", saying(httpAnswer("302 Found", {})), {HttpStatus, {}, 0, 302});
        row("redirect to a file", saying(redirectAnswer("file:///etc/passwd")),
            {ForbiddenRedirect, {}, 0, 0, u"file:///etc/passwd"_s});
        row("redirect to http elsewhere", saying(redirectAnswer("http://example.invalid/a?b")),
            {ForbiddenRedirect, {}, 0, 0, u"http://example.invalid/a"_s});
        row("redirect to another scheme", saying(redirectAnswer("ftp://example.invalid/a")),
            {ForbiddenRedirect, {}, 0, 0, u"ftp://example.invalid/a"_s});
        row("redirect with a password", saying(redirectAnswer("https://a:b@example.invalid/")),
            {ForbiddenRedirect, {}, 0, 0, u"https://example.invalid/"_s});
        row("silent", {}, {TooSlow, {}, 1}, littleIdle);
        row("silent after the head", saying(start + "Content-Length: 10\r\n\r\n"), {TooSlow, {}, 1},
            littleIdle);
        row("slow drip", dripping(start + "\r\n"), {TooSlow, {}, 1}, littleTotal);
        row("slow drip of a head", dripping(start + "X: "), {TooSlow, {}, 1}, littleTotal);
    }

    void refusesTheRest()
    {
        QFETCH(Script, script);
        QFETCH(FetchPatience, patience);
        QFETCH(MediaError, error);
        WireServer server(script);

        const FetchResult result = fetched(at(server), patience);

        QVERIFY(!result.has_value());
        QCOMPARE(result.error().problem, error.problem);
        QCOMPARE(result.error(), error);
        // Qt asks again when a connection ends before an answer begins; reading twice harms nobody.
        if (error.problem != MediaProblem::StoppedHalfWay)
            QCOMPARE(server.requests.size(),
                     1 + error.limit * (error.problem == MediaProblem::TooManyRedirects));
    }

    void saysNoTlsWhereThereIsNone()
    {
        WireServer server(sayingAndClosing("HTTP/1.1 400 Bad Request\r\n\r\n"));
        QUrl address = at(server);
        address.setScheme(u"https"_s);

        const FetchResult result = fetched(address, littleTotal);

        QVERIFY(!result.has_value());
        QVERIFY(result.error().problem == MediaProblem::Tls
                || result.error().problem == MediaProblem::TooSlow);
        QCOMPARE(server.requests.size(), 0);
    }

    void saysWhenNobodyListens()
    {
        QUrl address;
        {
            const WireServer gone({});
            address = at(gone);
        }

        QCOMPARE(fetched(address).error().problem, MediaProblem::NoConnection);
        QCOMPARE(fetched(QUrl(u"https://nobody.invalid/a.png"_s)).error().problem,
                 MediaProblem::NoHost);
    }

    void asksNobodyForWhatIsNoAddress_data()
    {
        QTest::addColumn<QUrl>("address");
        QTest::addColumn<MediaProblem>("problem");

        QTest::newRow("plain http")
            << QUrl(u"http://example.invalid/a.png"_s) << MediaProblem::PlainHttp;
        QTest::newRow("password") << QUrl(u"https://a:b@example.invalid/a.png"_s)
                                  << MediaProblem::HasPassword;
        QTest::newRow("data") << QUrl(u"data:image/png;base64,AAAA"_s) << MediaProblem::NoAddress;
        QTest::newRow("resource") << QUrl(u"qrc:/a.png"_s) << MediaProblem::NoAddress;
        QTest::newRow("file elsewhere")
            << QUrl(u"file://server/share/a.png"_s) << MediaProblem::NoAddress;
        QTest::newRow("nothing") << QUrl() << MediaProblem::NoAddress;
    }

    void asksNobodyForWhatIsNoAddress()
    {
        QFETCH(QUrl, address);
        QFETCH(MediaProblem, problem);
        QCOMPARE(fetched(address).error().problem, problem);
    }

    void followsAFewRedirects()
    {
        int left = MediaDownload::mostRedirects;
        WireServer server({.whenAsked = [&left](QTcpSocket &socket) {
            // A long body must not keep it from going on.
            socket.write(left-- > 0 ? redirectAnswer("/b.png", QByteArray(200000, 'a'))
                                    : fileAnswer("image/png", picture));
        }});

        const FetchResult result = fetched(at(server));

        QVERIFY(result.has_value());
        QCOMPARE(result->bytes, picture);
        QCOMPARE(result->address, server.url().resolved(QUrl(u"/b.png"_s)));
    }

    void tellsNothingAboutItsUser()
    {
        int asked = 0;
        WireServer server({.whenAsked = [&asked](QTcpSocket &socket) {
            const QByteArray cookie = "Set-Cookie: a=b\r\n";
            socket.write(asked++ == 0 ? httpAnswer("302 Found", {}, cookie + "Location: /b.png\r\n")
                                      : httpAnswer("200 OK", picture, cookie));
        }});
        MediaFetcher fetcher(usualFetchPatience, {});

        QVERIFY(resultOf(fetcher.fetch(at(server), MediaKind::Image)).has_value());
        QVERIFY(resultOf(fetcher.fetch(at(server), MediaKind::Image)).has_value());

        QCOMPARE(server.requests.size(), 3);
        for (const QByteArray &request : server.requests) {
            QVERIFY(!request.toLower().contains("cookie"));
            QVERIFY(!request.toLower().contains("referer"));
            QVERIFY(!request.toLower().contains("authorization"));
            QVERIFY(request.contains("Accept-Encoding: identity\r\n"));
        }
    }

    void canBeCancelled()
    {
        WireServer server({});
        MediaFetcher fetcher(usualFetchPatience, {});
        const auto future = fetcher.fetch(at(server), MediaKind::Image);
        const auto check = fetcher.check(at(server), MediaKind::Video);
        QTRY_COMPARE(server.connections, 2);

        fetcher.cancel();

        QCOMPARE(resultOf(future).error().problem, MediaProblem::Cancelled);
        QCOMPARE(resultOf(check).error().problem, MediaProblem::Cancelled);
        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
    }

    void mayGoAwayInBetween()
    {
        WireServer server(endless("HTTP/1.1 200 OK\r\n\r\n"));
        auto fetcher = std::make_unique<MediaFetcher>(usualFetchPatience, std::nullopt);
        const auto future = fetcher->fetch(at(server), MediaKind::Document);
        QTRY_COMPARE(server.requests.size(), 1);

        fetcher.reset();

        QVERIFY(future.isCanceled());
        QVERIFY(future.isFinished());
    }

    void checksWithoutFetching()
    {
        WireServer server(endless("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n"
                                  "Content-Length: 16777216\r\n\r\n"));
        MediaFetcher fetcher(usualFetchPatience, {});

        const auto result = resultOf(fetcher.check(at(server), MediaKind::Video));

        QVERIFY(result.has_value());
        QCOMPARE(*result, (CheckedMedia{MediaKind::Video, u"video/mp4"_s, 16777216}));
    }

    void checksWithoutKnowingTheSize()
    {
        WireServer server(endless("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n"));
        MediaFetcher fetcher(usualFetchPatience, {});

        const auto result = resultOf(fetcher.check(at(server), MediaKind::Document));

        QVERIFY(result.has_value());
        QCOMPARE(*result, (CheckedMedia{MediaKind::Document, u"application/pdf"_s, {}}));
    }

    void refusesWhatTheHeadSays()
    {
        MediaFetcher fetcher(usualFetchPatience, {});
        WireServer big(saying("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n"
                              "Content-Length: 16777217\r\n\r\n"));
        WireServer other(saying(fileAnswer("video/webm", "a")));

        QCOMPARE(resultOf(fetcher.check(at(big), MediaKind::Video)).error(),
                 (MediaError{MediaProblem::TooBig, MediaKind::Video, 16777216, 16777217, {}}));
        QCOMPARE(resultOf(fetcher.check(at(other), MediaKind::Video)).error().problem,
                 MediaProblem::WrongType);
    }

    void readsTheStartOfAPage()
    {
        WireServer server(
            endless("HTTP/1.1 200 OK\r\nContent-Type: text/html; Charset=\"ISO-8859-1\"\r\n\r\n"));
        MediaFetcher fetcher(usualFetchPatience, {});

        const FetchResult result = resultOf(fetcher.fetchPage(at(server), 1000));

        QVERIFY(result.has_value());
        QCOMPARE(result->bytes, QByteArray(1000, 'a'));
        QCOMPARE(result->charset, "iso-8859-1");
    }

    void readsPagesOfHtmlOnly()
    {
        WireServer server(saying(fileAnswer("image/png", picture)));
        MediaFetcher fetcher(usualFetchPatience, {});

        const MediaError error = resultOf(fetcher.fetchPage(at(server), 1000)).error();
        QCOMPARE(error.problem, MediaProblem::WrongType);
        QCOMPARE(error.kind, std::nullopt);
        QCOMPARE(resultOf(fetcher.fetchPage(QUrl(u"file:///etc/passwd"_s), 9)).error().problem,
                 MediaProblem::NoAddress);
    }

    void keepsPicturesWhereItIsTold()
    {
        const QTemporaryDir folder;
        WireServer server(saying(httpAnswer(
            "200 OK", picture, "Content-Type: image/png\r\nCache-Control: max-age=600\r\n")));
        MediaFetcher fetcher(usualFetchPatience, FetchCache{folder.path(), 1000000});

        for (int i = 0; i < 3; ++i)
            QCOMPARE(resultOf(fetcher.fetch(at(server), MediaKind::Image))->bytes, picture);

        QCOMPARE(server.requests.size(), 1);
    }

    void keepsNothingUntold()
    {
        WireServer server(saying(httpAnswer("200 OK", picture, "Cache-Control: max-age=600\r\n")));
        MediaFetcher fetcher(usualFetchPatience, {});

        for (int i = 0; i < 2; ++i)
            QVERIFY(resultOf(fetcher.fetch(at(server), MediaKind::Image)).has_value());

        QCOMPARE(server.requests.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMediaFetcher)
#include "tst_mediafetcher.moc"
