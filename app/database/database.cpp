// SPDX-License-Identifier: MIT
#include "app/database/database.h"

#include "app/database/migration.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>

#include <atomic>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Kind = Database::Kind;
using Reason = StoreError::Reason;

/// How long another program's writing is waited for: longer than one of our transactions takes,
/// and no longer than somebody waits for a page to show.
constexpr int patience = 2'000; // ms

Kind kindOf(const QString &address)
{
    return address.startsWith("postgresql://"_L1) ? Kind::PostgreSql : Kind::Sqlite;
}

QString driverOf(Kind kind)
{
    return kind == Kind::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
}

/// Debian's, of the driver.
QString packageOf(Kind kind)
{
    return kind == Kind::Sqlite ? u"libqt6sql6-sqlite"_s : u"libqt6sql6-psql"_s;
}

/// What is run on each new connection. None of it writes.
QStringList settings(Kind kind)
{
    if (kind == Kind::Sqlite)
        return {u"pragma foreign_keys = on"_s, u"pragma synchronous = full"_s};
    return {u"set lock_timeout = %1"_s.arg(patience), u"set client_min_messages = warning"_s};
}

/// As libpq reads it (postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING).
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

void describeServer(QSqlDatabase &database, const QUrl &address)
{
    QStringList options;
    for (const auto &[name, value] : QUrlQuery(address).queryItems(QUrl::FullyDecoded))
        options.append(name + u'=' + quoted(value));
    database.setHostName(address.host());
    database.setPort(address.port());
    database.setUserName(address.userName(QUrl::FullyDecoded));
    database.setPassword(address.password(QUrl::FullyDecoded));
    database.setDatabaseName(address.path(QUrl::FullyDecoded).mid(1));
    database.setConnectOptions(options.join(u';'));
}

QString newConnection(Kind kind, const QString &address)
{
    static std::atomic<int> opened = 0;
    const QString name = u"bellpush-%1"_s.arg(++opened);
    QSqlDatabase database = QSqlDatabase::addDatabase(driverOf(kind), name);
    if (kind == Kind::PostgreSql) {
        describeServer(database, QUrl(address));
    } else {
        database.setDatabaseName(address);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience));
    }
    return name;
}

/// Makes an empty file where there is none.
std::optional<StoreError> makeFile(const QString &path)
{
    const QFileInfo there(path);
    if (there.exists())
        return std::nullopt;
    if (!QDir().mkpath(there.absolutePath()))
        return StoreError{.reason = Reason::NotAllowed};
    // Phone numbers are nobody else's business, not even for a moment.
    QFile file(path);
    const bool isMade = file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                                  QFile::ReadOwner | QFile::WriteOwner);
    // Another program may have made it meanwhile.
    return isMade || QFileInfo(path).isFile()
        ? std::nullopt
        : std::optional(StoreError{.reason = Reason::NotAllowed});
}

} // namespace

QString databasePath(const QString &folder)
{
    return folder + u"/bellpush.sqlite"_s;
}

Database::Database(Kind kind, const QString &name) : m_kind(kind), m_name(name) { }

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>, StoreError> Database::open(const QString &address)
{
    if (kindOf(address) == Kind::Sqlite) {
        if (const auto failed = makeFile(address))
            return tl::unexpected(*failed);
    }
    auto opened = connect(address);
    if (!opened)
        return opened;
    if (const auto failed = bringUpToDate(**opened, schemaSteps((*opened)->kind())))
        return tl::unexpected(*failed);
    return opened;
}

Result<std::unique_ptr<Database>, StoreError> Database::connect(const QString &address)
{
    const Kind kind = kindOf(address);
    if (!QSqlDatabase::isDriverAvailable(driverOf(kind)))
        return tl::unexpected(StoreError{.reason = Reason::NoDriver, .words = packageOf(kind)});
    if (kind == Kind::Sqlite && !QFileInfo(address).isFile()) // SQLite would wait for a pipe
        return tl::unexpected(StoreError{.reason = Reason::NotAFile});

    std::unique_ptr<Database> opened(new Database(kind, newConnection(kind, address)));
    if (const auto failed = opened->connectNow())
        return tl::unexpected(*failed);
    return opened;
}

std::optional<StoreError> Database::connectNow() const
{
    QSqlDatabase database = connection();
    if (!database.open())
        return storeError(database.lastError());
    for (const QString &setting : settings(m_kind)) {
        if (auto failed = run(setting))
            return failed;
    }
    return std::nullopt;
}

StoreError Database::storeError(const QSqlError &error) const
{
    return m_kind == Kind::Sqlite ? sqliteError(error) : postgresError(error);
}

std::optional<StoreError> Database::errorOf(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    return error.isValid() ? std::optional(storeError(error)) : std::nullopt;
}

std::optional<StoreError> Database::run(const QString &statement) const
{
    QSqlQuery query(connection());
    query.exec(statement);
    return errorOf(query);
}

Result<int, StoreError> Database::number(const QString &statement) const
{
    return query(statement, {}).and_then([this](QSqlQuery found) -> Result<int, StoreError> {
        if (!found.next())
            return tl::unexpected(storeError(found.lastError()));
        return found.value(0).toInt();
    });
}

Result<QSqlQuery, StoreError> Database::prepared(const QString &statement) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::unexpected(storeError(query.lastError()));
    return query;
}

std::optional<StoreError> Database::execute(QSqlQuery &query, const QVariantList &values) const
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    query.exec();
    return errorOf(query);
}

Result<QSqlQuery, StoreError> Database::query(const QString &statement,
                                              const QVariantList &values) const
{
    auto ready = prepared(statement);
    if (!ready)
        return ready;
    if (const auto failed = execute(*ready, values))
        return tl::unexpected(*failed);
    return ready;
}

} // namespace bellpush
