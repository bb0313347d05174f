// SPDX-License-Identifier: MIT
#include "tests/support/invisibletext.h"
#include "tests/ui/draw/phone/phonesamples.h"
#include "ui/draw/phone/phonepicture.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Wrap = QString (*)(const QString &);

/// All that markup, lists and links make of a text.
const QList<Wrap> wraps{
    [](const QString &text) { return text; },
    [](const QString &text) { return u'*' + text + u'*'; },
    [](const QString &text) { return u'_' + text + u'_'; },
    [](const QString &text) { return u'~' + text + u'~'; },
    [](const QString &text) { return u'`' + text + u'`'; },
    [](const QString &text) { return u"```"_s + text + u"```"_s; },
    [](const QString &text) { return u"*_~"_s + text + u"~_*"_s; },
    [](const QString &text) { return u"~a~"_s + text + u"~b~"_s; },
    [](const QString &text) { return u"> ~"_s + text + u'~'; },
    [](const QString &text) { return u"* ~"_s + text + u'~'; },
    [](const QString &text) { return u"1. ~"_s + text + u'~'; },
    [](const QString &text) { return u"~🌱"_s + text + u"🌱~"_s; },
    [](const QString &text) { return u"~سلام"_s + text + u"سلام~"_s; },
    [](const QString &text) { return u"~https://a.example/"_s + text + u'~'; },
    [](const QString &text) { return u"https://a.example/"_s + text + u"~"_s + text + u'~'; },
};

QString wrapped(const QString &text)
{
    QStringList lines;
    for (const Wrap wrap : wraps)
        lines.append(wrap(text));
    return lines.join(u'\n');
}

void everyInvisibleText()
{
    QTest::addColumn<QString>("text");
    for (const InvisibleText &one : invisibleTexts())
        QTest::newRow(one.name) << one.text;
}

/// A template that says the text in each of its places.
MessageDraft templateOf(const QString &text)
{
    MessageDraft draft;
    draft.kind = MessageKind::Template;
    draft.templateWords.header = u"~{{1}}~"_s;
    draft.templateWords.body = u"{{1}} ~{{2}}~ *{{3}}*\n> {{1}}\n`{{2}}`"_s;
    draft.templateWords.footer = text;
    draft.templateWords.buttons = {{TemplateButtonKind::Call, text, {}}};
    draft.headerParameter = text;
    draft.bodyParameters = {text, text, text};
    return draft;
}

MessageDraft linkButtonOf(const QString &text)
{
    MessageDraft draft = fullDraft();
    draft.headerText = text;
    draft.body = wrapped(text.repeated(8)); // over the edge of a line
    draft.footer = text;
    draft.displayText = text;
    return draft;
}

} // namespace

class TestInvisibleText : public QObject
{
    Q_OBJECT

private slots:
    void isDrawnInEveryFormat_data() { everyInvisibleText(); }

    void isDrawnInEveryFormat()
    {
        QFETCH(QString, text);
        for (const MessageDraft &draft :
             {callDraft(wrapped(text)), linkButtonOf(text), templateOf(text)}) {
            PhoneSetting setting = sampleSetting();
            setting.businessName = text;
            const PhoneContent content = phoneContent(draft, setting);
            for (const PictureFormat format :
                 {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
                PhonePictureStyle style;
                style.format = format;
                QVERIFY(phonePicture(content, style).has_value());
            }
        }
    }

    /// Alone, in each style: what is drawn has glyphs, and a line through it only where they are.
    void drawsNothingWithoutGlyphs_data() { everyInvisibleText(); }

    void drawsNothingWithoutGlyphs()
    {
        QFETCH(QString, text);
        const TextFace face = phoneMetrics(PhonePlatform::Android, 1).body;
        EmojiCells cells;
        for (int styles = 0; styles < 128; ++styles) {
            const MarkupSpan span{0, text.size(), MarkupStyles(styles), u"https://a.example"_s};
            const LaidText laid = layText({text, face, {span}}, 300, cells);

            for (const TextRun &run : laid.runs)
                QVERIFY(!run.glyphs.glyphIndexes().isEmpty());
            QVERIFY(laid.strikes.size() <= laid.runs.size());
        }
    }

    void isCutWhereItIsTooLong_data() { everyInvisibleText(); }

    void isCutWhereItIsTooLong()
    {
        QFETCH(QString, text);
        const TextFace face = phoneMetrics(PhonePlatform::Android, 1).body;
        const QString line = text + u"W"_s.repeated(30) + text + u"🌱"_s + text;
        const MarkupSpan whole{0, line.size(), MarkupStyle::Strike, {}};
        EmojiCells cells;
        for (qreal space = 0; space < 300; space += 17) {
            const LaidText laid = layText({line, face, {whole}, TextLines::One}, space, cells);
            QVERIFY(laid.naturalWidth <= laid.space);
        }
    }
};

QTEST_MAIN(TestInvisibleText)

#include "tst_invisibletext.moc"
