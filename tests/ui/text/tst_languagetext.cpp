// SPDX-License-Identifier: MIT
#include "ui/text/languagetext.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestLanguageText : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("commas") << u" , ,"_s << QStringList();
        QTest::newRow("English names") << u"German, english"_s << QStringList{u"de"_s, u"en"_s};
        QTest::newRow("their own names") << u"Deutsch,العربية"_s << QStringList{u"de"_s, u"ar"_s};
        QTest::newRow("codes") << u"DE, pt_br, en-GB"_s
                               << QStringList{u"de"_s, u"pt-BR"_s, u"en-GB"_s};
        QTest::newRow("a country in brackets")
            << u"português (Brasil)"_s << QStringList{u"pt-BR"_s};
        QTest::newRow("twice") << u"de, German"_s << QStringList{u"de"_s};
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, codes);
        const auto read = languageCodes(typed);
        QVERIFY(read);
        QCOMPARE(*read, codes);
        const auto shown = languageCodes(languagesText(codes));
        QVERIFY2(shown, qPrintable(languagesText(codes)));
        QCOMPARE(*shown, codes);
    }

    void refusesWhatIsNoLanguage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("words") << u"de, gibberish  x"_s << u"gibberish x"_s;
        QTest::newRow("no country") << u"de-XQ"_s << u"de-XQ"_s;
        QTest::newRow("a country alone") << u"-DE"_s << u"-DE"_s;
        QTest::newRow("brackets") << u"Deutsch (Mond)"_s << u"Deutsch (Mond)"_s;
        QTest::newRow("brackets alone") << u"()"_s << u"()"_s;
        QTest::newRow("emoji") << u"🇩🇪"_s << u"🇩🇪"_s;
    }
    void refusesWhatIsNoLanguage()
    {
        QFETCH(QString, typed);
        const auto read = languageCodes(typed);
        QVERIFY(!read);
        QTEST(read.error(), "words");
    }

    void isShownByItsOwnName()
    {
        QCOMPARE(languagesText({u"de"_s, u"pt-BR"_s}), u"Deutsch, português (Brasil)"_s);
        QCOMPARE(languagesText({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestLanguageText)
#include "tst_languagetext.moc"
