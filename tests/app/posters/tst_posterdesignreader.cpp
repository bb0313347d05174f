// SPDX-License-Identifier: MIT
#include "app/posters/posterdesignreader.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Reason = PosterDesignError::Reason;

const QByteArray small = R"({
  "id": "small", "group": "tent", "papers": ["a4", "a5"], "reference": [210, 297], "correction": "M",
  "shapes": [{"form": "bubble", "area": [0, 0, 210, 20], "radius": 3, "line": 2, "colour": "brand"}],
  "stacks": [{"area": [20, 30, 170, 200], "across": "centre", "down": "bottom", "items": [
    {"show": "headline", "size": [20, 8], "weight": 700, "lines": 3, "leading": 1.1, "gap": 4,
     "colour": "brand-text", "sign": "handset", "fills": true, "least": 4, "apart": true},
    {"show": "code", "side": 80, "plate": true},
    {"show": "rule", "size": [20, 2]}
  ]}]
})";

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = small;
    if (!json.contains(from))
        qFatal("not in the sample: %s", from.constData());
    return json.replace(from, to);
}

} // namespace

class TestPosterDesignReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryMember()
    {
        const auto design = readPosterDesign(small);

        QVERIFY(design);
        QCOMPARE(design->id, u"small"_s);
        QCOMPARE(design->papers, (QStringList{u"a4"_s, u"a5"_s}));
        QVERIFY(!design->isFolded);
        QCOMPARE(design->reference, QSizeF(210, 297));
        QCOMPARE(design->correction, ErrorCorrection::Medium);
        const PosterShape &shape = design->shapes.constFirst();
        QCOMPARE(shape.form, PosterShape::Form::Bubble);
        QCOMPARE(shape.area, QRectF(0, 0, 210, 20));
        QCOMPARE(shape.radius, 3.0);
        QCOMPARE(shape.lineMm, 2.0);
        QCOMPARE(shape.colour, PosterColour::Brand);
        const PosterStack &stack = design->stacks.constFirst();
        QCOMPARE(stack.area, QRectF(20, 30, 170, 200));
        QCOMPARE(stack.across, PosterStack::Across::Centre);
        QCOMPARE(stack.down, PosterStack::Down::Bottom);
        QCOMPARE(stack.items.size(), 3);
    }

    void readsWordsAndThings()
    {
        const auto design = readPosterDesign(small);
        QVERIFY(design);
        const PosterItem &headline = design->stacks.constFirst().items.at(0);
        const PosterItem &code = design->stacks.constFirst().items.at(1);
        const PosterItem &rule = design->stacks.constFirst().items.at(2);

        QCOMPARE(headline.kind, PosterItem::Kind::Words);
        QCOMPARE(headline.field, PosterField::Headline);
        QCOMPARE(headline.colour, PosterColour::BrandText);
        QCOMPARE(headline.gap, 4.0);
        QCOMPARE(headline.largest, 20.0);
        QCOMPARE(headline.smallest, 8.0);
        QCOMPARE(headline.weight, 700);
        QCOMPARE(headline.lines, 3);
        QCOMPARE(headline.leading, 1.1);
        QCOMPARE(headline.sign, PosterSign::Handset);
        QVERIFY(headline.fills);
        QVERIFY(headline.isApart);
        QCOMPARE(headline.leastMm, 4.0);
        QCOMPARE(code.kind, PosterItem::Kind::Code);
        QCOMPARE(code.size, QSizeF(80, 80));
        QVERIFY(code.hasPlate);
        QCOMPARE(rule.kind, PosterItem::Kind::Rule);
        QCOMPARE(rule.size, QSizeF(20, 2));
        QCOMPARE(rule.colour, PosterColour::Brand);
    }

    void whatIsAbsentHasItsUsualValue()
    {
        const auto design = readPosterDesign(changed("\"correction\": \"M\",", ""));

        QVERIFY(design);
        QCOMPARE(design->correction, ErrorCorrection::Quartile);
    }

    void readsConditionsAndStrips()
    {
        const auto design = readPosterDesign(changed(
            "\"shapes\": [{", R"("strips": {"area": [0, 250, 210, 40], "count": 8, "code": 18,
                                "gap": 3, "size": [6, 3]},
             "shapes": [{"with": ["photo", "hours"], "without": ["logo"], )"));

        QVERIFY2(design, qPrintable(design ? QString() : design.error().where));
        const PosterCondition &condition = design->shapes.constFirst().condition;
        QCOMPARE(condition.with,
                 QList<PosterPart>(
                     {{PosterPart::Kind::Photo}, {PosterPart::Kind::Words, PosterField::Hours}}));
        QCOMPARE(condition.without, QList<PosterPart>{{PosterPart::Kind::Logo}});
        QVERIFY(design->stacks.constFirst().condition.with.isEmpty());
        QCOMPARE(design->strips.count, 8);
        QCOMPARE(design->strips.smallest, 3.0);
        QCOMPARE(design->group, PosterGroup::Tent);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("where");

        const auto row
            = [](const char *name, const QByteArray &json, Reason reason, const QString &where) {
                  QTest::newRow(name) << json << reason << where;
              };
        row("nothing", "", Reason::NotJson, {});
        row("a list", "[]", Reason::NotJson, {});
        row("too large", small + QByteArray(largestDesignFile, ' '), Reason::TooLarge, {});
        row("no id", changed("\"id\": \"small\",", ""), Reason::Missing, u"id"_s);
        row("empty id", changed("\"small\"", "\"\""), Reason::WrongType, u"id"_s);
        row("no papers", changed("[\"a4\", \"a5\"]", "[]"), Reason::Missing, u"papers"_s);
        row("unknown paper", changed("\"a5\"", "\"a55\""), Reason::Unknown, u"papers"_s);
        row("no reference", changed("[210, 297]", "[0, 297]"), Reason::OutOfRange, u"reference"_s);
        row("three sides", changed("[210, 297]", "[210, 297, 1]"), Reason::WrongType,
            u"reference"_s);
        row("correction", changed("\"M\"", "\"m\""), Reason::Unknown, u"correction"_s);
        row("unknown member", changed("\"id\"", "\"author\": \"me\", \"id\""), Reason::Unknown,
            u"author"_s);
        row("unknown member of a shape", changed("\"radius\": 3", "\"radios\": 3"), Reason::Unknown,
            u"shapes.0.radios"_s);
        row("form", changed("bubble", "cloud"), Reason::Unknown, u"shapes.0.form"_s);
        row("off the page", changed("[0, 0, 210, 20]", "[1, 0, 210, 20]"), Reason::OutOfRange,
            u"shapes.0.area"_s);
        row("empty area", changed("[0, 0, 210, 20]", "[0, 0, 0, 20]"), Reason::OutOfRange,
            u"shapes.0.area"_s);
        row("negative", changed("[20, 30,", "[-20, 30,"), Reason::OutOfRange, u"stacks.0.area"_s);
        row("across", changed("\"centre\"", "\"left\""), Reason::Unknown, u"stacks.0.across"_s);
        row("unknown thing", changed("\"show\": \"rule\"", "\"show\": \"stamp\""), Reason::Unknown,
            u"stacks.0.items.2.show"_s);
        row("colour", changed("brand-text", "#ff0000"), Reason::Unknown,
            u"stacks.0.items.0.colour"_s);
        row("a number as text", changed("\"weight\": 700", "\"weight\": \"700\""),
            Reason::WrongType, u"stacks.0.items.0.weight"_s);
        row("no group", changed("\"group\": \"tent\",", ""), Reason::Missing, u"group"_s);
        row("sign", changed("\"handset\"", "\"bell\""), Reason::Unknown,
            u"stacks.0.items.0.sign"_s);
        row("condition", changed("\"radius\": 3", "\"with\": [\"name\"]"), Reason::Unknown,
            u"shapes.0.with"_s);
        row("a photo in a stack", changed("\"show\": \"rule\"", "\"show\": \"photo\""),
            Reason::Unknown, u"stacks.0.items.2.show"_s);
        row("a code that grows smaller", changed("\"side\": 80", "\"side\": 80, \"most\": 70"),
            Reason::OutOfRange, u"stacks.0.items.1.most"_s);
        row("no strips",
            changed("\"shapes\"",
                    "\"strips\": {\"area\": [0, 0, 9, 9], \"count\": 0, "
                    "\"code\": 1, \"size\": [2, 1]}, \"shapes\""),
            Reason::OutOfRange, u"strips.count"_s);
        row("too light", changed("\"weight\": 700", "\"weight\": 99"), Reason::OutOfRange,
            u"stacks.0.items.0.weight"_s);
        row("no lines", changed("\"lines\": 3", "\"lines\": 0"), Reason::OutOfRange,
            u"stacks.0.items.0.lines"_s);
        row("tight", changed("1.1", "0.9"), Reason::OutOfRange, u"stacks.0.items.0.leading"_s);
        row("smallest over largest", changed("[20, 8]", "[7, 8]"), Reason::OutOfRange,
            u"stacks.0.items.0.size"_s);
        row("invisible", changed("[20, 8]", "[20, 0.4]"), Reason::OutOfRange,
            u"stacks.0.items.0.size"_s);
        row("a flag as number", changed("\"plate\": true", "\"plate\": 1"), Reason::WrongType,
            u"stacks.0.items.1.plate"_s);
        row("no code", changed("{\"show\": \"code\", \"side\": 80, \"plate\": true},", ""),
            Reason::NoCode, u"stacks"_s);
        row("two codes",
            changed("{\"show\": \"rule\", \"size\": [20, 2]}",
                    "{\"show\": \"code\", \"side\": 80}"),
            Reason::NoCode, u"stacks"_s);
        row("an item that is none", changed("{\"show\": \"rule\", \"size\": [20, 2]}", "3"),
            Reason::WrongType, u"stacks.0.items.2"_s);
        row("shapes that are none",
            changed("\"shapes\": [{\"form\": \"bubble\", \"area\": [0, 0, 210, 20], \"radius\": 3, "
                    "\"line\": 2, \"colour\": \"brand\"}]",
                    "\"shapes\": {}"),
            Reason::WrongType, u"shapes"_s);
    }

    void refusesTheRest()
    {
        QFETCH(QByteArray, json);
        QFETCH(Reason, reason);
        QFETCH(QString, where);

        const auto design = readPosterDesign(json);

        QVERIFY(!design);
        QCOMPARE(design.error().where, where);
        QCOMPARE(design.error().reason, reason);
    }
};

QTEST_APPLESS_MAIN(TestPosterDesignReader)
#include "tst_posterdesignreader.moc"
