// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/lists/csverror.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace bellpush {

/// A file's text, whatever it was stored as.
struct CsvText {
    QByteArray utf8{};                        ///< Valid, without byte order mark and zero bytes.
    CsvEncoding encoding = CsvEncoding::Utf8; ///< What it was stored as.
    bool isGuessed = false;                   ///< Nothing said so.
};

/// Reads bytes as text: by their byte order mark, else as `declared`, else as UTF-8 or UTF-16, else
/// as what it surely is. UTF-8 is shared, not copied. Errors: HasNul, OtherEncoding, each with its
/// line.
Result<CsvText, CsvError> csvText(const QByteArray &bytes, std::optional<CsvEncoding> declared);

/// The first line with more than ASCII, cut where it is long; empty if none has.
QString tellingLine(const CsvText &text);

/// The first lines of a text, cut where they are long.
QStringList firstLines(const CsvText &text);

} // namespace bellpush
