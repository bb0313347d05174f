// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/database/storeerror.h"

#include <optional>

namespace bellpush {

class Database;

/// What is written while it lives is kept together, once it is committed, or not at all.
class Transaction
{
public:
    /// Waits for those who write. The database has to outlive it, and has one at a time.
    static Result<Transaction, StoreError> begin(const Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// Rolls back, unless it was committed.
    ~Transaction();

    /// Only when all that it holds together went well. It is over then, even if this fails.
    std::optional<StoreError> commit();

private:
    explicit Transaction(const Database &database) : m_database(&database) { }

    const Database *m_database; ///< Null once it is over.
};

} // namespace bellpush
