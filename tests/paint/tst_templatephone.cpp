// SPDX-License-Identifier: MIT
#include "tests/paint/scenesamples.h"

#include "ui/paint/bodyfold.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const QString arabic = u"مرحبا بكم في متجرنا الصغير، اتصلوا بنا اليوم. "_s;

/// The lines of the body as laid out, list marks apart, which are narrower than any line here.
qsizetype bodyLines(const PhoneLayout &layout, qreal textScale)
{
    qsizetype lines = 0;
    for (const PlacedText &text : layout.bubble.texts) {
        const bool isBody
            = layout.bubble.body.contains(text.rect.center()) && text.rect.width() > 14 * textScale;
        lines += isBody ? text.text->lineEnds.size() : 0;
    }
    return lines;
}

QList<TextBox> boxes(const PhoneLayout &layout)
{
    QList<TextBox> all;
    for (const PlacedText &text : layout.bubble.texts)
        all += text.text->boxes;
    return all;
}

} // namespace

class TestTemplatePhone : public QObject
{
    Q_OBJECT

private slots:
    void foldsAfterFiveLines_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("folds");

        QTest::newRow("one line") << u"Hi"_s << false;
        QTest::newRow("five lines") << u"one\ntwo\nthree\nfour\nfive"_s << false;
        QTest::newRow("six lines") << u"one\ntwo\nthree\nfour\nfive\nsix"_s << true;
        QTest::newRow("prose") << u"word "_s.repeated(200) << true;
        QTest::newRow("list") << u"- item\n"_s.repeated(12) << true;
        QTest::newRow("quote") << (u"> "_s + u"said "_s.repeated(150)) << true;
        QTest::newRow("one huge word") << u"W"_s.repeated(600) << true;
        QTest::newRow("right to left") << arabic.repeated(12) << true;
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🏳️‍🌈👍🏽"_s.repeated(60)
                               << true;
        QTest::newRow("a variable at the fold") << u"word {{1}} "_s.repeated(60) << true;
    }

    void foldsAfterFiveLines()
    {
        QFETCH(QString, body);
        QFETCH(bool, folds);
        const MessageDraft draft = templateDraft(body, {u"value"_s});
        PhoneSetting setting = sampleSetting();

        for (PhoneLook look : everyLook()) {
            for (look.textScale = 1; look.textScale <= 2; look.textScale += 1) {
                const PhoneLayout folded = laidOutOn(look, phoneContent(draft, setting));
                QCOMPARE(folded.bubble.readMore.has_value(), folds);
                if (folds)
                    QVERIFY(bodyLines(folded, look.textScale) <= 6); // with "Read more"
            }
        }
        setting.isUnfolded = true;
        const PhoneLayout whole = laidOutOn({}, phoneContent(draft, setting));
        QVERIFY(!whole.bubble.readMore);
        QCOMPARE(bodyLines(whole, 1) > 5, folds);
    }

    void offersToReadMore()
    {
        const PhoneLayout layout
            = laidOutOn({}, phoneContent(templateDraft(u"a\n"_s.repeated(9), {}), sampleSetting()));

        QCOMPARE(layout.tappables().size(), 2);
        const Tappable &more = layout.tappables().constFirst();
        QCOMPARE(more.tap.kind, PhoneTap::Kind::Unfold);
        QCOMPARE(more.label, u"Read more"_s);
        QVERIFY(layout.bubble.body.contains(more.rects.constFirst()));
    }

    void cutsWhereALineEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cut");

        // Lines of ten characters.
        QTest::newRow("short") << u"0123456789"_s << u"0123456789"_s;
        QTest::newRow("long") << u"0123456789012345678901"_s << u"0123456789012345678…"_s;
        QTest::newRow("at a space") << u"0123456789abcdefgh  uvw"_s << u"0123456789abcdefgh…"_s;
        QTest::newRow("not in a pair") << u"0123456789abcdefgh😀uvw"_s << u"0123456789abcdefgh…"_s;
    }

    void cutsWhereALineEnds()
    {
        QFETCH(QString, text);
        QFETCH(QString, cut);
        const auto tens = [](const MarkupBlock &block) {
            QList<qsizetype> ends;
            for (qsizetype end = 10; end < block.text.size(); end += 10)
                ends.append(end);
            ends.append(block.text.size());
            return ends;
        };
        MarkupBlock block;
        block.text = text;
        block.spans = {{0, text.size(), MarkupStyle::Bold, {}}};

        const FoldedBody body = foldedBody({block}, 2, tens);

        QCOMPARE(body.blocks.size(), 1);
        QCOMPARE(body.blocks.constFirst().text, cut);
        QCOMPARE(body.isFolded, text != cut);
        const MarkupSpan &span = body.blocks.constFirst().spans.constFirst();
        QVERIFY(span.length <= cut.size());
    }

    void leavesOutEmptyLinesBeforeTheFold()
    {
        const auto one = [](const MarkupBlock &block) {
            return QList<qsizetype>{block.text.size()};
        };
        const MarkupText text = markupOf(u"a\n\n\nb"_s);

        QCOMPARE(foldedBody(text.blocks, 3, one).blocks.size(), 1);
        QCOMPARE(foldedBody(text.blocks, 4, one).blocks.size(), 4);
    }

    void marksItsVariables_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<int>("samples");
        QTest::addColumn<int>("gaps");

        QTest::newRow("filled") << u"Hello {{1}}!"_s << u"Hello Ana!"_s << 1 << 0;
        QTest::newRow("not filled") << u"Hello {{2}}!"_s << u"Hello {{2}}!"_s << 0 << 1;
        QTest::newRow("both") << u"{{1}} and {{2}}"_s << u"Ana and {{2}}"_s << 1 << 1;
        QTest::newRow("in bold") << u"*{{1}}* x"_s << u"Ana x"_s << 1 << 0;
        QTest::newRow("none") << u"Hello"_s << u"Hello"_s << 0 << 0;
    }

    void marksItsVariables()
    {
        QFETCH(QString, body);
        QFETCH(QString, drawn);
        QFETCH(int, samples);
        QFETCH(int, gaps);

        const PhoneContent content = phoneContent(templateDraft(body, {u"Ana"_s}), sampleSetting());
        const PhoneLayout layout = laidOutOn({}, content);

        QCOMPARE(plainText(*content.bubble.body), drawn);
        const auto count = [&](MarkupStyle style) {
            return std::ranges::count(boxes(layout), style, &TextBox::style);
        };
        QCOMPARE(count(MarkupStyle::Sample), samples);
        QCOMPARE(count(MarkupStyle::Gap), gaps);
    }

    void marksExactlyTheValue()
    {
        const MessageDraft draft = templateDraft(u"ab {{1}} cd"_s, {u"value"_s});
        const PhoneContent content = phoneContent(draft, sampleSetting());

        const MarkupBlock &line = content.bubble.body->blocks.constFirst();
        QCOMPARE(line.spans.size(), 1);
        QCOMPARE(line.text.mid(line.spans.constFirst().start, line.spans.constFirst().length),
                 u"value"_s);
    }

    void parsesTheSameWithMarks_data()
    {
        QTest::addColumn<QString>("source");

        QTest::newRow("styles") << u"*bold* _it_ ~no~ `c` ```m``` plain"_s;
        QTest::newRow("lines") << u"- a\n1. b\n> c\n```x\ny```\n\nhttps://x.example end"_s;
        QTest::newRow("unclosed") << u"*a _b* c_ `d"_s;
        QTest::newRow("arabic") << arabic + u"*"_s + arabic.trimmed() + u"*"_s;
    }

    void parsesTheSameWithMarks()
    {
        QFETCH(QString, source);
        const MarkupText plain = markupOf(source);

        for (qsizetype start = 0; start < source.size(); ++start) {
            const MarkupText marked
                = markupOf(source, {{start, source.size() - start, MarkupStyle::Sample, {}}});
            QCOMPARE(plainText(marked), plainText(plain));
            QCOMPARE(marked.markers, plain.markers);
        }
    }

    void fillsTheVariableOfALink()
    {
        MessageDraft draft = templateDraft(u"Hi"_s, {});
        draft.templateWords.buttons
            = {{TemplateButtonKind::Url, u"Shop"_s, u"https://x.example/{{1}}"_s}};
        draft.urlIndex = u"0"_s;
        draft.urlParameter = u"spring"_s;

        const PhoneContent content = phoneContent(draft, sampleSetting());

        QCOMPARE(content.bubble.buttons.constFirst().tap.address, u"https://x.example/spring"_s);
    }

    void endsALabelWhereItsRowEnds_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("isWhole");

        QTest::newRow("short") << u"Call"_s << true;
        QTest::newRow("as long as may be") << u"Call the flower shop"_s << true;
        QTest::newRow("far too long") << u"W"_s.repeated(60) << false;
        QTest::newRow("right to left") << arabic.left(20).trimmed() << true;
        QTest::newRow("emoji") << u"💐📞 Call us 💐📞"_s << true;
    }

    void endsALabelWhereItsRowEnds()
    {
        QFETCH(QString, label);
        QFETCH(bool, isWhole);
        MessageDraft draft = callDraft(u"Hi"_s);
        draft.displayText = label;

        for (const PhoneLook &look : everyLook()) {
            const PhoneLayout layout = laidOutOn(look, phoneContent(draft, sampleSetting()));
            const PlacedButton &button = layout.bubble.buttons.constFirst();
            const QRectF padded = button.row.adjusted(10, 0, -10, 0);
            const qreal widest = std::floor(layout.screen.width() * layout.shape.bubbleShare);

            QVERIFY(padded.contains(button.icon.rect));
            QVERIFY(padded.contains(button.label.rect));
            QVERIFY(button.icon.rect.right() <= button.label.rect.left());
            QCOMPARE(button.label.text->lineEnds.size(), 1);
            QCOMPARE(button.label.text->lineEnds.constFirst() == label.size(), isWhole);
            if (!isWhole)
                QVERIFY(button.row.width() == widest);
        }
    }
};

QTEST_MAIN(TestTemplatePhone)
#include "tst_templatephone.moc"
