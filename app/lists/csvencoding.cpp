// SPDX-License-Identifier: MIT
#include "app/lists/csvencoding.h"

#include "app/lists/icutext.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using enum CsvEncoding;

struct Known {
    CsvEncoding encoding{};
    QLatin1StringView name;
    const char *converter = nullptr;
};

constexpr std::array known{
    Known{Utf8, "UTF-8"_L1, nullptr},
    Known{Utf16, "UTF-16"_L1, nullptr},
    Known{Windows1252, "Windows-1252"_L1, "windows-1252"},
    Known{Windows1250, "Windows-1250"_L1, "windows-1250"},
    Known{Windows1251, "Windows-1251"_L1, "windows-1251"},
    Known{Windows1253, "Windows-1253"_L1, "windows-1253"},
    Known{Windows1254, "Windows-1254"_L1, "windows-1254"},
    Known{Windows1255, "Windows-1255"_L1, "windows-1255"},
    Known{Windows1256, "Windows-1256"_L1, "windows-1256"},
    Known{Windows1257, "Windows-1257"_L1, "windows-1257"},
    Known{Windows1258, "Windows-1258"_L1, "windows-1258"},
    Known{Windows874, "Windows-874"_L1, "windows-874"},
    Known{ShiftJis, "Shift-JIS"_L1, "windows-31j"},
    Known{EucJp, "EUC-JP"_L1, "EUC-JP"},
    Known{Iso2022Jp, "ISO-2022-JP"_L1, "ISO-2022-JP"},
    Known{Gb18030, "GBK"_L1, "GB18030"},
    Known{Big5, "Big5"_L1, "windows-950"},
    Known{EucKr, "EUC-KR"_L1, "windows-949"},
    Known{Iso8859Part2, "ISO-8859-2"_L1, "ISO-8859-2"},
    Known{Iso8859Part3, "ISO-8859-3"_L1, "ISO-8859-3"},
    Known{Iso8859Part4, "ISO-8859-4"_L1, "ISO-8859-4"},
    Known{Iso8859Part5, "ISO-8859-5"_L1, "ISO-8859-5"},
    Known{Iso8859Part6, "ISO-8859-6"_L1, "ISO-8859-6"},
    Known{Iso8859Part7, "ISO-8859-7"_L1, "ISO-8859-7"},
    Known{Iso8859Part8, "ISO-8859-8"_L1, "ISO-8859-8"},
    Known{Iso8859Part10, "ISO-8859-10"_L1, "ISO-8859-10"},
    Known{Iso8859Part13, "ISO-8859-13"_L1, "ISO-8859-13"},
    Known{Iso8859Part14, "ISO-8859-14"_L1, "ISO-8859-14"},
    Known{Iso8859Part15, "ISO-8859-15"_L1, "ISO-8859-15"},
    Known{Koi8R, "KOI8-R"_L1, "KOI8-R"},
    Known{Koi8U, "KOI8-U"_L1, "KOI8-U"},
    Known{MacRoman, "Macintosh"_L1, "macintosh"},
    Known{Ibm437, "IBM437"_L1, "IBM437"},
    Known{Ibm850, "IBM850"_L1, "IBM850"},
    Known{Ibm852, "IBM852"_L1, "IBM852"},
    Known{Ibm866, "IBM866"_L1, "IBM866"},
};

const Known &knownOf(CsvEncoding encoding)
{
    return *std::ranges::find(known, encoding, &Known::encoding);
}

/// Names that ICU has for something narrower, or not at all.
std::optional<CsvEncoding> aliased(const QString &plain)
{
    static const QHash<QString, CsvEncoding> names{
        {u"utf8"_s, Utf8},
        {u"ascii"_s, Utf8},
        {u"usascii"_s, Utf8},
        {u"utf16"_s, Utf16},
        {u"utf16le"_s, Utf16},
        {u"utf16be"_s, Utf16},
        {u"ucs2"_s, Utf16},
        {u"unicode"_s, Utf16},
        {u"latin1"_s, Windows1252},
        {u"iso88591"_s, Windows1252},
        {u"ansi"_s, Windows1252},
        {u"latin5"_s, Windows1254},
        {u"iso88599"_s, Windows1254},
        {u"iso885911"_s, Windows874},
        {u"iso88598i"_s, Iso8859Part8},
        {u"gbk"_s, Gb18030},
        {u"gb2312"_s, Gb18030},
        {u"cp936"_s, Gb18030},
        {u"windows936"_s, Gb18030},
        {u"euckr"_s, EucKr},
        {u"ksc5601"_s, EucKr},
        {u"ksx1001"_s, EucKr},
        {u"uhc"_s, EucKr},
        {u"cp949"_s, EucKr},
        {u"ms949"_s, EucKr},
        {u"macroman"_s, MacRoman},
    };
    const auto found = names.find(plain);
    return found == names.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<CsvEncoding> csvEncodings()
{
    QList<CsvEncoding> all;
    for (const Known &each : known)
        all.append(each.encoding);
    return all;
}

QString encodingName(CsvEncoding encoding)
{
    return knownOf(encoding).name;
}

const char *icuConverter(CsvEncoding encoding)
{
    return knownOf(encoding).converter;
}

std::optional<CsvEncoding> csvEncodingOf(const QString &name)
{
    QString plain = name.toLower();
    plain.removeIf([](QChar c) { return c == u'-' || c == u'_' || c.isSpace(); });
    if (const auto encoding = aliased(plain))
        return encoding;
    const QByteArray canonical = icuName(name.simplified().toLatin1());
    if (canonical.isEmpty())
        return std::nullopt;
    const auto found = std::ranges::find_if(known, [&canonical](const Known &each) {
        return each.converter != nullptr && icuName(each.converter) == canonical;
    });
    return found == known.end() ? std::nullopt : std::optional(found->encoding);
}

} // namespace bellpush
