// SPDX-License-Identifier: MIT
#include "app/httpserver/httplistener.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <future>

using namespace bellpush;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<HttpListener> echo(const HttpLimits &limits)
{
    const HttpService service{
        .answer =
            [](const HttpRequest &request) {
                return HttpAnswer{200, "text/plain",
                                  request.method + ' ' + request.path + ' '
                                      + QByteArray::number(request.body.size())};
            },
        .refuse =
            [](RequestFault fault) {
                return HttpAnswer{httpStatus(fault), "text/plain", "refused"};
            },
    };
    return *HttpListener::start("127.0.0.1", 0, limits, service);
}

std::unique_ptr<QTcpSocket> connected(const HttpListener &listener)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, listener.port());
    if (!socket->waitForConnected())
        qFatal("no connection: %s", qPrintable(socket->errorString()));
    return socket;
}

QByteArray post(qsizetype length, const QByteArray &path = "/")
{
    return "POST " + path + " HTTP/1.1\r\nHost: shop.example\r\nContent-Length: "
        + QByteArray::number(length) + "\r\n\r\n" + QByteArray(length, 'x');
}

/// All that is said until the other side closes.
QByteArray heard(QTcpSocket &socket)
{
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5000)) { }
    return socket.readAll();
}

QByteArray exchange(const HttpListener &listener, const QByteArray &bytes)
{
    const auto socket = connected(listener);
    socket->write(bytes);
    while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(5000)) { }
    return heard(*socket);
}

} // namespace

class TestHttpListener : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasAskedOfIt()
    {
        const auto listener = echo({});

        QVERIFY(exchange(*listener, post(3, "/a%20b?c=d")).endsWith("\r\n\r\nPOST /a b 3"));
    }

    void answersAnyHostUnlessSomeAreNamed()
    {
        QVERIFY(exchange(*echo({}), post(0)).startsWith("HTTP/1.1 200 "));
        QVERIFY(exchange(*echo({.acceptedHosts = {"shop.example"}}), post(0))
                    .startsWith("HTTP/1.1 200 "));
        QVERIFY(exchange(*echo({.acceptedHosts = {"other.example"}}), post(0))
                    .startsWith("HTTP/1.1 421 "));
    }

    void takesBodiesUpToItsLimit()
    {
        const auto listener = echo({.longestBody = 100000});

        for (const char *path : {"/", "/a%0Ab"}) {
            QVERIFY(exchange(*listener, post(99999, path)).endsWith(" 99999"));
            QVERIFY(exchange(*listener, post(100000, path)).endsWith(" 100000"));
            QVERIFY(exchange(*listener, post(100001, path)).startsWith("HTTP/1.1 413 "));
            QVERIFY(exchange(*listener, post(100001, path).replace("POST", "PRI"))
                        .startsWith("HTTP/1.1 413 "));
        }
    }

    void takesHeadsUpToItsLimit()
    {
        const auto listener = echo({.longestHead = 1000});
        const QByteArray start = "GET / HTTP/1.1\r\na: ";

        const QByteArray longest = start + QByteArray(1000 - start.size(), 'b') + "\r\n\r\n";
        QCOMPARE(longest.indexOf("\r\n\r\n"), 1000);
        QVERIFY(exchange(*listener, longest).startsWith("HTTP/1.1 200 "));
        QVERIFY(exchange(*listener, longest.chopped(4) + "b\r\n\r\n").startsWith("HTTP/1.1 431 "));
    }

    void waitsNoLongerThanItsTime_data()
    {
        QTest::addColumn<QByteArray>("begun");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << QByteArray("POST / HT");
        QTest::newRow("half a body") << post(100).chopped(50);
        QTest::newRow("half a chunk")
            << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nab");
    }

    /// A byte now and then gains nothing: every one of them would be in time for a limit of
    /// silence.
    void waitsNoLongerThanItsTime()
    {
        QFETCH(QByteArray, begun);
        const auto listener = echo({.totalTime = 300ms});
        const auto socket = connected(*listener);
        socket->write(begun);
        QTimer drip;
        connect(&drip, &QTimer::timeout, socket.get(), [&socket] { socket->write("a"); });
        drip.start(20ms);

        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);

        QVERIFY(socket->readAll().startsWith("HTTP/1.1 408 "));
    }

    void refusesHeadersThatOthersReadOtherwise_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isTaken");

        QTest::newRow("plain") << "X-a_1!#: b"_ba << true;
        QTest::newRow("empty value") << "X:"_ba << true;
        QTest::newRow("a colon in the value") << "X: a : b"_ba << true;
        QTest::newRow("a space behind the name") << "Content-Length : 1"_ba << false;
        QTest::newRow("a tab behind the name") << "Content-Length\t: 1"_ba << false;
        QTest::newRow("a line that goes on") << "X: a\r\n b"_ba << false;
        QTest::newRow("a name without value") << "Content-Length"_ba << false;
        QTest::newRow("a value without name") << ": 1"_ba << false;
        QTest::newRow("a zero in the name") << QByteArray("X\0: 1", 5) << false;
    }

    void refusesHeadersThatOthersReadOtherwise()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isTaken);
        const auto listener = echo({});

        const QByteArray said
            = exchange(*listener, post(3).replace("Content-Length", line + "\r\nContent-Length"));

        QVERIFY2(said.startsWith(isTaken ? "HTTP/1.1 200 " : "HTTP/1.1 400 "), said.constData());
    }

    void cutsTheOldestForOneMore()
    {
        const auto listener = echo({.mostConnections = 2});
        const auto first = connected(*listener);
        const auto second = connected(*listener);
        const auto third = connected(*listener);

        QTRY_COMPARE(first->state(), QAbstractSocket::UnconnectedState);
        for (QTcpSocket *socket : {second.get(), third.get()}) {
            socket->write(post(0));
            QVERIFY(heard(*socket).startsWith("HTTP/1.1 200 "));
        }
    }

    void outlastsAThousandConnections()
    {
        const auto listener = echo({});
        for (int i = 0; i < 1000; ++i) {
            const auto socket = connected(*listener);
            if (i % 2 == 0)
                socket->write("POST / HTTP/1.1\r\n");
        }

        QVERIFY(exchange(*listener, post(3)).endsWith(" 3"));
    }

    void endsWhileConnectionsAreOpen()
    {
        auto listener = echo({});
        std::vector<std::unique_ptr<QTcpSocket>> open;
        open.reserve(10);
        for (int i = 0; i < 10; ++i)
            open.push_back(connected(*listener));

        const auto ended = std::async(std::launch::async, [&listener] { listener.reset(); });

        QTRY_COMPARE(ended.wait_for(0s), std::future_status::ready);
        for (const auto &socket : open)
            QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(TestHttpListener)
#include "tst_httplistener.moc"
