// SPDX-License-Identifier: MIT
#include "app/labels/labelstock.h"

#include <QTest>

#include <limits>

using namespace bellpush;
using namespace Qt::StringLiterals;

using Reason = StockError::Reason;

Q_DECLARE_METATYPE(bellpush::StockError)
Q_DECLARE_METATYPE(bellpush::LabelStock)

namespace {

LabelStock l7160()
{
    return {.id = u"avery-l7160"_s,
            .page = {210, 297},
            .label = {63.5, 38.1},
            .first = {7.2, 15.15},
            .pitch = {66.04, 38.1},
            .columns = 3,
            .rows = 7};
}

template <typename Change>
LabelStock changed(Change change)
{
    LabelStock stock = l7160();
    change(stock);
    return stock;
}

} // namespace

class TestLabelStock : public QObject
{
    Q_OBJECT

private slots:
    void countsAlongTheRows()
    {
        const LabelStock stock = l7160();

        QCOMPARE(labelCount(stock), 21);
        QCOMPARE(labelRect(stock, 0), QRectF(7.2, 15.15, 63.5, 38.1));
        QCOMPARE(labelRect(stock, 2).topLeft(), QPointF(7.2 + 2 * 66.04, 15.15));
        QCOMPARE(labelRect(stock, 3).topLeft(), QPointF(7.2, 15.15 + 38.1));
        QCOMPARE(labelRect(stock, 20).topLeft(), QPointF(7.2 + 2 * 66.04, 15.15 + 6 * 38.1));
    }

    void findsTheLabelAtAPoint()
    {
        const LabelStock stock = l7160();

        for (int index = 0; index < labelCount(stock); ++index)
            QCOMPARE(labelAt(stock, labelRect(stock, index).center()), std::optional(index));
        QCOMPARE(labelAt(stock, {0, 0}), std::nullopt);
        QCOMPARE(labelAt(stock, {7.2 + 63.5 + 1, 20}), std::nullopt); // between two columns
        QCOMPARE(labelAt(stock, {209.9, 296.9}), std::nullopt);
    }

    void takesWhatCanBePrinted_data()
    {
        QTest::addColumn<LabelStock>("stock");

        QTest::newRow("a sheet of labels") << l7160();
        QTest::newRow("one label, any pitch") << changed([](LabelStock &stock) {
            stock.columns = stock.rows = 1;
            stock.pitch = {};
        });
        QTest::newRow("one label as large as the page")
            << LabelStock{.id = u"a"_s, .page = {210, 297}, .label = {210, 297}};
        QTest::newRow("a hundredth over the page")
            << LabelStock{.id = u"a"_s, .page = {210, 297}, .label = {210.009, 297}};
        QTest::newRow("a hundredth of overlap")
            << changed([](LabelStock &stock) { stock.pitch.setX(63.495); });
        QTest::newRow("the smallest label") << changed([](LabelStock &stock) {
            stock.label = {4, 4};
        });
        QTest::newRow("a hundred columns") << LabelStock{
            .id = u"a"_s, .page = {1'300, 10}, .label = {10, 4}, .pitch = {13, 0}, .columns = 100};
        QTest::newRow("round corners")
            << changed([](LabelStock &stock) { stock.cornerRadius = 19.05; });
    }

    void takesWhatCanBePrinted()
    {
        QFETCH(LabelStock, stock);

        QCOMPARE(stockProblem(stock), std::nullopt);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<LabelStock>("stock");
        QTest::addColumn<StockError>("error");
        const auto row = [](const char *name, auto change, const StockError &error) {
            QTest::newRow(name) << changed(change) << error;
        };

        row("no id", [](LabelStock &s) { s.id.clear(); }, {Reason::NoName});
        row("capitals", [](LabelStock &s) { s.id = u"Avery"_s; }, {Reason::NoName});
        row("a space", [](LabelStock &s) { s.id = u"avery l7160"_s; }, {Reason::NoName});
        row("an umlaut", [](LabelStock &s) { s.id = u"für"_s; }, {Reason::NoName});
        row("an emoji", [](LabelStock &s) { s.id = u"🏷"_s; }, {Reason::NoName});
        row("a small page",
            [](LabelStock &s) {
                s.page = {3.99, 297};
            },
            {Reason::PageOutOfRange, 3.99, 4});
        row("a large page",
            [](LabelStock &s) {
                s.page = {210, 1'300.5};
            },
            {Reason::PageOutOfRange, 1'300.5, 1'300});
        row("a small label",
            [](LabelStock &s) {
                s.label = {3.99, 10};
            },
            {Reason::LabelOutOfRange, 3.99, 4});
        row("a large label",
            [](LabelStock &s) {
                s.label = {10, 1'301};
            },
            {Reason::LabelOutOfRange, 1'301, 1'300});
        row("no columns", [](LabelStock &s) { s.columns = 0; }, {Reason::CountOutOfRange, 0, 1});
        row("too many rows", [](LabelStock &s) { s.rows = 101; },
            {Reason::CountOutOfRange, 101, 100});
        row("overlap across", [](LabelStock &s) { s.pitch.setX(63.4); },
            {Reason::LabelsOverlap, 63.4, 63.5});
        row("overlap down", [](LabelStock &s) { s.pitch.setY(38); },
            {Reason::LabelsOverlap, 38, 38.1});
        row("left of the page", [](LabelStock &s) { s.first.setX(-0.5); },
            {Reason::OutsidePage, -0.5, 0});
        row("below the page", [](LabelStock &s) { s.rows = 8; },
            {Reason::OutsidePage, 15.15 + 8 * 38.1, 297});
        row("round beyond a half", [](LabelStock &s) { s.cornerRadius = 19.1; },
            {Reason::CornersTooRound, 19.1, 19.05});
        row("a negative radius", [](LabelStock &s) { s.cornerRadius = -1; },
            {Reason::CornersTooRound, -1, 0});
    }

    void saysWhatIsWrong()
    {
        QFETCH(LabelStock, stock);
        QFETCH(StockError, error);

        const auto problem = stockProblem(stock);

        QVERIFY(problem);
        QCOMPARE(problem->reason, error.reason);
        QCOMPARE(problem->value, error.value);
        QCOMPARE(problem->limit, error.limit);
    }

    void refusesWhatIsNoNumber()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();

        QVERIFY(stockProblem(changed([nan](LabelStock &s) { s.page = {nan, 297}; })));
        QVERIFY(stockProblem(changed([nan](LabelStock &s) { s.label = {63.5, nan}; })));
        QVERIFY(stockProblem(changed([nan](LabelStock &s) { s.first = {nan, 0}; })));
        QVERIFY(stockProblem(changed([nan](LabelStock &s) { s.pitch = {nan, 38.1}; })));
        QVERIFY(stockProblem(changed([nan](LabelStock &s) { s.cornerRadius = nan; })));
    }
};

QTEST_APPLESS_MAIN(TestLabelStock)
#include "tst_labelstock.moc"
