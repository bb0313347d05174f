// SPDX-License-Identifier: MIT
#include "app/database/database.h"

#include "tests/support/postgrescluster.h"
#include "tests/support/smalldisk.h"

#include <QSqlError>
#include <QThread>

#include <sys/stat.h>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Reason = StoreError::Reason;

std::optional<Reason> reasonNotToOpen(const QString &address)
{
    const auto opened = Database::open(address);
    return opened ? std::nullopt : std::optional(opened.error().reason);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written: %s", qPrintable(path));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not read: %s", qPrintable(path));
    return file.readAll();
}

QString word(const Database &database, const QString &statement)
{
    auto found = database.query(statement, {});
    return found && found->next() ? found->value(0).toString() : u"none"_s;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

public:
    static void initMain() { allowSmallDisks(); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"state/bellpush.sqlite"_s);
    }

    void isNamedInItsFolder() { QCOMPARE(databasePath(u"/data"_s), u"/data/bellpush.sqlite"_s); }

    void isMadeForItsOwnerOnly()
    {
        const auto database = Database::open(m_path);
        QVERIFY(database.has_value());
        QVERIFY(!(*database)->run(u"insert into moved_files values ('x')"_s));

        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QCOMPARE(
                QFile::permissions(m_path + ending)
                    & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                QFile::Permissions());
    }

    void losesNothingThatIsCommitted()
    {
        const auto database = Database::open(m_path);

        QCOMPARE(word(**database, u"pragma journal_mode"_s), u"wal"_s);
        QCOMPARE(word(**database, u"pragma synchronous"_s), u"2"_s); // full
        QCOMPARE(word(**database, u"pragma foreign_keys"_s), u"1"_s);
        QCOMPARE(word(**database, u"pragma busy_timeout"_s), u"2000"_s);
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

        QCOMPARE(contents(path), bytes);
    }

    void leavesOtherDatabasesAlone()
    {
        const QString path = m_folder->filePath(u"other"_s);
        put(path, {});
        QVERIFY(!(*Database::connect(path))->run(u"create table bookmarks (id integer)"_s));
        const QByteArray before = contents(path);

        QCOMPARE(reasonNotToOpen(path), Reason::NotAStore);

        QCOMPARE(contents(path), before);
    }

    void beginsInAnEmptyFile()
    {
        const QString path = m_folder->filePath(u"empty"_s);
        put(path, {});

        QCOMPARE(reasonNotToOpen(path), std::nullopt);
    }

    void waitsForNoPipe()
    {
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

        QCOMPARE(reasonNotToOpen(pipe), Reason::NotAFile);
        QCOMPARE(reasonNotToOpen(u"/dev/zero"_s), Reason::NotAFile);
        QCOMPARE(reasonNotToOpen(m_folder->path()), Reason::NotAFile);
    }

    void saysWhenAPlaceCannotBeWritten()
    {
        put(m_folder->filePath(u"file"_s), "x");

        QCOMPARE(reasonNotToOpen(m_folder->filePath(u"file/list"_s)), Reason::NotAllowed);
        QCOMPARE(reasonNotToOpen(u"/proc/bellpush/list"_s), Reason::NotAllowed);
    }

    void saysThatAFullDiskTakesNoNewDatabase()
    {
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        const SmallDisk disk(262'144);
        disk.fill();
        const QString path = disk.path(u"bellpush.sqlite"_s);

        QCOMPARE(reasonNotToOpen(path), Reason::Full);
        disk.makeRoom();
        QCOMPARE(reasonNotToOpen(path), std::nullopt);
    }

    void isOpenedByManyAtOnce()
    {
        std::vector<std::optional<Reason>> reasons(8);
        std::vector<std::unique_ptr<QThread>> threads;
        for (auto &reason : reasons)
            threads.emplace_back(
                QThread::create([this, &reason] { reason = reasonNotToOpen(m_path); }));
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            QVERIFY(thread->wait());

        QCOMPARE(reasons, std::vector<std::optional<Reason>>(8));
    }

    void bindsValues()
    {
        const auto database = Database::open(m_path);

        QVERIFY((*database)->query(u"insert into moved_files values (?)"_s, {u"it's ?"_s}));

        QCOMPARE(word(**database, u"select token from moved_files"_s), u"it's ?"_s);
    }

    void saysWhatIsWrongWithAStatement()
    {
        const auto database = Database::open(m_path);

        QCOMPARE((*database)->run(u"select nothing from nowhere"_s)->reason, Reason::Failed);
        QCOMPARE((*database)->query(u"select ? from nowhere"_s, {1}).error().reason,
                 Reason::Failed);
        QCOMPARE((*database)->number(u"select 1 where 1 = 2"_s).error().reason, Reason::Failed);
    }

    void saysThatAServerIsAway_data()
    {
        QTest::addColumn<QString>("address");

        QTest::newRow("no socket") << u"postgresql:///x?host="_s;
        QTest::newRow("nobody listens") << u"postgresql://user:secret@127.0.0.1:1/x"_s;
        QTest::newRow("no database named") << u"postgresql://127.0.0.1:1"_s;
    }

    void saysThatAServerIsAway()
    {
        if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
            QSKIP("Qt's driver for PostgreSQL is not installed (libqt6sql6-psql)");
        QFETCH(QString, address);
        if (address.endsWith(u'='))
            address += m_folder->path();

        const auto opened = Database::open(address);

        QCOMPARE(opened.error().reason, Reason::NoServer);
        QVERIFY(!opened.error().words.isEmpty());
        QVERIFY(!opened.error().words.contains("secret"_L1));
    }

    void knowsPostgresByItsCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Reason>("reason");

        QTest::newRow("disk full") << u"53100"_s << Reason::Full;
        QTest::newRow("not for this role") << u"42501"_s << Reason::NotAllowed;
        QTest::newRow("read only") << u"25006"_s << Reason::NotAllowed;
        QTest::newRow("lock") << u"55P03"_s << Reason::Locked;
        QTest::newRow("deadlock") << u"40P01"_s << Reason::Locked;
        QTest::newRow("shutting down") << u"57P01"_s << Reason::NoServer;
        QTest::newRow("connection lost") << u"08006"_s << Reason::NoServer;
        QTest::newRow("password") << u"28P01"_s << Reason::NoServer;
        QTest::newRow("syntax") << u"42601"_s << Reason::Failed;
    }

    void knowsPostgresByItsCodes()
    {
        QFETCH(QString, code);
        QFETCH(Reason, reason);

        QCOMPARE(postgresError({u"it"_s, u"says"_s, QSqlError::StatementError, code}).reason,
                 reason);
    }

    void takesTheSameOfPostgres()
    {
        PostgresCluster cluster;
        if (const char *why = cluster.whyNone())
            QSKIP(why);
        const auto database = Database::open(cluster.newDatabase());
        QVERIFY2(database.has_value(), qPrintable(database ? u""_s : database.error().words));

        QCOMPARE((*database)->kind(), Database::Kind::PostgreSql);
        QVERIFY((*database)->query(u"insert into moved_files values (?)"_s, {u"it's ?"_s}));
        QCOMPARE(word(**database, u"select token from moved_files"_s), u"it's ?"_s);
        QCOMPARE((*database)->run(u"select nothing from nowhere"_s)->reason, Reason::Failed);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
