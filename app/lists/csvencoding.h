// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace bellpush {

/// How the characters of a list are stored. Where one encoding is read as another that has all of
/// its characters, it is by the WHATWG Encoding Standard: ISO-8859-1 as Windows-1252, GBK as
/// GB18030.
enum class CsvEncoding {
    Utf8,
    Utf16, ///< Either byte order.
    Windows1252,
    Windows1250,
    Windows1251,
    Windows1253,
    Windows1254,
    Windows1255,
    Windows1256,
    Windows1257,
    Windows1258,
    Windows874,
    Iso8859Part2,
    Iso8859Part3,
    Iso8859Part4,
    Iso8859Part5,
    Iso8859Part6,
    Iso8859Part7,
    Iso8859Part8,
    Iso8859Part10,
    Iso8859Part13,
    Iso8859Part14,
    Iso8859Part15,
    Koi8R,
    Koi8U,
    ShiftJis,
    EucJp,
    Iso2022Jp,
    Gb18030,
    Big5,
    EucKr,
    MacRoman,
    Ibm437,
    Ibm850,
    Ibm852,
    Ibm866,
};

/// All of them, the usual ones first.
QList<CsvEncoding> csvEncodings();

/// What it is called: `Windows-1250`.
QString encodingName(CsvEncoding encoding);

/// What ICU calls it; null for those that need none.
const char *icuConverter(CsvEncoding encoding);

/// An encoding by any of the names it goes by, whatever the case: `UTF-8`, `utf16`, `latin1`,
/// `ISO-8859-1`, `cp1251`, `SJIS`, `GBK`, …; nothing for any other.
std::optional<CsvEncoding> csvEncodingOf(const QString &name);

} // namespace bellpush
