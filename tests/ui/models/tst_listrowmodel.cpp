// SPDX-License-Identifier: MIT
#include "ui/models/listrowmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Severity = ListRowModel::Severity;

ListRow goodRow(int line)
{
    return {.placement = {.line = line,
                          .number = u"+4930123456"_s,
                          .payload = u"door"_s,
                          .label = u"Main\ndoor"_s,
                          .link = u"https://wa.me/call/4930123456?biz_payload=door"_s}};
}

ListRow wrongRow()
{
    return {.placement = {.line = 3, .label = u"West"_s},
            .problems = {{.reason = RowProblem::Reason::TooManyFields, .count = 4, .limit = 3},
                         {.reason = RowProblem::Reason::NumberRounded, .found = u"4.9E+11"_s}}};
}

ListRow oddRow()
{
    ListRow row = goodRow(4);
    row.problems = {{.reason = RowProblem::Reason::PlusAssumed, .found = u"+4930123456"_s}};
    return row;
}

QVariant at(const ListRowModel &model, int row, int column, int role)
{
    return model.index(row, column).data(role);
}

} // namespace

class TestListRowModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void isAProperModel()
    {
        ListRowModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.setRows({goodRow(2), wrongRow(), oddRow()}, ErrorCorrection::Medium);
        model.setRows({}, ErrorCorrection::Medium);

        QCOMPARE(reset.size(), 2);
        QCOMPARE(model.rowCount(), 0);
    }

    void showsARow()
    {
        ListRowModel model;
        model.setRows({goodRow(1'234)}, ErrorCorrection::Medium);

        QStringList shown;
        for (int column = 0; column < model.columnCount(); ++column)
            shown.append(at(model, 0, column, Qt::DisplayRole).toString());

        QCOMPARE(shown.join(u'|'),
                 u"1,234|Main door|+4930123456|door|"
                 "https://wa.me/call/4930123456?biz_payload=door|33|"_s);
        QCOMPARE(at(model, 0, ListRowModel::Line, ListRowModel::ValueRole), 1'234);
        QCOMPARE(at(model, 0, ListRowModel::Label, ListRowModel::ValueRole), u"Main\ndoor"_s);
        QCOMPARE(at(model, 0, ListRowModel::Modules, ListRowModel::ValueRole), 33);
    }

    void modulesFollowTheErrorCorrection()
    {
        ListRowModel model;
        model.setRows({goodRow(2)}, ErrorCorrection::Medium);
        const QVariant modules = at(model, 0, ListRowModel::Modules, ListRowModel::ValueRole);

        model.setRows({goodRow(2)}, ErrorCorrection::High);

        QVERIFY(at(model, 0, ListRowModel::Modules, ListRowModel::ValueRole).toInt()
                > modules.toInt());
    }

    void saysWhatIsWrong()
    {
        ListRowModel model;
        model.setRows({goodRow(2), wrongRow(), oddRow()}, ErrorCorrection::Medium);
        const auto severity = [&model](int row) {
            return at(model, row, ListRowModel::Label, ListRowModel::SeverityRole)
                .value<Severity>();
        };

        QCOMPARE(severity(0), Severity::None);
        QCOMPARE(severity(1), Severity::Error);
        QCOMPARE(severity(2), Severity::Warning);
        const QString words = at(model, 1, ListRowModel::Problems, Qt::DisplayRole).toString();
        QVERIFY2(words.contains(u"4.9E+11"_s) && words.contains(u'4'), qPrintable(words));
        QCOMPARE(at(model, 1, ListRowModel::Problems, Qt::ToolTipRole).toString().count(u'\n'), 1);
        QCOMPARE(at(model, 1, ListRowModel::Modules, Qt::DisplayRole).toString(), QString());
        QVERIFY(!at(model, 1, ListRowModel::Modules, ListRowModel::ValueRole).isValid());
    }

    void everyColumnHasItsName()
    {
        const ListRowModel model;
        QSet<QString> names;
        for (int column = 0; column < model.columnCount(); ++column)
            names.insert(model.headerData(column, Qt::Horizontal).toString());

        QCOMPARE(names.size(), model.columnCount());
        QVERIFY(!names.contains(QString()));
    }

    void manyRowsCostNothingUntilTheyAreSeen()
    {
        QList<ListRow> rows;
        for (int i = 0; i < 100'000; ++i)
            rows.append(goodRow(i + 2));
        ListRowModel model;

        model.setRows(rows, ErrorCorrection::Medium);
        QVERIFY(model.rows().isSharedWith(rows));
        QCOMPARE(model.countedRows(), 0);
        for (int row = 99'950; row < 100'000; ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                at(model, row, column, Qt::DisplayRole);
        }

        QCOMPARE(model.countedRows(), 50);
    }
};

QTEST_GUILESS_MAIN(TestListRowModel)
#include "tst_listrowmodel.moc"
