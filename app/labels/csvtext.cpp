// SPDX-License-Identifier: MIT
#include "app/labels/csvtext.h"

#include <QHash>
#include <QStringConverter>

#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Reason = CsvError::Reason;

/// What Windows-1252 has at 0x80 to 0x9F. The five it leaves empty stay the control characters that
/// ISO-8859-1 has there (WHATWG Encoding Standard, index windows-1252).
constexpr std::array<char16_t, 32> windowsOnly{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

struct Mark {
    QByteArrayView bytes;
    CsvEncoding encoding{};
};

constexpr std::array marks{Mark{"\xef\xbb\xbf", CsvEncoding::Utf8},
                           Mark{"\xff\xfe", CsvEncoding::Utf16},
                           Mark{"\xfe\xff", CsvEncoding::Utf16}};

tl::unexpected<CsvError> refusal(Reason reason, qsizetype line, CsvEncoding encoding)
{
    return tl::unexpected(CsvError{.reason = reason, .line = line, .encoding = encoding});
}

/// The line on which the byte at `end` stands.
qsizetype lineAt(QByteArrayView text, qsizetype end)
{
    qsizetype line = 1;
    for (qsizetype i = 0; i < end; ++i) {
        const bool isLoneReturn = text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n');
        if (isLoneReturn || text[i] == '\n')
            ++line;
    }
    return line;
}

/// No character of UTF-8 crosses the end of a line, so each line is valid or not by itself.
qsizetype firstBrokenLine(QByteArrayView text)
{
    qsizetype begin = 0;
    for (qsizetype end = 0; end < text.size(); ++end) {
        if (text[end] != '\n' && text[end] != '\r')
            continue;
        if (!text.sliced(begin, end - begin).isValidUtf8())
            break;
        begin = end + 1;
    }
    return lineAt(text, begin);
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9f)
            c = windowsOnly[c.unicode() - 0x80u];
    }
    return text;
}

/// Where half of a pair stands alone; the end if none does.
qsizetype firstLoneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (text[i].isSurrogate() && !isPair)
            return i;
        i += isPair ? 1 : 0;
    }
    return text.size();
}

/// Which half of a pair is zero tells the byte order of text that begins with an ASCII character.
Result<QString, CsvError> fromUtf16(QByteArrayView bytes)
{
    const bool isBigEndian = bytes.startsWith('\0');
    QStringDecoder decoder(isBigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16);
    const QString text = decoder(bytes);
    if (text.isValidUtf16() && bytes.size() % 2 == 0)
        return text;
    const QByteArray before = QStringView(text).first(firstLoneSurrogate(text)).toUtf8();
    return refusal(Reason::OtherEncoding, lineAt(before, before.size()), CsvEncoding::Utf16);
}

Result<QByteArray, CsvError> toUtf8(const QByteArray &bytes, CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        if (bytes.isValidUtf8())
            return bytes;
        return refusal(Reason::OtherEncoding, firstBrokenLine(bytes), encoding);
    case CsvEncoding::Utf16:
        return fromUtf16(bytes).map([](const QString &text) { return text.toUtf8(); });
    case CsvEncoding::Windows1252:
        return fromWindows1252(bytes).toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace

Result<CsvText, CsvError> csvText(const QByteArray &bytes, std::optional<CsvEncoding> declared)
{
    CsvEncoding encoding = declared.value_or(CsvEncoding::Utf8);
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            encoding = mark.encoding;
    }
    // Before the encoding: text in UTF-16 without its mark is to be called that, not broken UTF-8.
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0 && encoding != CsvEncoding::Utf16)
        return refusal(Reason::HasNul, lineAt(bytes, nul), encoding);

    auto utf8 = toUtf8(bytes, encoding);
    if (!utf8)
        return tl::unexpected(utf8.error());
    if (utf8->startsWith(marks[0].bytes))
        *utf8 = utf8->sliced(marks[0].bytes.size());
    if (const qsizetype nul = utf8->indexOf('\0'); nul >= 0)
        return refusal(Reason::HasNul, lineAt(*utf8, nul), encoding);
    return CsvText{*std::move(utf8), encoding};
}

std::optional<CsvEncoding> csvEncodingOf(const QString &name)
{
    static const QHash<QString, CsvEncoding> names{
        {u"utf8"_s, CsvEncoding::Utf8},
        {u"utf16"_s, CsvEncoding::Utf16},
        {u"utf16le"_s, CsvEncoding::Utf16},
        {u"utf16be"_s, CsvEncoding::Utf16},
        {u"unicode"_s, CsvEncoding::Utf16},
        {u"latin1"_s, CsvEncoding::Windows1252},
        {u"iso88591"_s, CsvEncoding::Windows1252},
        {u"windows1252"_s, CsvEncoding::Windows1252},
        {u"cp1252"_s, CsvEncoding::Windows1252},
        {u"ansi"_s, CsvEncoding::Windows1252},
    };
    QString plain = name.toLower();
    plain.removeIf([](QChar c) { return c == u'-' || c == u'_' || c.isSpace(); });
    const auto found = names.find(plain);
    return found == names.end() ? std::nullopt : std::optional(*found);
}

} // namespace bellpush
