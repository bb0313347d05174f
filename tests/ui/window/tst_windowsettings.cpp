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
        const QStringList files{u"/a, b.bellpush"_s, u"/ü.bellpush"_s};
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
        QCOMPARE(withRecentFile({}, u"/a"_s), QStringList{u"/a"_s});
        QCOMPARE(withRecentFile({u"/a"_s, u"/b"_s}, u"/c"_s),
                 (QStringList{u"/c"_s, u"/a"_s, u"/b"_s}));
        QCOMPARE(withRecentFile({u"/a"_s, u"/b"_s}, u"/b"_s), (QStringList{u"/b"_s, u"/a"_s}));
    }

    void forgetsTheEleventhFile()
    {
        QStringList files;
        for (int i = 1; i <= 11; ++i)
            files = withRecentFile(files, QString::number(i));

        QCOMPARE(files.size(), 10);
        QCOMPARE(files.constFirst(), u"11"_s);
        QCOMPARE(files.constLast(), u"2"_s);
    }
};

QTEST_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
