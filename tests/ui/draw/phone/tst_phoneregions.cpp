// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonescenes.h"
#include "ui/draw/phone/phonepainter.h"

#include <QImage>
#include <QMap>
#include <QPainter>
#include <QRawFont>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using What = PhoneOpen::What;

namespace {

constexpr int margin = 20; // around the phone, to see what it paints outside

QImage painted(const PhoneScene &scene, const PhoneLayout &layout, const PhoneView &view)
{
    QImage image(layout.size.toSize() + QSize(2 * margin, 2 * margin),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(margin, margin);
    paintPhone(painter, layout, phoneTheme(scene.look.platform, scene.look.scheme), view);
    return image;
}

/// The pixels that differ between two pictures of one size; null: none do.
QRect differingRect(const QImage &one, const QImage &other)
{
    QRect rect;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                rect |= QRect(x, y, 1, 1);
        }
    }
    return rect.translated(-margin, -margin);
}

/// How many pixels differ between two pictures where `allowed` is black.
int differingOutside(const QImage &one, const QImage &other, const QImage &allowed)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const bool isOutside = qGray(allowed.pixel(x, y)) == 0;
            count += isOutside && one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
        }
    }
    return count;
}

/// The phone's screen with its round corners, and the pixel around it that antialiasing touches.
QImage screenMask(const PhoneLayout &layout, QSize size)
{
    QImage mask(size, QImage::Format_Grayscale8);
    mask.fill(Qt::black);
    QPainter painter(&mask);
    painter.translate(margin, margin);
    painter.setPen(QPen(Qt::white, 2));
    painter.setBrush(Qt::white);
    const qreal radius = layout.shape.screenRadius();
    painter.drawRoundedRect(layout.screen, radius, radius);
    return mask;
}

/// Of a bubble, with its tail and its shadow, which stand out of it.
QRect withEdges(const QRectF &bubble)
{
    return bubble.adjusted(-9, 0, 9, 3).toAlignedRect();
}

PhoneScene opened(const MessageDraft &draft, What what)
{
    PhoneScene scene{draft};
    scene.setting.open = {what, {PhoneTap::Kind::OpenLink, u"https://a.example"_s}};
    return scene;
}

struct NamedScene {
    QByteArray name;
    PhoneScene scene;
};

QList<NamedScene> everyState()
{
    QList<NamedScene> scenes{
        {"bubble", {fullDraft()}},
        {"template", {templateDraft(3)}},
        {"long", {callDraft(u"Line\n"_s.repeated(60))}},
        {"options", opened(templateDraft(10), What::Options)},
        {"call", opened(callDraft(u"Hi"_s), What::Call)},
        {"no call", opened(callDraft(u"Hi"_s), What::NoCall)},
        {"page", opened(fullDraft(), What::Address)},
        {"own", {callDraft(u"Hi"_s)}},
        {"notice", {callDraft(u"Hi"_s)}},
    };
    scenes[7].scene.setting.side = ChatSide::Business;
    scenes[8].scene.setting.client = PhoneClient::Old;
    return scenes;
}

} // namespace

class TestPhoneRegions : public QObject
{
    Q_OBJECT

private slots:
    void paintsNothingOutside_data()
    {
        QTest::addColumn<PhoneScene>("scene");
        for (const NamedScene &state : everyState())
            QTest::newRow(state.name.constData()) << state.scene;
    }

    void paintsNothingOutside()
    {
        QFETCH(PhoneScene, scene);
        for (const PhoneLook &look : everyLook()) {
            scene.look = look;
            for (const auto height : {std::optional<qreal>(), std::optional<qreal>(420)}) {
                const PhoneLayout layout = laidOut(scene, height);
                std::optional<qsizetype> marked;
                if (!layout.tappables().isEmpty())
                    marked = 0;
                const QImage image
                    = painted(scene, layout, {layout.longestScroll(), marked, marked, {}, 0});
                const QRect phone(QPoint(margin, margin), layout.size.toSize());
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x)
                        QVERIFY(phone.contains(x, y) || qAlpha(image.pixel(x, y)) == 0);
                }
            }
        }
    }

    void whatIsOpenStaysOnTheScreen_data() { paintsNothingOutside_data(); }

    /// Its corners are those of the screen, also while it is scrolled and has marks.
    void whatIsOpenStaysOnTheScreen()
    {
        QFETCH(PhoneScene, scene);
        if (scene.setting.open.what == What::Nothing)
            return;
        for (const PhonePlatform platform : everyPlatform()) {
            scene.look.platform = platform;
            for (const qreal height : {420.0, 900.0}) {
                const PhoneLayout layout = laidOut(scene, height);
                PhoneScene closed = scene;
                closed.setting.open = {};
                const QImage before = painted(closed, laidOut(closed, height), {});
                const QImage screen = screenMask(layout, before.size());
                const qsizetype last = layout.tappables().size() - 1;
                const int length = static_cast<int>(layout.scrollLength());
                for (int scroll = 0; scroll <= length; scroll += 11) {
                    const QImage image = painted(scene, layout, {0, last, last, {}, qreal(scroll)});
                    QCOMPARE(differingOutside(before, image, screen), 0);
                }
            }
        }
    }

    void aScreenCoversAll()
    {
        for (const PhoneLook &look : everyLook()) {
            for (const What what : {What::Call, What::NoCall, What::Address, What::Options}) {
                PhoneScene scene = opened(templateDraft(4), what);
                scene.look = look;
                PhoneScene other = scene;
                other.draft.templateWords.body = u"Something else\n"_s.repeated(3);
                const QImage one = painted(scene, laidOut(scene, 800), {});
                const QImage two = painted(other, laidOut(other, 800), {});

                const bool isScreen = what == What::Call || what == What::Address;
                QCOMPARE(differingRect(one, two).isNull(), isScreen);
            }
        }
    }

    void aPanelIsOneSurface()
    {
        for (const PhoneLook &look : everyLook()) {
            PhoneScene scene = opened(templateDraft(4), What::Options);
            scene.look = look;
            const PhoneLayout layout = laidOut(scene, 800);
            const QImage image = painted(scene, layout, {});
            const OverlayLayout &sheet = layout.overlay.value();

            // Left of the title, from edge to edge of the panel: nothing stands there.
            const QRectF place(18, 18, sheet.title.left() - 20, sheet.title.bottom() - 18);
            const QRect empty
                = place.translated(sheet.panel.topLeft() + QPointF(margin, margin)).toRect();
            for (int y = empty.top(); y <= empty.bottom(); ++y) {
                for (int x = empty.left(); x <= empty.right(); ++x)
                    QCOMPARE(image.pixelColor(x, y), phoneTheme(look.platform, look.scheme).sheet);
            }
        }
    }

    void behindAPanelNothingShinesThrough()
    {
        for (const What what : {What::NoCall, What::Options}) {
            PhoneScene scene = opened(templateDraft(4), what);
            PhoneScene other = scene;
            other.draft.templateWords.body = u"Something else\n"_s.repeated(3);
            const PhoneLayout layout = laidOut(scene, 800);
            const QImage one = painted(scene, layout, {});
            const QImage two = painted(other, laidOut(other, 800), {});

            const QRect panel = layout.overlay->panel.adjusted(18, 18, -18, -18)
                                    .translated(margin, margin)
                                    .toAlignedRect();
            QCOMPARE(two.copy(panel), one.copy(panel));
            QVERIFY(two != one); // beside it the chat is seen
        }
    }

    /// The row grows by the line that says why; so does the bubble, whose last row it is here.
    void anEndedButtonDiffersInItsRowOnly()
    {
        for (const PhoneLook &look : everyLook()) {
            PhoneScene scene{callDraft(u"Hi"_s), sampleSetting(), look};
            const PhoneLayout live = laidOut(scene, 900);
            const QImage before = painted(scene, live, {});
            scene.setting.sinceSent = std::chrono::minutes{10080};
            const PhoneLayout ended = laidOut(scene, 900);

            const QRectF row = ended.bubble.buttons.constFirst().row;
            QCOMPARE(row.topLeft(), live.bubble.buttons.constFirst().row.topLeft());
            QCOMPARE(row.width(), live.bubble.buttons.constFirst().row.width());
            const QRectF place = row.translated(ended.chat.topLeft() + ended.bubblePosition);
            const QRect changed = differingRect(before, painted(scene, ended, {}));
            QVERIFY(!changed.isNull());
            QVERIFY2(withEdges(place).contains(changed), nameOf(look).constData());
        }
    }

    void rightToLeftTextStaysInTheBubble()
    {
        const QString arabic = u"مرحبا بكم في متجرنا الصغير، اتصلوا بنا اليوم "_s.repeated(6);
        for (const PhoneLook &look : everyLook()) {
            for (const qreal scale : {1.0, 2.0}) {
                PhoneScene scene{callDraft(arabic + u"\n* "_s + arabic + u"\n> "_s + arabic)};
                scene.look = look;
                scene.look.textScale = scale;
                PhoneScene empty = scene;
                empty.draft.body = u"."_s;
                const PhoneLayout layout = laidOut(scene, {});
                const PhoneLayout without = laidOut(empty, layout.size.height());

                const QRect changed
                    = differingRect(painted(scene, layout, {}), painted(empty, without, {}));
                const QRectF bubble(layout.chat.topLeft() + layout.bubblePosition,
                                    layout.bubble.size);
                QVERIFY2(withEdges(bubble).contains(changed),
                         qPrintable(QDebug::toString(changed) + QDebug::toString(bubble)));

                for (const PhoneText &line : layout.bubble.texts) {
                    for (const TextRun &run : line.text->runs) {
                        const QRectF ink = run.glyphs.boundingRect().translated(line.origin());
                        QVERIFY(ink.left() >= 4 && ink.right() <= layout.bubble.size.width() - 4);
                    }
                }
            }
        }
    }

    void putsTheFullStopBetweenNumberAndText()
    {
        const auto stopAndDigit = [](const QString &item) {
            const BubbleLayout bubble = laidOut({callDraft(u"1. "_s + item)}, {}).bubble;
            QMap<qreal, QChar> places;
            const PhoneText &mark = bubble.texts.constFirst();
            for (const TextRun &run : mark.text->runs) {
                const QRawFont font = run.glyphs.rawFont();
                const quint32 digit = font.glyphIndexesForString(u"1"_s).constFirst();
                for (qsizetype i = 0; i < run.glyphs.positions().size(); ++i) {
                    const bool isDigit = run.glyphs.glyphIndexes().at(i) == digit;
                    if (isDigit)
                        places.insert(run.glyphs.positions().at(i).x(), u'1');
                    else if (run.glyphs.glyphIndexes().at(i)
                             == font.glyphIndexesForString(u"."_s).constFirst())
                        places.insert(run.glyphs.positions().at(i).x(), u'.');
                }
            }
            return QString(places.values().constData(), places.size());
        };
        QCOMPARE(stopAndDigit(u"one"_s), u"1."_s);
        QCOMPARE(stopAndDigit(u"سلام"_s), u".1"_s);
    }
};

QTEST_MAIN(TestPhoneRegions)
#include "tst_phoneregions.moc"
