// SPDX-License-Identifier: MIT
#include "app/core/module.h"

#include "tests/support/smalldisk.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestModule : public QObject
{
    Q_OBJECT

public:
    static void initMain() { allowSmallDisks(); }

private slots:
    void isLoadedOnce()
    {
        const auto *const first = static_cast<const int *>(moduleTable(u"testmodule"_s));

        QVERIFY(first != nullptr);
        QCOMPARE(*first, 42);
        QCOMPARE(moduleTable(u"testmodule"_s), first);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("name");

        QTest::newRow("missing") << u"nosuchmodule"_s;
        QTest::newRow("of another version") << u"othermodule"_s;
        QTest::newRow("the system's") << u"libm"_s;
    }

    void refusesWhatIsNone()
    {
        QFETCH(QString, name);

        QVERIFY(moduleTable(name) == nullptr);
    }

    void standsBesideTheProgram()
    {
        const QString path = modulePath(u"testmodule"_s);

        QVERIFY(QFile::exists(path));
        QVERIFY(QDir::isAbsolutePath(path));
        QVERIFY(path.startsWith(QFileInfo(QCoreApplication::applicationDirPath()).path() + u'/'));
    }

    void isNotSoughtWhereTheProgramWasStarted()
    {
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        const QString folder = QDir::currentPath();
        QVERIFY(QDir::setCurrent(QCoreApplication::applicationDirPath() + u"/.."_s));
        QVERIFY(::mount("tmpfs", "/proc", "tmpfs", 0, "size=4096") == 0);

        const bool wasFound = moduleTable(u"testmodule"_s) != nullptr;
        const QString path = modulePath(u"testmodule"_s);

        ::umount2("/proc", MNT_DETACH);
        QDir::setCurrent(folder);
        QVERIFY(!wasFound);
        QVERIFY2(QDir::isRelativePath(path), qPrintable(path));
    }
};

QTEST_GUILESS_MAIN(TestModule)
#include "tst_module.moc"
