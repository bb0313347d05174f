// SPDX-License-Identifier: MIT
#include "ui/models/stockmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

LabelStock stock(const QString &id)
{
    return {.id = id,
            .maker = u"Avery"_s,
            .part = u"L7160"_s,
            .name = u"Address labels"_s,
            .page = {210, 297},
            .label = {63.5, 38.1},
            .columns = 3,
            .rows = 7};
}

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class TestStockModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels()
    {
        StockModel model(british);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setStocks({stock(u"a"_s), stock(u"b"_s), stock(u"c"_s)});
        model.setStocks({stock(u"b"_s)});
        model.setStocks({});

        QCOMPARE(model.rowCount(), 0);
    }

    void saysWhatAStockIs()
    {
        StockModel model(british);
        model.setStocks({stock(u"a"_s)});
        const QModelIndex first = model.index(0);
        const QString text = u"63.5 × 38.1 mm, 21 a sheet (3 × 7), A4"_s;

        QCOMPARE(first.data(), u"Avery L7160 – Address labels"_s);
        QCOMPARE(first.data(Qt::ToolTipRole), text);
        QCOMPARE(first.data(Qt::AccessibleDescriptionRole), text);
        QCOMPARE(first.data(StockModel::IdRole), u"a"_s);
        QCOMPARE(first.data(StockModel::SizeRole).toSizeF(), QSizeF(63.5, 38.1));
        QCOMPARE(first.data(StockModel::CountRole), 21);
        QCOMPARE(first.data(StockModel::StockRole).value<LabelStock>(), stock(u"a"_s));
        QVERIFY(!first.data(Qt::EditRole).isValid());
    }

    void hasNothingBeyondItsRows()
    {
        StockModel model(british);
        model.setStocks({stock(u"a"_s)});

        QVERIFY(!model.index(1).isValid());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not valid"_s));
        QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
        QCOMPARE(model.rowCount(model.index(0)), 0);
    }

    void resetsOnlyForOtherStocks()
    {
        StockModel model(british);
        model.setStocks({stock(u"a"_s)});
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.setStocks({stock(u"a"_s)});
        QCOMPARE(reset.count(), 0);

        model.setStocks({stock(u"b"_s)});
        QCOMPARE(reset.count(), 1);
    }

    void findsRows()
    {
        StockModel model(british);
        model.setStocks({stock(u"a"_s), stock(u"b"_s)});

        QCOMPARE(model.rowOf(u"b"_s), std::optional(1));
        QCOMPARE(model.rowOf(u"c"_s), std::nullopt);
        QCOMPARE(model.rowOf({}), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestStockModel)
#include "tst_stockmodel.moc"
