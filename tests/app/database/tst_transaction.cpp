// SPDX-License-Identifier: MIT
#include "app/database/transaction.h"

#include "app/database/database.h"
#include "tests/support/postgrescluster.h"

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Reason = StoreError::Reason;

const QString noting = u"insert into moved_files values ('a')"_s;

int count(const Database &database)
{
    return *database.number(u"select count(*) from moved_files"_s);
}

} // namespace

class TestTransaction : public QObject
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
        const QString address
            = isServer ? m_cluster.newDatabase() : m_folder->filePath(u"bellpush.sqlite"_s);
        m_database = *Database::open(address);
        m_other = *Database::open(address);
    }

    void cleanup()
    {
        m_database.reset();
        m_other.reset();
    }

    void keepsWhatIsCommitted()
    {
        auto transaction = Transaction::begin(*m_database);
        QCOMPARE(m_database->run(noting), std::nullopt);
        QCOMPARE(count(*m_other), 0);

        QCOMPARE(transaction->commit(), std::nullopt);

        QCOMPARE(count(*m_other), 1);
    }

    void takesBackWhatIsLeft()
    {
        {
            const auto transaction = Transaction::begin(*m_database);
            QCOMPARE(m_database->run(noting), std::nullopt);
        }

        QCOMPARE(count(*m_database), 0);
        QVERIFY(Transaction::begin(*m_database).has_value());
    }

    void isOneWhenItMoves()
    {
        auto transaction = Transaction::begin(*m_database);
        {
            Transaction moved(*std::move(transaction));
            QCOMPARE(m_database->run(noting), std::nullopt);
            QCOMPARE(moved.commit(), std::nullopt);
        }
        QCOMPARE(count(*m_other), 1);
    }

    void isOverWhenItFails()
    {
        {
            auto transaction = Transaction::begin(*m_database);
            QCOMPARE(m_database->run(noting), std::nullopt);
            QVERIFY(m_database->run(noting).has_value()); // the same again is refused
        }
        QCOMPARE(count(*m_database), 0);
        QCOMPARE(m_database->run(noting), std::nullopt);
    }

    void saysWhenAnotherWrites()
    {
        const auto writing = Transaction::begin(*m_other);
        QCOMPARE(m_other->run(noting), std::nullopt);

        auto refused = Transaction::begin(*m_database);
        const auto failed = refused ? m_database->run(noting) : std::optional(refused.error());

        QCOMPARE(failed->reason, Reason::Locked);
    }

private:
    PostgresCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Database> m_other;
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
