// SPDX-License-Identifier: MIT
#include "ui/text/translations.h"

#include "tests/support/translationfile.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>

using namespace bellpush;
using namespace Qt::StringLiterals;
namespace file = bellpush::translationfile;

namespace {

const QString ourEnglish = QStringLiteral(SOURCE_DIR "/translations/bellpush_en.ts");

QString said(const char *context, const char *source, int number = -1)
{
    return QCoreApplication::translate(context, source, nullptr, number);
}

/// Every sentence translated by itself in brackets.
QString translated(QString text)
{
    static const QRegularExpression one(
        uR"(<source>([^<]*)</source>(\s*<comment>[^<]*</comment>)?(\s*)<translation type="unfinished"></translation>)"_s);
    static const QRegularExpression forms(u"<numerusform></numerusform>"_s);
    text.replace(one, uR"(<source>\1</source>\2\3<translation>⟦\1⟧</translation>)"_s);
    text.replace(forms, u"<numerusform>⟦%n⟧</numerusform>"_s);
    return text.replace("<translation type=\"unfinished\">"_L1, "<translation>"_L1);
}

/// Qt's own, of which one word is enough.
QString qtWords(const QString &language)
{
    return u"<TS version=\"2.1\" language=\"%1\"><context><name>QPlatformTheme</name><message>"
           "<source>Cancel</source><translation>⟦Qt⟧</translation></message></context></TS>"_s.arg(
               language);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QFile::copy(ourEnglish, path(u"bellpush_en"_s)));
        for (const QString &language : {u"ar"_s, u"de"_s})
            file::write(path(u"bellpush_"_s + language), {}); // an empty file is a new language
        file::update(m_folder.path());
        for (const QString &language : {u"ar"_s, u"de"_s}) {
            const QString ours = path(u"bellpush_"_s + language);
            file::write(ours, translated(file::read(ours)));
        }
        for (const QString &language : {u"ar"_s, u"de"_s, u"ko"_s, u"he"_s})
            file::write(path(u"qtbase_"_s + language), qtWords(language));
        for (const QString &made : {u"bellpush_en"_s, u"bellpush_ar"_s, u"bellpush_de"_s,
                                    u"qtbase_ar"_s, u"qtbase_de"_s, u"qtbase_ko"_s, u"qtbase_he"_s})
            file::release(path(made).chopped(3));
    }

    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale::c());
    }

    void makesACompleteFile()
    {
        const QString german = file::read(path(u"bellpush_de"_s));
        const auto sentences = file::sentences(german);

        QVERIFY(german.contains("language=\"de_DE\" sourcelanguage=\"en_US\""_L1));
        QCOMPARE_GT(sentences.size(), 1000);
        QVERIFY(sentences.contains({u"bellpush::MainWindow"_s, u"&File"_s}));
        QVERIFY(sentences.contains({u"Options"_s, u"A .bellpush message."_s}));
        QVERIFY(sentences.contains({u"ChatText"_s, u"%n day(s)"_s}));
        // As many forms as the language has.
        QVERIFY(german.contains(
            QRegularExpression(uR"((<numerusform>[^<]*</numerusform>\s*){2}</t)"_s)));
        QVERIFY(
            file::read(path(u"bellpush_ar"_s))
                .contains(QRegularExpression(uR"((<numerusform>[^<]*</numerusform>\s*){6}</t)"_s)));
    }

    void hasOfEnglishThePluralsOnly()
    {
        const QString english = file::read(path(u"bellpush_en"_s));

        QVERIFY(english.contains("%n day(s)"_L1));
        QCOMPARE(english.count("<message"_L1), english.count("numerus=\"yes\""_L1));
        QCOMPARE(english, file::read(ourEnglish)); // which is up to date
    }

    void keepsWhatIsTranslated()
    {
        const QTemporaryDir other;
        const QString german = other.filePath(u"bellpush_de.ts"_s);
        file::write(german,
                    file::read(path(u"bellpush_de"_s))
                        .replace("<source>A .bellpush message.</source>"_L1,
                                 "<source>A sentence that has gone.</source>"_L1));

        file::update(other.path());

        const auto sentences = file::sentences(file::read(german));
        QVERIFY(sentences.contains({u"Options"_s, u"A sentence that has gone."_s}));
        QVERIFY(sentences.contains({u"Options"_s, u"A .bellpush message."_s}));
        QVERIFY(file::read(german).contains(u"<translation>⟦&amp;File⟧</translation>"_s));
    }

    void speaksTheUsersLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("qts");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        const auto row = [](const char *name, const QLocale &locale, const QString &ours,
                            const QString &qts, Qt::LayoutDirection direction) {
            QTest::newRow(name) << locale << ours << qts << direction;
        };

        row("German", QLocale(u"de_AT"_s), u"⟦&File⟧"_s, u"⟦Qt⟧"_s, Qt::LeftToRight);
        row("Arabic", QLocale(u"ar_EG"_s), u"⟦&File⟧"_s, u"⟦Qt⟧"_s, Qt::RightToLeft);
        row("English", QLocale(u"en_GB"_s), u"&File"_s, u"Cancel"_s, Qt::LeftToRight);
        row("nothing of ours", QLocale(u"ko_KR"_s), u"&File"_s, u"Cancel"_s, Qt::LeftToRight);
        row("nothing of ours, right to left", QLocale(u"he_IL"_s), u"&File"_s, u"Cancel"_s,
            Qt::LeftToRight);
        row("none", QLocale::c(), u"&File"_s, u"Cancel"_s, Qt::LeftToRight);
    }

    void speaksTheUsersLanguage()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, ours);
        QFETCH(QString, qts);
        QFETCH(Qt::LayoutDirection, direction);
        QLocale::setDefault(locale);

        installTranslations(*qApp, {m_folder.path(), m_folder.path()});

        QCOMPARE(said("bellpush::MainWindow", "&File"), ours);
        QCOMPARE(said("QPlatformTheme", "Cancel"), qts);
        QTRY_COMPARE(QGuiApplication::layoutDirection(), direction);
        QVERIFY(!said("ChatText", "%n day(s)", 2).contains("(s)"_L1));
    }

    void turnsAroundWithoutQtsWords()
    {
        QLocale::setDefault(QLocale(u"ar"_s));

        installTranslations(*qApp, {m_folder.path(), m_folder.filePath(u"none"_s)});

        QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    }

    void findsQtsWordsWhereTheyAreInstalled()
    {
        QTranslator installed;
        if (!installed.load(QLocale(u"de"_s), u"qtbase"_s, u"_"_s,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QSKIP("qt6-translations-l10n is not installed");

        QCOMPARE(installed.translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name + u".ts"_s); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
