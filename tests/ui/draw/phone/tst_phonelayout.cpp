// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonesamples.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const QString arabic = u"مرحبا بكم في متجرنا الصغير، اتصلوا بنا اليوم"_s;

QList<QRectF> everyRect(const BubbleLayout &bubble)
{
    QList<QRectF> rects{bubble.time.rect};
    rects += bubble.quoteBars;
    for (const PhoneText &text : bubble.texts)
        rects << text.rect;
    for (const auto &box : {bubble.media, bubble.card}) {
        if (!box)
            continue;
        rects << box->box << box->icon.rect;
        for (const PhoneText &text : box->texts)
            rects << text.rect;
    }
    for (const PlacedButton &button : bubble.buttons)
        rects << button.row << button.icon.rect << button.label.rect;
    for (const Tappable &tappable : bubble.tappables)
        rects += tappable.rects;
    return rects;
}

/// The rectangles of glyphs as drawn, less the side bearings that may stand out a little.
QList<QRectF> drawnRects(const PhoneText &text)
{
    QList<QRectF> rects;
    for (const TextRun &run : text.text->runs) {
        for (const QPointF &position : run.glyphs.positions())
            rects << QRectF(position + text.origin(), QSizeF(1, 1));
    }
    return rects;
}

} // namespace

class TestPhoneLayout : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverythingInside_data()
    {
        QTest::addColumn<MessageDraft>("draft");

        const auto media = [](HeaderKind kind) {
            MessageDraft draft = fullDraft();
            draft.headerKind = kind;
            draft.headerLink = u"https://x.example/"_s + u"long-name-"_s.repeated(20) + u".pdf"_s;
            return draft;
        };
        MessageDraft empty;
        MessageDraft card = callDraft(u"https://wa.me/call/15551234567"_s);
        card.kind = MessageKind::Text;
        card.previewUrl = true;
        MessageDraft label = callDraft(u"Hi"_s);
        label.displayText = u"W"_s.repeated(500);
        MessageDraft filledTemplate;
        filledTemplate.kind = MessageKind::Template;
        filledTemplate.templateName = u"name_"_s.repeated(60);
        filledTemplate.bodyParameters = {u"x"_s.repeated(300), arabic};

        QTest::newRow("full") << fullDraft();
        QTest::newRow("empty") << empty;
        QTest::newRow("short") << callDraft(u"Hi"_s);
        QTest::newRow("one long word") << callDraft(u"W"_s.repeated(400));
        QTest::newRow("emoji") << callDraft(
            u"👩‍👩‍👧‍👦🏳️‍🌈👍🏽"_s.repeated(100).left(1024));
        QTest::newRow("arabic") << callDraft(arabic.repeated(30).left(1024));
        QTest::newRow("combining")
            << callDraft((u"e"_s + u"\u0301\u0323"_s.repeated(6)).repeated(80));
        QTest::newRow("arabic list")
            << callDraft(u"* "_s + arabic + u"\n1. "_s + arabic + u"\n> "_s + arabic + u"\nEnd"_s);
        QTest::newRow("lone surrogate") << callDraft(QString(QChar(0xd83d)) + u"x"_s);
        QTest::newRow("image") << media(HeaderKind::Image);
        QTest::newRow("video") << media(HeaderKind::Video);
        QTest::newRow("document") << media(HeaderKind::Document);
        QTest::newRow("card") << card;
        QTest::newRow("long label") << label;
        QTest::newRow("template") << filledTemplate;
    }

    void keepsEverythingInside()
    {
        QFETCH(MessageDraft, draft);

        for (const qreal width : {280.0, 360.0, 480.0}) {
            for (const qreal scale : {1.0, 2.0}) {
                const PhoneLayout layout = laidOut(draft, {width, {}}, scale);

                const QRectF bubble({}, layout.bubble.size);
                for (const QRectF &rect : everyRect(layout.bubble))
                    QVERIFY2(bubble.contains(rect), qPrintable(QDebug::toString(rect)));
                for (const PhoneText &text : layout.bubble.texts) {
                    for (const QRectF &glyph : drawnRects(text))
                        QVERIFY(bubble.adjusted(-1, 0, 1, 0).contains(glyph));
                }
                const QRectF chat({}, QSizeF(layout.screen.width(), layout.contentHeight));
                QVERIFY(chat.contains(bubble.translated(layout.bubblePosition)));
            }
        }
    }

    void stacksThePhone()
    {
        const PhoneLayout layout = laidOut(fullDraft(), {}, 1);

        QCOMPARE(layout.size.width(), 360);
        QVERIFY(QRectF({}, layout.size).contains(layout.frame));
        QVERIFY(layout.frame.contains(layout.screen));
        QCOMPARE(layout.statusBar.top(), layout.screen.top());
        QCOMPARE(layout.header.top(), layout.statusBar.bottom());
        QCOMPARE(layout.chat.top(), layout.header.bottom());
        QCOMPARE(layout.inputBar.top(), layout.chat.bottom());
        QCOMPARE(layout.inputBar.bottom(), layout.screen.bottom());
        for (const QRectF &rect : {layout.back, layout.avatar})
            QVERIFY(layout.header.contains(rect));
        for (const QRectF &rect : {layout.field, layout.microphone})
            QVERIFY(layout.inputBar.contains(rect));
        QVERIFY(layout.dateChip.bottom() < layout.bubblePosition.y());
        QVERIFY(layout.statusBar.contains(layout.clock.rect));
        for (const PhoneText &text : layout.texts)
            QVERIFY(layout.screen.contains(text.rect));
    }

    void ordersTheBubbleWithoutOverlap()
    {
        for (const HeaderKind kind : {HeaderKind::Text, HeaderKind::Image, HeaderKind::Document}) {
            MessageDraft draft = fullDraft();
            draft.headerKind = kind;
            const BubbleLayout bubble = laidOut(draft, {}, 1).bubble;

            QVERIFY(!bubble.header.isNull());
            QVERIFY(bubble.header.bottom() <= bubble.body.top());
            QVERIFY(bubble.body.bottom() <= bubble.footer.top());
            QVERIFY(bubble.footer.bottom() <= bubble.buttons.first().row.top());
            QCOMPARE(bubble.buttons.last().row.bottom(), bubble.size.height());
        }
    }

    void keepsTextsApart_data() { keepsEverythingInside_data(); }

    void keepsTextsApart()
    {
        QFETCH(MessageDraft, draft);

        const BubbleLayout bubble = laidOut(draft, {}, 1).bubble;

        QList<QRectF> inks;
        for (const PhoneText &text : bubble.texts)
            inks << text.rect;
        const qreal lineEnd = bubble.texts.isEmpty()
            ? 0
            : inks.last().left() + bubble.texts.last().text->lastLineWidth;
        for (qsizetype i = 0; i < inks.size(); ++i) {
            for (qsizetype j = i + 1; j < inks.size(); ++j)
                QVERIFY(!inks.at(i).intersects(inks.at(j)));
        }
        if (!inks.isEmpty()) {
            const bool isBelow = bubble.time.rect.top() >= inks.last().bottom();
            QVERIFY(isBelow || bubble.time.rect.left() > lineEnd);
        }
    }

    void givesTallScriptsRoom()
    {
        const QString mixed = u"ÅÉ qgjp "_s + arabic + u" 😀 नमस्ते"_s;
        EmojiCells emoji;
        const LaidText laid
            = layText({mixed, phoneMetrics(PhonePlatform::Android, 1).body}, 2000, emoji);

        QVERIFY(laid.height > phoneMetrics(PhonePlatform::Android, 1).body.leading);
        for (const TextRun &run : laid.runs) {
            const QRectF ink = run.glyphs.boundingRect();
            QVERIFY(ink.top() >= -1);
            QVERIFY(ink.bottom() <= laid.height + 1);
        }
    }

    void keepsTheTimeOffTheLastLine()
    {
        bool wasBeside = false;
        bool wasBelow = false;
        for (int letters = 1; letters < 80; ++letters) {
            const BubbleLayout bubble = laidOut(callDraft(u"n"_s.repeated(letters)), {}, 1).bubble;
            const PhoneText &last = bubble.texts.last();
            const qreal lineEnd = last.rect.left() + last.text->lastLineWidth;

            const bool isBelow = bubble.time.rect.top() >= last.rect.bottom();
            QVERIFY(isBelow || bubble.time.rect.left() >= lineEnd + 4);
            (isBelow ? wasBelow : wasBeside) = true;
        }
        QVERIFY(wasBeside && wasBelow);
    }

    void alignsBulletsWithTallText()
    {
        const auto baseline = [](const PhoneText &text) {
            return text.rect.top() + text.text->firstBaseline;
        };
        for (const QString &text : {u"plain"_s, arabic, u"नमस्ते"_s, u"สวัสดี"_s, u"`code`"_s}) {
            const BubbleLayout bubble = laidOut(callDraft(u"* "_s + text), {}, 2).bubble;

            QCOMPARE(bubble.texts.size(), 2);
            QCOMPARE(baseline(bubble.texts.first()), baseline(bubble.texts.last()));
        }
    }

    void centersTheWordsOfABox()
    {
        for (const QString &link : {QString(), u"https://x.example/list.pdf"_s}) {
            MessageDraft draft = fullDraft();
            draft.headerKind = HeaderKind::Document;
            draft.headerLink = link;
            const PlacedBox box = laidOut(draft, {}, 1).bubble.media.value();

            QRectF words;
            for (const PhoneText &text : box.texts)
                words |= text.rect;
            QVERIFY(qAbs(words.center().y() - box.box.center().y()) <= 1);
            QVERIFY(qAbs(box.icon.rect.center().y() - box.box.center().y()) <= 1);
        }
    }

    void growsWithItsText()
    {
        qreal before = 0;
        for (const int sentences : {1, 5, 20, 80}) {
            const QString body = u"Some words to fill a line. "_s.repeated(sentences);
            const PhoneLayout layout = laidOut(callDraft(body), {}, 1);
            QVERIFY(layout.bubble.size.height() > before);
            QVERIFY(layout.bubble.size.width() <= layout.screen.width());
            before = layout.bubble.size.height();
        }
    }

    void growsWithTheTextScale()
    {
        const BubbleLayout usual = laidOut(fullDraft(), {}, 1).bubble;
        const BubbleLayout large = laidOut(fullDraft(), {}, 2).bubble;
        QVERIFY(large.size.height() > 1.5 * usual.size.height());
    }

    void hugsAShortText()
    {
        MessageDraft draft = callDraft(u"Hi"_s);
        draft.kind = MessageKind::Text;
        const PhoneLayout layout = laidOut(draft, {}, 1);
        QVERIFY(layout.bubble.size.width() < layout.screen.width() / 2);
    }

    void takesTheNearestWidth()
    {
        QCOMPARE(laidOut({}, {10, {}}, 1).size.width(), PhoneSpace::narrowest);
        QCOMPARE(laidOut({}, {9999, {}}, 1).size.width(), PhoneSpace::widest);
    }

    void growsUntilAllIsSeen()
    {
        const MessageDraft draft = callDraft(u"Line\n"_s.repeated(100));
        const PhoneLayout grown = laidOut(draft, {360, {}}, 1);
        const PhoneLayout fixed = laidOut(draft, {360, 720}, 1);

        QCOMPARE(grown.longestScroll(), 0);
        QVERIFY(grown.chat.height() >= grown.contentHeight);
        QCOMPARE(fixed.size.height(), 720);
        QCOMPARE(fixed.longestScroll(), fixed.contentHeight - fixed.chat.height());
        QVERIFY(fixed.longestScroll() > 0);
    }

    void standsAPhoneHighAtLeast() { QCOMPARE(laidOut({}, {}, 1).size.height(), 720); }

    void laysOutHugeBodies()
    {
        const PhoneLayout words = laidOut(callDraft(u"word "_s.repeated(2000)), {}, 1);
        const PhoneLayout lines = laidOut(callDraft(u"> a\n"_s.repeated(2500)), {}, 1);
        const PhoneLayout marks = laidOut(callDraft(u"*a* _b_ "_s.repeated(1250)), {}, 1);
        for (const PhoneLayout &layout : {words, lines, marks})
            QVERIFY(layout.bubble.size.height() > 1000);
    }

    void putsRightToLeftTextAtTheRight()
    {
        const BubbleLayout bubble
            = laidOut(callDraft(arabic + u"\nA line in English that is rather long, too\n* "_s
                                + u"سلام"_s),
                      {}, 1)
                  .bubble;

        const qreal right = bubble.body.right();
        QCOMPARE(bubble.texts.at(0).rect.right(), right);
        QCOMPARE(bubble.texts.at(1).rect.left(), bubble.body.left());
        const QRectF bullet = bubble.texts.at(2).rect;
        const QRectF item = bubble.texts.at(3).rect;
        QCOMPARE(bullet.right(), right);
        QVERIFY(item.right() < bullet.left());
    }

    void findsWhatLiesAtAPoint()
    {
        const PhoneLayout layout = laidOut(fullDraft(), {}, 1);
        const QPointF chat = layout.chat.topLeft();
        const QList<Tappable> &tappables = layout.bubble.tappables;

        QCOMPARE(tappables.size(), 3);
        const QStringList addresses{u"https://a.example/dates"_s, u"https://b.example"_s,
                                    u"https://c.example"_s};
        for (qsizetype i = 0; i < tappables.size(); ++i) {
            QCOMPARE(tappables.at(i).tap.address, addresses.at(i));
            for (const QRectF &rect : layout.tappableRects(i))
                QCOMPARE(phonePartAt(layout, 0, rect.center() + chat),
                         (PhonePlace{PhonePart::Bubble, i}));
        }
        const auto partAt = [&layout](QPointF point) {
            return phonePartAt(layout, 0, point).part;
        };
        QCOMPARE(partAt({0, 0}), PhonePart::Outside);
        QCOMPARE(partAt({layout.frame.left() + 1, 300}), PhonePart::Frame);
        QCOMPARE(partAt(layout.avatar.center()), PhonePart::Bars);
        QCOMPARE(partAt(layout.field.center()), PhonePart::Bars);
        QCOMPARE(partAt(layout.chat.topRight() + QPointF(-2, 2)), PhonePart::Wallpaper);
        QCOMPARE(partAt(chat + layout.bubblePosition + layout.bubble.time.rect.center()),
                 PhonePart::Bubble);
    }

    void findsWhatWasScrolledThere()
    {
        const PhoneLayout layout = laidOut(callDraft(u"Line\n"_s.repeated(100)), {360, 720}, 1);
        const QPointF button = layout.tappableRects(0).first().center();
        const QPointF shown = layout.chat.topLeft() + button - QPointF(0, layout.longestScroll());

        QVERIFY(layout.chat.contains(shown));
        QCOMPARE(phonePartAt(layout, layout.longestScroll(), shown).tappable,
                 std::optional<qsizetype>(0));
        QVERIFY(!phonePartAt(layout, 0, shown).tappable);
        QVERIFY(!phonePartAt(layout, 0, button + layout.chat.topLeft()).tappable);
    }

    void aLinkOverLinesIsOne()
    {
        const QString link = u"https://a.example/"_s + u"long-path/"_s.repeated(12);
        const PhoneLayout layout = laidOut(callDraft(u"See *"_s + link + u"* and"_s), {}, 1);

        QCOMPARE(layout.bubble.tappables.size(), 2);
        QVERIFY(layout.bubble.tappables.first().rects.size() > 2);
    }

    void aButtonWithoutALabelIsNoButton()
    {
        MessageDraft draft;
        draft.kind = MessageKind::LinkButton;
        const PhoneLayout layout = laidOut(draft, {}, 1);

        QCOMPARE(layout.bubble.buttons.size(), 1);
        QVERIFY(layout.bubble.tappables.isEmpty());
    }

    void laysOutOnlyWhatChanged()
    {
        LaidTexts texts;
        const TextFace face = phoneMetrics(PhonePlatform::Android, 1).body;
        const auto first = texts.laid({u"kept"_s, face}, 200);
        texts.forgetUnused();
        const auto second = texts.laid({u"kept"_s, face}, 200);
        QCOMPARE(second.get(), first.get());
        QVERIFY(texts.laid({u"kept"_s, face}, 100).get() != first.get());
        QVERIFY(texts.laid({u"other"_s, face}, 200).get() != first.get());

        std::weak_ptr<const LaidText> forgotten = texts.laid({u"gone"_s, face}, 200);
        texts.forgetUnused();
        texts.forgetUnused();
        QVERIFY(forgotten.expired());
    }
};

QTEST_MAIN(TestPhoneLayout)
#include "tst_phonelayout.moc"
