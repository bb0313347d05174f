// SPDX-License-Identifier: MIT
#include "app/web/mediafetcher.h"
#include "tests/support/hostilescripts.h"
#include "tests/support/samplepictures.h"
#include "ui/phone/headerloader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <malloc.h>

using namespace bellpush;
using namespace bellpush::hostilescripts;
using namespace bellpush::samplepictures;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What an unpacked picture may take at most, its file and the result included.
constexpr qint64 allowed = 80;

QString status()
{
    QFile file(u"/proc/self/status"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

/// In MB.
qint64 memory(const QString &field)
{
    static const QRegularExpression number(u"\\s+(\\d+) kB"_s);
    const QString text = status();
    const qsizetype place = text.indexOf(field);
    return place < 0 ? 0 : number.match(text, place).captured(1).toLongLong() / 1024;
}

/// Lets the peak begin anew (Linux, proc(5): clear_refs).
bool resetPeak()
{
    ::malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1 && file.flush();
}

/// A grey JPEG in passes, its colours not thinned out: what takes libjpeg most memory a pixel. Its
/// only scan is cut off, so that it is a small file.
QByteArray greyJpegInPasses(QSize size)
{
    const QByteArray header = jpegHeader(size, 8, 3, '\xc2');
    const qsizetype scan = header.indexOf("\xff\xda");
    const QByteArray quantization = "\xff\xdb" + bytesOf({0, 67, 0}) + QByteArray(64, '\1');
    const QByteArray codes = "\xff\xc4" + bytesOf({0, 20, 0, 1}) + QByteArray(16, '\0');
    QByteArray bytes
        = header.first(2) + quantization + codes + header.sliced(2, scan - 2) + header.sliced(scan);
    bytes.chop(5);
    return bytes + bytesOf({0, 0, 0}) + QByteArray(64, '\0') + "\xff\xd9";
}

/// Any number of texts that unpack to a megabyte each.
QByteArray pngWithTexts(int count)
{
    const QByteArray text
        = pngPart("zTXt", "Title" + bytesOf({0, 0}) + zipped(QByteArray(1'000'000, 'a')));
    return withPngPart(written(twoColors({40, 30}), "png"), text.repeated(count));
}

} // namespace

/// A small process shows all that is hostile, and prints the most memory each took.
class TestMediaMemory : public QObject
{
    Q_OBJECT

private slots:
    void takesLittle_data()
    {
        QTest::addColumn<WireServer::Script>("script");
        const auto picture = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << saying(fileAnswer("image/png", bytes));
        };

        picture("bomb PNG", blackPng({20000, 20000}, 1));
        picture("100 megapixels, PNG", blackPng({10000, 10000}, 8, 1));
        picture("100 megapixels, JPEG", jpegHeader({10000, 10000}, 8, 3));
        picture("PNG with 500 MB of texts", pngWithTexts(500));
        picture("largest PNG", written(QImage(4000, 3125, QImage::Format_RGB32), "png"));
        picture("largest PNG with alpha", written(clear({4000, 3125}), "png"));
        picture("largest grey PNG", blackPng({4000, 3125}, 8));
        picture("largest JPEG in passes", greyJpegInPasses({4000, 3125}));
        picture("largest plain JPEG",
                written(QImage(8000, 6250, QImage::Format_Grayscale8), "jpeg"));
        QTest::newRow("endless") << endless("HTTP/1.1 200 OK\r\n\r\n");
        QTest::newRow("endless head") << endless("HTTP/1.1 200 OK\r\nX: ");
        QTest::newRow("endless, unheard") << endless("HTTP/1.1 404 Not Found\r\n\r\n");
        QTest::newRow("packed zeros")
            << saying(httpAnswer("200 OK", zipped(QByteArray(200'000'000, '\0')),
                                 "Content-Type: image/png\r\nContent-Encoding: deflate\r\n"));
        QTest::newRow("5 MB of nothing")
            << saying(fileAnswer("image/png", QByteArray(largestBytes(MediaKind::Image), 'a')));
    }

    void takesLittle()
    {
        QFETCH(WireServer::Script, script);
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer's own memory would be counted");
#endif
        WireServer server(script);
        MediaFetcher fetcher({2s, 30s}, std::nullopt); // the endless head is never over
        HeaderLoader loader(fetcher, {800, 800}, 0ms);
        if (!resetPeak())
            QSKIP("this system does not tell");
        const qint64 before = memory(u"VmRSS:"_s);

        loader.show(HeaderKind::Image, server.url().toString() + u"/a.png"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!std::holds_alternative<HeaderMediaLoading>(loader.state()),
                                 60000);

        const qint64 peak = memory(u"VmHWM:"_s);
        qInfo("%lld MB more, %lld MB in all", static_cast<long long>(peak - before),
              static_cast<long long>(peak));
        QCOMPARE_LE(peak - before, allowed);
    }

private:
    static QImage clear(QSize size)
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        return image;
    }
};

QTEST_GUILESS_MAIN(TestMediaMemory)
#include "tst_mediamemory.moc"
