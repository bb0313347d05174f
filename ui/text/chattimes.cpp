// SPDX-License-Identifier: MIT
#include "ui/text/chattimes.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct ChatText {
    Q_DECLARE_TR_FUNCTIONS(ChatText)
};

/// WhatsApp names the day of the last week, and dates what is older. Our reading.
QString dayText(QDate day, QDate today, const QLocale &locale)
{
    constexpr qint64 week = 7;
    const qint64 age = day.daysTo(today);
    if (age <= 0)
        return ChatText::tr("Today");
    if (age == 1)
        return ChatText::tr("Yesterday");
    return age < week ? locale.standaloneDayName(day.dayOfWeek())
                      : locale.toString(day, QLocale::ShortFormat);
}

QString daysText(qint64 days)
{
    return ChatText::tr("%n day(s)", nullptr, static_cast<int>(days));
}

QString hoursText(qint64 hours)
{
    return ChatText::tr("%n hour(s)", nullptr, static_cast<int>(hours));
}

QString minutesText(qint64 minutes)
{
    return ChatText::tr("%n minute(s)", nullptr, static_cast<int>(minutes));
}

QString both(const QString &large, const QString &small, bool hasSmall)
{
    return hasSmall ? ChatText::tr("%1 and %2", "a duration").arg(large, small) : large;
}

QString durationText(std::chrono::minutes duration)
{
    using namespace std::chrono;
    const auto wholeDays = duration_cast<days>(duration);
    const auto wholeHours = duration_cast<hours>(duration - wholeDays);
    const auto rest = duration - wholeDays - wholeHours;
    if (wholeDays.count() > 0)
        return both(daysText(wholeDays.count()), hoursText(wholeHours.count()),
                    wholeHours.count() > 0);
    if (wholeHours.count() > 0)
        return both(hoursText(wholeHours.count()), minutesText(rest.count()), rest.count() > 0);
    return minutesText(rest.count());
}

} // namespace

ChatTimes chatTimes(const QDateTime &sentAt, std::chrono::minutes since, const QLocale &locale)
{
    const QDateTime now = sentAt.addDuration(since);
    return {locale.toString(sentAt.time(), QLocale::ShortFormat),
            locale.toString(now.time(), QLocale::ShortFormat),
            dayText(sentAt.date(), now.date(), locale)};
}

QString sinceSentText(std::chrono::minutes since)
{
    if (since < std::chrono::minutes{1})
        return ChatText::tr("Just sent");
    return ChatText::tr("%1 later").arg(durationText(since));
}

QString expiryMomentText(const QDateTime &sentAt, std::chrono::minutes expiry,
                         const QLocale &locale)
{
    const QDateTime end = sentAt.addDuration(expiry);
    return ChatText::tr("%1 at %2 (%3)")
        .arg(locale.toString(end.date(), QLocale::LongFormat),
             locale.toString(end.time(), QLocale::ShortFormat), end.timeZoneAbbreviation());
}

} // namespace bellpush
