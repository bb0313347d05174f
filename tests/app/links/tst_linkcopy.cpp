// SPDX-License-Identifier: MIT
#include "app/links/linkcopy.h"

#include "app/links/calllink.h"
#include "app/values/phonenumber.h"
#include "tests/support/sampletext.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QXmlStreamReader>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QString sampleLink()
{
    return callLink(*PhoneNumber::fromDigits(u"+16315553601"_s), u"spring (1) & \"more\""_s);
}

/// What a reader makes of a snippet: where it leads, and what it shows.
struct ReadLink {
    QString target;
    QString words;
    QString style{};
    QString direction{};
};

/// The one element of `html`; nothing if there is more, or another.
std::optional<ReadLink> readHtml(const QString &html)
{
    QXmlStreamReader xml(html);
    if (!xml.readNextStartElement() || xml.name() != "a"_L1)
        return std::nullopt;
    const QXmlStreamAttributes attributes = xml.attributes();
    ReadLink link{attributes.value("href"_L1).toString(),
                  {},
                  attributes.value("style"_L1).toString(),
                  attributes.value("dir"_L1).toString()};
    link.words = xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement);
    xml.readNext();
    if (xml.hasError() || !xml.atEnd() || attributes.size() != 3)
        return std::nullopt;
    return link;
}

/// The one link that fills `markdown`, as Qt's CommonMark reader (md4c) finds it.
std::optional<ReadLink> readMarkdown(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    ReadLink link;
    if (document.blockCount() != 1 || document.begin().textList() != nullptr)
        return std::nullopt;
    for (auto part = document.begin().begin(); !part.atEnd(); ++part) {
        const QTextCharFormat format = part.fragment().charFormat();
        const bool isPlain = format.fontWeight() <= QFont::Normal && !format.fontItalic()
            && !format.fontFixedPitch() && !format.fontStrikeOut();
        const bool isSame = link.target.isEmpty() || link.target == format.anchorHref();
        if (!isPlain || !isSame || format.anchorHref().isEmpty())
            return std::nullopt;
        link.target = format.anchorHref();
        link.words += part.fragment().text();
    }
    return link;
}

void addWords()
{
    QTest::addColumn<QString>("words");

    QTest::newRow("plain") << u"Call us on WhatsApp"_s;
    QTest::newRow("double quotes") << u"The \"best\" shop"_s;
    QTest::newRow("an apostrophe") << u"Anna's shop"_s;
    QTest::newRow("angle brackets") << u"</a><script>alert(1)</script>"_s;
    QTest::newRow("an entity") << u"Tea &amp; cake &lt; &copy"_s;
    QTest::newRow("ends an attribute") << u"\" onclick=\"x"_s;
    QTest::newRow("brackets") << u"[x](https://example.com) ] ["_s;
    QTest::newRow("an image") << u"![x](y)"_s;
    QTest::newRow("emphasis") << u"*a* _b_ __c__ ~~d~~ `e`"_s;
    QTest::newRow("backslashes") << u"a\\b \\\\ \\]"_s;
    QTest::newRow("a backslash at the end") << u"a\\"_s;
    QTest::newRow("percent signs") << u"100 % %1 %2 %%"_s;
    QTest::newRow("a table") << u"a | b"_s;
    QTest::newRow("a heading") << u"# 1"_s;
    QTest::newRow("a list") << u"- 1"_s;
    QTest::newRow("an address") << u"https://example.com"_s;
    for (const auto &[name, pattern] : sampletext::scripts())
        QTest::newRow(qPrintable(u"10,000 of "_s + QString::fromLatin1(name)))
            << sampletext::textOf(10'000, pattern).simplified();
}

} // namespace

class TestLinkCopy : public QObject
{
    Q_OBJECT

private slots:
    void htmlShowsTheWordsAndNothingElse_data() { addWords(); }

    void htmlShowsTheWordsAndNothingElse()
    {
        QFETCH(QString, words);

        const auto link = readHtml(htmlButton(sampleLink(), words));

        QVERIFY(link);
        QCOMPARE(link->words, words);
        QCOMPARE(link->target, sampleLink());
    }

    void markdownShowsTheWordsAndNothingElse_data() { addWords(); }

    void markdownShowsTheWordsAndNothingElse()
    {
        QFETCH(QString, words);

        const auto link = readMarkdown(markdownLink(sampleLink(), words));

        QVERIFY(link);
        QCOMPARE(link->words, words);
        QCOMPARE(link->target, sampleLink());
    }

    void anyLinkKeepsToItsPlace_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("inMarkdown");

        QTest::newRow("quotes") << u"https://a.example/\"><b>"_s
                                << u"https://a.example/\"%3E%3Cb%3E"_s;
        QTest::newRow("two parts")
            << u"https://a.example/?a=1&b=2"_s << u"https://a.example/?a=1&b=2"_s;
        QTest::newRow("an entity")
            << u"https://a.example/?a=1&copy=2"_s << u"https://a.example/?a=1&copy=2"_s;
        QTest::newRow("brackets") << u"https://a.example/((x"_s << u"https://a.example/%28%28x"_s;
        QTest::newRow("a backslash") << u"https://a.example/\\)"_s << u"https://a.example/%5C%29"_s;
        QTest::newRow("a space") << u"https://a.example/a b"_s << u"https://a.example/a%20b"_s;
    }

    void anyLinkKeepsToItsPlace()
    {
        QFETCH(QString, link);
        QFETCH(QString, inMarkdown);

        const auto html = readHtml(htmlButton(link, u"words"_s));
        const auto markdown = readMarkdown(markdownLink(link, u"words"_s));

        QVERIFY(html);
        QCOMPARE(html->target, link);
        QVERIFY(markdown);
        QCOMPARE(markdown->target, inMarkdown);
    }

    void isOneLine()
    {
        const QString words = u"  Call\r\n\r\nus\ttoday\u2028 "_s;

        QCOMPARE(readHtml(htmlButton(sampleLink(), words))->words, u"Call us today"_s);
        QCOMPARE(readMarkdown(markdownLink(sampleLink(), words))->words, u"Call us today"_s);
        QVERIFY(!htmlButton(sampleLink(), words).contains(u'\n'));
    }

    void htmlBringsItsOwnLookAndDirection()
    {
        const auto link = readHtml(htmlButton(sampleLink(), u"Call"_s));

        QVERIFY(link);
        QCOMPARE(link->direction, u"auto"_s);
        QVERIFY(link->style.contains("min-height:44px"_L1));
        QVERIFY(link->style.contains("background:#0f6e66;color:#ffffff"_L1));
    }
};

QTEST_MAIN(TestLinkCopy)
#include "tst_linkcopy.moc"
