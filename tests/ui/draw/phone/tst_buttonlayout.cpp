// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonescenes.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal padding = 10; // as the row has it
constexpr qreal rounding = 2; // of the width that a label needs, upwards
constexpr qreal bearing = 2;  // of a glyph's drawing over its box

QList<PhoneLook> someSizes()
{
    QList<PhoneLook> looks;
    for (const PhonePlatform platform : everyPlatform()) {
        for (const qreal width : {280.0, 360.0, 480.0}) {
            for (const qreal scale : {1.0, 2.0})
                looks.append({platform, PhoneScheme::Light, width, scale});
        }
    }
    return looks;
}

PhoneScene labelScene(const QString &label, const PhoneLook &look)
{
    PhoneScene scene{callDraft(u"Hi"_s), sampleSetting(), look};
    scene.draft.displayText = label;
    return scene;
}

/// The width in which the label of a bubble's button would be seen whole.
qreal neededWidth(const PhoneScene &scene)
{
    LaidTexts texts;
    return bellpush::neededWidth(contentOf(scene).bubble.buttons.constFirst(),
                                 phoneMetrics(scene.look.platform, scene.look.textScale), texts);
}

/// What the glyphs cover.
QRectF drawnRect(const PhoneText &text)
{
    QRectF rect;
    for (const TextRun &run : text.text->runs)
        rect |= run.glyphs.boundingRect();
    return rect.translated(text.origin());
}

qreal widthOf(const QString &label, const PhoneLook &look)
{
    constexpr qreal roomy = 100'000;
    const TextFace face = phoneMetrics(look.platform, look.textScale).label;
    LaidTexts texts;
    return texts.laid({label, face, {}, TextLines::One}, roomy)->naturalWidth;
}

qsizetype drawnLength(const PlacedButton &button)
{
    return button.label.text->lineEnds.constLast();
}

} // namespace

class TestButtonLayout : public QObject
{
    Q_OBJECT

private slots:
    void keepsIconAndLabelOffTheEdges_data()
    {
        QTest::addColumn<QString>("pattern");

        QTest::newRow("wide") << u"W"_s;
        QTest::newRow("narrow") << u"i"_s;
        QTest::newRow("words") << u"Call us "_s;
        QTest::newRow("emoji") << u"📞"_s;
        QTest::newRow("joined emoji") << u"👩‍👩‍👧‍👦"_s;
        QTest::newRow("right to left") << u"اتصلوا بنا "_s;
        QTest::newRow("right to left with emoji") << u"اتصل 📞 "_s;
        QTest::newRow("combining") << u"e\u0301\u0323"_s;
        QTest::newRow("ideographs") << u"電話する"_s;
    }

    void keepsIconAndLabelOffTheEdges()
    {
        QFETCH(QString, pattern);
        for (const PhoneLook &look : someSizes()) {
            for (const qsizetype count : {1, 4, 9, 20, 25, 60}) {
                const PhoneLayout layout = laidOut(labelScene(pattern.repeated(count), look), {});
                const PlacedButton &button = layout.bubble.buttons.constFirst();

                const QRectF room = button.row.adjusted(padding, 0, -padding, 0);
                QCOMPARE(button.row.width(), layout.bubble.size.width());
                QVERIFY2(room.contains(button.icon.rect), nameOf(look).constData());
                QVERIFY2(room.contains(button.label.rect), nameOf(look).constData());
                const QRectF glyphs = drawnRect(button.label);
                QVERIFY(glyphs.left() >= button.icon.rect.right());
                QVERIFY2(glyphs.right() <= room.right() + bearing, nameOf(look).constData());
                QVERIFY(button.label.text->lastLineWidth <= button.label.text->space);
                const qreal middle = (button.icon.rect.left() + button.label.rect.right()) / 2;
                QVERIFY(qAbs(middle - button.row.center().x()) <= 1);
            }
        }
    }

    void theBubbleGrowsToShowTheLabel_data() { keepsIconAndLabelOffTheEdges_data(); }

    void theBubbleGrowsToShowTheLabel()
    {
        QFETCH(QString, pattern);
        bool wasWhole = false;
        bool wasCut = false;
        for (const PhoneLook &look : someSizes()) {
            for (qsizetype count = 1; count <= 60; count += count / 2 + 1) {
                const QString label = pattern.repeated(count).simplified();
                const PhoneScene scene = labelScene(label, look);
                const BubbleLayout bubble = laidOut(scene, {}).bubble;
                const qreal widest
                    = std::floor(bubble.shape.bubbleShare * laidOut(scene, {}).screen.width());

                const bool isWhole
                    = bubble.buttons.constFirst().label.rect.width() == widthOf(label, look);
                QVERIFY(isWhole || neededWidth(scene) > widest);
                QVERIFY(!isWhole || neededWidth(scene) <= widest + rounding);
                QVERIFY(bubble.size.width() <= widest);
                QVERIFY(!isWhole || bubble.size.width() + rounding >= neededWidth(scene));
                (isWhole ? wasWhole : wasCut) = true;
            }
        }
        QVERIFY(wasWhole && wasCut);
    }

    void aCutLabelFillsTheRow()
    {
        for (const PhonePlatform platform : everyPlatform()) {
            const PhoneScene scene = labelScene(u"i"_s.repeated(300), {platform});
            const BubbleLayout bubble = laidOut(scene, {}).bubble;
            const PlacedButton &button = bubble.buttons.constFirst();

            const qreal room = button.row.right() - padding - button.label.rect.right();
            QVERIFY(drawnLength(button) < 300);
            QVERIFY(room >= 0 && room < 6); // less than an "i" at either end
        }
    }

    void aLabelOfLinesIsOneLine()
    {
        const BubbleLayout bubble = laidOut(labelScene(u"Call\nus\r\nnow"_s, {}), {}).bubble;

        QCOMPARE(bubble.buttons.constFirst().label.text->lineEnds.size(), 1);
        QCOMPARE(drawnLength(bubble.buttons.constFirst()), u"Call us now"_s.size());
    }

    void everyKindHasItsIcon_data()
    {
        QTest::addColumn<TemplateButtonKind>("kind");
        QTest::addColumn<PhoneIcon>("icon");
        QTest::addColumn<QString>("label");

        using Kind = TemplateButtonKind;
        QTest::newRow("call") << Kind::Call << PhoneIcon::Call << u"Typed"_s;
        QTest::newRow("page") << Kind::Url << PhoneIcon::OpenLink << u"Typed"_s;
        QTest::newRow("number") << Kind::PhoneNumber << PhoneIcon::Call << u"Typed"_s;
        QTest::newRow("reply") << Kind::QuickReply << PhoneIcon::Reply << u"Typed"_s;
        QTest::newRow("code") << Kind::CopyCode << PhoneIcon::Copy << u"Copy code"_s;
    }

    void everyKindHasItsIcon()
    {
        QFETCH(TemplateButtonKind, kind);
        QFETCH(QString, label);
        PhoneScene scene{templateDraft(0)};
        scene.draft.templateWords.buttons = {{kind, u"Typed"_s, u"x"_s}};

        QTEST(laidOut(scene, {}).bubble.buttons.constFirst().icon.icon, "icon");
        QCOMPARE(contentOf(scene).bubble.buttons.constFirst().label, label);
    }

    void aStateStandsBelowTheLabel()
    {
        for (const PhoneLook &look : everySize()) {
            PhoneScene scene = labelScene(u"W"_s.repeated(20), look);
            scene.setting.sinceSent = std::chrono::minutes{43200};
            scene.setting.words.callEnded = u"No longer calls since the spring "_s.repeated(4);
            const PlacedButton button = laidOut(scene, {}).bubble.buttons.constFirst();

            const QRectF room = button.row.adjusted(padding, 0, -padding, 0);
            QVERIFY(room.contains(button.state.rect));
            QVERIFY(room.contains(button.label.rect));
            QVERIFY(button.state.rect.top() >= button.label.rect.bottom());
        }
    }
};

QTEST_MAIN(TestButtonLayout)
#include "tst_buttonlayout.moc"
