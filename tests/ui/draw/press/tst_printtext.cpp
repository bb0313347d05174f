// SPDX-License-Identifier: MIT
#include "tests/support/sampletext.h"
#include "ui/draw/press/placedglyphs.h"
#include "ui/draw/press/printtext.h"

#include <QElapsedTimer>
#include <QRawFont>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

TextBox boxOf(const QString &text)
{
    return {
        .text = text, .area = {10, 20, 100, 50}, .largestMm = 10, .smallestMm = 4, .mostLines = 4};
}

QStringList linesOf(const FittedText &fitted)
{
    QStringList lines;
    for (const PlacedText &line : fitted.lines)
        lines.append(line.text);
    return lines;
}

/// Where the glyphs of a line are, by their advances, in mm.
QRectF extentOf(const PlacedText &line)
{
    QRectF extent;
    for (const QGlyphRun &run : line.runs) {
        const QRectF box = run.boundingRect();
        const QRectF placed(line.origin + box.topLeft() * line.mmPerUnit,
                            box.size() * line.mmPerUnit);
        extent = extent.isNull() ? placed : extent.united(placed);
    }
    return extent;
}

/// Where there is ink, in mm.
QRectF inkOf(const PlacedText &line)
{
    const TextShapes shapes = textShapes(line);
    QRectF ink = shapes.outlines.boundingRect();
    for (const PlacedImage &picture : shapes.pictures)
        ink |= picture.area;
    return ink;
}

QString uncut(QString line)
{
    return line.remove(u'…');
}

} // namespace

class TestPrintText : public QObject
{
    Q_OBJECT

private slots:
    void takesTheLargestSizeThereIsRoomFor()
    {
        const FittedText fitted = fitText(boxOf(u"Call us"_s));

        QCOMPARE(fitted.emMm, 10.0);
        QCOMPARE(linesOf(fitted), QStringList{u"Call us"_s});
        QVERIFY(fitted.leftOut.isEmpty());
    }

    void shrinksUntilAllWordsFit()
    {
        TextBox box = boxOf(u"Ring our bell without leaving the house, at any hour of the day"_s);
        box.mostLines = 2;

        const FittedText fitted = fitText(box);

        QVERIFY(fitted.leftOut.isEmpty());
        QVERIFY(fitted.emMm < 10 && fitted.emMm > 4);
        QCOMPARE(fitted.lines.size(), 2);
        QCOMPARE(linesOf(fitted).join(u' '), box.text);
        // a little larger, and they would not
        box.smallestMm = fitted.emMm * 1.01;
        QVERIFY(!fitText(box).leftOut.isEmpty());
    }

    void staysInsideItsBox_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("one word") << u"Bell"_s;
        QTest::newRow("long word") << u"Donaudampfschifffahrtsgesellschaftskapitän"_s;
        for (const sampletext::Script &script : sampletext::scripts()) {
            QTest::addRow("short %s", script.name) << sampletext::textOf(8, script.pattern + u' ');
            QTest::addRow("long %s", script.name)
                << sampletext::textOf(10'000, script.pattern + u' ');
            QTest::addRow("long %s without spaces", script.name)
                << sampletext::textOf(10'000, QString(script.pattern).remove(u' '));
        }
        for (int syllables = 8; syllables < 40; ++syllables) {
            QString word;
            for (int i = 0; i < syllables; ++i)
                word += QString(1 + i % 4, u'm') + u'\u00ad';
            QTest::addRow("%d syllables", syllables) << word + u'm';
        }
        QTest::newRow("marks above and below") << u"أُبَّ إِلَيْهِ أَيْضًا"_s;
        QTest::newRow("both directions") << u"Call שלום +49 30 123456 now مرحبا today"_s;
    }

    void staysInsideItsBox()
    {
        QFETCH(QString, text);
        constexpr double rounding = 0.02;

        for (const Qt::Alignment alignment :
             {Qt::AlignLeft | Qt::AlignTop, Qt::Alignment(Qt::AlignCenter),
              Qt::AlignRight | Qt::AlignBottom}) {
            TextBox box = boxOf(text);
            box.alignment = alignment;
            const FittedText fitted = fitText(box);
            QVERIFY(!fitted.lines.isEmpty());
            QVERIFY(fitted.lines.size() <= box.mostLines);
            const QRectF room = box.area.adjusted(-rounding, -rounding, rounding, rounding);
            QVERIFY(room.contains(fitted.bounds));
            const QRectF bounds = fitted.bounds.adjusted(-1, -rounding, 1, rounding);
            for (const PlacedText &line : fitted.lines) {
                const QRectF extent = extentOf(line);
                const QRectF ink = inkOf(line);
                QVERIFY2(ink.top() >= bounds.top() && ink.bottom() <= bounds.bottom(),
                         qPrintable(line.text));
                QVERIFY2(extent.left() >= room.left() && extent.right() <= room.right(),
                         qPrintable(line.text));
            }
        }
    }

    void saysWhichWordsAreLeftOut_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("plain") << sampletext::textOf(600, u"Ring our bell "_s).trimmed();
        QTest::newRow("right to left") << sampletext::textOf(600, u"צלצלו אלינו "_s).trimmed();
        QTest::newRow("emoji") << sampletext::textOf(600, u"📞 👩‍👩‍👧 "_s).trimmed();
        QTest::newRow("lines") << sampletext::textOf(60, u"one two\n"_s).trimmed();
    }

    void saysWhichWordsAreLeftOut()
    {
        QFETCH(QString, text);

        const FittedText fitted = fitText(boxOf(text));

        QCOMPARE(fitted.emMm, 4.0);
        QVERIFY(fitted.lines.last().text.endsWith(u'…'));
        QVERIFY(!fitted.leftOut.isEmpty() && text.endsWith(fitted.leftOut));
        const QString shown = uncut(linesOf(fitted).join(u' '));
        QCOMPARE(QString(shown + u' ' + fitted.leftOut).simplified(), text.simplified());
    }

    void cutsAFirstWordThatIsTooLong()
    {
        const QString word(200, u'x');

        const FittedText fitted = fitText(boxOf(word + u" and more"_s));

        QCOMPARE(fitted.lines.size(), 1);
        QVERIFY(fitted.lines.first().text.startsWith(u"xxx")
                && fitted.lines.first().text.endsWith(u'…'));
        QCOMPARE(fitted.leftOut, word + u" and more"_s);
    }

    void keepsLineBreaks()
    {
        QCOMPARE(linesOf(fitText(boxOf(u"\n Mon\r\nTue\u2028Wed \n"_s))),
                 (QStringList{u"Mon"_s, u"Tue"_s, u"Wed"_s}));
    }

    void aBlankLineTakesRoom()
    {
        const FittedText without = fitText(boxOf(u"Mon\nTue"_s));
        const FittedText with = fitText(boxOf(u"Mon\n\nTue"_s));

        QCOMPARE(linesOf(with), linesOf(without));
        const double leading = without.lines[1].origin.y() - without.lines[0].origin.y();
        QCOMPARE(with.lines[1].origin.y() - with.lines[0].origin.y(), 2 * leading);
    }

    void tallLettersGetRoomBetweenLines_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("Arabic") << u"إِلَيْهِ أَيْضًا\nأُبَّ إِلَيْهِ\nإِإِإِ"_s;
        QTest::newRow("emoji") << u"📞📞\n👩‍👩‍👧\n📞"_s;
        QTest::newRow("Devanagari") << u"र्कू ट्ठी\nर्कू ट्ठी"_s;
    }

    void tallLettersGetRoomBetweenLines()
    {
        QFETCH(QString, text);
        TextBox box = boxOf(text);
        box.leading = 1;

        const FittedText fitted = fitText(box);

        QVERIFY(fitted.lines.size() > 1);
        for (qsizetype i = 1; i < fitted.lines.size(); ++i)
            QVERIFY(inkOf(fitted.lines.at(i - 1)).bottom() <= inkOf(fitted.lines.at(i)).top());
    }

    void breaksAtASoftHyphen()
    {
        TextBox box = boxOf(u"Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschaft"_s);

        const QStringList lines = linesOf(fitText(box));

        QVERIFY(lines.size() > 1);
        QVERIFY(lines.first().endsWith(u'-') && !lines.last().endsWith(u'-'));
        QVERIFY(!lines.join(QString()).contains(u'\u00ad'));
        box.area.setWidth(300);
        QCOMPARE(linesOf(fitText(box)), QStringList{u"Donaudampfschifffahrtsgesellschaft"_s});
    }

    void makesLinesOfAboutTheSameLength()
    {
        const FittedText fitted = fitText(boxOf(u"Ring the bell of our shop today"_s));

        QCOMPARE(linesOf(fitted), (QStringList{u"Ring the bell of"_s, u"our shop today"_s}));
    }

    void alignsAsReadingGoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::Alignment>("alignment");
        QTest::addColumn<double>("side"); // of the spare room: 0 is at the left

        const Qt::Alignment left = Qt::AlignLeft;
        const Qt::Alignment right = Qt::AlignRight;
        const Qt::Alignment centre = Qt::AlignHCenter;
        QTest::newRow("left") << u"Call us"_s << left << 0.0;
        QTest::newRow("right") << u"Call us"_s << right << 1.0;
        QTest::newRow("centre") << u"Call us"_s << centre << 0.5;
        QTest::newRow("Hebrew begins at the right") << u"שלום"_s << left << 1.0;
        QTest::newRow("Hebrew ends at the left") << u"שלום"_s << right << 0.0;
        QTest::newRow("Hebrew, absolutely left") << u"שלום"_s << (left | Qt::AlignAbsolute) << 0.0;
        QTest::newRow("Hebrew in the middle") << u"שלום"_s << centre << 0.5;
    }

    void alignsAsReadingGoes()
    {
        QFETCH(QString, text);
        QFETCH(Qt::Alignment, alignment);
        QFETCH(double, side);
        TextBox box = boxOf(text);
        box.alignment = alignment;

        const FittedText fitted = fitText(box);

        const double spare = box.area.width() - fitted.bounds.width();
        QVERIFY(spare > 1);
        QVERIFY(qAbs(fitted.bounds.left() - box.area.left() - side * spare) < 1e-6);
        const QRectF extent = extentOf(fitted.lines.first());
        QVERIFY(qAbs(extent.center().x() - fitted.bounds.center().x()) < 0.1 * fitted.emMm);
    }

    void alignsFromTopToBottom()
    {
        TextBox box = boxOf(u"Call us"_s);
        box.alignment = Qt::AlignLeft | Qt::AlignTop;
        QCOMPARE(fitText(box).bounds.top(), box.area.top());
        box.alignment = Qt::AlignLeft | Qt::AlignBottom;
        QVERIFY(qAbs(fitText(box).bounds.bottom() - box.area.bottom()) < 1e-9);
        box.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        QVERIFY(qAbs(fitText(box).bounds.center().y() - box.area.center().y()) < 1e-9);
    }

    void saysWhichLettersNoFontHas()
    {
        // U+0378 is not assigned, and no font has it
        const FittedText fitted = fitText(boxOf(u"Ring \u0378 us \u0378"_s));

        QCOMPARE(fitted.withoutFont, u"\u0378"_s);
        QVERIFY(fitted.leftOut.isEmpty());
    }

    void lettersThatAreNotSeenNeedNoFont_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("direction marks") << u"a\u200e\u200fb\u2067c\u2069"_s;
        QTest::newRow("joiners") << u"a\u200db\u200cc\u2060d\ufeff"_s;
        QTest::newRow("variation selectors") << u"☎️ ☎︎ 1️⃣"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧 👍🏽 🇩🇪 🏳️‍🌈"_s;
        QTest::newRow("spaces") << u"a\u00a0b\u2003c\u3000d\te"_s;
        QTest::newRow("soft hyphens") << u"a\u00adb"_s;
        QTest::newRow("line breaks") << u"a\nb\u2028c\u0007"_s;
        QTest::newRow("other scripts") << u"שלום مرحبا Привет हमें كيا คำถาม"_s;
        QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xd83d) + u"b"_s);
    }

    void lettersThatAreNotSeenNeedNoFont()
    {
        QFETCH(QString, text);

        QCOMPARE(fitText(boxOf(text)).withoutFont, QString());
    }

    void drawsEmojiInColour()
    {
        const FittedText fitted = fitText(boxOf(u"Call 📞"_s));

        QCOMPARE(fitted.lines.first().runs.last().rawFont().familyName(), u"Noto Color Emoji"_s);
    }

    void makesNothingOfNothing_data()
    {
        QTest::addColumn<TextBox>("box");

        TextBox box = boxOf(u"Call us"_s);
        box.area = {};
        QTest::newRow("no room") << box;
        box = boxOf(u"Call us"_s);
        box.area.setHeight(1);
        QTest::newRow("too low") << box;
        box = boxOf(u"Call us"_s);
        box.area.setWidth(0.1);
        QTest::newRow("too narrow") << box;
        box = boxOf(u"Call us"_s);
        box.mostLines = 0;
        QTest::newRow("no lines") << box;
        box = boxOf(u"Call us"_s);
        box.smallestMm = 0;
        QTest::newRow("no size") << box;
    }

    void makesNothingOfNothing()
    {
        QFETCH(TextBox, box);

        const FittedText fitted = fitText(box);

        QVERIFY(fitted.lines.isEmpty());
        QCOMPARE(fitted.leftOut, box.text);
    }

    void blankTextFits()
    {
        const FittedText fitted = fitText(boxOf(u" \n\u0007 "_s));

        QVERIFY(fitted.lines.isEmpty() && fitted.leftOut.isEmpty());
    }
};

QTEST_MAIN(TestPrintText)
#include "tst_printtext.moc"
