// SPDX-License-Identifier: MIT
#include "app/database/migration.h"

#include "tests/support/postgrescluster.h"

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Reason = StoreError::Reason;

/// The columns of all tables, in an order of their own.
QStringList shape(const Database &database)
{
    const bool isServer = database.kind() == Database::Kind::PostgreSql;
    auto found = database.query(
        isServer ? u"select table_name || '.' || column_name || ' ' || data_type || ' ' || "
                   "is_nullable from information_schema.columns where table_schema = 'public' "
                   "union select indexdef from pg_indexes where schemaname = 'public' order by 1"_s
                 : u"select sql from sqlite_master where sql is not null order by 1"_s,
        {});
    QStringList lines;
    while (found && found->next())
        lines.append(found->value(0).toString());
    return lines;
}

/// The tables as an earlier Bellpush made them.
QString earlierTables(int version, bool isServer)
{
    QFile file(QStringLiteral(SCHEMAS)
               + u"/%1.%2.sql"_s.arg(version).arg(isServer ? u"postgresql"_s : u"sqlite"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::optional<StoreError> put(const Database &database, const QString &statements)
{
    for (const QString &statement : statements.split(u";\n"_s, Qt::SkipEmptyParts)) {
        if (auto failed = database.run(statement))
            return failed;
    }
    return std::nullopt;
}

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

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
        m_database = *Database::connect(empty());
    }

    void cleanup() { m_database.reset(); }

    void takesEachStepOnce()
    {
        QList<SchemaStep> steps{{u"create table one (id integer)"_s}};
        QCOMPARE(bringUpToDate(*m_database, steps), std::nullopt);
        QCOMPARE(m_database->run(u"insert into one values (7)"_s), std::nullopt);
        QCOMPARE(bringUpToDate(*m_database, steps), std::nullopt);

        steps.append({u"alter table one add column word text not null default 'x'"_s,
                      u"create table two (id integer)"_s});
        steps.append({u"drop table two"_s});
        QCOMPARE(bringUpToDate(*m_database, steps), std::nullopt);

        QCOMPARE(*m_database->number(u"select id from one where word = 'x'"_s), 7);
        QVERIFY(!m_database->tables().contains("two"_L1));
        QCOMPARE(bringUpToDate(*m_database, steps), std::nullopt);
    }

    void takesAllStepsOrNone()
    {
        const QList<SchemaStep> first{{u"create table one (id integer)"_s}};
        QCOMPARE(bringUpToDate(*m_database, first), std::nullopt);
        const QStringList before = shape(*m_database);

        const auto failed = bringUpToDate(
            *m_database,
            first
                + QList<SchemaStep>{{u"create table two (id integer)"_s},
                                    {u"create table three (id integer)"_s, u"nonsense"_s}});

        QCOMPARE(failed->reason, Reason::Failed);
        QCOMPARE(shape(*m_database), before);
        QCOMPARE(bringUpToDate(*m_database, first), std::nullopt);
    }

    void leavesNewerOnesAlone()
    {
        const QList<SchemaStep> steps{{u"create table one (id integer)"_s},
                                      {u"create table two (id integer)"_s}};
        QCOMPARE(bringUpToDate(*m_database, steps), std::nullopt);

        const auto refused = bringUpToDate(*m_database, steps.first(1));

        QCOMPARE(refused, (StoreError{.reason = Reason::Newer, .version = 2}));
    }

    void leavesThoseOfOthersAlone()
    {
        QCOMPARE(m_database->run(u"create table bookmarks (id integer)"_s), std::nullopt);
        const QStringList before = shape(*m_database);

        QCOMPARE(bringUpToDate(*m_database, schemaSteps(m_database->kind()))->reason,
                 Reason::NotAStore);

        QCOMPARE(shape(*m_database), before);
    }

    void bringsEveryEarlierVersionToThis()
    {
        QFETCH_GLOBAL(bool, isServer);
        const auto fresh = Database::connect(empty());
        QCOMPARE(bringUpToDate(**fresh, schemaSteps((*fresh)->kind())), std::nullopt);

        for (int version = 1; version <= schemaVersion(); ++version) {
            const QString tables = earlierTables(version, isServer);
            QVERIFY2(!tables.isEmpty(), "keep the tables of each version in schemas");
            const auto earlier = Database::connect(empty());
            QCOMPARE(put(**earlier, tables), std::nullopt);

            QCOMPARE(bringUpToDate(**earlier, schemaSteps((*earlier)->kind())), std::nullopt);

            QCOMPARE(shape(**earlier), shape(**fresh));
            QCOMPARE(*(*earlier)->number(u"select count(*) from placements where payload = 'P22' "
                                         "and label = 'Mitte' and printed_at = 1795521600"_s),
                     1);
        }
    }

private:
    /// The address of a database without tables.
    QString empty()
    {
        QFETCH_GLOBAL(bool, isServer);
        if (isServer)
            return m_cluster.newDatabase();
        const QString path = m_folder->filePath(u"%1.sqlite"_s.arg(++m_made));
        if (!QFile(path).open(QIODevice::WriteOnly))
            qFatal("no empty file");
        return path;
    }

    PostgresCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
