// SPDX-License-Identifier: MIT
#include "ui/phone/headerloader.h"

#include "app/web/mediafetcher.h"
#include "tests/support/hostilescripts.h"
#include "tests/support/samplepictures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace bellpush::hostilescripts;
using namespace bellpush::samplepictures;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize largest(100, 100);

/// Red pictures at addresses with "red" in them, blue ones elsewhere.
WireServer::Script coloured()
{
    return {.whenAsked = [](QTcpSocket &socket) {
        const auto *server = dynamic_cast<WireServer *>(socket.parent());
        QImage image(30, 20, QImage::Format_RGB32);
        image.fill(server->requests.constLast().startsWith("GET /red") ? Qt::red : Qt::blue);
        socket.write(fileAnswer("image/png", written(image, "png")));
    }};
}

QString at(const WireServer &server, const QString &path)
{
    return server.url().toString() + path;
}

} // namespace

class TestHeaderLoader : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_loader.reset();
        m_fetcher = std::make_unique<MediaFetcher>(usualFetchPatience, std::nullopt);
        m_loader = std::make_unique<HeaderLoader>(*m_fetcher, largest, 20ms);
    }

    void showsAPicture()
    {
        WireServer server(coloured());
        const QSignalSpy spy(m_loader.get(), &HeaderLoader::changed);

        m_loader->show(HeaderKind::Image, at(server, u"/red.png"_s));
        QVERIFY(std::holds_alternative<HeaderMediaLoading>(m_loader->state()));
        QCOMPARE(server.connections, 0);

        QTRY_VERIFY(picture() != nullptr);
        QCOMPARE(picture()->size(), QSize(30, 20));
        QCOMPARE(picture()->pixelColor(5, 5), QColor(Qt::red));
        QCOMPARE(spy.size(), 2);
    }

    void waitsForAPause()
    {
        WireServer server(coloured());
        HeaderLoader patient(*m_fetcher, largest, 1h);
        MediaFetcher other(usualFetchPatience, std::nullopt);

        patient.show(HeaderKind::Image, at(server, u"/red.png"_s));
        const auto later = other.fetch(QUrl(at(server, u"/blue.png"_s)), MediaKind::Image);
        QTRY_VERIFY(later.isFinished());

        QCOMPARE(server.requests.size(), 1);
    }

    void asksOnceForWhatIsTyped()
    {
        WireServer server(coloured());
        const QString link = at(server, u"/red.png"_s);

        for (qsizetype length = 1; length <= link.size(); ++length)
            m_loader->show(HeaderKind::Image, link.left(length));
        QTRY_VERIFY(picture() != nullptr);
        m_loader->show(HeaderKind::Image, link);
        m_loader->show(HeaderKind::Image, link + u' ');

        QVERIFY(picture() != nullptr);
        QCOMPARE(server.requests.size(), 1);
    }

    void asksNobodyForHalfAnAddress_data()
    {
        QTest::addColumn<HeaderKind>("kind");
        QTest::addColumn<QString>("link");

        QTest::newRow("nothing typed") << HeaderKind::Image << QString();
        QTest::newRow("no header") << HeaderKind::None << u"/a.png"_s;
        QTest::newRow("a text") << HeaderKind::Text << u"/a.png"_s;
        QTest::newRow("a word") << HeaderKind::Image << u"banner.png"_s;
        QTest::newRow("half a host") << HeaderKind::Image << u"https://exam"_s;
        QTest::newRow("a host") << HeaderKind::Video << u"https://example.invalid/"_s;
    }

    void asksNobodyForHalfAnAddress()
    {
        QFETCH(HeaderKind, kind);
        QFETCH(QString, link);
        const QSignalSpy spy(m_loader.get(), &HeaderLoader::changed);

        m_loader->show(kind, link);

        QCOMPARE(m_loader->state(), HeaderPictureState());
        QCOMPARE(spy.size(), 0);
    }

    void saysAtOnceWhatIsNeverFetched()
    {
        m_loader->show(HeaderKind::Image, u"http://example.invalid/a.png"_s);
        QCOMPARE(problem(), std::optional(MediaProblem::PlainHttp));

        m_loader->show(HeaderKind::Image, u"https://a:b@example.invalid/a.png"_s);
        QCOMPARE(problem(), std::optional(MediaProblem::HasPassword));
    }

    void neverShowsWhatIsStale()
    {
        WireServer slow({});
        WireServer server(coloured());

        m_loader->show(HeaderKind::Image, at(slow, u"/red.png"_s));
        QTRY_COMPARE(slow.requests.size(), 1);
        m_loader->show(HeaderKind::Image, at(server, u"/blue.png"_s));
        QTRY_VERIFY(picture() != nullptr);
        QCOMPARE(picture()->pixelColor(5, 5), QColor(Qt::blue));

        m_loader->show(HeaderKind::Image, at(server, u"/red.png"_s));
        QVERIFY(picture() == nullptr);
        m_loader->show(HeaderKind::None, at(server, u"/red.png"_s));
        QCOMPARE(m_loader->state(), HeaderPictureState());
    }

    void dropsWhatIsBeingUnpacked()
    {
        const QByteArray png = blackPng({4000, 3000}, 8);
        WireServer large(saying(fileAnswer("image/png", png)));
        const QSignalSpy spy(m_loader.get(), &HeaderLoader::changed);

        for (int i = 0; i < 5; ++i) {
            m_loader->show(HeaderKind::Image, at(large, u"/%1.png"_s.arg(i)));
            QTRY_COMPARE(large.requests.size(), i + 1);
        }
        m_loader->show(HeaderKind::None, {});
        m_loader.reset(); // waits for the unpacking

        for (const auto &emission : spy)
            QVERIFY(!std::holds_alternative<MediaError>(
                emission.constFirst().value<HeaderPictureState>()));
    }

    void checksFilmsAndFiles()
    {
        WireServer server(endless("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n"
                                  "Content-Length: 1000000\r\n\r\n"));

        m_loader->show(HeaderKind::Video, at(server, u"/a.mp4"_s));

        const HeaderPictureState expected
            = CheckedMedia{MediaKind::Video, u"video/mp4"_s, 1'000'000};
        QTRY_COMPARE(m_loader->state(), expected);
    }

    void asksAgainForAnotherKind()
    {
        WireServer server(coloured());
        const QString link = at(server, u"/red.png"_s);

        m_loader->show(HeaderKind::Video, link);
        QTRY_COMPARE(problem(), std::optional(MediaProblem::WrongType));
        m_loader->show(HeaderKind::Image, link);
        QTRY_VERIFY(picture() != nullptr);
    }

    void saysWhatIsNoPicture()
    {
        WireServer page(saying(fileAnswer("image/png", "<!doctype html>")));
        WireServer bomb(saying(fileAnswer("image/png", blackPng({20000, 20000}, 1, 200))));

        m_loader->show(HeaderKind::Image, at(page, u"/a.png"_s));
        QTRY_COMPARE(problem(), std::optional(MediaProblem::NotAnImage));
        m_loader->show(HeaderKind::Image, at(bomb, u"/a.png"_s));
        QTRY_COMPARE(problem(), std::optional(MediaProblem::TooManyPixels));
    }

    void triesAgainWhenTold()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.png"_s);
        m_loader->show(HeaderKind::Image, path);
        QTRY_COMPARE(problem(), std::optional(MediaProblem::FileMissing));

        QVERIFY(twoColors({30, 20}).save(path));
        m_loader->show(HeaderKind::Image, path);
        QCOMPARE(problem(), std::optional(MediaProblem::FileMissing));
        m_loader->reload();

        QVERIFY(std::holds_alternative<HeaderMediaLoading>(m_loader->state()));
        QTRY_VERIFY(picture() != nullptr);
    }

    void mayGoAwayAtAnyTime()
    {
        WireServer server({});
        m_loader->show(HeaderKind::Image, at(server, u"/red.png"_s));
        QTRY_COMPARE(server.requests.size(), 1);

        m_loader.reset();

        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
    }

private:
    const QImage *picture() const { return std::get_if<QImage>(&m_loader->state()); }

    std::optional<MediaProblem> problem() const
    {
        const auto *error = std::get_if<MediaError>(&m_loader->state());
        return error != nullptr ? std::optional(error->problem) : std::nullopt;
    }

    std::unique_ptr<MediaFetcher> m_fetcher;
    std::unique_ptr<HeaderLoader> m_loader;
};

QTEST_GUILESS_MAIN(TestHeaderLoader)
#include "tst_headerloader.moc"
