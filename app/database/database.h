// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/database/storeerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <optional>

namespace bellpush {

/// Where the program's own database is in its data folder.
QString databasePath(const QString &folder);

/// One connection to a database: an SQLite file or PostgreSQL. Several programs may have it open.
/// Use it from the thread that opened it. Needs a QCoreApplication.
class Database
{
public:
    enum class Kind { Sqlite, PostgreSql };

    /// `address`: a path or `postgresql://…`. Opened, and brought to the tables of this Bellpush;
    /// a file is made, readable by its owner only, where there is none. What holds something of
    /// others is left as it is.
    static Result<std::unique_ptr<Database>, StoreError> open(const QString &address);

    /// Opened only, whatever is in it. A file has to be there.
    static Result<std::unique_ptr<Database>, StoreError> connect(const QString &address);

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    Kind kind() const { return m_kind; }

    /// Its tables, in no order.
    QStringList tables() const { return connection().tables(); }

    std::optional<StoreError> run(const QString &statement) const;

    /// The first value of the first row.
    Result<int, StoreError> number(const QString &statement) const;

    /// To be run more than once by `execute()`.
    Result<QSqlQuery, StoreError> prepared(const QString &statement) const;
    std::optional<StoreError> execute(QSqlQuery &query, const QVariantList &values) const;

    /// Run with `values` for its question marks. Its rows are read once, in their order.
    Result<QSqlQuery, StoreError> query(const QString &statement, const QVariantList &values) const;

    /// The error of a query of this database; nothing if it had none.
    std::optional<StoreError> errorOf(const QSqlQuery &query) const;

private:
    Database(Kind kind, const QString &name);

    QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }
    StoreError storeError(const QSqlError &error) const;
    std::optional<StoreError> connectNow() const;

    Kind m_kind;
    QString m_name;
};

} // namespace bellpush
