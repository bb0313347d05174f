// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterrow.h"

#include "app/posters/posterdesigns.h"
#include "tests/support/postersamples.h"
#include "ui/draw/posters/posterfile.h"
#include "ui/draw/posters/posterlist.h"
#include "ui/draw/press/pdfwriter.h"

#include <QBuffer>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Reason = PosterProblem::Reason;
using Texts = QMap<QString, QString>;

PosterPlan poster()
{
    PosterPlan plan{*posterDesign(u"notice"_s), {*posterPaper(u"a4"_s)}, postersamples::usual()};
    plan.content.text = u"From 9 to 6"_s;
    plan.link = postersamples::link();
    return plan;
}

Placement row(const Texts &texts)
{
    return {.line = 2,
            .number = u"+16505550123"_s,
            .payload = u"door"_s,
            .label = u"Main Street"_s,
            .texts = texts,
            .link = u"https://wa.me/call/16505550123?biz_payload=door"_s};
}

/// What keeps the row's poster from being printed at `dpi`.
QList<PosterProblem> problems(const PosterPlan &poster, const Placement &row, int dpi = 300)
{
    QList<PosterProblem> found;
    RowFlow<PosterOutcome> flow;
    flow.next = [left = QList<ListRow>{{.placement = row}}]() mutable {
        return left.isEmpty() ? std::nullopt : std::optional(left.takeFirst());
    };
    flow.took = [&found](const ListRow &, const std::optional<PosterOutcome> &outcome) {
        if (!*outcome)
            found = outcome->error();
        return true;
    };
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    const PostersWritten written = writePosters(poster, dpi, {}, pdf, flow);
    return found.isEmpty() == (written == PostersWritten::Whole) ? found
                                                                 : QList<PosterProblem>{{}, {}};
}

} // namespace

class TestPosterRow : public QObject
{
    Q_OBJECT

private slots:
    void callsTheRowsNumberWithItsPayload()
    {
        const PosterPlan plan = posterOfRow(poster(), row({}));

        QCOMPARE(plan.content.number, u"+1 650-555-0123"_s);
        QCOMPARE(plan.link, row({}).link);
        QCOMPARE(*plan.content.code, *qrMatrix(row({}).link, plan.design.correction));
    }

    void saysWhatTheRowSays_data()
    {
        QTest::addColumn<Texts>("texts");
        QTest::addColumn<QStringList>("words"); // headline, business name, text

        const QStringList own{u"Questions? Call us."_s, u"Practice Shop"_s, u"From 9 to 6"_s};
        QTest::newRow("no columns") << Texts{} << own;
        QTest::newRow("empty cells")
            << Texts{{u"headline"_s, {}}, {u"business"_s, u" "_s}, {u"text"_s, {}}} << own;
        QTest::newRow("all") << Texts{{u"headline"_s, u"هل لديك سؤال؟"_s},
                                      {u"business"_s, u"متجر 🏪"_s},
                                      {u"text"_s, u"a\nb"_s}}
                             << QStringList{u"هل لديك سؤال؟"_s, u"متجر 🏪"_s, u"a\nb"_s};
        QTest::newRow("one") << Texts{{u"headline"_s, {}}, {u"text"_s, u"Ring twice"_s}}
                             << QStringList{own.at(0), own.at(1), u"Ring twice"_s};
    }

    void saysWhatTheRowSays()
    {
        QFETCH(Texts, texts);
        QFETCH(QStringList, words);

        const PosterContent content = posterOfRow(poster(), row(texts)).content;

        QCOMPARE((QStringList{content.headline, content.businessName, content.text}), words);
        QCOMPARE(content.callToAction, poster().content.callToAction);
    }

    void aLabelIsTheBusinessOnlyWhereNothingElseIs()
    {
        PosterPlan nameless = poster();
        nameless.content.businessName = u" "_s;
        QCOMPARE(posterOfRow(nameless, row({})).content.businessName, u"Main Street"_s);

        const Texts hasColumn{{u"business"_s, {}}};
        QCOMPARE(posterOfRow(nameless, row(hasColumn)).content.businessName.trimmed(), QString());
        QCOMPARE(posterOfRow(poster(), row({})).content.businessName, u"Practice Shop"_s);
    }

    void samplesAreNotPrinted()
    {
        PosterPlan plan = poster();
        plan.content.samples
            = {PosterField::Headline, PosterField::BusinessName, PosterField::Number};

        const PosterContent content = posterOfRow(plan, row({})).content;

        QCOMPARE(content.headline, QString());
        QCOMPARE(content.businessName, u"Main Street"_s);
        QCOMPARE(content.samples, QList<PosterField>());
        QCOMPARE(problems(plan, row({})),
                 (QList<PosterProblem>{{Reason::NoHeadline, PosterField::Headline}}));
    }

    void isReadBack()
    {
        const PosterPlan plan = posterOfRow(poster(), row({}));

        QCOMPARE(posterScan(laidPoster(plan), plan.link, 300).verdict, ScanReport::Verdict::Green);
    }

    void namesEveryWordThatCannotBePrinted()
    {
        const Texts texts{{u"headline"_s, u"Ring us "_s + QString(10'000, u'x')},
                          {u"text"_s, u"Shop \u0378"_s}};

        const QList<PosterProblem> found = problems(poster(), row(texts));

        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).reason, Reason::NoRoom);
        QCOMPARE(found.at(0).field, PosterField::Headline);
        QVERIFY(found.at(0).words.contains(u"xxx"_s));
        QCOMPARE(found.at(1), (PosterProblem{Reason::NoFont, PosterField::Text, u"\u0378"_s}));
    }

    void whatHasNoCodeOrAnotherIsNotPrinted()
    {
        Placement endless = row({});
        endless.link += QString(3000, u'x');
        QCOMPARE(problems(poster(), endless), (QList<PosterProblem>{{Reason::NoCode}}));

        PosterPlan other = posterOfRow(poster(), row({}));
        other.link += u'x';
        QCOMPARE(checkedPoster(laidPoster(other), other.link, 300).error().reason,
                 PosterError::Reason::DoesNotScan);
    }

    /// Along the lengths at which the code grows, the last that fits and the first that does not.
    void modulesThatPrintersCannotPrintAreNotPrinted()
    {
        PosterPlan card{
            *posterDesign(u"card"_s), {*posterPaper(u"card"_s)}, postersamples::usual()};
        bool wasPrinted = false;
        bool wasRefused = false;
        for (int length = 0; length < 1'000 && !wasRefused; length += 100) {
            Placement long_ = row({});
            long_.link += QString(length, u'x');
            const PosterReport report = laidPoster(posterOfRow(card, long_)).report;

            const QList<PosterProblem> found = problems(card, long_);

            QCOMPARE(found.isEmpty(), report.moduleMm >= 0.25);
            wasPrinted = wasPrinted || found.isEmpty();
            wasRefused = !found.isEmpty();
            if (wasRefused)
                QCOMPARE(found,
                         (QList<PosterProblem>{{.reason = Reason::Unfit,
                                                .error = {PosterError::Reason::ModulesTooSmall,
                                                          report.moduleMm, 0.25}}}));
        }
        QVERIFY(wasPrinted && wasRefused);
    }

    void theCodeIsReadAtTheDotsItIsPrintedWith()
    {
        PosterPlan card{
            *posterDesign(u"card"_s), {*posterPaper(u"card"_s)}, postersamples::usual()};
        Placement busy = row({});
        busy.link += QString(60, u'x');

        QCOMPARE(problems(card, busy, 300), QList<PosterProblem>());
        QCOMPARE(problems(card, busy, 36).first().error.reason, PosterError::Reason::TooCoarse);
    }

    void aRowWithoutLabelHasThePostersHeadline()
    {
        QCOMPARE(labelledRow(row({}), poster()).label, u"Main Street"_s);
        Placement bare = row({});
        bare.label.clear();
        QCOMPARE(labelledRow(bare, poster()).label, u"Questions? Call us."_s);
    }
};

QTEST_MAIN(TestPosterRow)
#include "tst_posterrow.moc"
