// SPDX-License-Identifier: MIT
#include "app/markup/markup.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <random>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

/// What is most likely to confuse: marks, what may stand beside them, line breaks, pieces of
/// addresses, and text that is more than a unit a character.
const QStringList &hardPieces()
{
    static const QStringList pieces{u"*"_s,
                                    u"_"_s,
                                    u"~"_s,
                                    u"`"_s,
                                    u"```"_s,
                                    u"* "_s,
                                    u"- "_s,
                                    u"> "_s,
                                    u">"_s,
                                    u"1. "_s,
                                    u"12. "_s,
                                    u"\n"_s,
                                    u"\r"_s,
                                    u"\r\n"_s,
                                    u" "_s,
                                    u"a"_s,
                                    u"7"_s,
                                    u"."_s,
                                    u"("_s,
                                    u")"_s,
                                    u"http://"_s,
                                    u"https://a.b"_s,
                                    u"://"_s,
                                    u"é"_s,
                                    u"e\u0301"_s,
                                    u"\u0301"_s,
                                    u"ש"_s,
                                    u"\u200f"_s,
                                    u"\u200d"_s,
                                    u"\u2060"_s,
                                    u"📞"_s,
                                    u"👨‍👩‍👧"_s,
                                    u"*️⃣"_s,
                                    u"\u2028"_s,
                                    QString(QChar(0xd83d)),
                                    QString(QChar(0xdcde)),
                                    QString(QChar(u'\0'))};
    return pieces;
}

/// The typed text without its markers, each line break as one \n.
QString withoutMarkers(const QString &typed, const QList<MarkerRange> &markers)
{
    QString drawn;
    auto marker = markers.cbegin();
    for (qsizetype at = 0; at < typed.size(); ++at) {
        if (marker != markers.cend() && marker->start == at) {
            at += marker->length - 1;
            ++marker;
        } else if (typed[at] == u'\r') {
            drawn += u'\n';
            at += typed.mid(at + 1, 1) == u"\n"_s ? 1 : 0;
        } else {
            drawn += typed[at];
        }
    }
    return drawn;
}

bool areMarkersSound(const QString &typed, const QList<MarkerRange> &markers)
{
    qsizetype end = -1;
    for (const MarkerRange &marker : markers) {
        if (marker.start <= end || marker.length < 1 || marker.start + marker.length > typed.size())
            return false;
        end = marker.start + marker.length;
        for (const QChar c : typed.mid(marker.start, marker.length)) {
            if (!u"*_~`>- "_s.contains(c))
                return false;
        }
    }
    return true;
}

bool areSpansSound(const MarkupBlock &block)
{
    const MarkupSpan *before = nullptr;
    for (const MarkupSpan &span : block.spans) {
        const qsizetype free = before ? before->start + before->length : 0;
        const bool isInside = span.start >= free && span.length > 0
            && span.start + span.length <= block.text.size();
        const bool saysSomething = span.styles || span.link;
        const bool couldBeOne = before && span.start == free && span.styles == before->styles
            && !span.link && !before->link;
        if (!isInside || !saysSomething || couldBeOne)
            return false;
        if (span.link && !span.link->contains(block.text.mid(span.start, span.length)))
            return false;
        before = &span;
    }
    return true;
}

/// The drawn text with each span in square brackets.
QString withSpansInBrackets(const MarkupBlock &block)
{
    QString text;
    qsizetype at = 0;
    for (const MarkupSpan &span : block.spans) {
        text += block.text.mid(at, span.start - at);
        text += u'[' + block.text.mid(span.start, span.length) + u']';
        at = span.start + span.length;
    }
    return text + block.text.mid(at);
}

/// The markup less the marks of ours, its spans joined again where only these parted them.
MarkupText withoutOurMarks(MarkupText markup)
{
    for (MarkupBlock &block : markup.blocks) {
        QList<MarkupSpan> spans;
        for (MarkupSpan span : block.spans) {
            span.styles &= ~(MarkupStyle::Sample | MarkupStyle::Gap);
            const bool goesOn = !spans.isEmpty() && spans.constLast().styles == span.styles
                && spans.constLast().link == span.link
                && spans.constLast().start + spans.constLast().length == span.start;
            if (goesOn)
                spans.last().length += span.length;
            else if (span.styles || span.link)
                spans.append(span);
        }
        block.spans = spans;
    }
    return markup;
}

/// How many characters of the drawn text have our mark.
qsizetype markedLength(const MarkupText &markup)
{
    qsizetype length = 0;
    for (const MarkupBlock &block : markup.blocks) {
        for (const MarkupSpan &span : block.spans)
            length += span.styles.testFlag(MarkupStyle::Sample) ? span.length : 0;
    }
    return length;
}

/// How many characters of `marked` are drawn as text: no marker, no line break, and nothing of a
/// list's number, which is no text.
qsizetype drawnLength(const QString &typed, const MarkupText &markup, const MarkupSpan &marked)
{
    qsizetype length = 0;
    for (qsizetype at = marked.start; at < marked.start + marked.length; ++at) {
        const bool isMarker
            = std::any_of(markup.markers.cbegin(), markup.markers.cend(), [at](const auto &marker) {
                  return marker.start <= at && at < marker.start + marker.length;
              });
        length += isMarker || typed.at(at) == u'\n' || typed.at(at) == u'\r' ? 0 : 1;
    }
    return length;
}

} // namespace

class TestMarkupProperties : public QObject
{
    Q_OBJECT

private slots:
    void whatIsDrawnIsWhatWasTypedLessTheMarkers();
    void marksOfOursChangeNothingElse();
    void agreesWithThePatternOnAllShortTexts_data();
    void agreesWithThePatternOnAllShortTexts();
    void getsThroughLongTexts_data();
    void getsThroughLongTexts();
};

void TestMarkupProperties::whatIsDrawnIsWhatWasTypedLessTheMarkers()
{
    std::mt19937 random(20'261'122); // fixed, so that a failure comes back
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<std::mt19937::result_type>(limit));
    };
    for (int round = 0; round < 30'000; ++round) {
        QString typed;
        const qsizetype pieces = below(30);
        for (qsizetype piece = 0; piece < pieces; ++piece)
            typed += hardPieces().at(below(hardPieces().size()));

        const MarkupText markup = markupOf(typed);

        const bool isSound = areMarkersSound(typed, markup.markers)
            && std::all_of(markup.blocks.cbegin(), markup.blocks.cend(), areSpansSound)
            && plainText(markup).count(u'\n') + 1 == markup.blocks.size();
        QVERIFY2(isSound, typed.toUtf8().toPercentEncoding(" *_~`>-()/:").constData());
        QCOMPARE(plainText(markup), withoutMarkers(typed, markup.markers));
    }
}

void TestMarkupProperties::marksOfOursChangeNothingElse()
{
    std::mt19937 random(20'261'124);
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<std::mt19937::result_type>(limit));
    };
    for (int round = 0; round < 30'000; ++round) {
        QString typed;
        QList<MarkupSpan> marked;
        const qsizetype pieces = below(30);
        for (qsizetype piece = 0; piece < pieces; ++piece) {
            const QString &text = hardPieces().at(below(hardPieces().size()));
            if (below(3) == 0)
                marked.append({typed.size(), text.size(), MarkupStyle::Sample, {}});
            typed += text;
        }

        const MarkupText plain = markupOf(typed);
        const MarkupText withMarks = markupOf(typed, marked);

        QVERIFY2(withoutOurMarks(withMarks) == withoutOurMarks(plain),
                 typed.toUtf8().toPercentEncoding(" *_~`>-()/:").constData());
        qsizetype drawn = 0;
        for (const MarkupSpan &span : marked)
            drawn += drawnLength(typed, plain, span);
        qsizetype numbers = 0;
        for (const MarkupBlock &block : plain.blocks)
            numbers += block.kind == MarkupBlockKind::Numbered ? block.number.size() + 2 : 0;
        QVERIFY(markedLength(withMarks) <= drawn && markedLength(withMarks) >= drawn - numbers);
    }
}

void TestMarkupProperties::agreesWithThePatternOnAllShortTexts_data()
{
    QTest::addColumn<QChar>("mark");
    QTest::addColumn<QString>("opensAfter");

    QTest::newRow("bold") << QChar(u'*') << u">_~"_s;
    QTest::newRow("italic") << QChar(u'_') << u">~*"_s;
    QTest::newRow("strike") << QChar(u'~') << u">_*"_s;
    QTest::newRow("code") << QChar(u'`') << u">_*~"_s;
}

/// The rule of app/SOURCES.md, "Markup", as a pattern: slower and without nesting, but short enough
/// to be read.
void TestMarkupProperties::agreesWithThePatternOnAllShortTexts()
{
    QFETCH(QChar, mark);
    QFETCH(QString, opensAfter);

    const QRegularExpression pattern(
        u"(?<=^|[\\s%1])\\%2(.+?)\\%2(?![A-Za-z0-9])"_s.arg(opensAfter, QString(mark)));
    const QString alphabet = mark + u"a >7é"_s;
    constexpr int length = 6;
    qsizetype count = 1;
    for (int i = 0; i < length; ++i)
        count *= alphabet.size();
    for (qsizetype number = 0; number < count; ++number) {
        QString typed = u"x"_s; // no list, no quote
        qsizetype rest = number;
        for (int i = 0; i < length; ++i, rest /= alphabet.size())
            typed += alphabet.at(rest % alphabet.size());
        if (typed.contains(u"```"_s))
            continue;
        QString expected = typed;
        expected.replace(pattern, u"[\\1]"_s);

        QCOMPARE(withSpansInBrackets(markupOf(typed).blocks.constFirst()), expected);
    }
}

void TestMarkupProperties::getsThroughLongTexts_data()
{
    QTest::addColumn<QString>("typed");

    // Long enough for anything quadratic to outlast the test's time limit.
    constexpr qsizetype length = 200'000;
    for (const QString &piece : {u"*"_s,      u"_*~"_s,          u"`"_s,       u"```"_s,
                                 u"> "_s,     u"> \n"_s,         u"*a "_s,     u" *a"_s,
                                 u"*a* "_s,   u" `*_~"_s,        u"\n"_s,      u"```\n"_s,
                                 u"- *a\n"_s, u"https://a.b("_s, u"http://"_s, u"http://a.b "_s,
                                 u"://"_s,    u"http://."_s,     u"7"_s,       u"a"_s,
                                 u"`a` "_s,   u"*\u0301"_s,      u" _*a_*"_s}) {
        const QByteArray name = piece.toUtf8().toPercentEncoding("*_~`>:/.( ") + " repeated";
        QTest::newRow(name.constData()) << piece.repeated(length / piece.size());
    }
    QTest::newRow("brackets behind an address")
        << u"http://a"_s + QString(length, u'(') + QString(length, u'.');
}

void TestMarkupProperties::getsThroughLongTexts()
{
    QFETCH(QString, typed);

    const MarkupText markup = markupOf(typed);

    QVERIFY(plainText(markup) == withoutMarkers(typed, markup.markers));
}

QTEST_APPLESS_MAIN(TestMarkupProperties)
#include "tst_markupproperties.moc"
