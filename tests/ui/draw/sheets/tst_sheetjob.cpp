// SPDX-License-Identifier: MIT
#include "tests/ui/draw/sheets/sheetsamples.h"

#include <QTest>

#include <limits>

using namespace bellpush;
using namespace bellpush::sheetsamples;
using Reason = SheetError::Reason;

class TestSheetJob : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsWrong_data()
    {
        QTest::addColumn<SheetJob>("job");
        QTest::addColumn<std::optional<Reason>>("reason");
        const auto row = [](const char *name, std::optional<Reason> reason,
                            const std::function<void(SheetJob &)> &change) {
            SheetJob job{.stock = stockOf21()};
            change(job);
            QTest::addRow("%s", name) << job << reason;
        };
        const double nan = std::numeric_limits<double>::quiet_NaN();
        row("nothing", {}, [](SheetJob &) {});
        row("a stock without labels", Reason::BadStock, [](SheetJob &job) { job.stock.rows = 0; });
        row("all labels used", Reason::NoLabelFree, [](SheetJob &job) {
            for (int i = 0; i < 21; ++i)
                job.used.insert(i);
        });
        row("all labels but the last used", {}, [](SheetJob &job) {
            for (int i = 0; i < 20; ++i)
                job.used.insert(i);
        });
        row("labels used that are not there", {}, [](SheetJob &job) { job.used = {-1, 21, 1000}; });
        row("offset at the limit", {}, [](SheetJob &job) { job.calibration.offset = {-20, 20}; });
        row("offset over it", Reason::OffsetOutOfRange, [](SheetJob &job) {
            job.calibration.offset = {0, 20.01};
        });
        row("offset under it", Reason::OffsetOutOfRange, [](SheetJob &job) {
            job.calibration.offset = {-20.01, 0};
        });
        row("no offset at all", Reason::OffsetOutOfRange, [nan](SheetJob &job) {
            job.calibration.offset = {nan, 0};
        });
        row("scale at the limits", {}, [](SheetJob &job) { job.calibration.scale = {0.9, 1.1}; });
        row("scale under", Reason::ScaleOutOfRange, [](SheetJob &job) {
            job.calibration.scale = {0.899, 1};
        });
        row("scale over", Reason::ScaleOutOfRange, [](SheetJob &job) {
            job.calibration.scale = {1, 1.101};
        });
        row("least dpi", {}, [](SheetJob &job) { job.dpi = 72; });
        row("under the least dpi", Reason::DpiOutOfRange, [](SheetJob &job) { job.dpi = 71; });
        row("most dpi", {}, [](SheetJob &job) { job.dpi = 4800; });
        row("over the most dpi", Reason::DpiOutOfRange, [](SheetJob &job) { job.dpi = 4801; });
        row("a light colour", Reason::BadColour, [](SheetJob &job) { job.colour = Qt::yellow; });
        row("a colour that shines through", Reason::BadColour,
            [](SheetJob &job) { job.colour.setAlpha(128); });
    }

    void findsWhatIsWrong()
    {
        QFETCH(SheetJob, job);
        QFETCH(std::optional<Reason>, reason);

        const auto problem = sheetProblem(job);

        QCOMPARE(problem.has_value(), reason.has_value());
        if (problem)
            QCOMPARE(problem->reason, *reason);
    }

    void saysTheReasonBehindTheReason()
    {
        SheetJob job{.stock = stockOf21()};
        job.colour = Qt::yellow;
        QCOMPARE(sheetProblem(job)->colour->reason, QrPictureError::Reason::ContrastTooLow);
        job.stock.columns = 0;
        QCOMPARE(sheetProblem(job)->stock->reason, StockError::Reason::CountOutOfRange);
    }

    void labelsGoWhereThereIsRoom()
    {
        const SheetJob job{.stock = stockOf21(), .used = {0, 1, 5, 20}};

        QCOMPARE(labelPosition(job, 0), (LabelPosition{0, 2}));
        QCOMPARE(labelPosition(job, 2), (LabelPosition{0, 4}));
        QCOMPARE(labelPosition(job, 3), (LabelPosition{0, 6}));
        QCOMPARE(labelPosition(job, 16), (LabelPosition{0, 19}));
        QCOMPARE(labelPosition(job, 17), (LabelPosition{1, 0}));
        QCOMPARE(labelPosition(job, 37), (LabelPosition{1, 20}));
        QCOMPARE(labelPosition(job, 38), (LabelPosition{2, 0}));
    }

    void countsSheets()
    {
        const SheetJob job{.stock = stockOf21(), .used = {0, 1, 5, 20}};

        QCOMPARE(sheetCount(job, 0), 0);
        QCOMPARE(sheetCount(job, 1), 1);
        QCOMPARE(sheetCount(job, 17), 1);
        QCOMPARE(sheetCount(job, 18), 2);
        QCOMPARE(sheetCount(job, 38), 2);
        QCOMPARE(sheetCount(job, 39), 3);
    }
};

QTEST_APPLESS_MAIN(TestSheetJob)
#include "tst_sheetjob.moc"
