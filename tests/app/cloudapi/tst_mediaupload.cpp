// SPDX-License-Identifier: MIT
#include "app/cloudapi/mediaupload.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const CloudApiAddress address{.graphUrl = QUrl(u"https://graph.facebook.com/v26.0"_s),
                              .phoneNumberId = u"42"_s};

/// What stands between the boundaries.
QByteArrayList partsOf(const ApiRequest &request)
{
    const QByteArray start = "multipart/form-data; boundary=";
    if (!request.contentType.startsWith(start))
        qFatal("no form: %s", request.contentType.constData());
    const QByteArray edge = "--" + request.contentType.sliced(start.size());
    if (!request.body.startsWith(edge + "\r\n") || !request.body.endsWith("\r\n" + edge + "--\r\n"))
        qFatal("no end");
    const QByteArray inside = "\r\n" + request.body.chopped(edge.size() + 6);
    QByteArrayList parts;
    for (qsizetype at = 0; at >= 0;) {
        const qsizetype begin = at + edge.size() + 4;
        at = inside.indexOf("\r\n" + edge + "\r\n", begin);
        parts.append(inside.sliced(begin, (at < 0 ? inside.size() : at) - begin));
    }
    return parts;
}

} // namespace

class TestMediaUpload : public QObject
{
    Q_OBJECT

private slots:
    void isAForm()
    {
        const ApiRequest request = uploadRequest(address, {u"a.png"_s, "image/png", "PNG"});

        QCOMPARE(request.verb, ApiRequest::Verb::Post);
        QCOMPARE(request.url, QUrl(u"https://graph.facebook.com/v26.0/42/media"_s));
        QCOMPARE(partsOf(request),
                 (QByteArrayList{
                     "Content-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp",
                     "Content-Disposition: form-data; name=\"type\"\r\n\r\nimage/png",
                     "Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
                     "Content-Type: image/png\r\n\r\nPNG"}));
    }

    void carriesAnyBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray edge
            = uploadRequest(address, {u"a"_s, "image/png", "x"}).contentType.sliced(30);
        QTest::newRow("none") << QByteArray();
        QTest::newRow("nul") << QByteArray("\0\r\n\0", 4);
        QTest::newRow("ends of lines") << QByteArray("\r\n\r\n--\r\n");
        QTest::newRow("another's boundary") << "\r\n--" + edge + "\r\n\r\n--" + edge + "--\r\n";
        QTest::newRow("many") << QByteArray(1'000'000, '-');
    }

    void carriesAnyBytes()
    {
        QFETCH(QByteArray, bytes);

        const QByteArrayList parts
            = partsOf(uploadRequest(address, {u"a"_s, "application/pdf", bytes}));

        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[2].sliced(parts[2].indexOf("\r\n\r\n") + 4), bytes);
    }

    void hasABoundaryThatIsNotTooLong()
    {
        QByteArray bytes = "x";
        for (int i = 0; i < 3; ++i) { // each time with those before inside
            const QByteArray boundary
                = uploadRequest(address, {u"a"_s, "image/png", bytes}).contentType.sliced(30);
            QVERIFY2(!boundary.isEmpty() && boundary.size() <= 70, boundary.constData());
            QVERIFY(!bytes.contains(boundary));
            bytes += boundary;
        }
    }

    void letsNoNameOutOfItsQuotes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("words") << u"Price list.pdf"_s << "Price list.pdf"_ba;
        QTest::newRow("emoji") << u"📞e\u0301.pdf"_s << "📞e\u0301.pdf"_ba;
        QTest::newRow("quotes") << u"a\".pdf"_s << "a%22.pdf"_ba;
        QTest::newRow("lines") << u"a\r\nX: y\r\n\r\n"_s << "a%0D%0AX: y%0D%0A%0D%0A"_ba;
        QTest::newRow("none") << QString() << QByteArray();
    }

    void letsNoNameOutOfItsQuotes()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, written);

        const QByteArrayList parts = partsOf(uploadRequest(address, {name, "image/png", "PNG"}));

        QVERIFY(
            parts[2].contains("; filename=\"" + written + "\"\r\nContent-Type: image/png\r\n\r\n"));
    }

    void isTheSameForTheSameFile()
    {
        const MediaUpload file{u"a.png"_s, "image/png", "PNG"};

        QCOMPARE(uploadRequest(address, file).body, uploadRequest(address, file).body);
    }

    void readsTheId()
    {
        QCOMPARE(readMediaId({{"id"_L1, "1037543291543636"_L1}}), u"1037543291543636"_s);
        QCOMPARE(readMediaId({{"id"_L1, ""_L1}}), std::nullopt);
        QCOMPARE(readMediaId({{"success"_L1, true}}), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestMediaUpload)
#include "tst_mediaupload.moc"
