// SPDX-License-Identifier: MIT
#include "app/templates/templatename.h"

#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = ValueError::Reason;

class TestTemplateName : public QObject
{
    Q_OBJECT

private slots:
    void readsNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");

        QTest::newRow("Meta's example") << u"wa_voice_call"_s << u"wa_voice_call"_s;
        QTest::newRow("every kind of character") << u"az_09"_s << u"az_09"_s;
        QTest::newRow("one character") << u"a"_s << u"a"_s;
        QTest::newRow("spaces around") << u" a_b\n"_s << u"a_b"_s;
        QTest::newRow("one under") << QString(511, u'a') << QString(511, u'a');
        QTest::newRow("longest") << QString(512, u'a') << QString(512, u'a');
    }

    void readsNames()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);

        const auto read = TemplateName::from(typed);

        QVERIFY(read.has_value());
        QCOMPARE(read->toString(), name);
    }

    void refusesOtherNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ValueError>("error");
        const auto row = [](const char *name, const QString &typed, ValueError error) {
            error.source = Source::Templates;
            QTest::newRow(name) << typed << error;
        };
        const auto stray = [](const QString &found) {
            return ValueError{.reason = Reason::StrayCharacter, .found = found};
        };

        row("nothing", u""_s, {.reason = Reason::Missing});
        row("spaces", u"  "_s, {.reason = Reason::Missing});
        row("one over", QString(513, u'a'),
            {.reason = Reason::TooLong, .limit = 512, .count = 513});
        row("capital", u"wA"_s, stray(u"A"_s));
        row("dash", u"a-b"_s, stray(u"-"_s));
        row("space", u"a b"_s, stray(u" "_s));
        row("before a", u"`"_s, stray(u"`"_s));
        row("after z", u"{"_s, stray(u"{"_s));
        row("before 0", u"/"_s, stray(u"/"_s));
        row("after 9", u":"_s, stray(u":"_s));
        row("accent", u"caf\u00E9"_s, stray(u"\u00E9"_s));
        row("combining mark", u"cafe\u0301"_s, stray(u"\u0301"_s));
        row("right to left", u"\u05D0"_s, stray(u"\u05D0"_s));
        row("emoji", u"a\U0001F600"_s, stray(u""_s));
    }

    void refusesOtherNames()
    {
        QFETCH(QString, typed);
        QFETCH(ValueError, error);

        const auto read = TemplateName::from(typed);

        QVERIFY(!read.has_value());
        QCOMPARE(read.error(), error);
    }

    void offersWhatsAppsLanguages()
    {
        const QStringList &codes = TemplateLanguage::codes();

        QCOMPARE(codes.size(), 111);
        QCOMPARE(QSet<QString>(codes.cbegin(), codes.cend()).size(), codes.size());
        for (const QString &code : codes)
            QCOMPARE(TemplateLanguage::from(code)->code(), code);
        for (const QString &code : {u"af"_s, u"en"_s, u"en_US"_s, u"pt_BR"_s, u"zh_HK"_s, u"zu"_s})
            QVERIFY2(codes.contains(code), qPrintable(code));
        QCOMPARE(TemplateLanguage::from(u" en "_s)->code(), u"en"_s);
    }

    void refusesOtherLanguages_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("found");

        QTest::newRow("nothing") << u""_s << Reason::Missing << QString();
        QTest::newRow("spaces") << u"  "_s << Reason::Missing << QString();
        QTest::newRow("dash") << u"en-US"_s << Reason::NotOffered << u"en-US"_s;
        QTest::newRow("other case") << u"EN_us"_s << Reason::NotOffered << u"EN_us"_s;
        QTest::newRow("country alone") << u"US"_s << Reason::NotOffered << u"US"_s;
        QTest::newRow("no such country") << u"en_DE"_s << Reason::NotOffered << u"en_DE"_s;
        QTest::newRow("two codes") << u"en de"_s << Reason::NotOffered << u"en de"_s;
        QTest::newRow("an essay") << QString(5000, u'x') << Reason::NotOffered << QString(20, u'x');
    }

    void refusesOtherLanguages()
    {
        QFETCH(QString, typed);
        QFETCH(Reason, reason);
        QFETCH(QString, found);

        const auto language = TemplateLanguage::from(typed);

        QVERIFY(!language.has_value());
        const ValueError expected{.reason = reason, .found = found, .source = Source::Templates};
        QCOMPARE(language.error(), expected);
    }
};

QTEST_APPLESS_MAIN(TestTemplateName)
#include "tst_templatename.moc"
