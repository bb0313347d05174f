// SPDX-License-Identifier: MIT
#include "app/database/transaction.h"

#include "app/database/database.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace bellpush {

Result<Transaction, StoreError> Transaction::begin(const Database &database)
{
    // Without `immediate`, two of SQLite that have read and now want to write wait for each other.
    const bool isSqlite = database.kind() == Database::Kind::Sqlite;
    if (const auto failed = database.run(isSqlite ? u"begin immediate"_s : u"begin"_s))
        return tl::unexpected(*failed);
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Transaction::~Transaction()
{
    if (m_database)
        m_database->run(u"rollback"_s);
}

std::optional<StoreError> Transaction::commit()
{
    const Database *database = std::exchange(m_database, nullptr);
    auto failed = database->run(u"commit"_s);
    if (failed)
        database->run(u"rollback"_s);
    return failed;
}

} // namespace bellpush
