// SPDX-License-Identifier: MIT
#include "app/labels/encodingguess.h"

#include "app/labels/icutext.h"
#include "app/message/excerpt.h"

#include <algorithm>
#include <array>

namespace bellpush {

namespace {

using enum CsvEncoding;

// Ours, seen with lists of a few lines in a dozen languages: with less it was wrong in some.
constexpr int sureConfidence = 70;
constexpr int sureMargin = 25;

// Ours: enough to choose from, and to recognise a line by.
constexpr qsizetype mostReadings = 5;
constexpr qsizetype longestLine = 60;
constexpr qsizetype mostSampled = qsizetype{64} * 1024;

/// Of these a short text says too little to ICU, but few texts of others have only bytes of theirs.
constexpr std::array strict{ShiftJis, Gb18030, Big5, EucKr};

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
            lines += line.toByteArray() + '\n';
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

/// The first line, if the text can be of this encoding.
std::optional<EncodingReading> readingAs(CsvEncoding encoding, const QByteArray &lines)
{
    const auto text = fromIcu(lines, icuConverter(encoding));
    if (!text || std::ranges::any_of(*text, isControl) || std::ranges::any_of(*text, isUnassigned))
        return std::nullopt;
    return EncodingReading{encoding, excerpt(text->section(u'\n', 0, 0), longestLine)};
}

/// Adds a reading unless it says what another does.
void add(QList<EncodingReading> &readings, const std::optional<EncodingReading> &reading)
{
    const bool isNew = reading
        && std::ranges::find(readings, reading->line, &EncodingReading::line) == readings.end();
    if (isNew && readings.size() < mostReadings)
        readings.append(*reading);
}

} // namespace

EncodingGuess guessedEncoding(QByteArrayView bytes)
{
    const QByteArray lines = tellingLines(bytes);
    EncodingGuess guess;
    int first = 0;
    int second = 0;
    for (const IcuGuess &each : icuGuesses(lines)) {
        const auto encoding = csvEncodingOf(QString::fromLatin1(each.name));
        if (!encoding || icuConverter(*encoding) == nullptr)
            continue;
        const auto before = guess.readings.size();
        add(guess.readings, readingAs(*encoding, lines));
        if (guess.readings.size() > before)
            (before == 0 ? first : second)
                = std::max(before == 0 ? first : second, each.confidence);
    }
    for (const CsvEncoding encoding : strict)
        add(guess.readings, readingAs(encoding, lines));
    add(guess.readings, readingAs(Windows1252, lines));
    guess.isSure = first >= sureConfidence && first - second >= sureMargin && hasLoneHigh(lines);
    return guess;
}

} // namespace bellpush
