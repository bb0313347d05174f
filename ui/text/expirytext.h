// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLocale>

namespace bellpush {

/// When a message sent at `now` stops ringing after `minutes`, such as "Ends on Friday, 27 November
/// 2026 at 14:05". In the reader's `locale` and in the time zone of `now`.
QString expiryEndText(const QDateTime &now, std::chrono::minutes duration, const QLocale &locale);

} // namespace bellpush
