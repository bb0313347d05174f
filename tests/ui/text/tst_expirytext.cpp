// SPDX-License-Identifier: MIT
#include "ui/text/expirytext.h"

#include <QTest>
#include <QTimeZone>

using namespace bellpush;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class TestExpiryText : public QObject
{
    Q_OBJECT

private slots:
    void saysWhenItEnds_data()
    {
        QTest::addColumn<QTime>("now");
        QTest::addColumn<minutes>("duration");
        QTest::addColumn<QString>("text");

        QTest::newRow("today") << QTime(12, 0) << minutes{65}
                               << u"Sent now, it ends today at 13:05."_s;
        QTest::newRow("the last minute of today")
            << QTime(12, 0) << minutes{719} << u"Sent now, it ends today at 23:59."_s;
        QTest::newRow("midnight") << QTime(12, 0) << minutes{720}
                                  << u"Sent now, it ends tomorrow at 00:00."_s;
        QTest::newRow("the last minute of tomorrow")
            << QTime(12, 0) << minutes{2159} << u"Sent now, it ends tomorrow at 23:59."_s;
        QTest::newRow("a midnight later")
            << QTime(12, 0) << minutes{2160}
            << u"Sent now, it ends on Tuesday, 24 November 2026 at 00:00."_s;
        QTest::newRow("a week") << QTime(12, 0) << minutes{10080}
                                << u"Sent now, it ends on Sunday, 29 November 2026 at 12:00."_s;
        QTest::newRow("30 days") << QTime(12, 0) << minutes{43200}
                                 << u"Sent now, it ends on Tuesday, 22 December 2026 at 12:00."_s;
    }

    void saysWhenItEnds()
    {
        QFETCH(QTime, now);
        QFETCH(minutes, duration);
        QFETCH(QString, text);
        const QDateTime sent({2026, 11, 22}, now, Qt::UTC);

        QCOMPARE(expiryEndText(sent, duration, english), text);
    }

    void speaksTheReadersLocale()
    {
        const QDateTime sent({2026, 11, 22}, {12, 0}, Qt::UTC);

        const QString text
            = expiryEndText(sent, minutes{10080}, QLocale(QLocale::German, QLocale::Germany));

        QVERIFY2(text.contains(u"29. November 2026"_s), qPrintable(text));
    }

    void countsWhatTheClockSkips()
    {
        const QTimeZone berlin("Europe/Berlin");
        if (!berlin.isValid())
            QSKIP("no time zones here");
        const QDateTime sent({2026, 3, 28}, {12, 0}, berlin);

        QCOMPARE(expiryEndText(sent, minutes{1440}, english),
                 u"Sent now, it ends tomorrow at 13:00."_s);
    }
};

QTEST_GUILESS_MAIN(TestExpiryText)
#include "tst_expirytext.moc"
