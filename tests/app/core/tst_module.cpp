// SPDX-License-Identifier: MIT
#include "app/core/module.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestModule : public QObject
{
    Q_OBJECT

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
};

QTEST_GUILESS_MAIN(TestModule)
#include "tst_module.moc"
