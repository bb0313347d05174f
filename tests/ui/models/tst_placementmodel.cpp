// SPDX-License-Identifier: MIT
#include "ui/models/placementmodel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon({2026, 11, 24}, {12, 0, 0}, Qt::UTC);

PrintedPlacement placement(qint64 id)
{
    return {.id = id,
            .printedAt = noon,
            .origin = {.way = PlacementOrigin::Way::Saved},
            .list = u"shops.csv"_s,
            .stock = u"avery-l7160"_s,
            .sheet = 1'233,
            .place = 4,
            .number = u"+4930123456"_s,
            .payload = u"door"_s,
            .label = u"Main\ndoor"_s,
            .link = u"https://wa.me/call/4930123456?biz_payload=door"_s,
            .mark = {u"by the gate"_s, QDate(2026, 12, 24)}};
}

} // namespace

class TestPlacementModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Asia/Kolkata"); // times are shown in the user's zone
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void isAProperModel()
    {
        PlacementModel model;
        const QAbstractItemModelTester tester(&model);

        model.setPlacements({placement(7), placement(8)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 3).data(PlacementModel::IdRole), 8);
        model.setPlacements({});

        QCOMPARE(model.rowCount(), 0);
    }

    void showsAPlacement()
    {
        PlacementModel model;
        model.setPlacements({placement(7)});

        QStringList shown;
        for (int column = 0; column < model.columnCount(); ++column)
            shown.append(model.index(0, column).data().toString());

        QVERIFY2(shown.takeFirst().contains(u"17:30"_s), qPrintable(shown.first()));
        QCOMPARE(shown.join(u'|'),
                 u"Saved|Main door|+4930123456|door|shops.csv|avery-l7160|1,234|5|by the gate|"
                 "24/12/2026|https://wa.me/call/4930123456?biz_payload=door"_s);
        QCOMPARE(model.index(0, PlacementModel::PrintedAt).data(PlacementModel::ValueRole), noon);
        QCOMPARE(model.index(0, PlacementModel::Sheet).data(PlacementModel::ValueRole), 1'234);
    }

    void everyColumnHasItsName()
    {
        const PlacementModel model;
        QSet<QString> names;
        for (int column = 0; column < model.columnCount(); ++column)
            names.insert(model.headerData(column, Qt::Horizontal).toString());

        QCOMPARE(names.size(), model.columnCount());
        QVERIFY(!names.contains(QString()));
    }

    void manyPlacementsCostNothingUntilTheyAreSeen()
    {
        const QList<PrintedPlacement> many(100'000, placement(1));
        PlacementModel model;

        model.setPlacements(many);

        QVERIFY(model.placements().isSharedWith(many)); // there is nothing but what it was given
        QCOMPARE(model.rowCount(), 100'000);
    }
};

QTEST_GUILESS_MAIN(TestPlacementModel)
#include "tst_placementmodel.moc"
