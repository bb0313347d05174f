// SPDX-License-Identifier: MIT
#include "app/markup/markup.h"

#include <QMap>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QString letters(MarkupStyles styles)
{
    QString letters;
    letters += styles.testFlag(MarkupStyle::Bold) ? u"b"_s : QString();
    letters += styles.testFlag(MarkupStyle::Italic) ? u"i"_s : QString();
    letters += styles.testFlag(MarkupStyle::Strike) ? u"s"_s : QString();
    letters += styles.testFlag(MarkupStyle::Mono) ? u"m"_s : QString();
    letters += styles.testFlag(MarkupStyle::Code) ? u"c"_s : QString();
    return letters;
}

QString shownKind(const MarkupBlock &block)
{
    switch (block.kind) {
    case MarkupBlockKind::Paragraph:
        return {};
    case MarkupBlockKind::Bullet:
        return u"• "_s;
    case MarkupBlockKind::Numbered:
        return block.number + u") "_s;
    case MarkupBlockKind::Quote:
        return u"| "_s;
    case MarkupBlockKind::Monospace:
        return u"# "_s;
    }
    Q_UNREACHABLE();
}

/// One line a block: its kind, then its text with each span as [letters:text], L for a link.
QString shown(const MarkupText &markup)
{
    QStringList lines;
    for (const MarkupBlock &block : markup.blocks) {
        QString line = shownKind(block);
        qsizetype at = 0;
        for (const MarkupSpan &span : block.spans) {
            line += block.text.mid(at, span.start - at);
            line += u'[' + letters(span.styles) + (span.link ? u"L:"_s : u":"_s)
                + block.text.mid(span.start, span.length) + u']';
            at = span.start + span.length;
        }
        lines.append(line + block.text.mid(at));
    }
    return lines.join(u'\n');
}

} // namespace

class TestMarkup : public QObject
{
    Q_OBJECT

private slots:
    void drawsEachRule_data();
    void drawsEachRule();
    void opensOnlyAfter_data();
    void opensOnlyAfter();
    void closesOnlyBefore_data();
    void closesOnlyBefore();
    void tellsLinesApart_data();
    void tellsLinesApart();
    void fences_data();
    void fences();
    void foreignTextStaysWhole_data();
    void foreignTextStaysWhole();
    void linksInsideStyles_data();
    void linksInsideStyles();
    void aLinkOfSeveralStylesKeepsItsAddress();
    void saysWhereTheMarkersWere();
    void isReadAloudWithoutMarkers();
};

void TestMarkup::drawsEachRule_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("drawn");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("plain") << u"Call us"_s << u"Call us"_s;
    QTest::newRow("bold") << u"a *b c* d"_s << u"a [b:b c] d"_s;
    QTest::newRow("italic") << u"a _b c_ d"_s << u"a [i:b c] d"_s;
    QTest::newRow("strike") << u"a ~b c~ d"_s << u"a [s:b c] d"_s;
    QTest::newRow("code") << u"a `b c` d"_s << u"a [c:b c] d"_s;
    QTest::newRow("monospace") << u"a ```b c``` d"_s << u"a [m:b c] d"_s;
    QTest::newRow("two of a kind") << u"*a* *b*"_s << u"[b:a] [b:b]"_s;
    QTest::newRow("side by side") << u"*a*_b_~c~"_s << u"[b:a][i:b][s:c]"_s;
    QTest::newRow("not after itself") << u"*a**b*"_s << u"[b:a]*b*"_s;
    QTest::newRow("nested") << u"*a _b_ c*"_s << u"[b:a ][bi:b][b: c]"_s;
    QTest::newRow("nested at once") << u"~_*a*_~"_s << u"[bis:a]"_s;
    QTest::newRow("crossing") << u"*a _b* c_"_s << u"[b:a ][bi:b][i: c]"_s;
    QTest::newRow("lone mark") << u"5 * 4 = 20"_s << u"5 * 4 = 20"_s;
    QTest::newRow("never closed") << u"*a b"_s << u"*a b"_s;
    QTest::newRow("two marks") << u"a ** b"_s << u"a ** b"_s;
    QTest::newRow("three marks") << u"***"_s << u"[b:*]"_s;
    QTest::newRow("doubled") << u"**a**"_s << u"[b:*a]*"_s;
    QTest::newRow("something drawn inside") << u"_*_*"_s << u"_[b:_]"_s;
    QTest::newRow("a closing mark does not open") << u"*a >* b*"_s << u"[b:a >] b*"_s;
    QTest::newRow("first closing mark wins") << u"*a* b*"_s << u"[b:a] b*"_s;
    QTest::newRow("not across lines") << u"*a\nb*"_s << u"*a\nb*"_s;
    QTest::newRow("snake case") << u"my_long_name"_s << u"my_long_name"_s;
    QTest::newRow("nothing inside code") << u"`*a* _b_`"_s << u"[c:*a* _b_]"_s;
    QTest::newRow("code hides a closing mark") << u"*a `b* c` d*"_s << u"[b:a ][bc:b* c][b: d]"_s;
    QTest::newRow("bold code") << u"*`a`*"_s << u"[bc:a]"_s;
    QTest::newRow("bold monospace") << u"*a ```b``` c*"_s << u"[b:a ][bm:b][b: c]"_s;
    QTest::newRow("no link inside code") << u"`http://a.b`"_s << u"[c:http://a.b]"_s;
}

void TestMarkup::drawsEachRule()
{
    QFETCH(QString, typed);
    QFETCH(QString, drawn);

    QCOMPARE(shown(markupOf(typed)), drawn);
}

void TestMarkup::opensOnlyAfter_data()
{
    QTest::addColumn<QChar>("mark");
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("opens");

    const QMap<QChar, QString> openers{
        {u'*', u">_~"_s}, {u'_', u">~*"_s}, {u'~', u">_*"_s}, {u'`', u">_*~"_s}};
    for (auto opener = openers.cbegin(); opener != openers.cend(); ++opener) {
        const QString always = u" \t\u00a0\u3000"_s;
        for (const QChar before : always + u"*_~`>-a7(é.\"\u2060\u200f"_s) {
            const QString name
                = opener.key() + u" after U+"_s + QString::number(before.unicode(), 16);
            QTest::newRow(qPrintable(name))
                << opener.key() << u"."_s + before
                << (always.contains(before) || opener.value().contains(before));
        }
        QTest::newRow(qPrintable(opener.key() + u" at the start"_s))
            << opener.key() << QString() << true;
        QTest::newRow(qPrintable(opener.key() + u" behind a quote's marker"_s))
            << opener.key() << u"> "_s << true;
    }
}

void TestMarkup::opensOnlyAfter()
{
    QFETCH(QChar, mark);
    QFETCH(QString, before);
    QFETCH(bool, opens);

    const MarkupText markup = markupOf(before + mark + u"x"_s + mark);

    const MarkupBlock &block = markup.blocks.constFirst();
    QCOMPARE(block.spans.size(), opens ? 1 : 0);
    QCOMPARE(block.text.endsWith(mark), !opens);
}

void TestMarkup::closesOnlyBefore_data()
{
    QTest::addColumn<QChar>("mark");
    QTest::addColumn<QString>("behind");
    QTest::addColumn<bool>("closes");

    for (const QChar mark : u"*_~`"_s) {
        const auto name = [mark](const QString &behind) {
            return QByteArray(1, mark.toLatin1()) + " before "
                + behind.toUtf8().toPercentEncoding();
        };
        for (const QString &behind : {u"a"_s, u"z"_s, u"A"_s, u"Z"_s, u"0"_s, u"9"_s})
            QTest::newRow(name(behind).constData()) << mark << behind << false;
        for (const QString &behind :
             {u""_s, u" "_s, u"."_s, u"é"_s, u"ß"_s, u"字"_s, u"🎉"_s, u"\n"_s, u"\r\n"_s, u"@"_s,
              u"["_s, u"/"_s, u":"_s, u"{"_s, u"\u0663"_s})
            QTest::newRow(name(behind).constData()) << mark << behind << true;
    }
}

void TestMarkup::closesOnlyBefore()
{
    QFETCH(QChar, mark);
    QFETCH(QString, behind);
    QFETCH(bool, closes);

    const MarkupText markup = markupOf(mark + u"x"_s + mark + behind);

    QCOMPARE(markup.blocks.constFirst().spans.size(), closes ? 1 : 0);
}

void TestMarkup::tellsLinesApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("drawn");

    QTest::newRow("star bullet") << u"* a"_s << u"• a"_s;
    QTest::newRow("dash bullet") << u"- a"_s << u"• a"_s;
    QTest::newRow("bold bullet") << u"* *a*"_s << u"• [b:a]"_s;
    QTest::newRow("a bullet's star is no mark") << u"* a*"_s << u"• a*"_s;
    QTest::newRow("bullet needs a space") << u"-a\n*a"_s << u"-a\n*a"_s;
    QTest::newRow("bullet only at the start") << u" - a\na - b"_s << u" - a\na - b"_s;
    QTest::newRow("empty bullet") << u"- "_s << u"• "_s;
    QTest::newRow("other dashes") << u"– a\n• a"_s << u"– a\n• a"_s;
    QTest::newRow("number") << u"1. a"_s << u"1) a"_s;
    QTest::newRow("numbers as typed") << u"7. a\n3. b\n07. c"_s << u"7) a\n3) b\n07) c"_s;
    QTest::newRow("two digits") << u"99. a"_s << u"99) a"_s;
    QTest::newRow("three digits") << u"100. a"_s << u"100. a"_s;
    QTest::newRow("number needs a dot and a space") << u"1 a\n1.a\n1) a"_s << u"1 a\n1.a\n1) a"_s;
    QTest::newRow("no digit") << u". a"_s << u". a"_s;
    QTest::newRow("foreign digits") << u"\u0661. a"_s << u"\u0661. a"_s;
    QTest::newRow("italic in a numbered line") << u"1. _a_"_s << u"1) [i:a]"_s;
    QTest::newRow("quote") << u"> a"_s << u"| a"_s;
    QTest::newRow("quote needs a space") << u">a\n>*b*"_s << u">a\n>[b:b]"_s;
    QTest::newRow("one marker a line") << u"> - a\n- > b"_s << u"| - a\n• > b"_s;
    QTest::newRow("empty lines") << u"a\n\n\nb\n"_s << u"a\n\n\nb\n"_s;
    QTest::newRow("line breaks") << u"- a\r\n- b\r- c\n\r- d"_s << u"• a\n• b\n• c\n\n• d"_s;
}

void TestMarkup::tellsLinesApart()
{
    QFETCH(QString, typed);
    QFETCH(QString, drawn);

    QCOMPARE(shown(markupOf(typed)), drawn);
}

void TestMarkup::fences_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("drawn");

    QTest::newRow("one line stays a paragraph") << u"```a```"_s << u"[m:a]"_s;
    QTest::newRow("two lines") << u"```a\nb```"_s << u"# [m:a]\n# [m:b]"_s;
    QTest::newRow("marks on their own lines") << u"```\na\n```"_s << u"# \n# [m:a]\n# "_s;
    QTest::newRow("empty line inside") << u"```a\n\nb```"_s << u"# [m:a]\n# \n# [m:b]"_s;
    QTest::newRow("carriage returns inside")
        << u"```a\r\nb\rc```"_s << u"# [m:a]\n# [m:b]\n# [m:c]"_s;
    QTest::newRow("text around") << u"a ```b\nc\nd``` e"_s << u"a [m:b]\n# [m:c]\n[m:d] e"_s;
    QTest::newRow("nothing inside") << u"```\n- *a*\n> `b` http://c.d\n```"_s
                                    << u"# \n# [m:- *a*]\n# [m:> `b` http://c.d]\n# "_s;
    QTest::newRow("a mark does not reach in") << u"*a ```b*``` c"_s << u"*a [m:b*] c"_s;
    QTest::newRow("from a list item") << u"- ```a\n- b``` c"_s << u"• [m:a]\n[m:- b] c"_s;
    QTest::newRow("lines around") << u"a\n```b\nc```\nd"_s << u"a\n# [m:b]\n# [m:c]\nd"_s;
    QTest::newRow("empty lines around") << u"\n```b\nc```\n\nd"_s << u"\n# [m:b]\n# [m:c]\n\nd"_s;
    QTest::newRow("inside a word") << u"a```b```c"_s << u"a[m:b]c"_s;
    QTest::newRow("never closed") << u"```a\n*b*"_s << u"```a\n[b:b]"_s;
    QTest::newRow("empty") << u"``````a"_s << u"``````a"_s;
    QTest::newRow("seven") << u"```````"_s << u"[m:`]"_s;
    QTest::newRow("two fences") << u"```a``` ```b```"_s << u"[m:a] [m:b]"_s;
    QTest::newRow("lone") << u"```"_s << u"```"_s;
    QTest::newRow("lone before a space") << u"``` a ` b"_s << u"``` a ` b"_s;
    QTest::newRow("lone at the end") << u"`a ```"_s << u"`a ```"_s;
    QTest::newRow("code beside a lone one") << u"`a` ```"_s << u"[c:a] ```"_s;
    QTest::newRow("two marks are no fence") << u"`` a"_s << u"`` a"_s;
    QTest::newRow("odd one left") << u"```a``` ```*b*"_s << u"[m:a] ```*b*"_s;
}

void TestMarkup::fences()
{
    QFETCH(QString, typed);
    QFETCH(QString, drawn);

    QCOMPARE(shown(markupOf(typed)), drawn);
}

void TestMarkup::foreignTextStaysWhole_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("drawn");

    QTest::newRow("emoji") << u"*🎉* _👨‍👩‍👧_"_s
                           << u"[b:🎉] [i:👨‍👩‍👧]"_s;
    QTest::newRow("flag beside marks") << u"*🇩🇪*🇩🇪"_s << u"[b:🇩🇪]🇩🇪"_s;
    QTest::newRow("keycap star") << u"Press *️⃣ or *️⃣ now"_s
                                 << u"Press *️⃣ or *️⃣ now"_s;
    QTest::newRow("bold keycap") << u"**️⃣*"_s << u"[b:*️⃣]"_s;
    QTest::newRow("keycap number") << u"1️⃣. a"_s << u"1️⃣. a"_s;
    QTest::newRow("combining accent inside") << u"*e\u0301*"_s << u"[b:e\u0301]"_s;
    QTest::newRow("accent on a mark") << u"*\u0301a* *b*"_s << u"*\u0301a* [b:b]"_s;
    QTest::newRow("right to left") << u"שלום *עולם* _מה_"_s << u"שלום [b:עולם] [i:מה]"_s;
    QTest::newRow("Arabic quote") << u"> *مرحبا*"_s << u"| [b:مرحبا]"_s;
    QTest::newRow("word joiner before a mark") << u"\u2060*a*"_s << u"\u2060*a*"_s;
    const QString lone(QChar(0xd83d));
    QTest::newRow("lone surrogate")
        << u"*"_s + lone + u"* "_s + lone << u"[b:"_s + lone + u"] "_s + lone;
    QTest::newRow("line separator is no line break") << u"a\u2028- b"_s << u"a\u2028- b"_s;
    QTest::newRow("null") << u"*a*"_s + QChar(u'\0') + u"b"_s << u"[b:a]"_s + QChar(u'\0') + u"b"_s;
}

void TestMarkup::foreignTextStaysWhole()
{
    QFETCH(QString, typed);
    QFETCH(QString, drawn);

    QCOMPARE(shown(markupOf(typed)), drawn);
}

void TestMarkup::linksInsideStyles_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("drawn");

    QTest::newRow("plain") << u"see https://a.b now"_s << u"see [L:https://a.b] now"_s;
    QTest::newRow("bold") << u"*https://a.b*"_s << u"[bL:https://a.b]"_s;
    QTest::newRow("inside bold") << u"*see https://a.b now*"_s
                                 << u"[b:see ][bL:https://a.b][b: now]"_s;
    QTest::newRow("in every line") << u"- http://a.b\n> http://c.d\n1. http://e.f"_s
                                   << u"• [L:http://a.b]\n| [L:http://c.d]\n1) [L:http://e.f]"_s;
    QTest::newRow("two") << u"http://a.b http://c.d"_s << u"[L:http://a.b] [L:http://c.d]"_s;
    QTest::newRow("underscores after a slash")
        << u"https://x.y/_a_b_"_s << u"[L:https://x.y/_a_b_]"_s;
    QTest::newRow("underscores inside italic")
        << u"_https://x.y/a_b_"_s << u"[iL:https://x.y/a_b]"_s;
    QTest::newRow("ends at code") << u"http://a.b/_`c`"_s << u"[L:http://a.b/_][c:c]"_s;
    QTest::newRow("behind code") << u"`a`http://c.d"_s << u"`a`[L:http://c.d]"_s;
    QTest::newRow("behind monospace") << u"```a```http://c.d"_s << u"[m:a][L:http://c.d]"_s;
}

void TestMarkup::linksInsideStyles()
{
    QFETCH(QString, typed);
    QFETCH(QString, drawn);

    QCOMPARE(shown(markupOf(typed)), drawn);
}

void TestMarkup::aLinkOfSeveralStylesKeepsItsAddress()
{
    const MarkupText markup = markupOf(u"*see http://a.b/c*?d now"_s);

    const QString address = u"http://a.b/c?d"_s;
    const QList<MarkupSpan> expected{
        {0, 4, MarkupStyle::Bold}, {4, 12, MarkupStyle::Bold, address}, {16, 2, {}, address}};
    const QList<MarkupSpan> &spans = markup.blocks.constFirst().spans;
    QVERIFY(spans == expected);
    QVERIFY(spans[1].link->isSharedWith(*spans[2].link)); // copies would take quadratic time
}

void TestMarkup::saysWhereTheMarkersWere()
{
    const MarkupText markup = markupOf(u"- *_a_*\r\n> ```b```\n1. c"_s);

    const QList<MarkerRange> expected{{0, 4}, {5, 2}, {9, 5}, {15, 3}};
    QVERIFY(markup.markers == expected);
}

void TestMarkup::isReadAloudWithoutMarkers()
{
    const MarkupText markup
        = markupOf(u"*Offers*\r\n\r\n- _red_ ~paint~\n12. `tea`\n> so\n```\nx\n```"_s);

    QCOMPARE(plainText(markup), u"Offers\n\nred paint\n12. tea\nso\n\nx\n"_s);
}

QTEST_APPLESS_MAIN(TestMarkup)
#include "tst_markup.moc"
