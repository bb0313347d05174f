// SPDX-License-Identifier: MIT
#include "app/placements/placementstore.h"

#include "app/database/transaction.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Reason = StoreError::Reason;

const QDateTime noon({2026, 11, 24}, {12, 0, 0}, Qt::UTC);

PrintedPlacement placement(int place, const QString &label)
{
    return {.printedAt = noon,
            .list = u"shops.csv"_s,
            .stock = u"avery-l7160"_s,
            .sheet = place / 21,
            .place = place % 21,
            .number = u"+4930123456"_s,
            .payload = u"P%1"_s.arg(place),
            .label = label,
            .link = u"https://wa.me/call/4930123456?biz_payload=P%1"_s.arg(place)};
}

PrintedPlacement withoutId(PrintedPlacement placement)
{
    placement.id = 0;
    return placement;
}

QStringList labelsOf(const Result<QList<PrintedPlacement>, StoreError> &found)
{
    QStringList labels;
    for (const PrintedPlacement &each : *found)
        labels.append(each.label);
    return labels;
}

} // namespace

class TestPlacementStore : public QObject
{
    Q_OBJECT

public:
    static void initMain() { allowSmallDisks(); }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isServer");

        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    void init()
    {
        QFETCH_GLOBAL(bool, isServer);
        if (isServer && m_cluster.whyNone())
            QSKIP(m_cluster.whyNone());
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = isServer ? m_cluster.newDatabase() : m_folder->filePath(u"state/list.sqlite"_s);
    }

    void isMadeWhereThereIsNone()
    {
        const auto store = PlacementStore::open(m_path);

        QVERIFY(store.has_value());
        QCOMPARE(store->placements({})->size(), 0);
    }

    void keepsEverything()
    {
        const QList<PrintedPlacement> placements{placement(0, u"Mitte\n📞"_s),
                                                 placement(21, u"متجر"_s), placement(2, u""_s)};
        QCOMPARE(PlacementStore::open(m_path)->add(placements), std::nullopt);

        const auto found = PlacementStore::open(m_path)->placements({});

        QCOMPARE(found->size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            QVERIFY(found->at(i).id > 0);
            QCOMPARE(withoutId(found->at(i)), placements.at(i));
        }
    }

    void keepsTextsThatAreNull()
    {
        auto store = PlacementStore::open(m_path);

        QCOMPARE(store->add({PrintedPlacement{.printedAt = noon}}), std::nullopt);

        QCOMPARE(store->placements({})->size(), 1);
    }

    void showsTheLastPrintedFirst()
    {
        auto store = PlacementStore::open(m_path);
        PrintedPlacement later = placement(0, u"later"_s);
        later.printedAt = noon.addSecs(1);
        store->add({placement(0, u"a"_s), placement(1, u"b"_s), later});

        QCOMPARE(labelsOf(store->placements({})), (QStringList{u"later"_s, u"a"_s, u"b"_s}));
        QCOMPARE(labelsOf(store->placements({.most = 2})), (QStringList{u"later"_s, u"a"_s}));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("labels");

        const QString odd = u"100%_\\'x"_s;
        QTest::newRow("all") << u""_s << QStringList{u"Übersee"_s, u"Mitte"_s, odd};
        QTest::newRow("blank") << u"  "_s << QStringList{u"Übersee"_s, u"Mitte"_s, odd};
        QTest::newRow("a part") << u"itt"_s << QStringList{u"Mitte"_s};
        QTest::newRow("any case") << u"ÜBER"_s << QStringList{u"Übersee"_s};
        QTest::newRow("words") << u"mitte 4930"_s << QStringList{u"Mitte"_s};
        QTest::newRow("words of two rows") << u"mitte übersee"_s << QStringList();
        QTest::newRow("payload") << u"p1"_s << QStringList{u"Mitte"_s};
        QTest::newRow("stock") << u"l7160"_s << QStringList{u"Übersee"_s, u"Mitte"_s, odd};
        QTest::newRow("percent") << u"%"_s << QStringList{odd};
        QTest::newRow("underscore") << u"%_"_s << QStringList{odd};
        QTest::newRow("backslash") << u"\\"_s << QStringList{odd};
        QTest::newRow("quote") << u"'"_s << QStringList{odd};
    }

    void finds()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, labels);
        auto store = PlacementStore::open(m_path);
        store->add(
            {placement(0, u"Übersee"_s), placement(1, u"Mitte"_s), placement(2, u"100%_\\'x"_s)});

        QCOMPARE(labelsOf(store->placements({.words = words})), labels);
        QCOMPARE(store->placements({.words = words})->size(), labels.size());
    }

    void removesWhatItIsTold()
    {
        auto store = PlacementStore::open(m_path);
        store->add({placement(0, u"a"_s), placement(1, u"b"_s), placement(2, u"c"_s)});
        const auto found = store->placements({});

        QCOMPARE(store->remove({found->at(0).id, found->at(2).id, 4711}), std::nullopt);

        QCOMPARE(labelsOf(store->placements({})), QStringList{u"b"_s});
    }

    void hasOneRowForWhatIsSavedTwice()
    {
        auto store = PlacementStore::open(m_path);
        PrintedPlacement saved = placement(0, u"a"_s);
        saved.origin = {PlacementOrigin::Way::Saved, u"one"_s};
        store->add({saved, placement(1, u"printed"_s)});
        const auto before = store->placements({.words = u"a"_s});
        QCOMPARE(store->mark(before->constFirst().id, {.note = u"by the door"_s}), std::nullopt);
        saved.printedAt = {};
        saved.origin.document = u"two"_s;
        PrintedPlacement elsewhere = saved;
        elsewhere.place = 7;

        store->add({saved, elsewhere, placement(1, u"printed"_s)});

        const auto found = store->placements({});
        QCOMPARE(labelsOf(found), (QStringList{u"a"_s, u"a"_s, u"printed"_s, u"printed"_s}));
        const auto same = store->placements({.words = u"door"_s});
        QCOMPARE(same->size(), 1);
        QCOMPARE(same->constFirst().id, before->constFirst().id);
        QCOMPARE(same->constFirst().origin.document, u"two"_s);
        QVERIFY(same->constFirst().printedAt > noon);
    }

    /// What is printed twice hangs in two places.
    void tellsSavedFromPrinted()
    {
        auto store = PlacementStore::open(m_path);
        PrintedPlacement saved = placement(0, u"a"_s);
        store->add({saved});
        saved.origin.way = PlacementOrigin::Way::Saved;
        store->add({saved});

        const auto found = store->placements({});
        QCOMPARE(found->size(), 2);
        QVERIFY(found->at(0).origin.way != found->at(1).origin.way);
    }

    void keepsWhatStandsBesideOne()
    {
        auto store = PlacementStore::open(m_path);
        store->add({placement(0, u"a"_s), placement(1, u"b"_s)});
        const qint64 id = store->placements({.words = u"b"_s})->constFirst().id;
        const PlacementMark mark{u"Hauptstraße 🌹 'quoted'"_s, QDate(2026, 12, 24)};

        QCOMPARE(store->mark(id, mark), std::nullopt);
        QCOMPARE(store->mark(4711, mark), std::nullopt);

        QCOMPARE(store->placements({.words = u"HAUPTSTRAßE"_s})->constFirst().mark, mark);
        QCOMPARE(store->placements({.words = u"a"_s})->constFirst().mark, PlacementMark());
        store->mark(id, {});
        QVERIFY(store->placements({.words = u"quoted"_s})->isEmpty());
    }

    void keepsWhatTheyAreMadeFromOnce()
    {
        auto store = PlacementStore::open(m_path);
        const QByteArray bytes = "{\"poster\": {\"headline\": \"Ruf an – اتصل 🌹\"}}";
        const auto name = store->keepDocument(bytes);
        QCOMPARE(*store->keepDocument(bytes), *name);
        QVERIFY(*store->keepDocument("other") != *name);

        QCOMPARE(*store->document(*name), bytes);
        QCOMPARE(*store->document(u"unheard of"_s), QByteArray());
    }

    void addsAllOrNothing()
    {
        auto store = PlacementStore::open(m_path);
        {
            auto gone = PlacementStore::open(m_path);
            QCOMPARE(gone->note(placement(0, u"a"_s)), std::nullopt);
        }
        QCOMPARE(store->keepNoted(), std::nullopt);
        QCOMPARE(store->placements({})->size(), 0);
    }

    void othersWriteWhileALongJobNotes()
    {
        auto job = PlacementStore::open(m_path);
        auto other = PlacementStore::open(m_path);
        QCOMPARE(job->note(placement(0, u"a"_s)), std::nullopt);

        QCOMPARE(other->add({placement(1, u"b"_s)}), std::nullopt);

        QCOMPARE(job->note(placement(2, u"c"_s)), std::nullopt);
        QCOMPARE(labelsOf(other->placements({})), QStringList{u"b"_s});
        QCOMPARE(job->keepNoted(), std::nullopt);
        QCOMPARE(labelsOf(other->placements({})), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(job->note(placement(3, u"d"_s)), std::nullopt); // the next job
        QCOMPARE(job->keepNoted(), std::nullopt);
        QCOMPARE(other->placements({})->size(), 4);
    }

    void saysWhenItTookThem()
    {
        auto store = PlacementStore::open(m_path);
        PrintedPlacement now = placement(0, u"now"_s);
        now.printedAt = {};
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);

        store->add({now, placement(1, u"noon"_s)});

        const auto found = store->placements({});
        QVERIFY(found->first().printedAt >= before);
        QVERIFY(found->first().printedAt <= QDateTime::currentDateTimeUtc());
        QCOMPARE(found->last().printedAt, noon);
    }

    void hasNoEnd()
    {
        constexpr int many = 1'000'001;
        auto store = PlacementStore::open(m_path);
        const auto filled
            = (*Database::connect(m_path))
                  ->run(u"insert into placements (printed_at, list, stock, sheet, place, number, "
                        u"payload, "
                        "label, link, sought) with recursive n(i) as (select 1 union all select i "
                        "+ 1 from n "
                        "where i < %1) select 0, '', '', 0, 0, '', '', '', '', '' from n"_s.arg(
                            many));
        QCOMPARE(filled, std::nullopt);

        int walked = 0;
        const auto failed = store->walk({}, [&walked](const PrintedPlacement &) { ++walked; });

        QCOMPARE(failed, std::nullopt);
        QCOMPARE(walked, many);
    }

    void takesCharactersThatPostgresDoesNot()
    {
        auto store = PlacementStore::open(m_path);
        const QString label = u"a"_s + QChar::Null + u"\u202eb"_s;

        QCOMPARE(store->add({placement(0, label)}), std::nullopt);

        QCOMPARE(labelsOf(store->placements({})), QStringList{u"a\u202eb"_s});
        QCOMPARE(store->placements({.words = u"a"_s + QChar::Null})->size(), 1);
    }

    void knowsTheCodesOnPaper()
    {
        PlacementCodes::Given given;
        const QString number = u"+4930123456"_s;
        const QString first = PlacementCodes().next(number, u"Mitte"_s, given);
        const QString second = PlacementCodes().next(number, u"Mitte"_s, given);
        PrintedPlacement mine = placement(0, u"Mitte"_s);
        mine.payload = first;
        PrintedPlacement anothers = placement(0, u"West"_s);
        anothers.payload = second;
        auto store = PlacementStore::open(m_path);
        store->add({mine, anothers});

        const auto codes = store->codes();

        PlacementCodes::Given none;
        QCOMPARE(codes->next(number, u"Mitte"_s, none), first);
        const QString next = codes->next(number, u"Mitte"_s, none);
        QVERIFY(next != first && next != second);
    }

    void losesNothingOnAFullDisk()
    {
        QFETCH_GLOBAL(bool, isServer);
        if (isServer)
            QSKIP("a server's disk is its own");
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        const SmallDisk disk(262'144);
        const QString path = disk.path(u"bellpush.sqlite"_s);
        auto store = PlacementStore::open(path);
        QCOMPARE(store->add({placement(0, u"Mitte"_s)}), std::nullopt);
        disk.fill();

        const auto failed = store->add(QList<PrintedPlacement>(1'000, placement(1, u"Nord"_s)));

        QCOMPARE(failed, (StoreError{.reason = Reason::Full}));
        QCOMPARE(store->placements({})->size(), 1);
        QCOMPARE(PlacementStore::open(path)->placements({})->size(), 1);
        disk.makeRoom();
        QCOMPARE(store->add({placement(1, u"Nord"_s)}), std::nullopt);
        QCOMPARE(PlacementStore::open(path)->placements({})->size(), 2);
    }

    void readsWhileAnotherProgramIsWriting()
    {
        auto first = PlacementStore::open(m_path);
        auto second = PlacementStore::open(m_path);
        const auto other = Database::connect(m_path);
        auto writing = Transaction::begin(**other);
        QCOMPARE((*other)->run(u"delete from placements"_s), std::nullopt);

        QCOMPARE(second->placements({})->size(), 0);
        QVERIFY(second->codes().has_value());

        QCOMPARE(writing->commit(), std::nullopt);
        QCOMPARE(second->add({placement(1, u"b"_s)}), std::nullopt);
        QCOMPARE(first->placements({})->size(), 1);
    }

    void exportsUnderFixedNames()
    {
        QCOMPARE(placementHeader().join(u','),
                 u"printed_at,list,stock,sheet,place,label,number,payload,link,"
                 "way,note,taken_down_on"_s);
        QCOMPARE(placementFields(placement(22, u"Mitte"_s)).join(u'|'),
                 u"2026-11-24T12:00:00Z|shops.csv|avery-l7160|2|2|Mitte|+4930123456|P22|"
                 "https://wa.me/call/4930123456?biz_payload=P22|printed||"_s);
    }

    void addsMany()
    {
        QList<PrintedPlacement> many;
        for (int i = 0; i < 100'000; ++i) {
            many.append(placement(i, u"Shop %1"_s.arg(i)));
            many.last().origin.way = PlacementOrigin::Way::Saved;
        }
        auto store = PlacementStore::open(m_path);

        QCOMPARE(store->add(many), std::nullopt);
        QCOMPARE(store->add(many), std::nullopt); // saved again
        QCOMPARE(store->placements({.words = u"shop 99999"_s})->size(), 1);
        QCOMPARE(store->placements({})->size(), 100'000);
    }

private:
    PostgresCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path; ///< Or the address.
};

QTEST_GUILESS_MAIN(TestPlacementStore)
#include "tst_placementstore.moc"
