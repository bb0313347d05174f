// SPDX-License-Identifier: MIT
#include "tests/ui/window/openprogram.h"
#include "ui/window/windowsettings.h"

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestWindowSettings : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase()
    {
        QApplication::setOrganizationName(u"bellpush"_s);
        QApplication::setApplicationName(u"bellpush"_s);
    }

    void init() { QSettings().clear(); }

    void hasUsualOnesAtFirst()
    {
        const WindowSettings settings = loadWindowSettings();

        QCOMPARE(settings.theme, ThemeChoice::System);
        QCOMPARE(settings.desktopScheme, ColorScheme::Light);
        QVERIFY(settings.geometry.isEmpty());
        QVERIFY(settings.recentFiles.isEmpty());
    }

    void comesBackAsItWas_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<ColorScheme>("desktop");
        QTest::newRow("system, dark") << ThemeChoice::System << ColorScheme::Dark;
        QTest::newRow("light, dark") << ThemeChoice::Light << ColorScheme::Dark;
        QTest::newRow("dark, light") << ThemeChoice::Dark << ColorScheme::Light;
    }

    void comesBackAsItWas()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(ColorScheme, desktop);
        const QList<RecentFile> files{{u"/a, b.bellpush"_s, DocumentKind::Poster},
                                      {u"/ü.bellpush"_s, {}}};
        saveWindowSettings({"geometry", theme, desktop, files});

        const WindowSettings settings = loadWindowSettings();

        QCOMPARE(settings.geometry, "geometry"_ba);
        QCOMPARE(settings.theme, theme);
        QCOMPARE(settings.desktopScheme, desktop);
        QCOMPARE(settings.recentFiles, files);
    }

    void takesAnUnknownThemeForTheSystems_data()
    {
        QTest::addColumn<QVariant>("stored");
        QTest::newRow("below") << QVariant(-1);
        QTest::newRow("above") << QVariant(3);
        QTest::newRow("no number") << QVariant(u"purple"_s);
    }

    void takesAnUnknownThemeForTheSystems()
    {
        QFETCH(QVariant, stored);
        QSettings().setValue("window/theme"_L1, stored);

        QCOMPARE(loadWindowSettings().theme, ThemeChoice::System);
    }

    void putsTheLatestFileFirst()
    {
        const RecentFile a{u"/a"_s, DocumentKind::Message};
        const RecentFile b{u"/b"_s, DocumentKind::Sheet};
        const RecentFile c{u"/c"_s, DocumentKind::Link};

        QCOMPARE(withRecentFile({}, a), QList{a});
        QCOMPARE(withRecentFile({a, b}, c), (QList{c, a, b}));
        QCOMPARE(withRecentFile({a, b}, b), (QList{b, a}));
        const RecentFile other{u"/b"_s, DocumentKind::Poster}; // of another kind by now
        QCOMPARE(withRecentFile({a, b}, other), (QList{other, a}));
    }

    void knowsTheFilesOfOlderVersions()
    {
        QSettings().setValue("recentFiles"_L1, QStringList{u"/a"_s, u"/b"_s});

        QCOMPARE(loadWindowSettings().recentFiles,
                 (QList<RecentFile>{{u"/a"_s, {}}, {u"/b"_s, {}}}));
    }

    void forgetsTheEleventhFile()
    {
        QList<RecentFile> files;
        for (int i = 1; i <= 11; ++i)
            files = withRecentFile(files, {QString::number(i), {}});

        QCOMPARE(files.size(), 10);
        QCOMPARE(files.constFirst().path, u"11"_s);
        QCOMPARE(files.constLast().path, u"2"_s);
    }
};

QTEST_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
