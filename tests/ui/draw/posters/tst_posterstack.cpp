// SPDX-License-Identifier: MIT
#include "tests/support/postersamples.h"
#include "ui/draw/posters/posterstack.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Kind = PosterItem::Kind;
using Across = PosterStack::Across;
using Down = PosterStack::Down;

const StackPlace place{.area = {10, 20, 100, 150}};

PosterItem wordsItem(PosterField field, double gap)
{
    return {
        .kind = Kind::Words, .field = field, .gap = gap, .largest = 10, .smallest = 4, .lines = 3};
}

PosterItem ruleItem(double gap)
{
    return {.kind = Kind::Rule, .colour = PosterColour::Brand, .gap = gap, .size = {20, 2}};
}

PosterItem codeItem(double gap)
{
    return {.kind = Kind::Code, .gap = gap, .size = {40, 40}};
}

PosterStack stackOf(const QList<PosterItem> &items)
{
    return {.area = place.area, .items = items};
}

QList<QRectF> rulesIn(const LaidStack &laid)
{
    QList<QRectF> rules;
    for (const PrintShape &shape : laid.shapes) {
        if (const auto *path = std::get_if<FilledPath>(&shape))
            rules.append(path->path.boundingRect());
    }
    return rules;
}

QList<PlacedText> linesIn(const LaidStack &laid)
{
    QList<PlacedText> lines;
    for (const PrintShape &shape : laid.shapes) {
        if (const auto *line = std::get_if<PlacedText>(&shape))
            lines.append(*line);
    }
    return lines;
}

} // namespace

class TestPosterStack : public QObject
{
    Q_OBJECT

private slots:
    void standsWhereItIsTold_data()
    {
        QTest::addColumn<Across>("across");
        QTest::addColumn<Down>("down");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QPointF>("corner"); // of a rule of 20 × 2

        const auto row = [](const char *name, Across across, Down down,
                            Qt::LayoutDirection direction, QPointF corner) {
            QTest::newRow(name) << across << down << direction << corner;
        };
        row("start, top", Across::Start, Down::Top, Qt::LeftToRight, {10, 20});
        row("centre, middle", Across::Centre, Down::Middle, Qt::LeftToRight, {50, 94});
        row("end, bottom", Across::End, Down::Bottom, Qt::LeftToRight, {90, 168});
        row("start, from the right", Across::Start, Down::Top, Qt::RightToLeft, {90, 20});
        row("end, from the right", Across::End, Down::Top, Qt::RightToLeft, {10, 20});
        row("centre, from the right", Across::Centre, Down::Top, Qt::RightToLeft, {50, 20});
    }

    void standsWhereItIsTold()
    {
        QFETCH(Across, across);
        QFETCH(Down, down);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QPointF, corner);
        PosterStack stack = stackOf({ruleItem(0)});
        stack.across = across;
        stack.down = down;
        StackPlace turned = place;
        turned.direction = direction;

        const LaidStack laid = laidStack(stack, turned, postersamples::usual());

        QCOMPARE(rulesIn(laid), QList<QRectF>({QRectF(corner, QSizeF(20, 2))}));
    }

    void gapsAreBetweenThingsOnly()
    {
        const LaidStack laid = laidStack(stackOf({ruleItem(7), ruleItem(5), ruleItem(3)}), place,
                                         postersamples::usual());

        QCOMPARE(rulesIn(laid), QList<QRectF>({{10, 20, 20, 2}, {10, 27, 20, 2}, {10, 32, 20, 2}}));
    }

    void whatIsAbsentLeavesNoGap()
    {
        PosterContent content = postersamples::usual();
        content.text = u"  "_s;
        const PosterItem logo{.kind = Kind::Logo, .gap = 9, .size = {20, 20}};

        const LaidStack laid
            = laidStack(stackOf({ruleItem(0), wordsItem(PosterField::Text, 50), logo, ruleItem(5)}),
                        place, content);

        QCOMPARE(rulesIn(laid), QList<QRectF>({{10, 20, 20, 2}, {10, 27, 20, 2}}));
    }

    void everythingGrowsWithThePaper()
    {
        StackPlace large = place;
        large.scale = 2;

        const LaidStack laid
            = laidStack(stackOf({ruleItem(0), ruleItem(5)}), large, postersamples::usual());

        QCOMPARE(rulesIn(laid), QList<QRectF>({{10, 20, 40, 4}, {10, 34, 40, 4}}));
    }

    void wordsShrinkTogetherUntilTheyFit()
    {
        PosterContent content = postersamples::usual();
        content.headline = u"A headline that takes some lines of words"_s;
        content.text = u"And some more words that also take some lines of their own"_s;
        const PosterStack stack
            = stackOf({wordsItem(PosterField::Headline, 0), wordsItem(PosterField::Text, 4)});
        StackPlace low = place;
        low.area.setHeight(45);

        const LaidStack roomy = laidStack(stack, place, content);
        const LaidStack tight = laidStack(stack, low, content);

        QVERIFY(tight.leftOut.isEmpty());
        const double shrunk = linesIn(tight).first().mmPerUnit / linesIn(roomy).first().mmPerUnit;
        QVERIFY(shrunk < 0.95);
        QVERIFY(linesIn(tight).last().mmPerUnit < linesIn(roomy).last().mmPerUnit);
        QVERIFY(linesIn(tight).last().origin.y() < low.area.bottom());
    }

    void saysWhichWordsTheHeightHasNoRoomFor()
    {
        PosterContent content = postersamples::usual();
        content.headline = u"one two three four five six seven eight nine ten eleven twelve"_s;
        StackPlace low = place;
        low.area = {10, 20, 30, 9};

        const LaidStack laid
            = laidStack(stackOf({wordsItem(PosterField::Headline, 0)}), low, content);

        QCOMPARE(laid.leftOut.size(), 1);
        QCOMPARE(laid.leftOut.first().field, PosterField::Headline);
        QVERIFY(content.headline.endsWith(laid.leftOut.first().words));
        QVERIFY(!linesIn(laid).isEmpty());
        for (const PlacedText &line : linesIn(laid))
            QVERIFY(line.origin.y() <= low.area.bottom());
    }

    void aLineLessIsWorthALittleOfTheSize()
    {
        PosterContent content = postersamples::usual();
        content.headline = u"Fresh flowers, one call away"_s;
        PosterItem headline = wordsItem(PosterField::Headline, 0);
        headline.largest = 18; // "Fresh flowers," alone is a little wider than the stack

        const LaidStack laid = laidStack(stackOf({headline}), place, content);

        QCOMPARE(linesIn(laid).size(), 2);
        QVERIFY(linesIn(laid).first().mmPerUnit < 0.18);
    }

    void aCodeOnPaperKeepsItsDistance()
    {
        const PosterContent content = postersamples::usual();

        const LaidStack laid
            = laidStack(stackOf({ruleItem(0), codeItem(1), ruleItem(1)}), place, content);

        const double module = laid.code.width() / content.code->size();
        const QList<QRectF> rules = rulesIn(laid);
        QVERIFY(laid.code.top() - rules.first().bottom() >= 4 * module);
        QVERIFY(rules.last().top() - laid.code.bottom() >= 4 * module);
    }

    void aPlateHoldsTheWholeQuietZone()
    {
        const PosterContent content = postersamples::usual();
        PosterItem code = codeItem(0);
        code.hasPlate = true;

        const LaidStack laid = laidStack(stackOf({code}), place, content);

        const auto &plate = std::get<FilledPath>(laid.shapes.first());
        QCOMPARE(plate.path.boundingRect(), QRectF(10, 20, 40, 40));
        QCOMPARE(plate.colour, QColor(Qt::white));
        const double quiet = 4 * laid.code.width() / content.code->size();
        QPainterPath zone;
        zone.addRect(laid.code.adjusted(-quiet, -quiet, quiet, quiet));
        QVERIFY(plate.path.contains(zone));
    }

    void aHandsetStandsBeforeItsWords_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");

        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }

    void aHandsetStandsBeforeItsWords()
    {
        QFETCH(Qt::LayoutDirection, direction);
        PosterItem item = wordsItem(PosterField::Number, 0);
        item.sign = PosterSign::Handset;
        StackPlace turned = place;
        turned.direction = direction;

        const LaidStack laid = laidStack(stackOf({item}), turned, postersamples::usual());

        const QRectF handset = rulesIn(laid).first();
        const PlacedText number = linesIn(laid).first();
        QVERIFY(place.area.adjusted(-1e-6, 0, 1e-6, 0).contains(handset));
        if (direction == Qt::LeftToRight)
            QVERIFY(handset.right() < number.origin.x());
        else
            QVERIFY(handset.left() > number.origin.x() + 30);
    }
};

QTEST_MAIN(TestPosterStack)
#include "tst_posterstack.moc"
