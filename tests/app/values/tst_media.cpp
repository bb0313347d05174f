// SPDX-License-Identifier: MIT
#include "app/values/media.h"

#include "app/values/mediamagic.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestMedia : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatAHeaderMayWeigh()
    {
        QCOMPARE(largestBytes(MediaKind::Image), 5'242'880);
        QCOMPARE(largestBytes(MediaKind::Video), 16'777'216);
        QCOMPARE(largestBytes(MediaKind::Document), 104'857'600);
    }

    void tellsFilesByTheirFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QStringList>("types");

        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << QStringList{u"image/jpeg"_s};
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") << QStringList{u"image/png"_s};
        QTest::newRow("film") << QByteArray("\0\0\0\x18"
                                            "ftypisom",
                                            12)
                              << QStringList{u"video/3gpp"_s, u"video/mp4"_s};
        QTest::newRow("PDF") << QByteArray("%PDF-1.7") << QStringList{u"application/pdf"_s};
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14")
                             << QStringList{u"docx"_s, u"pptx"_s, u"xlsx"_s};
        QTest::newRow("compound file") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
                                       << QStringList{u"doc"_s, u"ppt"_s, u"xls"_s};
        QTest::newRow("GIF") << QByteArray("GIF89a\1\0") << QStringList();
        QTest::newRow("cut off") << QByteArray("\x89PN") << QStringList();
        QTest::newRow("nothing") << QByteArray() << QStringList();
    }

    void tellsFilesByTheirFirstBytes()
    {
        QFETCH(QByteArray, start);
        QFETCH(QStringList, types);

        QStringList matching;
        for (const MediaKind kind : {MediaKind::Image, MediaKind::Video, MediaKind::Document}) {
            for (const MediaType &type : mediaTypes(kind)) {
                if (type.suffix == "txt"_L1) {
                    QVERIFY(hasMagicOf(type.mime, start));
                } else if (hasMagicOf(type.mime, start)) {
                    const bool isOffice
                        = type.mime.startsWith("application/"_L1) && type.suffix != "pdf"_L1;
                    matching.append(isOffice ? type.suffix : type.mime);
                }
            }
        }
        matching.removeDuplicates();
        matching.sort();
        QCOMPARE(matching, types);
        QCOMPARE(imageFormat(start).has_value(), types.join(u' ').startsWith("image/"_L1));
    }
};

QTEST_APPLESS_MAIN(TestMedia)
#include "tst_media.moc"
