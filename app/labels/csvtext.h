// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/labels/csverror.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace bellpush {

/// A file's text, whatever it was stored as.
struct CsvText {
    QByteArray utf8{};                        ///< Valid, without byte order mark and zero bytes.
    CsvEncoding encoding = CsvEncoding::Utf8; ///< What it was stored as.
};

/// Reads bytes as text: by their byte order mark, else as `declared`, else as UTF-8. UTF-8 is
/// shared, not copied. Errors: HasNul, OtherEncoding, each with its line.
Result<CsvText, CsvError> csvText(const QByteArray &bytes, std::optional<CsvEncoding> declared);

/// An encoding by the names it goes by, whatever the case: `UTF-8`, `utf16`, `latin1`,
/// `ISO-8859-1`, `Windows-1252`, …; nothing for any other.
std::optional<CsvEncoding> csvEncodingOf(const QString &name);

} // namespace bellpush
