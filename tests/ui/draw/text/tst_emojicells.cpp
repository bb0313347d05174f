// SPDX-License-Identifier: MIT
#include "ui/draw/phone/laidtext.h"
#include "ui/draw/phone/phonemetrics.h"

#include <QTest>
#include <QTextLayout>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

/// What Qt itself makes of the text on one line.
qreal widthByQt(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(5000);
    layout.endLayout();
    return line.naturalTextWidth();
}

} // namespace

class TestEmojiCells : public QObject
{
    Q_OBJECT

private slots:
    void findsEmoji_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<EmojiCluster>>("clusters");

        using Clusters = QList<EmojiCluster>;
        QTest::newRow("none") << u"plain ❤ text"_s << Clusters{};
        QTest::newRow("empty") << QString() << Clusters{};
        QTest::newRow("one") << u"a😀b"_s << Clusters{{1, 2}};
        QTest::newRow("two") << u"😀😀"_s << Clusters{{0, 2}, {2, 2}};
        QTest::newRow("skin tone") << u"👍🏽!"_s << Clusters{{0, 4}};
        QTest::newRow("family") << u"👩‍👩‍👧‍👦"_s << Clusters{{0, 11}};
        QTest::newRow("rainbow flag") << u"🏳️‍🌈"_s << Clusters{{0, 6}};
        QTest::newRow("flags") << u"🇩🇪🇫🇷"_s << Clusters{{0, 4}, {4, 4}};
        QTest::newRow("half a flag") << u"🇩x"_s << Clusters{{0, 2}};
        QTest::newRow("joiner at the end") << u"👩\u200d"_s << Clusters{{0, 2}};
        QTest::newRow("other script") << QString::fromUcs4(U"\U00010330") << Clusters{};
        QTest::newRow("lone surrogates")
            << QString(QChar(0xd83d)) + u"x"_s + QChar(0xde00) << Clusters{};
    }

    void findsEmoji()
    {
        QFETCH(QString, text);
        QFETCH(QList<EmojiCluster>, clusters);

        QCOMPARE(emojiClusters(text), clusters);
    }

    void isAsWideAsByQt_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("between words") << u"Hello 😀 and 🌱 there"_s;
        QTest::newRow("only emoji") << u"😀😀👍🏽🇩🇪"_s;
        QTest::newRow("family") << u"a 👩‍👩‍👧‍👦 b"_s;
        QTest::newRow("arabic") << u"مرحبا 😀 بكم"_s;
    }

    void isAsWideAsByQt()
    {
        QFETCH(QString, text);

        EmojiCells emoji;
        for (const qreal scale : {1.0, 1.5, 2.0}) {
            const TextFace face = phoneMetrics(PhonePlatform::Android, scale).body;
            const LaidText laid = layText({text, face}, 4000, emoji);
            QVERIFY(qAbs(laid.naturalWidth - widthByQt(text, face.font)) < 2);
        }
    }

    void drawsEveryEmojiAndNoStandIn()
    {
        EmojiCells emoji;
        const TextFace face = phoneMetrics(PhonePlatform::Android, 1).body;
        const QString text = u"One 😀, two 🌱 and a link https://a.example/😀 x ~y 😀~"_s;
        const LaidText laid
            = layText({text, face, {{22, 20, {}, u"https://a.example/"_s}}}, 150, emoji);

        const QGlyphRun standIn
            = emoji.cell(QStringView(&EmojiCells::standIn, 1), face.font).runs.first();
        int pictures = 0;
        for (const TextRun &run : laid.runs) {
            pictures += run.glyphs.rawFont().familyName().contains("Emoji"_L1) ? 1 : 0;
            const bool sameFont = run.glyphs.rawFont() == standIn.rawFont();
            QVERIFY(!sameFont
                    || !run.glyphs.glyphIndexes().contains(standIn.glyphIndexes().first()));
        }
        QCOMPARE(pictures, 4);
    }

    void standsOnTheBaseline()
    {
        EmojiCells emoji;
        const LaidText laid
            = layText({u"ab😀cd"_s, phoneMetrics(PhonePlatform::Android, 1).body}, 400, emoji);

        QCOMPARE(laid.runs.size(), 3);
        qreal right = 0;
        for (const TextRun &run : laid.runs) {
            const QPointF pen = run.glyphs.positions().first();
            QCOMPARE(pen.y(), laid.firstBaseline);
            QVERIFY(pen.x() >= right);
            right = pen.x() + 5;
        }
    }

    void measuresEachEmojiOnce()
    {
        EmojiCells emoji;
        const QFont font = phoneMetrics(PhonePlatform::Android, 1).body.font;
        const QFont larger = phoneMetrics(PhonePlatform::Android, 2).body.font;
        const qreal width = emoji.cell(u"😀", font).width;

        QVERIFY(width > 10);
        QCOMPARE(&emoji.cell(u"😀", font), &emoji.cell(u"😀", font));
        QVERIFY(emoji.cell(u"😀", larger).width > 1.8 * width);
    }
};

QTEST_MAIN(TestEmojiCells)
#include "tst_emojicells.moc"
