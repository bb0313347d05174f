// SPDX-License-Identifier: MIT
#include "app/placements/earlierlist.h"

#include "app/database/transaction.h"
#include "app/placements/placementbook.h"
#include "tests/support/killedprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Reason = StoreError::Reason;

/// What a Bellpush that kept the placements by themselves wrote, with a row that stands there
/// twice.
const QStringList earlierFile{
    u"create table placements (id integer primary key autoincrement, printed_at integer not null, "
    "list text not null, stock text not null, sheet integer not null, place integer not null, "
    "number text not null, payload text not null, label text not null, link text not null, sought "
    "text not null) strict"_s,
    u"create index placements_payload on placements (number, payload)"_s,
    u"pragma application_id = 1111837772"_s,
    u"pragma user_version = 1"_s,
    u"insert into placements values (7, 1795521600, 'shops.csv', 'avery-l7160', 1, 2, "
    "'+4930123456', 'P1', 'Übersee ☎', 'https://wa.me/call/4930123456?biz_payload=P1', 'übersee ☎')"_s,
    u"insert into placements values (9, 1795521600, '', 'A4', 0, 0, '+4930123457', '', '', "
    "'https://wa.me/call/4930123457', '')"_s,
    u"insert into placements values (10, 1795521600, '', 'A4', 0, 0, '+4930123457', '', '', "
    "'https://wa.me/call/4930123457', '')"_s,
};

const QList<PrintedPlacement> itsPlacements{
    {.printedAt = QDateTime::fromSecsSinceEpoch(1'795'521'600, Qt::UTC),
     .list = u"shops.csv"_s,
     .stock = u"avery-l7160"_s,
     .sheet = 1,
     .place = 2,
     .number = u"+4930123456"_s,
     .payload = u"P1"_s,
     .label = u"Übersee ☎"_s,
     .link = u"https://wa.me/call/4930123456?biz_payload=P1"_s},
    {.printedAt = QDateTime::fromSecsSinceEpoch(1'795'521'600, Qt::UTC),
     .stock = u"A4"_s,
     .number = u"+4930123457"_s,
     .link = u"https://wa.me/call/4930123457"_s},
    {.printedAt = QDateTime::fromSecsSinceEpoch(1'795'521'600, Qt::UTC),
     .stock = u"A4"_s,
     .number = u"+4930123457"_s,
     .link = u"https://wa.me/call/4930123457"_s},
};

void run(const QString &path, const QStringList &statements)
{
    const auto database = Database::connect(path);
    for (const QString &statement : statements) {
        if ((*database)->run(statement))
            qFatal("not run: %s", qPrintable(statement));
    }
}

QList<PrintedPlacement> placementsOf(const QString &path)
{
    auto found = *PlacementStore::open(path)->placements({});
    for (PrintedPlacement &each : found)
        each.id = 0;
    return found;
}

} // namespace

class TestEarlierList : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"bellpush.sqlite"_s);
        m_earlier = m_folder->filePath(u"placements.sqlite"_s);
    }

    void standsBesideTheDatabase() { QCOMPARE(earlierListPath(m_path), m_earlier); }

    void movesInOnce()
    {
        putEarlier();
        PlacementBook book(m_path);

        QCOMPARE(book.placements({})->size(), 3);

        QCOMPARE(placementsOf(m_path), itsPlacements);
        QVERIFY(!QFile::exists(m_earlier));
        QCOMPARE(PlacementStore::open(m_path)->placements({.words = u"übersee"_s})->size(), 1);
    }

    void joinsWhatIsThere()
    {
        QCOMPARE(PlacementStore::open(m_path)->add(itsPlacements.first(1)), std::nullopt);
        putEarlier();

        QCOMPARE(placementsOf(m_path).size(), 4);
        QCOMPARE(placementsOf(m_path).size(), 4);
    }

    void movesWhatAnEarlierProgramWritesAfterwards()
    {
        putEarlier();
        QCOMPARE(placementsOf(m_path).size(), 3);
        putEarlier();

        QCOMPARE(placementsOf(m_path).size(), 6);
    }

    void takesAnEmptyFileAway()
    {
        QVERIFY(QFile(m_earlier).open(QIODevice::WriteOnly));

        QCOMPARE(placementsOf(m_path), {});
        QVERIFY(!QFile::exists(m_earlier));
    }

    void tellsEarlierProgramsThatAreOpen()
    {
        putEarlier();
        const auto open = Database::connect(m_earlier);
        QCOMPARE(*(*open)->number(u"select count(*) from placements"_s), 3);

        QCOMPARE(placementsOf(m_path).size(), 3);

        QVERIFY((*open)->run(earlierFile.constLast()).has_value());
    }

    void waitsForAnEarlierProgramThatWrites()
    {
        putEarlier();
        const auto open = Database::connect(m_earlier);
        auto writing = Transaction::begin(**open);
        QCOMPARE((*open)->run(u"insert into placements select 11, printed_at, list, stock, sheet, "
                              "place, number, payload, label, link, sought from placements where "
                              "id = 7"_s),
                 std::nullopt);

        const auto refused = PlacementStore::open(m_path);
        QCOMPARE(refused.error().reason, Reason::Locked);
        QCOMPARE(writing->commit(), std::nullopt);

        QCOMPARE(placementsOf(m_path).size(), 4);
    }

    void leavesWhatIsNotOurs_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<Reason>("reason");

        QTest::newRow("of another program")
            << QStringList{u"create table bookmarks (id integer)"_s} << Reason::NotAStore;
        QTest::newRow("of a later one")
            << QStringList{u"pragma application_id = 1111837772"_s, u"pragma user_version = 3"_s}
            << Reason::Newer;
    }

    void leavesWhatIsNotOurs()
    {
        QFETCH(QStringList, statements);
        QFETCH(Reason, reason);
        put(statements);
        const QByteArray before = contents();

        QCOMPARE(PlacementStore::open(m_path).error().reason, reason);

        QCOMPARE(contents(), before);
    }

    void waitsForNoPipe()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_earlier).constData(), 0600), 0);

        QCOMPARE(PlacementStore::open(m_path).error().reason, Reason::NotAFile);
    }

    void losesNothingWhereverItIsKilled()
    {
        Ending ending = Ending::Killed;
        int write = 0;
        for (; ending == Ending::Killed; ++write) {
            init();
            putEarlier();

            ending
                = killedBeforeWrite(write, {"/proc/self/exe", "--move", QFile::encodeName(m_path)});

            if (ending == Ending::NotTraced)
                QSKIP("this machine lets no program trace its children");
            QVERIFY2(ending != Ending::Failed, qPrintable(QString::number(write)));
            QCOMPARE(placementsOf(m_path), itsPlacements);
            QVERIFY(!QFile::exists(m_earlier));
        }
        QVERIFY2(write > 40, "few writes for a move: are all of them seen?");
    }

private:
    void put(const QStringList &statements) const
    {
        QVERIFY(QFile(m_earlier).open(QIODevice::WriteOnly));
        run(m_earlier, statements);
    }

    /// The same file each time: to write it anew takes longer than to move it.
    void putEarlier() const
    {
        const QString made = m_made.filePath(u"placements.sqlite"_s);
        if (!QFile::exists(made)) {
            QVERIFY(QFile(made).open(QIODevice::WriteOnly));
            run(made, earlierFile);
        }
        QVERIFY(QFile::copy(made, m_earlier));
    }

    QByteArray contents() const
    {
        QFile file(m_earlier);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_earlier;
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--move") == 0) // as the child that is killed
        return PlacementStore::open(QFile::decodeName(argv[2])) ? 0 : 1;
    TestEarlierList test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_earlierlist.moc"
