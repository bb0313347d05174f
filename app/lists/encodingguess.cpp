// SPDX-License-Identifier: MIT
#include "app/lists/encodingguess.h"

#include "app/lists/icutext.h"
#include "app/lists/textlook.h"
#include "app/values/excerpt.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace bellpush {

namespace {

using enum CsvEncoding;

// Ours, seen with lists of a few lines in a dozen languages: with less it was wrong in some.
constexpr int sureConfidence = 70;
constexpr int sureMargin = 25;

// Ours: enough to choose from, and to recognise a line by.
constexpr qsizetype mostReadings = 7;
constexpr qsizetype longestLine = 60;
constexpr qsizetype mostSampled = qsizetype{64} * 1024;
constexpr qsizetype mostLookedAt = qsizetype{4} * 1024;

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// The lines that have more than ASCII, as many as tell enough.
QByteArray tellingLines(QByteArrayView bytes)
{
    QByteArray lines;
    qsizetype begin = 0;
    while (begin < bytes.size() && lines.size() < mostSampled) {
        qsizetype end = begin;
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
            ++end;
        const QByteArrayView line = bytes.sliced(begin, end - begin);
        if (std::ranges::any_of(line, isHigh))
            lines += line.first(std::min(line.size(), mostSampled)).toByteArray() + '\n';
        begin = end + 1;
    }
    return lines;
}

/// Whether a byte that is not ASCII stands alone: in the encodings of Chinese, Japanese and Korean
/// nearly all are pairs.
bool hasLoneHigh(QByteArrayView bytes)
{
    qsizetype run = 0;
    for (const char c : bytes) {
        if (!isHigh(c) && run % 2 == 1)
            return true;
        run = isHigh(c) ? run + 1 : 0;
    }
    return run % 2 == 1;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' && c != u'\r';
}

bool isUnassigned(QChar c)
{
    return c.category() == QChar::Other_NotAssigned || c.category() == QChar::Other_PrivateUse;
}

/// Which of the first lines has most to recognise an encoding by.
qsizetype mostTelling(const QByteArray &lines)
{
    constexpr qsizetype compared = 20; // ours
    qsizetype most = 0;
    qsizetype mostBytes = 0;
    const QList<QByteArray> all = lines.left(mostLookedAt).split('\n');
    for (qsizetype line = 0; line < std::min(all.size(), compared); ++line) {
        const QByteArray shown = all.at(line).left(longestLine);
        const QSet<char> bytes(shown.cbegin(), shown.cend());
        const qsizetype high = std::ranges::count_if(bytes, isHigh);
        if (high > mostBytes) {
            most = line;
            mostBytes = high;
        }
    }
    return most;
}

/// A reading, and how likely it is.
struct Likely {
    EncodingReading reading{};
    QString text{};
    double look = 0;
    int confidence = 0; ///< ICU's.
};

/// The lines in an encoding, but for a character that is cut at the end of a sample.
std::optional<QString> textIn(CsvEncoding encoding, const QByteArray &lines)
{
    constexpr qsizetype longestCharacter = 4;
    auto text = fromIcu(lines, icuConverter(encoding));
    if (!text && text.error() + longestCharacter > lines.size())
        text = fromIcu(lines.left(text.error()), icuConverter(encoding));
    return text ? std::optional(*text) : std::nullopt;
}

/// The text's line of that number, if all of it can be of this encoding.
std::optional<Likely> readingAs(CsvEncoding encoding, const QByteArray &lines, qsizetype line)
{
    const auto text = textIn(encoding, lines);
    if (!text || std::ranges::any_of(*text, isControl) || std::ranges::any_of(*text, isUnassigned))
        return std::nullopt;
    const QString shown = text->section(u'\n', line, line);
    return Likely{{encoding, excerpt(shown, longestLine)},
                  *text,
                  textLook(QStringView(*text).left(mostLookedAt))};
}

/// Every reading there is.
QList<Likely> allReadings(const QByteArray &lines)
{
    const qsizetype line = mostTelling(lines);
    QList<Likely> readings;
    for (const CsvEncoding encoding : csvEncodings()) {
        const bool isEightBit = icuConverter(encoding) != nullptr && encoding != Iso2022Jp;
        if (const auto reading = isEightBit ? readingAs(encoding, lines, line) : std::nullopt)
            readings.append(*reading);
    }
    return readings;
}

/// Has ICU's confidence in each.
void weigh(QList<Likely> &readings, const QByteArray &lines)
{
    for (const IcuGuess &each : icuGuesses(lines)) {
        const auto encoding = csvEncodingOf(QString::fromLatin1(each.name));
        for (Likely &likely : readings) {
            if (likely.reading.encoding == encoding)
                likely.confidence = std::max(likely.confidence, each.confidence);
        }
    }
}

/// Without those that say what one before them does.
QList<Likely> distinct(const QList<Likely> &readings)
{
    QList<Likely> some;
    for (const Likely &likely : readings) {
        const bool isKnown = std::ranges::any_of(some, [&likely](const Likely &other) {
            return other.reading.line == likely.reading.line;
        });
        if (!isKnown)
            some.append(likely);
    }
    return some;
}

/// Of the first: ICU takes it for likely, and none that says something else.
bool isSure(const QList<Likely> &readings)
{
    int second = 0;
    for (const Likely &likely : readings) {
        if (likely.text != readings.first().text)
            second = std::max(second, likely.confidence);
    }
    const int first = readings.isEmpty() ? 0 : readings.first().confidence;
    return first >= sureConfidence && first - second >= sureMargin;
}

} // namespace

EncodingGuess guessedEncoding(QByteArrayView bytes)
{
    const QByteArray lines = tellingLines(bytes);
    QList<Likely> readings = allReadings(lines);
    weigh(readings, lines);
    std::ranges::stable_sort(readings, [](const Likely &one, const Likely &other) {
        return std::pair(one.look, one.confidence) > std::pair(other.look, other.confidence);
    });
    EncodingGuess guess;
    const QList<Likely> shown = distinct(readings);
    for (const Likely &likely : shown.first(std::min(shown.size(), mostReadings)))
        guess.readings.append(likely.reading);
    guess.isSure = isSure(readings) && hasLoneHigh(lines);
    return guess;
}

} // namespace bellpush
