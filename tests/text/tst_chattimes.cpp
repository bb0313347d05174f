// SPDX-License-Identifier: MIT
#include "ui/text/chattimes.h"

#include "resources/assets.h"
#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimeZone>

using namespace bellpush;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QDateTime mondayNoon({2026, 3, 2}, {12, 0}, Qt::UTC);

} // namespace

class TestChatTimes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        loadAssets();
        installTranslations(*QCoreApplication::instance());
    }

    void namesTheDay_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("clock");

        constexpr int day = 24 * 60;
        QTest::newRow("now") << 0 << u"Today"_s << u"12:00"_s;
        QTest::newRow("before midnight") << 719 << u"Today"_s << u"23:59"_s;
        QTest::newRow("at midnight") << 720 << u"Yesterday"_s << u"00:00"_s;
        QTest::newRow("two days") << 2 * day << u"Monday"_s << u"12:00"_s;
        QTest::newRow("six days") << 6 * day << u"Monday"_s << u"12:00"_s;
        QTest::newRow("seven days") << 7 * day << u"02/03/2026"_s << u"12:00"_s;
        QTest::newRow("thirty days") << 30 * day << u"02/03/2026"_s << u"12:00"_s;
    }

    void namesTheDay()
    {
        QFETCH(int, minutes);
        QFETCH(QString, date);
        QFETCH(QString, clock);

        const ChatTimes times = chatTimes(mondayNoon, std::chrono::minutes{minutes}, british);

        QCOMPARE(times, (ChatTimes{u"12:00"_s, clock, date}));
    }

    void followsTheReadersLocale()
    {
        const ChatTimes american = chatTimes(mondayNoon, 7 * 24h, QLocale(u"en_US"_s));
        QCOMPARE(american.message, u"12:00 PM"_s);
        QCOMPARE(american.date, u"3/2/26"_s);
        QCOMPARE(chatTimes(mondayNoon, 48h, QLocale(u"de_DE"_s)).date, u"Montag"_s);
    }

    void followsTheZonesClock()
    {
        const QTimeZone berlin("Europe/Berlin");
        if (!berlin.isValid())
            QSKIP("no time zones on this machine");
        const QDateTime before({2026, 3, 28}, {23, 30}, berlin); // clocks go forward at 02:00

        QCOMPARE(chatTimes(before, 3h, british).clock, u"03:30"_s);
        QCOMPARE(chatTimes(before, 3h, british).date, u"Yesterday"_s);
        QVERIFY(expiryMomentText(before, 3h, british).contains(u"03:30"_s));
        QVERIFY(expiryMomentText(before, 3h, british) != expiryMomentText(before, 2h, british));
    }

    void saysHowLongAgo_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("text");

        QTest::newRow("none") << 0 << u"Just sent"_s;
        QTest::newRow("one minute") << 1 << u"1 minute later"_s;
        QTest::newRow("59 minutes") << 59 << u"59 minutes later"_s;
        QTest::newRow("an hour") << 60 << u"1 hour later"_s;
        QTest::newRow("an hour and a minute") << 61 << u"1 hour and 1 minute later"_s;
        QTest::newRow("a day") << 1440 << u"1 day later"_s;
        QTest::newRow("a day and a minute") << 1441 << u"1 day later"_s;
        QTest::newRow("two days and two hours") << 2 * 1440 + 121 << u"2 days and 2 hours later"_s;
        QTest::newRow("thirty days") << 43200 << u"30 days later"_s;
    }

    void saysHowLongAgo()
    {
        QFETCH(int, minutes);
        QFETCH(QString, text);

        QCOMPARE(sinceSentText(std::chrono::minutes{minutes}), text);
    }

    void saysWhenItEnds()
    {
        QCOMPARE(expiryMomentText(mondayNoon, 90min, british),
                 u"Monday, 2 March 2026 at 13:30 (UTC)"_s);
        QCOMPARE(expiryMomentText(mondayNoon, 43200min, QLocale(u"de_DE"_s)),
                 u"Mittwoch, 1. April 2026 at 12:00 (UTC)"_s);
    }
};

QTEST_GUILESS_MAIN(TestChatTimes)
#include "tst_chattimes.moc"
