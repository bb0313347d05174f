// SPDX-License-Identifier: MIT
#include "app/labels/designfit.h"
#include "app/labels/stocklibrary.h"
#include "app/posters/posterdesigns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bellpush;

namespace {

using Reason = DesignMisfit::Reason;
using Shape = LabelStock::Shape;

LabelStock labels(double width, double height, Shape shape)
{
    return {.label = {width, height}, .shape = shape};
}

std::optional<Reason> misfitOf(const QString &design, const LabelStock &stock)
{
    const auto misfit = designMisfit(*posterDesign(design), stock);
    return misfit ? std::optional(misfit->reason) : std::nullopt;
}

} // namespace

class TestDesignFit : public QObject
{
    Q_OBJECT

private slots:
    void fitsLabelsOfItsShapeProportionsAndSize_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<LabelStock>("stock");
        QTest::addColumn<std::optional<Reason>>("reason");

        using Expected = std::optional<Reason>;
        const auto row = [](const char *name, const QString &design, const LabelStock &stock,
                            Expected reason) {
            QTest::newRow(name) << design << stock << reason;
        };
        row("round on round", u"badge"_s, labels(60, 60, Shape::Ellipse), {});
        row("round on a rectangle", u"badge"_s, labels(60, 60, Shape::Rectangle), Reason::IsRound);
        row("a card on round", u"card"_s, labels(60, 60, Shape::Ellipse), Reason::IsRectangle);
        row("a card on a card", u"card"_s, labels(85, 55, Shape::Rectangle), {});
        row("a card on a label", u"card"_s, labels(63.5, 38.1, Shape::Rectangle), {});
        row("a card on a strip", u"card"_s, labels(99.1, 38.1, Shape::Rectangle),
            Reason::Proportions);
        row("a card upright", u"card"_s, labels(55, 85, Shape::Rectangle), Reason::Proportions);
        row("a square on a square", u"door"_s, labels(50, 50, Shape::Rectangle), {});
        row("round on an oval", u"badge"_s, labels(60, 40, Shape::Ellipse), Reason::Proportions);
        row("on a dot", u"badge"_s, labels(20, 20, Shape::Ellipse), Reason::TooSmall);
        row("a poster", u"notice"_s, labels(105, 148, Shape::Rectangle), Reason::NotForLabels);
        row("a tent", u"table"_s, labels(105, 74, Shape::Rectangle), Reason::NotForLabels);
        row("nothing at all", u"card"_s, LabelStock(), Reason::Proportions);
    }

    void fitsLabelsOfItsShapeProportionsAndSize()
    {
        QFETCH(QString, design);
        QFETCH(LabelStock, stock);
        QFETCH(std::optional<Reason>, reason);

        QCOMPARE(misfitOf(design, stock), reason);
    }

    void theSmallestLabelNamedIsTheSmallestThatFits()
    {
        for (const QString &id : {u"badge"_s, u"card"_s, u"door"_s, u"card-panel"_s}) {
            const PosterDesign design = *posterDesign(id);
            const auto shape = id == "badge"_L1 ? Shape::Ellipse : Shape::Rectangle;
            const double ratio = design.reference.width() / design.reference.height();
            const auto tiny = designMisfit(design, labels(5 * ratio, 5, shape));
            QVERIFY(tiny);
            QCOMPARE(tiny->reason, Reason::TooSmall);

            const QSizeF least = tiny->least;
            QCOMPARE(misfitOf(id, labels(least.width() + 0.1, least.height() + 0.1, shape)),
                     std::optional<Reason>());
            QCOMPARE(misfitOf(id, labels(least.width() - 0.1, least.height() - 0.1, shape)),
                     std::optional(Reason::TooSmall));
        }
    }

    void noWordsAreSmallerThanCanBeRead()
    {
        const QSizeF label(63.5, 38.1);
        const PosterDesign design = onLabel(*posterDesign(u"card"_s), label);
        const double scale = label.height() / design.reference.height();

        for (const PosterStack &stack : design.stacks) {
            for (const PosterItem &item : stack.items) {
                if (item.kind != PosterItem::Kind::Words)
                    continue;
                QCOMPARE_GE(item.smallest * scale, smallestLabelWordsMm - 1e-9);
                QCOMPARE_GE(item.largest, item.smallest);
            }
        }
    }

    void aThirdOfTheShippedStocksTakeADesign()
    {
        const StockLibrary library(StockLibrary::shippedPath(), {});
        const auto takesOne = [](const LabelStock &stock) {
            return !fittingDesigns(stock).isEmpty();
        };

        QCOMPARE_GE(std::ranges::count_if(library.stocks(), takesOne), library.stocks().size() / 3);
    }
};

QTEST_APPLESS_MAIN(TestDesignFit)
#include "tst_designfit.moc"
