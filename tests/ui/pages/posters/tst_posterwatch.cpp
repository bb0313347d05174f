// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterwatch.h"

#include "app/posters/posterdesigns.h"
#include "tests/support/postersamples.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Verdict = ScanReport::Verdict;

/// One that takes a while to read.
PosterPlan goodPlan()
{
    PosterPlan plan{*posterDesign(u"notice"_s), {*posterPaper(u"a3"_s)}, postersamples::usual()};
    plan.link = u"https://wa.me/call/16315553601?biz_payload="_s + QString(500, u'x');
    plan.content.code = *qrMatrix(plan.link, ErrorCorrection::Quartile);
    return plan;
}

PosterPlan wrongPlan()
{
    PosterPlan plan = goodPlan();
    plan.link += u'y';
    return plan;
}

QList<Verdict> verdicts(const QSignalSpy &spy)
{
    QList<Verdict> all;
    for (const auto &arguments : spy)
        all.append(arguments.first().value<ScanReport>().verdict);
    return all;
}

} // namespace

class TestPosterWatch : public QObject
{
    Q_OBJECT

private slots:
    void readsThePageBack()
    {
        PosterWatch watch(nullptr);
        const QSignalSpy checked(&watch, &PosterWatch::checked);

        watch.check(goodPlan());

        QTRY_COMPARE(verdicts(checked), QList<Verdict>{Verdict::Green});
    }

    void tellsOfTheLatestOnly()
    {
        PosterWatch watch(nullptr);
        const QSignalSpy checked(&watch, &PosterWatch::checked);
        watch.check(goodPlan());
        QTRY_VERIFY(watch.isReading());

        watch.check(wrongPlan());

        QTRY_VERIFY(!checked.isEmpty());
        QCOMPARE(verdicts(checked), QList<Verdict>{Verdict::Red});
    }

    void whatIsDroppedIsNotToldOf()
    {
        PosterWatch watch(nullptr);
        const QSignalSpy checked(&watch, &PosterWatch::checked);
        watch.check(wrongPlan());
        watch.drop();
        watch.check(goodPlan());
        QTRY_VERIFY(watch.isReading());
        watch.drop();
        QTRY_VERIFY(!watch.isReading());
        QCoreApplication::processEvents();

        QCOMPARE(checked.size(), 0);
    }

    void mayGoWhileAPageIsRead()
    {
        auto watch = std::make_unique<PosterWatch>(nullptr);
        watch->check(goodPlan());
        QTRY_VERIFY(watch->isReading());

        watch.reset();

        QThreadPool::globalInstance()->waitForDone();
    }
};

QTEST_MAIN(TestPosterWatch)
#include "tst_posterwatch.moc"
