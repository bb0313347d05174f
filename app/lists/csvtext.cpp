// SPDX-License-Identifier: MIT
#include "app/lists/csvtext.h"

#include "app/lists/encodingguess.h"
#include "app/lists/icutext.h"
#include "app/values/excerpt.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Reason = CsvError::Reason;

// Ours: enough to see whether letters are right.
constexpr qsizetype mostShownLines = 3;
constexpr qsizetype longestShownLine = 60;
constexpr qsizetype mostShownBytes = qsizetype{4} * 1024;

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

struct Mark {
    QByteArrayView bytes;
    CsvEncoding encoding{};
};

constexpr std::array marks{Mark{"\xef\xbb\xbf", CsvEncoding::Utf8},
                           Mark{"\xff\xfe", CsvEncoding::Utf16},
                           Mark{"\xfe\xff", CsvEncoding::Utf16}};

/// Of those that no table has.
bool isControl(QChar c)
{
    return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
}

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

/// In text with separators and line ends, all ASCII, more zeros stand at the higher byte of a
/// character than at the lower. Positive: big-endian.
qsizetype zerosBeforeBytes(QByteArrayView bytes)
{
    qsizetype balance = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            balance += i % 2 == 0 ? 1 : -1;
    }
    return balance;
}

Result<QString, CsvError> fromUtf16(QByteArrayView bytes)
{
    const bool hasMark = bytes.startsWith(marks[1].bytes) || bytes.startsWith(marks[2].bytes);
    const bool isBigEndian = !hasMark && zerosBeforeBytes(bytes) > 0;
    QStringDecoder decoder(isBigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16);
    const QString text = decoder(bytes);
    if (text.isValidUtf16() && bytes.size() % 2 == 0)
        return text;
    const QByteArray before = QStringView(text).first(firstLoneSurrogate(text)).toUtf8();
    return refusal(Reason::OtherEncoding, lineAt(before, before.size()), CsvEncoding::Utf16);
}

/// Whether bytes without a mark are UTF-16: they have zeros, and read as it they have no controls,
/// but the ASCII that no table is without. (Ours: one character in 8 at least.)
bool isUtf16(const QByteArray &bytes)
{
    if (!bytes.contains('\0'))
        return false;
    const auto text = fromUtf16(bytes);
    if (!text || std::ranges::any_of(*text, isControl))
        return false;
    const auto ascii = std::ranges::count_if(*text, [](QChar c) { return c.unicode() < 0x80; });
    return 8 * ascii >= text->size();
}

Result<QByteArray, CsvError> toUtf8(const QByteArray &bytes, CsvEncoding encoding)
{
    if (encoding == CsvEncoding::Utf16)
        return fromUtf16(bytes).map([](const QString &text) { return text.toUtf8(); });
    if (encoding == CsvEncoding::Utf8) {
        if (bytes.isValidUtf8())
            return bytes;
        return refusal(Reason::OtherEncoding, firstBrokenLine(bytes), encoding);
    }
    const auto text = fromIcu(bytes, icuConverter(encoding));
    if (!text)
        return refusal(Reason::OtherEncoding, lineAt(bytes, text.error()), encoding);
    return text->toUtf8();
}

/// What says how bytes are stored: their mark; absent where nothing does.
std::optional<CsvEncoding> marked(const QByteArray &bytes)
{
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return mark.encoding;
    }
    return std::nullopt;
}

/// Bytes that nothing is said of. ISO-2022-JP has no byte that UTF-8 has not.
Result<CsvText, CsvError> guessedText(const QByteArray &bytes)
{
    static constexpr QByteArrayView japanese = "\x1b$";
    if (isUtf16(bytes))
        return csvText(bytes, CsvEncoding::Utf16);
    if (bytes.contains(japanese)) {
        if (const auto text = csvText(bytes, CsvEncoding::Iso2022Jp))
            return CsvText{text->utf8, text->encoding, true};
    }
    auto text = csvText(bytes, CsvEncoding::Utf8);
    if (text || text.error().reason != Reason::OtherEncoding)
        return text;
    const EncodingGuess guess = guessedEncoding(bytes);
    if (guess.isSure) {
        if (const auto found = csvText(bytes, guess.readings.first().encoding))
            return CsvText{found->utf8, found->encoding, true};
    }
    text.error().readings = guess.readings;
    return text;
}

} // namespace

Result<CsvText, CsvError> csvText(const QByteArray &bytes, std::optional<CsvEncoding> declared)
{
    const auto said = marked(bytes);
    if (!said && !declared)
        return guessedText(bytes);
    const CsvEncoding encoding = said.value_or(declared.value_or(CsvEncoding::Utf8));
    // Before the encoding: what is no text is to be called that, not broken UTF-8.
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0 && encoding != CsvEncoding::Utf16)
        return refusal(Reason::HasNul, lineAt(bytes, nul), encoding);

    auto utf8 = toUtf8(bytes, encoding);
    if (!utf8)
        return tl::unexpected(utf8.error());
    if (utf8->startsWith(marks[0].bytes))
        *utf8 = utf8->sliced(marks[0].bytes.size());
    if (const qsizetype nul = utf8->indexOf('\0'); nul >= 0)
        return refusal(Reason::HasNul, lineAt(*utf8, nul), encoding);
    return CsvText{*std::move(utf8), encoding, false};
}

QString tellingLine(const CsvText &text)
{
    qsizetype begin = 0;
    while (begin < text.utf8.size()) {
        const qsizetype newline = text.utf8.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? text.utf8.size() : newline;
        const QByteArrayView line = QByteArrayView(text.utf8).sliced(begin, end - begin);
        if (std::ranges::any_of(line, isHigh))
            return excerpt(QString::fromUtf8(line), longestShownLine);
        begin = end + 1;
    }
    return {};
}

QStringList firstLines(const CsvText &text)
{
    QStringList lines;
    const QString begin = QString::fromUtf8(text.utf8.left(mostShownBytes));
    for (const QString &line : begin.split(u'\n').mid(0, mostShownLines))
        lines.append(excerpt(line, longestShownLine));
    lines.removeAll(QString());
    return lines;
}

} // namespace bellpush
