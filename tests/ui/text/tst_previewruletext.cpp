// SPDX-License-Identifier: MIT
#include "ui/text/previewruletext.h"

#include "app/values/source.h"

#include "tests/support/sentence.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bellpush::PreviewRule)

namespace {

QString contents(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_DIR) + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot be read: %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// As the header spells them, so that none can be left out of a list.
QStringList enumeratorNames()
{
    static const QRegularExpression list(u"enum class PreviewRule \\{([^}]*)\\}"_s);
    const QString header = contents(u"app/message/previewrule.h"_s);
    QStringList names;
    for (const QString &name : list.match(header).captured(1).split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    return names;
}

/// The rows of the section "Preview", each with its cells, without the table's head.
QList<QStringList> documentedRows()
{
    const QString section
        = contents(u"app/SOURCES.md"_s).section(u"\n## Preview\n"_s, 1).section(u"\n## "_s, 0, 0);
    QList<QStringList> rows;
    for (const QString &line : section.split(u'\n')) {
        QStringList cells;
        for (const QString &cell : line.split(u'|'))
            cells << cell.trimmed();
        if (line.startsWith(u'|'))
            rows << cells.mid(1, cells.size() - 2);
    }
    return rows.mid(2);
}

QString standingWord(RuleStanding standing)
{
    switch (standing) {
    case RuleStanding::Documented:
        return u"documented"_s;
    case RuleStanding::ThirdParty:
        return u"third party"_s;
    case RuleStanding::Reading:
        return u"reading"_s;
    case RuleStanding::Ours:
        return u"ours"_s;
    }
    Q_UNREACHABLE();
}

void addRules()
{
    QTest::addColumn<PreviewRule>("rule");
    const QStringList names = enumeratorNames();
    const QList<PreviewRule> rules = everyPreviewRule();
    for (qsizetype i = 0; i < rules.size(); ++i)
        QTest::newRow(qPrintable(names.value(i))) << rules[i];
}

} // namespace

class TestPreviewRuleText : public QObject
{
    Q_OBJECT

private slots:
    void listsEveryRuleOnce()
    {
        const QList<PreviewRule> rules = everyPreviewRule();

        QCOMPARE(rules.size(), enumeratorNames().size());
        for (qsizetype i = 0; i < rules.size(); ++i)
            QCOMPARE(static_cast<qsizetype>(rules[i]), i);
    }

    void saysEveryRuleInASentence_data() { addRules(); }

    void saysEveryRuleInASentence()
    {
        QFETCH(PreviewRule, rule);

        QCOMPARE(sentenceFault(ruleText(rule)), QString());
        QVERIFY2(!ruleText(rule).chopped(1).contains(u". "_s), qPrintable(ruleText(rule)));
        QCOMPARE_LE(ruleText(rule).size(), 170);
    }

    void saysNoSentenceTwice()
    {
        QSet<QString> texts;
        for (const PreviewRule rule : everyPreviewRule())
            texts.insert(ruleText(rule));

        QCOMPARE(texts.size(), everyPreviewRule().size());
    }

    void namesItsPage_data() { addRules(); }

    void namesItsPage()
    {
        QFETCH(PreviewRule, rule);
        const QString page = citationOf(rule);
        static const QRegularExpression date(u"20\\d\\d|every version"_s);

        if (page == citation(Source::Ours)) {
            QVERIFY(standingOf(rule) != RuleStanding::Documented);
            QVERIFY(standingOf(rule) != RuleStanding::ThirdParty);
            QCOMPARE(sourceText(rule), u"No page"_s);
            return;
        }
        QVERIFY2(page.contains(date), qPrintable(page));
        QVERIFY2(sourceText(rule).endsWith(u": "_s + page), qPrintable(sourceText(rule)));
    }

    void callsNoPageASourceThatSaysNothing_data() { addRules(); }

    void callsNoPageASourceThatSaysNothing()
    {
        QFETCH(PreviewRule, rule);
        const RuleStanding standing = standingOf(rule);
        const bool isSaid
            = standing == RuleStanding::Documented || standing == RuleStanding::ThirdParty;

        QCOMPARE(sourceText(rule).startsWith(u"Source: "_s), isSaid);
        if (standing == RuleStanding::Documented)
            QVERIFY(citationOf(rule).startsWith("Meta, "_L1));
        if (standing == RuleStanding::ThirdParty)
            QVERIFY(!citationOf(rule).startsWith("Meta, "_L1));
    }

    void tellsTheStandingsApart()
    {
        using enum RuleStanding;

        QCOMPARE(standingText(Documented), u"Documented by Meta"_s);
        QCOMPARE(standingText(ThirdParty), u"Said by others who use the API"_s);
        QCOMPARE(standingText(Reading), u"Our reading: nobody says so"_s);
        QCOMPARE(standingText(Ours), u"Bellpush’s own mark: not on the phone"_s);
    }

    void standsInTheTable_data() { addRules(); }

    void standsInTheTable()
    {
        QFETCH(PreviewRule, rule);
        const QStringList row = documentedRows().value(static_cast<qsizetype>(rule));

        QCOMPARE(row.size(), 5);
        QCOMPARE(row[0], QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!row[1].isEmpty());
        QCOMPARE(row[2].section(u';', 0, 0), standingWord(standingOf(rule)));
        QVERIFY(!row[3].isEmpty());
        QVERIFY2(row[4].startsWith(u"`tst_"_s), qPrintable(row[4]));
    }

    void everyTestThereIs_data() { addRules(); }

    void everyTestThereIs()
    {
        QFETCH(PreviewRule, rule);
        const QStringList row = documentedRows().value(static_cast<qsizetype>(rule));

        for (const QString &name : row.value(4).split(u", "_s)) {
            const QString file = name.mid(1, name.size() - 2) + u".cpp"_s;
            QDirIterator tests(QStringLiteral(SOURCE_DIR) + u"/tests"_s, {file}, QDir::Files,
                               QDirIterator::Subdirectories);
            QVERIFY2(tests.hasNext(), qPrintable(file));
        }
    }

    void tableHasNoOtherRows() { QCOMPARE(documentedRows().size(), everyPreviewRule().size()); }
};

QTEST_GUILESS_MAIN(TestPreviewRuleText)
#include "tst_previewruletext.moc"
