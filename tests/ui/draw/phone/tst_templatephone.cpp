// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonescenes.h"
#include "ui/draw/phone/bubbleparts.h"

#include <QFontMetricsF>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

PhoneScene bodyScene(const QString &body)
{
    PhoneScene scene{templateDraft(0)};
    scene.draft.templateWords = {};
    scene.draft.templateWords.body = body;
    return scene;
}

/// The body's own texts as they are laid out: without "Read more", and without bullets and numbers,
/// which stand on the line of what follows them.
QList<PhoneText> bodyTexts(const BubbleLayout &bubble)
{
    const auto baseline = [](const PhoneText &text) {
        return text.rect.top() + text.text->firstBaseline;
    };
    QList<PhoneText> texts;
    for (const PhoneText &text : bubble.texts) {
        if (bubble.readMore && text.rect == bubble.readMore->rect)
            continue;
        if (!texts.isEmpty() && baseline(texts.constLast()) == baseline(text))
            texts.removeLast();
        texts.append(text);
    }
    return texts;
}

qsizetype lineCount(const BubbleLayout &bubble)
{
    qsizetype lines = 0;
    for (const PhoneText &text : bodyTexts(bubble))
        lines += text.text->lineEnds.size();
    return lines;
}

/// The glyphs above `bottom`, in the order they are drawn.
QList<std::pair<quint32, QPointF>> glyphsAbove(const LaidText &text, qreal bottom)
{
    QList<std::pair<quint32, QPointF>> glyphs;
    for (const TextRun &run : text.runs) {
        const QList<QPointF> positions = run.glyphs.positions();
        for (qsizetype i = 0; i < positions.size(); ++i) {
            if (positions.at(i).y() < bottom)
                glyphs.append({run.glyphs.glyphIndexes().at(i), positions.at(i)});
        }
    }
    return glyphs;
}

QList<PhoneTextBox> boxesOf(const BubbleLayout &bubble, MarkupStyle style)
{
    QList<PhoneTextBox> boxes;
    for (const PhoneText &text : bubble.texts) {
        for (PhoneTextBox box : text.text->boxes) {
            box.rect.translate(text.origin());
            if (box.style == style)
                boxes.append(box);
        }
    }
    return boxes;
}

} // namespace

class TestTemplatePhone : public QObject
{
    Q_OBJECT

private slots:
    void foldsAfterFiveLines_data()
    {
        QTest::addColumn<QString>("body");

        QTest::newRow("prose") << u"Some words to fill many lines with. "_s.repeated(20).trimmed();
        QTest::newRow("lines") << u"A line of its own\n"_s.repeated(9) + u"End"_s;
        QTest::newRow("empty lines") << u"Above\n\n\n\n\n\n\nBelow"_s;
        QTest::newRow("a list") << u"* An item with some words\n"_s.repeated(9) + u"End of all"_s;
        QTest::newRow("long items")
            << u"1. "_s + u"An item with words for more than a line. "_s.repeated(9).trimmed();
        QTest::newRow("quotes") << u"> "_s
                + u"Said by somebody at length, and then again. "_s.repeated(9).trimmed();
        QTest::newRow("right to left") << u"مرحبا بكم في متجرنا الصغير "_s.repeated(20).trimmed();
        QTest::newRow("emoji") << u"🌱🌷👩‍👩‍👧‍👦"_s.repeated(60);
        QTest::newRow("combining") << (u"e"_s + u"\u0301\u0323"_s.repeated(4)).repeated(300);
        QTest::newRow("one word") << u"W"_s.repeated(1024);
        QTest::newRow("styled") << u"*"_s + u"bold and long "_s.repeated(40) + u"end*"_s;
        QTest::newRow("a link") << u"https://a.example/"_s + u"path/"_s.repeated(100);
        QTest::newRow("more than a page") << u"word "_s.repeated(3900).trimmed();
    }

    void foldsAfterFiveLines()
    {
        QFETCH(QString, body);
        for (const PhoneLook &look : everySize()) {
            if (look.scheme == PhoneScheme::Dark)
                continue;
            PhoneScene scene = bodyScene(body);
            scene.look = look;
            const PhoneLayout layout = laidOut(scene, {});
            const BubbleLayout &bubble = layout.bubble;

            QVERIFY(lineCount(bubble) >= 1 && lineCount(bubble) <= 5);
            QVERIFY(bubble.readMore.has_value());
            for (const PhoneText &text : bodyTexts(bubble))
                QVERIFY(text.rect.bottom() <= bubble.readMore->rect.top());
            QCOMPARE(layout.tappables().constLast().tap.kind, PhoneTap::Kind::Unfold);
            QCOMPARE(layout.tappables().constLast().rects, {bubble.readMore->rect});
            QVERIFY(QRectF({}, bubble.size).contains(bubble.readMore->rect));

            scene.setting.isUnfolded = true;
            const BubbleLayout whole = laidOut(scene, {}).bubble;
            QVERIFY(!whole.readMore);
            QVERIFY(whole.size.height() > bubble.size.height());
        }
    }

    void unfoldedShowsAll_data() { foldsAfterFiveLines_data(); }

    void unfoldedShowsAll()
    {
        QFETCH(QString, body);
        PhoneScene scene = bodyScene(body);
        scene.setting.isUnfolded = true;

        const QList<MarkupBlock> blocks = contentOf(scene).bubble.body.value().blocks;
        const QList<PhoneText> texts = bodyTexts(laidOut(scene, {}).bubble);

        QCOMPARE(texts.size(), blocks.size());
        for (qsizetype i = 0; i < blocks.size(); ++i)
            QCOMPARE(texts.at(i).text->lineEnds.constLast(), blocks.at(i).text.size());
    }

    void showsTheBeginning_data() { foldsAfterFiveLines_data(); }

    void showsTheBeginning()
    {
        QFETCH(QString, body);
        const PhoneScene scene = bodyScene(body);
        const BubbleLayout folded = laidOut(scene, {}).bubble;
        PhoneScene unfolded = scene;
        unfolded.setting.isUnfolded = true;
        const BubbleLayout whole = laidOut(unfolded, {}).bubble;

        const QList<PhoneText> cut = bodyTexts(folded);
        const QList<PhoneText> all = bodyTexts(whole);
        QVERIFY(cut.size() <= all.size());
        for (qsizetype i = 0; i < cut.size(); ++i) {
            const QList<qsizetype> &ends = cut.at(i).text->lineEnds;
            const QList<qsizetype> &wholeEnds = all.at(i).text->lineEnds;
            const bool isCut = ends != wholeEnds;
            QVERIFY(!isCut || i == cut.size() - 1);
            // All lines but the last break where they broke; the last is shorter by what "…" takes.
            const qsizetype same = ends.size() - (isCut ? 1 : 0);
            QCOMPARE(ends.first(same), wholeEnds.first(same));
            QVERIFY(ends.constLast() <= wholeEnds.at(ends.size() - 1) + 1);
            const LaidText &text = *cut.at(i).text;
            const qreal bottom
                = text.height * static_cast<qreal>(same) / static_cast<qreal>(ends.size());
            QVERIFY(glyphsAbove(text, bottom) == glyphsAbove(*all.at(i).text, bottom));
            QVERIFY(same == 0 || !glyphsAbove(text, bottom).isEmpty()
                    || wholeEnds.at(same - 1) == 0);
        }
    }

    void fiveLinesAreWhole_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("lines") << u"a\nb\nc\nd\ne"_s;
        QTest::newRow("items") << u"* a\n* b\n1. c\n2. d\n> e"_s;
        QTest::newRow("gaps") << u"a\n\nb\n\nc"_s;
        QTest::newRow("one") << u"a"_s;
    }

    void fiveLinesAreWhole()
    {
        QFETCH(QString, body);
        const PhoneScene scene = bodyScene(body);
        const BubbleLayout bubble = laidOut(scene, {}).bubble;

        QVERIFY(!bubble.readMore);
        QVERIFY(laidOut(scene, {}).tappables().isEmpty());

        const BubbleLayout longer = laidOut(bodyScene(body + u"\nf\ng\nh\ni\nj"_s), {}).bubble;
        QVERIFY(longer.readMore.has_value());
    }

    void aLineThatSaysReadMoreIsText()
    {
        const PhoneLayout layout = laidOut(bodyScene(u"Read more\n"_s.repeated(9)), {});

        QCOMPARE(layout.tappables().size(), 1);
        QCOMPARE(layout.tappables().constFirst().rects, {layout.bubble.readMore->rect});
    }

    void cutsBetweenLetters()
    {
        const QString family = u"👩‍👩‍👧‍👦"_s;
        PhoneScene scene = bodyScene(family.repeated(200));
        for (scene.look.width = 280; scene.look.width <= 320; ++scene.look.width) {
            const BubbleLayout bubble = laidOut(scene, {}).bubble; // "…" finds room, or does not

            const qsizetype end = bodyTexts(bubble).constFirst().text->lineEnds.constLast();
            const qsizetype drawn = end - u"…"_s.size();
            QVERIFY(drawn > 0);
            QCOMPARE(drawn % family.size(), 0);
        }
    }

    void onlyTemplatesFold()
    {
        const PhoneLayout layout = laidOut({callDraft(u"Line\n"_s.repeated(20))}, {});
        QVERIFY(!layout.bubble.readMore);
    }

    void readsTheWholeBodyAloud()
    {
        const QString body = u"A line of its own\n"_s.repeated(9) + u"End"_s;
        const BubblePart part{BubblePart::Kind::Body, body};
        QVERIFY(bubbleParts(contentOf(bodyScene(body)).bubble).contains(part));
    }

    void boxesCoverTheValues()
    {
        for (const PhonePlatform platform : everyPlatform()) {
            PhoneScene scene = bodyScene(u"Hi {{1}}, at {{2}}!"_s);
            scene.look.platform = platform;
            scene.draft.bodyParameters = {u"Ada L"_s, u"noon"_s};
            const BubbleLayout bubble = laidOut(scene, {}).bubble;
            const QList<PhoneTextBox> boxes = boxesOf(bubble, MarkupStyle::Sample);
            const TextFace face = phoneMetrics(platform, 1).body;
            const QFontMetricsF metrics(face.font);
            const qreal left = bubble.texts.constFirst().rect.left();

            QCOMPARE(boxes.size(), 2);
            QVERIFY(boxesOf(bubble, MarkupStyle::Gap).isEmpty());
            const QStringList before{u"Hi "_s, u"Hi Ada L, at "_s};
            for (qsizetype i = 0; i < 2; ++i) {
                const QRectF &rect = boxes.at(i).rect;
                const QString &value = scene.draft.bodyParameters.at(i);
                QVERIFY(qAbs(rect.left() - left - metrics.horizontalAdvance(before.at(i))) < 1);
                QVERIFY(qAbs(rect.width() - metrics.horizontalAdvance(value)) < 1);
                QVERIFY(bubble.texts.constFirst().rect.contains(rect));
            }
        }
    }

    void aValueOverLinesHasABoxOnEach()
    {
        PhoneScene scene = bodyScene(u"Hi {{1}}!"_s);
        scene.draft.bodyParameters = {u"several words "_s.repeated(9).trimmed()};
        const BubbleLayout bubble = laidOut(scene, {}).bubble;

        QCOMPARE(boxesOf(bubble, MarkupStyle::Sample).size(),
                 bubble.texts.constFirst().text->lineEnds.size());
    }

    void aValueThatIsMissingIsAGap()
    {
        PhoneScene scene = bodyScene(u"Hi {{1}}, {{2}}, {{3}}, {{name}}"_s);
        scene.draft.bodyParameters = {u"Ada"_s, QString()};
        const BubbleContent content = contentOf(scene).bubble;
        const BubbleLayout bubble = laidOut(scene, {}).bubble;

        QCOMPARE(plainText(content.body.value()), u"Hi Ada, {{2}}, {{3}}, {{name}}"_s);
        QCOMPARE(boxesOf(bubble, MarkupStyle::Sample).size(), 1);
        QCOMPARE(boxesOf(bubble, MarkupStyle::Gap).size(), 3);
    }

    void markupGoesAroundVariables_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<MarkupStyles>("styles");

        const MarkupStyles sample = MarkupStyle::Sample;
        QTest::newRow("plain") << u"{{1}}"_s << sample;
        QTest::newRow("bold") << u"*{{1}}*"_s << (sample | MarkupStyle::Bold);
        QTest::newRow("bold italic")
            << u"*_{{1}}_*"_s << (sample | MarkupStyle::Bold | MarkupStyle::Italic);
        QTest::newRow("struck") << u"~{{1}}~"_s << (sample | MarkupStyle::Strike);
        QTest::newRow("code") << u"`{{1}}`"_s << (sample | MarkupStyle::Code);
        QTest::newRow("mono") << u"```{{1}}```"_s << (sample | MarkupStyle::Mono);
    }

    void markupGoesAroundVariables()
    {
        QFETCH(QString, body);
        QFETCH(MarkupStyles, styles);
        const MarkupText markup = contentOf(bodyScene(body)).bubble.body.value();

        const MarkupSpan whole{0, 3, styles, {}};
        QCOMPARE(markup.blocks.constFirst().text, u"Ada"_s);
        QCOMPARE(markup.blocks.constFirst().spans, QList<MarkupSpan>{whole});
    }

    void valuesMakeLinks()
    {
        PhoneScene scene = bodyScene(u"See https://a.example/{{1}}"_s);
        const PhoneLayout layout = laidOut(scene, {});

        QCOMPARE(layout.tappables().size(), 1);
        QCOMPARE(layout.tappables().constFirst().tap.address, u"https://a.example/Ada"_s);
    }

    void boundsWhatAFileMayHold()
    {
        MessageDraft draft = templateDraft(1);
        draft.templateWords.header = u"{{1}}"_s.repeated(100'000);
        draft.headerParameter = u"h"_s.repeated(1'000'000);
        draft.templateWords.body = u"{{1}} "_s.repeated(300'000);
        draft.bodyParameters = {u"v"_s.repeated(1'000'000)};

        const BubbleContent bubble = phoneContent(draft, sampleSetting()).bubble;

        QCOMPARE_LE(bubble.headerText.size(), 20'000);
        QCOMPARE_LE(plainText(*bubble.body).size(), 20'000);
    }
};

QTEST_MAIN(TestTemplatePhone)
#include "tst_templatephone.moc"
