// SPDX-License-Identifier: MIT
#include "ui/text/expirytext.h"

#include <QCoreApplication>

namespace bellpush {

namespace {

struct ExpiryText {
    Q_DECLARE_TR_FUNCTIONS(ExpiryText)
};

} // namespace

QString expiryEndText(const QDateTime &now, std::chrono::minutes duration, const QLocale &locale)
{
    const QDateTime end = now.addDuration(duration);
    const QString time = locale.toString(end.time(), QLocale::ShortFormat);
    if (end.date() == now.date())
        return ExpiryText::tr("Sent now, it ends today at %1.").arg(time);
    if (end.date() == now.date().addDays(1))
        return ExpiryText::tr("Sent now, it ends tomorrow at %1.").arg(time);
    return ExpiryText::tr("Sent now, it ends on %1 at %2.")
        .arg(locale.toString(end.date(), QLocale::LongFormat), time);
}

} // namespace bellpush
