// SPDX-License-Identifier: MIT
#include "app/web/secretmemory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *variable = "BELLPUSH_TEST_SECRET";

/// What a child that runs `act` left behind: wait()'s status.
template <typename Act>
int statusOfChild(Act act)
{
    const pid_t child = ::fork();
    if (child == 0) {
        act();
        ::_exit(0);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return status;
}

void allowCores()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    if (::geteuid() == 0)
        limit = {RLIM_INFINITY, RLIM_INFINITY};
    ::setrlimit(RLIMIT_CORE, &limit);
}

/// Root looks into everything: it becomes the user that has no rights, and may be looked into.
void becomeOrdinary()
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() != 0)
        return;
    if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
        ::_exit(2);
    ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // which the kernel takes away with the change
}

bool opens(const QString &path)
{
    return QFile(path).open(QIODevice::ReadOnly);
}

/// Whether another process of the same user reads `process` in any of the ways there are.
bool canBeLookedInto(pid_t process)
{
    const int status = statusOfChild([folder = u"/proc/%1/"_s.arg(process), process] {
        becomeOrdinary();
        const bool looks = opens(folder + u"mem"_s) || opens(folder + u"environ"_s)
            || ::ptrace(PTRACE_ATTACH, process, nullptr, nullptr) == 0;
        ::_exit(looks ? 1 : 0);
    });
    return WEXITSTATUS(status) == 1;
}

/// Whether a child can be looked into after `act`.
template <typename Act>
bool isOpenAfter(Act act)
{
    std::array<int, 2> ready{};
    if (::pipe(ready.data()) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        becomeOrdinary();
        act();
        const ssize_t said = ::write(ready[1], "r", 1);
        ::pause();
        ::_exit(said == 1 ? 0 : 1);
    }
    char byte = 0;
    const bool isReady = ::read(ready[0], &byte, 1) == 1;
    const bool isOpen = isReady && canBeLookedInto(child);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    return isOpen;
}

} // namespace

class TestSecretMemory : public QObject
{
    Q_OBJECT

private slots:
    /// Where this fails, so does the next test's claim: it would pass without the guard.
    void aCrashWritesACoreHereUnlessRefused()
    {
        const QTemporaryDir folder;
        const int status = statusOfChild([&folder] {
            QDir::setCurrent(folder.path());
            allowCores();
            std::signal(SIGABRT, SIG_DFL); // QtTest has handlers of its own
            std::abort();
        });

        QVERIFY(WIFSIGNALED(status));
        if (!WCOREDUMP(status))
            QSKIP("this system writes no core files, refused or not");
    }

    void aCrashWritesNoCore_data()
    {
        QTest::addColumn<int>("signal");

        QTest::newRow("abort") << SIGABRT;
        QTest::newRow("wrong address") << SIGSEGV;
        QTest::newRow("quit") << SIGQUIT;
    }

    void aCrashWritesNoCore()
    {
        QFETCH(int, signal);
        const QTemporaryDir folder;

        const int status = statusOfChild([&folder, signal] {
            QDir::setCurrent(folder.path());
            allowCores();
            refuseMemoryDumps();
            allowCores(); // which root can: the refusal is not the limit's alone
            std::signal(signal, SIG_DFL);
            std::raise(signal);
        });

        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), signal);
        QVERIFY(!WCOREDUMP(status));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void nobodyOfTheSameUserLooksIn()
    {
        QVERIFY(isOpenAfter([] {}));

        QVERIFY(!isOpenAfter([] { refuseMemoryDumps(); }));
    }

    void takesAVariableAndWipesIt()
    {
        qputenv(variable, "SECRET-TOKEN");
        const char *standing = std::getenv(variable);

        QCOMPARE(takeFromEnvironment(variable), "SECRET-TOKEN"_ba);

        QCOMPARE(QByteArray(standing, 12), QByteArray(12, '\0'));
        QVERIFY(!qEnvironmentVariableIsSet(variable));
        QCOMPARE(takeFromEnvironment(variable), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestSecretMemory)
#include "tst_secretmemory.moc"
