// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace bellpush {

/// A PostgreSQL of a test's own, in a temporary folder, which ends with it. Nothing listens but a
/// socket in that folder. Needs a QCoreApplication.
class PostgresCluster
{
public:
    PostgresCluster() { start(); }
    ~PostgresCluster()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT); // at once
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    /// Why there is none, for QSKIP; null if it runs.
    const char *whyNone() const { return m_whyNone; }

    /// The address of a new database with nothing in it.
    QString newDatabase()
    {
        const QString name = QStringLiteral("test%1").arg(++m_made);
        {
            QSqlDatabase first = connection();
            if (!first.open() || !QSqlQuery(first).exec(QStringLiteral("create database ") + name))
                qFatal("no database could be made");
        }
        QSqlDatabase::removeDatabase(QStringLiteral("cluster"));
        return QStringLiteral("postgresql:///%1?user=bellpush&host=%2").arg(name, m_folder.path());
    }

private:
    static QString program(const QString &name)
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql")); // where Debian has them
        for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString path = versions.filePath(version + QStringLiteral("/bin/") + name);
            if (QFile::exists(path))
                return path;
        }
        return QStandardPaths::findExecutable(name);
    }

    /// PostgreSQL does not run as root. It goes when we go, however that happens.
    static void becomeOrdinary()
    {
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(127);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    }

    QSqlDatabase connection() const
    {
        auto first = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("cluster"));
        first.setHostName(m_folder.path());
        first.setUserName(QStringLiteral("bellpush"));
        first.setDatabaseName(QStringLiteral("postgres"));
        return first;
    }

    bool answers() const
    {
        const bool isOpen = connection().open();
        QSqlDatabase::removeDatabase(QStringLiteral("cluster"));
        return isOpen;
    }

    void start()
    {
        const QString maker = program(QStringLiteral("initdb"));
        if (maker.isEmpty())
            return decline("PostgreSQL is not installed (postgresql-15)");
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            return decline("Qt's driver for PostgreSQL is not installed (libqt6sql6-psql)");
        if (::geteuid() == 0
            && ::chown(QFile::encodeName(m_folder.path()).constData(), 65534, 65534) != 0)
            return decline("root may not give a folder to an ordinary user here");

        const QString files = m_folder.filePath(QStringLiteral("files"));
        QProcess making;
        making.setChildProcessModifier(becomeOrdinary);
        making.start(maker,
                     {QStringLiteral("-D"), files, QStringLiteral("-U"), QStringLiteral("bellpush"),
                      QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"),
                      QStringLiteral("UTF8"), QStringLiteral("--no-sync"),
                      QStringLiteral("--locale=C.UTF-8")});
        if (!making.waitForFinished(60'000) || making.exitCode() != 0)
            return decline("initdb made no PostgreSQL cluster");

        m_server.setChildProcessModifier(becomeOrdinary);
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(program(QStringLiteral("postgres")),
                       {QStringLiteral("-D"), files, QStringLiteral("-k"), m_folder.path(),
                        QStringLiteral("-h"), QString(), QStringLiteral("-F")});
        if (!QTest::qWaitFor([this] { return answers(); }, 60'000))
            decline("PostgreSQL did not start");
    }

    void decline(const char *why) { m_whyNone = why; }

    QTemporaryDir m_folder;
    QProcess m_server;
    const char *m_whyNone = nullptr;
    int m_made = 0;
};

} // namespace bellpush
