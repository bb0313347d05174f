// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterlist.h"

#include "app/posters/posterdesigns.h"
#include "tests/support/postersamples.h"
#include "ui/draw/press/pdfwriter.h"

#include <QBuffer>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Reason = PosterProblem::Reason;

PosterPlan poster()
{
    return {*posterDesign(u"card"_s), {*posterPaper(u"card"_s)}, postersamples::usual()};
}

/// Shops with headlines of their own; the first on line 1.
QList<ListRow> rows(int count)
{
    QList<ListRow> rows;
    for (int i = 0; i < count; ++i) {
        Placement shop{.line = i + 1, .number = u"+16505550123"_s, .payload = u"shop-%1"_s.arg(i)};
        shop.label = u"Shop %1"_s.arg(i);
        shop.texts[u"headline"_s] = u"Ring shop %1 🔔"_s.arg(i);
        shop.link = u"https://wa.me/call/16505550123?biz_payload=shop-%1"_s.arg(i);
        rows.append({.placement = shop});
    }
    return rows;
}

/// In short: a page with its words, or why there is none.
QString said(const ListRow &row, const std::optional<PosterOutcome> &outcome)
{
    const QString line = QString::number(row.placement.line) + u' ';
    if (!outcome)
        return line + u"wrong"_s;
    if (!*outcome)
        return line + QString::number(int(outcome->error().first().reason));
    return line + (*outcome)->placement.label + u" on "_s + QString::number((*outcome)->page);
}

/// A list written, and what was said of its rows.
struct Written {
    PostersWritten written{};
    QByteArray pdf{};
    QStringList said{};

    friend bool operator==(const Written &, const Written &) = default;
};

/// `enough`: rows after which nobody wants more.
Written written(const QList<ListRow> &rows, int threads, qsizetype enough = 1'000)
{
    Written all;
    QBuffer buffer(&all.pdf);
    buffer.open(QIODevice::WriteOnly);
    RowFlow<PosterOutcome> flow{{}, {}, threads};
    flow.next = [&rows, next = qsizetype{0}]() mutable {
        return next < rows.size() ? std::optional(rows.at(next++)) : std::nullopt;
    };
    flow.took = [&](const ListRow &row, const std::optional<PosterOutcome> &outcome) {
        all.said.append(said(row, outcome));
        return all.said.size() < enough;
    };
    all.written = writePosters(poster(), 300, {.title = u"Shops"_s}, buffer, flow);
    return all;
}

} // namespace

class TestPosterList : public QObject
{
    Q_OBJECT

private slots:
    void threadsChangeNoByte()
    {
        const Written alone = written(rows(20), 1);

        QCOMPARE(alone.written, PostersWritten::Whole);
        QCOMPARE(alone.said.first(), u"1 Shop 0 on 0"_s);
        QCOMPARE(alone.said.last(), u"20 Shop 19 on 19"_s);
        QVERIFY(alone.pdf.contains("/Count 20"));
        for (const int threads : {2, 5})
            QCOMPARE(written(rows(20), threads), alone);
    }

    void threadsChangeNothingThatIsSaid()
    {
        QList<ListRow> list = rows(8);
        list[1].problems.append({.reason = RowProblem::Reason::NumberRefused});
        list[3].placement.texts[u"headline"_s] = QString(10'000, u'x');
        list[4].placement.link += QString(3'000, u'x');
        list[5].placement.link += QString(900, u'x');
        const Written alone = written(list, 1);

        QCOMPARE(alone.said,
                 (QStringList{u"1 Shop 0 on 0"_s, u"2 wrong"_s, u"3 Shop 2 on 1"_s,
                              u"4 %1"_s.arg(int(Reason::NoRoom)),
                              u"5 %1"_s.arg(int(Reason::NoCode)), u"6 %1"_s.arg(int(Reason::Unfit)),
                              u"7 Shop 6 on 2"_s, u"8 Shop 7 on 3"_s}));
        QCOMPARE(written(list, 3), alone);
    }

    void endsWhereItIsEnough()
    {
        for (const int threads : {1, 3}) {
            const Written some = written(rows(40), threads, 2);

            QCOMPARE(some.written, PostersWritten::Nothing);
            QCOMPARE(some.said.size(), 2);
            QVERIFY(!some.pdf.contains("%%EOF"));
        }
    }

    /// A page of pixels each: A3 has 58 MB.
    void holdsAPosterMoreThanThereAreThreads()
    {
        for (const int threads : {1, 2, 3}) {
            int given = 0;
            int told = 0;
            int most = 0;
            RowFlow<PosterOutcome> flow{{}, {}, threads};
            flow.next = [&, left = rows(20)]() mutable {
                most = std::max(most, given - told + 1);
                ++given;
                return left.isEmpty() ? std::nullopt : std::optional(left.takeFirst());
            };
            flow.took = [&told](const ListRow &, const auto &) {
                ++told;
                return true;
            };
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);

            QCOMPARE(writePosters(poster(), 300, {}, buffer, flow), PostersWritten::Whole);

            QCOMPARE_LE(most, threads + 1);
        }
    }

    void withoutAPosterThereIsNoFile()
    {
        QList<ListRow> list = rows(2);
        list[0].problems.append({.reason = RowProblem::Reason::NumberRefused});
        list[1].problems = list[0].problems;

        QCOMPARE(written(list, 2).written, PostersWritten::Nothing);
        QCOMPARE(written({}, 2).written, PostersWritten::Nothing);
    }

    void aFullDiskIsSaid()
    {
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        int told = 0;
        RowFlow<PosterOutcome> flow;
        flow.next = [left = rows(9)]() mutable {
            return left.isEmpty() ? std::nullopt : std::optional(left.takeFirst());
        };
        flow.took = [&told](const ListRow &, const auto &) {
            ++told;
            return true;
        };

        QCOMPARE(writePosters(poster(), 300, {}, full, flow), PostersWritten::NotTaken);

        QCOMPARE(told, 0);
    }
};

QTEST_MAIN(TestPosterList)
#include "tst_posterlist.moc"
