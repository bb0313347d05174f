// SPDX-License-Identifier: MIT
#include "app/settings/settingsformat.h"

#include "tests/support/smalldisk.h"

#include <QDir>
#include <QSettings>
#include <QTest>

#include <sys/stat.h>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList files{u"/a, b.bellpush"_s, u"/ü \U0001F4DE.bellpush"_s};

} // namespace

class TestSettingsFormat : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        allowSmallDisks();
        static const QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"bellpush"_s);
        QCoreApplication::setApplicationName(u"bellpush"_s);
        QSettings().setValue("recentFiles"_L1, files);
        QSettings().setValue("window/geometry"_L1, QByteArray("\0\xff", 2));
        QSettings().sync();
        // A pipe in the place of ours, which nobody ever writes to.
        const QByteArray ours = qgetenv("XDG_CONFIG_HOME") + "/bellpush/bellpush.json";
        QCOMPARE(::mkfifo(ours.constData(), 0600), 0);
        useSettingsFormat();
    }

    void takesOverWhatTheUsualSettingsHeld()
    {
        QCOMPARE(QSettings().value("recentFiles"_L1).toStringList(), files);
        QCOMPARE(QSettings().value("window/geometry"_L1).toByteArray(), QByteArray("\0\xff", 2));
    }

    void keepsEveryKindOfValue_data()
    {
        QTest::addColumn<QVariant>("value");

        QTest::newRow("yes") << QVariant(true);
        QTest::newRow("number") << QVariant(-7);
        QTest::newRow("fraction") << QVariant(30.5);
        QTest::newRow("text") << QVariant(u"ü\n\U0001F4DE"_s);
        QTest::newRow("texts") << QVariant(files);
        QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\x01", 3));
        QTest::newRow("size") << QVariant(QSize(3, 4));
    }

    void keepsEveryKindOfValue()
    {
        QFETCH(QVariant, value);
        QSettings().setValue("a/b"_L1, value);

        QCOMPARE(QSettings().value("a/b"_L1), value);
    }

    void losesNothingOnAFullDisk()
    {
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        const SmallDisk disk(65'536);
        const QString path = disk.path(u"settings.json"_s);
        QSettings(path, QSettings::defaultFormat()).setValue("recentFiles"_L1, files);
        const QByteArray before = contents(path);
        disk.fill();

        QSettings(path, QSettings::defaultFormat()).setValue("recentFiles"_L1, QStringList());

        QVERIFY(before.contains("a, b.bellpush"));
        QCOMPARE(contents(path), before);
    }
};

QTEST_GUILESS_MAIN(TestSettingsFormat)
#include "tst_settingsformat.moc"
