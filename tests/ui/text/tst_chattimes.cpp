// SPDX-License-Identifier: MIT
#include "resources/assets.h"
#include "ui/text/chattimes.h"
#include "ui/text/translations.h"

#include <QTest>
#include <QTimeZone>

using namespace bellpush;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::minutes;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDateTime mondayNoon({2026, 3, 2}, {12, 0}, Qt::UTC);

/// The moment at which the clock in `zone` shows what `utc` does less its offset: no time of day is
/// ambiguous so.
QDateTime inZone(const char *zone, QDate date, QTime utc)
{
    return QDateTime(date, utc, Qt::UTC).toTimeZone(QTimeZone(zone));
}

} // namespace

class TestChatTimes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        loadAssets();
        installTranslations(*qApp);
    }

    void datesTheMessage_data()
    {
        QTest::addColumn<minutes>("since");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("clock");

        const auto row
            = [](const char *name, minutes since, const QString &date, const QString &clock) {
                  QTest::newRow(name) << since << date << clock;
              };
        row("now", 0min, u"Today"_s, u"12:00"_s);
        row("the last minute of the day", 719min, u"Today"_s, u"23:59"_s);
        row("midnight", 720min, u"Yesterday"_s, u"00:00"_s);
        row("the last minute of tomorrow", 2159min, u"Yesterday"_s, u"23:59"_s);
        row("the second midnight", 2160min, u"Monday"_s, u"00:00"_s);
        row("six days", days{6}, u"Monday"_s, u"12:00"_s);
        row("the last minute of six days", days{7} - 721min, u"Monday"_s, u"23:59"_s);
        row("the seventh midnight", days{7} - 720min, u"02/03/2026"_s, u"00:00"_s);
        row("a week", days{7}, u"02/03/2026"_s, u"12:00"_s);
        row("sixty days", days{60}, u"02/03/2026"_s, u"12:00"_s);
    }

    void datesTheMessage()
    {
        QFETCH(minutes, since);
        QFETCH(QString, date);
        QFETCH(QString, clock);

        QCOMPARE(chatTimes(mondayNoon, since, english), (ChatTimes{u"12:00"_s, clock, date}));
    }

    void speaksTheReadersLocale()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale american(QLocale::English, QLocale::UnitedStates);

        QCOMPARE(chatTimes(mondayNoon, days{3}, german).date, u"Montag"_s);
        QCOMPARE(chatTimes(mondayNoon, days{8}, german).date, u"02.03.26"_s);
        QCOMPARE(chatTimes(mondayNoon, 90min, american).clock, u"1:30 PM"_s);
        QCOMPARE(chatTimes(mondayNoon, 90min, american).message, u"12:00 PM"_s);
    }

    void followsTheZonesClock_data()
    {
        QTest::addColumn<QDateTime>("sent");
        QTest::addColumn<minutes>("since");
        QTest::addColumn<ChatTimes>("times");

        // Germany skips 2:00 to 3:00 on 29 March 2026 and has it twice on 25 October.
        const char *const berlin = "Europe/Berlin";
        QTest::newRow("an hour skipped") << inZone(berlin, {2026, 3, 29}, {0, 30}) << minutes{60}
                                         << ChatTimes{u"01:30"_s, u"03:30"_s, u"Today"_s};
        QTest::newRow("an hour twice") << inZone(berlin, {2026, 10, 25}, {0, 30}) << minutes{60}
                                       << ChatTimes{u"02:30"_s, u"02:30"_s, u"Today"_s};
        QTest::newRow("a day of 23 hours")
            << inZone(berlin, {2026, 3, 28}, {23, 0}) << minutes{23 * 60}
            << ChatTimes{u"00:00"_s, u"00:00"_s, u"Yesterday"_s};
        QTest::newRow("a day of 25 hours")
            << inZone(berlin, {2026, 10, 24}, {22, 0}) << minutes{24 * 60}
            << ChatTimes{u"00:00"_s, u"23:00"_s, u"Today"_s};
        QTest::newRow("half an hour from others")
            << inZone("Asia/Kolkata", {2026, 3, 2}, {18, 20}) << minutes{10}
            << ChatTimes{u"23:50"_s, u"00:00"_s, u"Yesterday"_s};
    }

    void followsTheZonesClock()
    {
        QFETCH(QDateTime, sent);
        QFETCH(minutes, since);
        QFETCH(ChatTimes, times);
        if (!sent.isValid())
            QSKIP("no time zones here");

        QCOMPARE(chatTimes(sent, since, english), times);
    }

    void tellsHowLongAgo_data()
    {
        QTest::addColumn<minutes>("since");
        QTest::addColumn<QString>("text");

        QTest::newRow("now") << minutes{0} << u"Just sent"_s;
        QTest::newRow("a minute") << minutes{1} << u"1 minute later"_s;
        QTest::newRow("minutes") << minutes{59} << u"59 minutes later"_s;
        QTest::newRow("an hour") << minutes{60} << u"1 hour later"_s;
        QTest::newRow("an hour and one") << minutes{61} << u"1 hour and 1 minute later"_s;
        QTest::newRow("hours") << minutes{1439} << u"23 hours and 59 minutes later"_s;
        QTest::newRow("a day") << minutes{1440} << u"1 day later"_s;
        QTest::newRow("a day and minutes") << minutes{1499} << u"1 day later"_s;
        QTest::newRow("a day and an hour") << minutes{1500} << u"1 day and 1 hour later"_s;
        QTest::newRow("30 days") << minutes{43200} << u"30 days later"_s;
        QTest::newRow("almost 31 days") << minutes{44639} << u"30 days and 23 hours later"_s;
    }

    void tellsHowLongAgo()
    {
        QFETCH(minutes, since);
        QFETCH(QString, text);

        QCOMPARE(sinceSentText(since), text);
    }

    void tellsWhenItEnds_data()
    {
        QTest::addColumn<QDateTime>("sent");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<minutes>("expiry");
        QTest::addColumn<QString>("text");

        const QDateTime winter = inZone("Europe/Berlin", {2026, 3, 28}, {11, 0});
        const QDateTime india = inZone("Asia/Kolkata", {2026, 3, 2}, {6, 30});
        const auto locale = [](const char *name) {
            return QLocale(QString::fromLatin1(name));
        };
        QTest::newRow("London") << mondayNoon << english << minutes{10080}
                                << u"Monday, 9 March 2026 at 12:00 (UTC)"_s;
        QTest::newRow("a minute before midnight")
            << mondayNoon << english << minutes{719} << u"Monday, 2 March 2026 at 23:59 (UTC)"_s;
        QTest::newRow("midnight") << mondayNoon << english << minutes{720}
                                  << u"Tuesday, 3 March 2026 at 00:00 (UTC)"_s;
        QTest::newRow("New York") << mondayNoon << locale("en_US") << minutes{43200}
                                  << u"Wednesday, April 1, 2026 at 12:00 PM (UTC)"_s;
        QTest::newRow("before the change") << winter << locale("de_DE") << minutes{60}
                                           << u"Samstag, 28. März 2026 at 13:00 (CET)"_s;
        QTest::newRow("behind the change") << winter << locale("de_DE") << minutes{1440}
                                           << u"Sonntag, 29. März 2026 at 13:00 (CEST)"_s;
        QTest::newRow("Japan") << india << locale("ja_JP") << minutes{1}
                               << u"2026年3月2日月曜日 at 12:01 (IST)"_s;
    }

    void tellsWhenItEnds()
    {
        QFETCH(QDateTime, sent);
        QFETCH(QLocale, locale);
        QFETCH(minutes, expiry);
        QFETCH(QString, text);
        if (!sent.isValid())
            QSKIP("no time zones here");

        QCOMPARE(expiryMomentText(sent, expiry, locale), text);
    }
};

QTEST_GUILESS_MAIN(TestChatTimes)
#include "tst_chattimes.moc"
