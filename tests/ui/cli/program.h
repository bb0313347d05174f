// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>

#include <array>
#include <sys/resource.h>
#include <unistd.h>

/// What a run of bellpush-cli left behind.
struct Ran {
    int exit = -1; ///< -1: it crashed, or did not end in time.
    QByteArray out{};
    QByteArray err{};
};

/// The real program, run in an environment of its own: without display, desktop or token.
class Program
{
public:
    Program()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"WHATSAPP_TOKEN", "QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY",
                                 "http_proxy", "https_proxy"})
            m_environment.remove(QString::fromLatin1(name));
    }

    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// Runs it to its end; the event loop goes on meanwhile, so that a server of the test answers.
    Ran run(const QStringList &arguments, const QByteArray &input) const
    {
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        return ended(process);
    }

    Ran run(const QStringList &arguments) const { return run(arguments, {}); }

    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(BELLPUSH_CLI), arguments);
        process.waitForStarted();
    }

    /// Waits until `process` has ended.
    static Ran ended(QProcess &process)
    {
        QSignalSpy finished(&process, &QProcess::finished);
        const bool isOver = process.state() == QProcess::NotRunning || finished.wait(60'000);
        const bool isProper = isOver && process.exitStatus() == QProcess::NormalExit;
        return {isProper ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private:
    QProcessEnvironment m_environment;
};

/// Words without spaces in them, as typed.
inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

inline QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Makes the standard output of a process that is yet to start a pipe whose reader has gone.
inline void takeTheReaderAway(QProcess &process)
{
    process.setChildProcessModifier([] {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
            ::close(ends[1]);
        }
    });
}

/// Lets a process that is yet to start write core files, as far as this user may.
inline void allowCores(QProcess &process)
{
    process.setChildProcessModifier([] {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
    });
}

/// What /proc says of a process, each run of white space as one space; empty where it may not be
/// read.
inline QByteArray procFile(const QProcess &process, const QString &name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().simplified() : QByteArray();
}

/// In its `limits`.
inline constexpr const char *noCores = "Max core file size 0 0 ";
