// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace bellpush {

/// A byte order mark: without it at the beginning of a file, Excel takes UTF-8 for something else.
inline constexpr QByteArrayView csvMark = "\xef\xbb\xbf";

/// A row of comma-separated values in UTF-8 with its line end (RFC 4180). What a spreadsheet would
/// take for a formula gets an apostrophe in front: who opens the file runs nobody's formula.
/// unguarded() takes it away again.
QByteArray toCsv(const QStringList &fields);

/// The same with formulas as they are, for what no spreadsheet opens.
QByteArray csvLine(const QStringList &fields);

/// With an apostrophe in front of `=`, `@`, `+`, `-`, a tab or a carriage return, unless it is a
/// phone number: `+` and digits. An apostrophe that stands there already gets one of its own.
QString guarded(const QString &field);

/// The field that `guarded()` was given.
QString unguarded(const QString &field);

} // namespace bellpush
