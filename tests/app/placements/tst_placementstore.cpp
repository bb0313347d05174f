// SPDX-License-Identifier: MIT
#include "app/placements/placementstore.h"

#include "tests/support/smalldisk.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>

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

std::optional<Reason> reasonNotToOpen(const QString &path)
{
    const auto store = PlacementStore::open(path);
    return store ? std::nullopt : std::optional(store.error().reason);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written: %s", qPrintable(path));
}

/// Runs statements on a database as another program would.
void runOn(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &statement : statements)
            QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

} // namespace

class TestPlacementStore : public QObject
{
    Q_OBJECT

public:
    static void initMain() { allowSmallDisks(); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"state/placements.sqlite"_s);
    }

    void isMadeWhereThereIsNone()
    {
        const auto store = PlacementStore::open(m_path);

        QVERIFY(store.has_value());
        QCOMPARE(*store->count({}), 0);
        QCOMPARE(
            QFile::permissions(m_path)
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
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

        QCOMPARE(*store->count({}), 1);
    }

    void showsTheLastPrintedFirst()
    {
        auto store = PlacementStore::open(m_path);
        PrintedPlacement later = placement(0, u"later"_s);
        later.printedAt = noon.addSecs(1);
        store->add({placement(0, u"a"_s), placement(1, u"b"_s), later});

        QCOMPARE(labelsOf(store->placements({})), (QStringList{u"later"_s, u"a"_s, u"b"_s}));
        QCOMPARE(labelsOf(store->placements({.from = 1, .most = 1})), (QStringList{u"a"_s}));
        QCOMPARE(labelsOf(store->placements({.from = 3})), QStringList());
        QCOMPARE(*store->count({.from = 1, .most = 1}), 3);
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
        QCOMPARE(*store->count({.words = words}), labels.size());
    }

    void removesWhatItIsTold()
    {
        auto store = PlacementStore::open(m_path);
        store->add({placement(0, u"a"_s), placement(1, u"b"_s), placement(2, u"c"_s)});
        const auto found = store->placements({});

        QCOMPARE(store->remove({found->at(0).id, found->at(2).id, 4711}), std::nullopt);

        QCOMPARE(labelsOf(store->placements({})), QStringList{u"b"_s});
    }

    void addsAllOrNothing()
    {
        auto store = PlacementStore::open(m_path);
        store->begin();
        store->append(placement(0, u"a"_s));
        store->rollBack();
        QCOMPARE(*store->count({}), 0);

        {
            auto gone = PlacementStore::open(m_path);
            gone->begin();
            gone->append(placement(0, u"a"_s));
        }
        QCOMPARE(*store->count({}), 0);
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

    void leavesOtherFilesAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("text") << "number,label\n"_ba.repeated(100);
        QTest::newRow("a header and rubbish") << "SQLite format 3\0"_ba + QByteArray(5'000, 'x');
    }

    void leavesOtherFilesAlone()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder->filePath(u"other"_s);
        put(path, bytes);

        QCOMPARE(reasonNotToOpen(path), Reason::NotAStore);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void waitsForNoPipe()
    {
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

        QCOMPARE(reasonNotToOpen(pipe), Reason::NotAFile);
        QCOMPARE(reasonNotToOpen(u"/dev/zero"_s), Reason::NotAFile);
        QCOMPARE(reasonNotToOpen(m_folder->path()), Reason::NotAFile);
    }

    void losesNothingOnAFullDisk()
    {
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        const SmallDisk disk(131'072);
        const QString path = disk.path(u"placements.sqlite"_s);
        QCOMPARE(PlacementStore::open(path)->add({placement(0, u"Mitte"_s)}), std::nullopt);
        disk.fill();

        auto store = PlacementStore::open(path);
        QVERIFY(store.has_value());
        const auto failed = store->add(QList<PrintedPlacement>(500, placement(1, u"Nord"_s)));

        QCOMPARE(failed, (StoreError{.reason = Reason::Full}));
        QCOMPARE(*store->count({}), 1);
        QCOMPARE(*PlacementStore::open(path)->count({}), 1);
        disk.makeRoom();
        QCOMPARE(store->add({placement(1, u"Nord"_s)}), std::nullopt);
        QCOMPARE(reasonNotToOpen(path), std::nullopt);
    }

    void saysThatAFullDiskTakesNoNewList()
    {
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        const SmallDisk disk(65'536);
        disk.fill();
        const QString path = disk.path(u"placements.sqlite"_s);

        QCOMPARE(reasonNotToOpen(path), Reason::Full);
        disk.makeRoom();
        QCOMPARE(reasonNotToOpen(path), std::nullopt);
    }

    void leavesOtherDatabasesAlone()
    {
        const QString path = m_folder->filePath(u"other"_s);
        runOn(path, {u"create table bookmarks (id)"_s});

        QCOMPARE(reasonNotToOpen(path), Reason::NotAStore);
    }

    void leavesNewerOnesAlone()
    {
        QVERIFY(PlacementStore::open(m_path).has_value());
        runOn(m_path, {u"pragma user_version = 2"_s});

        const auto store = PlacementStore::open(m_path);

        QVERIFY(!store.has_value());
        QCOMPARE(store.error().reason, Reason::Newer);
        QCOMPARE(store.error().version, 2);
    }

    void saysWhenAPlaceCannotBeWritten()
    {
        put(m_folder->filePath(u"file"_s), "x");

        QCOMPARE(reasonNotToOpen(m_folder->filePath(u"file/placements"_s)), Reason::NotAllowed);
        QCOMPARE(reasonNotToOpen(u"/proc/placements/list"_s), Reason::NotAllowed);
    }

    void saysWhenAnotherProgramIsWriting()
    {
        auto first = PlacementStore::open(m_path);
        auto second = PlacementStore::open(m_path);
        first->begin();
        first->append(placement(0, u"a"_s));

        const auto refused = second->add({placement(1, u"b"_s)});

        QCOMPARE(refused->reason, Reason::Locked);
        QCOMPARE(first->commit(), std::nullopt);
        QCOMPARE(second->add({placement(1, u"b"_s)}), std::nullopt);
        QCOMPARE(*first->count({}), 2);
    }

    void exportsUnderFixedNames()
    {
        QCOMPARE(placementHeader().join(u','),
                 u"printed_at,list,stock,sheet,place,label,number,payload,link"_s);
        QCOMPARE(placementFields(placement(22, u"Mitte"_s)).join(u'|'),
                 u"2026-11-24T12:00:00Z|shops.csv|avery-l7160|2|2|Mitte|+4930123456|P22|"
                 "https://wa.me/call/4930123456?biz_payload=P22"_s);
    }

    void addsMany()
    {
        QList<PrintedPlacement> many;
        for (int i = 0; i < 100'000; ++i)
            many.append(placement(i, u"Shop %1"_s.arg(i)));
        auto store = PlacementStore::open(m_path);

        QCOMPARE(store->add(many), std::nullopt);
        QCOMPARE(*store->count({.words = u"shop 99999"_s}), 1);
        QCOMPARE(store->placements({})->size(), 100'000);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestPlacementStore)
#include "tst_placementstore.moc"
