// SPDX-License-Identifier: MIT
#include "ui/text/hiddencharacters.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestHiddenCharacters : public QObject
{
    Q_OBJECT

private slots:
    void leavesWhatCanBeSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"Call us — now, “please”! Größe 北京"_s;
        QTest::newRow("lines") << u"a\n\tb\n"_s;
        QTest::newRow("right to left") << u"اتصل بنا שלום"_s;
        QTest::newRow("Persian joiner") << u"می\u200cخواهم"_s;
        QTest::newRow("family") << u"👨\u200d👩\u200d👧"_s;
        QTest::newRow("heart on fire") << u"❤\ufe0f\u200d🔥"_s;
        QTest::newRow("flag of Scotland")
            << QString::fromUcs4(U"\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e007f");
        QTest::newRow("combining marks") << u"e\u0301\u0323"_s;
        QTest::newRow("no-break space") << u"1\u00a0000"_s;
    }

    void leavesWhatCanBeSeen()
    {
        QFETCH(QString, text);

        QCOMPARE(withHiddenShown(text), text);
    }

    void writesOutWhatCannot()
    {
        QList<char16_t> hidden{0x00,   0x07,   0x08,   0x0b,   0x0d,   0x1b,   0x7f,   0x80,
                               0x85,   0x9b,   0x9f,   0xad,   0x061c, 0x180e, 0x200b, 0x2028,
                               0x2029, 0xfeff, 0xfff9, 0x3164, 0xd800, 0xdfff};
        for (char16_t code = 0x200e; code <= 0x200f; ++code)
            hidden += code;
        for (char16_t code = 0x202a; code <= 0x202e; ++code)
            hidden += code;
        for (char16_t code = 0x2060; code <= 0x206f; ++code) {
            if (code != 0x2065) // of no use yet
                hidden += code;
        }
        for (const char16_t code : hidden) {
            const QString number = QString::number(code, 16).rightJustified(4, u'0');
            QCOMPARE(withHiddenShown(u'a' + QString(QChar(code)) + u'b'),
                     uR"(a\u%1b)"_s.arg(number));
        }
    }

    void writesOutJoinersThatJoinNothing()
    {
        QCOMPARE(withHiddenShown(u"pay\u200dpal\u200c"_s), uR"(pay\u200dpal\u200c)"_s);
        QCOMPARE(withHiddenShown(u"\u200d"_s), uR"(\u200d)"_s);
        QCOMPARE(withHiddenShown(u"é\u200d\u200d"_s), u"é\u200d"_s + uR"(\u200d)"_s);
        QCOMPARE(withHiddenShown(QString::fromUcs4(U"a\U000e0067")), uR"(a\udb40\udc67)"_s);
    }

    void keepsWholeIsolates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");

        const auto same = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << text;
        };
        same("a number", u"Calls \u2066+1631\u2069 from now on"_s);
        same("two", u"\u2068אבג\u2069, \u2068b\u2069"_s);
        same("empty", u"\u2068\u2069"_s);
        QTest::newRow("an override in one")
            << u"\u2068a\u202eb\u2069"_s << u"\u2068a"_s + uR"(\u202eb)"_s + u"\u2069"_s;
        QTest::newRow("open") << u"a\u2068b"_s << uR"(a\u2068b)"_s;
        QTest::newRow("closed only") << u"a\u2069b"_s << uR"(a\u2069b)"_s;
        QTest::newRow("over a line")
            << u"\u2068a\nb\u2069"_s << uR"(\u2068a)"_s + u'\n' + uR"(b\u2069)"_s;
        QTest::newRow("one in another") << u"\u2068\u2068a\u2069\u2069"_s
                                        << uR"(\u2068)"_s + u"\u2068a\u2069"_s + uR"(\u2069)"_s;
        QTest::newRow("right to left by force") << u"\u2067a.b\u2069"_s << uR"(\u2067a.b\u2069)"_s;
    }

    void keepsWholeIsolates()
    {
        QFETCH(QString, text);

        QTEST(withHiddenShownButIsolates(text), "shown");
        QVERIFY(!withHiddenShown(text).contains(u'\u2069'));
    }

    void keepsJsonTheSame()
    {
        QJsonObject object{{u"k\u202ey"_s, u"\u001b[31m\u007f\u009b\u2028\u202e\\u202e\""_s}};

        const QString shown = withHiddenShown(QString::fromUtf8(QJsonDocument(object).toJson()));

        QVERIFY(!shown.contains(u'\u202e') && !shown.contains(u'\u007f'));
        QCOMPARE(QJsonDocument::fromJson(shown.toUtf8()).object(), object);
    }
};

QTEST_APPLESS_MAIN(TestHiddenCharacters)
#include "tst_hiddencharacters.moc"
