// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonescenes.h"
#include "ui/draw/phone/bubbleparts.h"
#include "ui/draw/phone/phonepainter.h"

#include <QPainter>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

PhoneScene mediaScene(HeaderKind kind, const PhoneMedia &media)
{
    PhoneScene scene{fullDraft()};
    scene.draft.headerKind = kind;
    scene.draft.headerLink = u"https://a.example/file.bin"_s;
    scene.setting.media = media;
    return scene;
}

QImage plain(QSize size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

PlacedBox boxOf(const PhoneScene &scene)
{
    return laidOut(scene, {}).bubble.media.value();
}

QImage painted(const PhoneScene &scene)
{
    const PhoneLayout layout = laidOut(scene, {});
    QImage image(layout.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintPhone(painter, layout, phoneTheme(scene.look.platform, scene.look.scheme), {});
    return image;
}

} // namespace

class TestPhoneMedia : public QObject
{
    Q_OBJECT

private slots:
    void aPictureHasItsShapeWithinLimits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("share"); // of the height to the width

        QTest::newRow("landscape") << QSize(640, 480) << 0.75;
        QTest::newRow("square") << QSize(300, 300) << 1.0;
        QTest::newRow("upright") << QSize(300, 900) << 1.0;
        QTest::newRow("flattest") << QSize(1000, 400) << 0.4;
        QTest::newRow("banner") << QSize(1000, 100) << 0.4;
        QTest::newRow("a pixel") << QSize(1, 1) << 1.0;
    }

    void aPictureHasItsShapeWithinLimits()
    {
        QFETCH(QSize, size);
        QFETCH(qreal, share);
        for (const PhoneLook &look : everySize()) {
            PhoneScene scene = mediaScene(HeaderKind::Image, {plain(size, Qt::red)});
            scene.look = look;
            const BubbleLayout bubble = laidOut(scene, {}).bubble;
            const QRectF box = bubble.media.value().box;

            QVERIFY(qAbs(box.height() - share * box.width()) <= 0.5);
            QVERIFY(QRectF({}, bubble.size).contains(box));
            QCOMPARE(bubble.header, box);
            QVERIFY(box.bottom() < bubble.body.top());
            QVERIFY(bubble.media->texts.isEmpty());
        }
    }

    void aPictureFillsItsBox()
    {
        for (const QSize size : {QSize(640, 480), QSize(90, 900), QSize(900, 90)}) {
            const PhoneScene scene = mediaScene(HeaderKind::Image, {plain(size, Qt::magenta)});
            const PhoneLayout layout = laidOut(scene, {});
            const QImage image = painted(scene);
            const QRectF box = layout.bubble.media->box.translated(layout.chat.topLeft()
                                                                   + layout.bubblePosition);

            constexpr qreal corner = 8;
            const QRect inner = box.toAlignedRect().adjusted(1, 1, -2, -2);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool isPicture = image.pixelColor(x, y) == QColor(Qt::magenta);
                    const bool isAtCorner
                        = (x < inner.left() + corner || x > inner.right() - corner)
                        && (y < inner.top() + corner || y > inner.bottom() - corner);
                    QVERIFY(!isPicture || box.toAlignedRect().contains(x, y));
                    QVERIFY(isPicture || isAtCorner || !inner.contains(x, y));
                }
            }
        }
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<HeaderKind>("kind");
        QTest::newRow("image") << HeaderKind::Image;
        QTest::newRow("video") << HeaderKind::Video;
        QTest::newRow("document") << HeaderKind::Document;
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(HeaderKind, kind);
        const QString words = u"This is a file of 7 MB and WhatsApp takes 5 MB only."_s;
        for (const PhoneLook &look : everySize()) {
            PhoneScene scene = mediaScene(kind, {{}, words, true});
            scene.look = look;
            const PlacedBox box = boxOf(scene);

            QCOMPARE(box.icon.icon, PhoneIcon::Warning);
            QCOMPARE(box.texts.constLast().ink, PhoneInk::Warning);
            QCOMPARE(box.texts.constLast().text->lineEnds.constLast(), words.size());
            for (const PhoneText &text : box.texts)
                QVERIFY(box.box.contains(text.rect) && !text.rect.intersects(box.icon.rect));
            QVERIFY(phoneParts(contentOf(scene)).constFirst().text.endsWith(words));

            scene.setting.media.isProblem = false;
            QVERIFY(boxOf(scene).icon.icon != PhoneIcon::Warning);
            QCOMPARE(boxOf(scene).texts.constLast().ink, PhoneInk::Secondary);
        }
    }

    void aCardSaysWhatItsPageSays()
    {
        PhoneScene scene{callDraft(u"https://a.example/x"_s)};
        scene.draft.kind = MessageKind::Text;
        scene.draft.previewUrl = true;
        scene.setting.card = {u"https://a.example/x"_s, u"Our garden"_s};
        const BubbleCard known{u"Our garden"_s, u"a.example"_s, u"https://a.example/x"_s};
        QCOMPARE(contentOf(scene).bubble.card, std::optional(known));

        scene.setting.card.address = u"https://a.example/y"_s; // of another page
        QCOMPARE(contentOf(scene).bubble.card->title, u"a.example"_s);
    }
};

QTEST_MAIN(TestPhoneMedia)
#include "tst_phonemedia.moc"
