// SPDX-License-Identifier: MIT
#include "app/qr/qrmaskpenalty.h"

#include <algorithm>
#include <cstdlib>

namespace bellpush {

namespace {

constexpr int wordBits = 64;

// ISO/IEC 18004, table 11.
constexpr int runPenalty = 3;
constexpr int blockPenalty = 3;
constexpr int finderPenalty = 40;
constexpr int balancePenalty = 10;

template <int words>
using Scratch = std::array<quint64, static_cast<std::size_t>(mostQrLines *words)>;

/// Bits set in each byte of a word. Written out, because the processor's own instruction is not
/// among those that Debian compiles for, while this is done for several words at once.
constexpr quint64 bitsByByte(quint64 word)
{
    word -= word >> 1 & 0x5555'5555'5555'5555U;
    word = (word & 0x3333'3333'3333'3333U) + (word >> 2 & 0x3333'3333'3333'3333U);
    return (word + (word >> 4)) & 0x0f0f'0f0f'0f0f'0f0fU;
}

constexpr quint64 sumOfBytes(quint64 word)
{
    word = (word & 0x00ff'00ff'00ff'00ffU) + (word >> 8 & 0x00ff'00ff'00ff'00ffU);
    return word * 0x0001'0001'0001'0001U >> 48;
}

constexpr quint64 bitsIn(quint64 word)
{
    return sumOfBytes(bitsByByte(word));
}

/// The sum of all bytes of the words `wordAt(first)` up to `wordAt(end)`, none of which is more
/// than 24: so that ten of them fit into a byte, and bytes are summed up once for ten words.
template <typename WordAt>
quint64 sumOfSmallBytes(int first, int end, WordAt wordAt)
{
    constexpr int together = 10;
    quint64 sum = 0;
    for (int start = first; start < end; start += together) {
        quint64 bytes = 0;
        for (int i = start; i < std::min(start + together, end); ++i)
            bytes += wordAt(i);
        sum += sumOfBytes(bytes);
    }
    return sum;
}

/// Bit by bit, what is as the line below it.
template <int words>
Scratch<words> alikeAcross(const quint64 *line, int lines)
{
    Scratch<words>
        alike; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    for (int i = 0; i < lines * words; ++i)
        alike[i] = ~(line[i] ^ line[i + words]);
    return alike;
}

/// Runs of five or more alike, across the lines: 3 each, and 1 for every module beyond five.
template <int words>
int runsPenalty(const Scratch<words> &alike, int lines)
{
    // Bit by bit: a module and the four after it are alike.
    Scratch<words>
        five; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    const int count = (lines - 4) * words;
    for (int i = 0; i < count; ++i)
        five[i] = alike[i] & alike[i + words] & alike[i + 2 * words] & alike[i + 3 * words];

    const auto startsAndModules = [&five](quint64 starts, int i) {
        return (runPenalty - 1) * bitsByByte(starts) + bitsByByte(five[i]);
    };
    const quint64 penalty
        = sumOfSmallBytes(0, words, [&](int i) { return startsAndModules(five[i], i); })
        + sumOfSmallBytes(words, count,
                          [&](int i) { return startsAndModules(five[i] & ~five[i - words], i); });
    // A run of n holds n - 4 such places. Columns past the symbol are light from end to end.
    const int idleColumns = words * wordBits - lines;
    const int idle = idleColumns * (lines - 4 + runPenalty - 1);
    return static_cast<int>(penalty) - idle;
}

/// Finder-like patterns of scale 1, across the lines: light, 1 dark, 1 light, 3 dark, 1 light,
/// 1 dark, light, and four light on one side or the other; both sides count twice.
template <int words>
int smallFinders(const quint64 *line, int lines)
{
    const quint64 found = sumOfSmallBytes(0, (lines - 6) * words, [line](int i) {
        const auto at = [line, i](int offset) {
            return line[i + offset * words];
        };
        const quint64 core
            = at(0) & at(2) & at(3) & at(4) & at(6) & ~(at(-1) | at(1) | at(5) | at(7));
        return bitsByByte(core & ~(at(-2) | at(-3) | at(-4)))
            + bitsByByte(core & ~(at(8) | at(9) | at(10)));
    });
    return static_cast<int>(found);
}

/// What the words at one place of the lines have in common over a stretch of lines.
template <int words>
class Stretch
{
public:
    /// `line`: the first line's word; only each `words`th belongs to it.
    Stretch(const quint64 *line, int lines) : m_line(line), m_lines(lines) { }

    quint64 allDark(int from, int count) const
    {
        quint64 dark = ~quint64{0};
        for (int i = from; i < from + count && dark != 0; ++i)
            dark &= at(i);
        return dark;
    }

    quint64 allLight(int from, int count) const
    {
        quint64 dark = 0;
        for (int i = from; i < from + count && ~dark != 0; ++i)
            dark |= at(i);
        return ~dark;
    }

private:
    /// Outside, all is light.
    quint64 at(int i) const { return i >= 0 && i < m_lines ? m_line[qsizetype{i} * words] : 0; }

    const quint64 *m_line;
    int m_lines;
};

/// Patterns of scale `n` around `middle`, which marks the columns where three times n dark modules
/// begin at line `start`.
template <int words>
quint64 findersAround(quint64 middle, const Stretch<words> &stretch, int start, int n)
{
    middle &= stretch.allLight(start - n, n) & stretch.allLight(start + 3 * n, n);
    if (middle == 0)
        return 0;
    middle &= stretch.allDark(start - 2 * n, n) & stretch.allDark(start + 4 * n, n)
        & stretch.allLight(start - 3 * n, n) & stretch.allLight(start + 5 * n, n);
    if (middle == 0)
        return 0;
    return bitsIn(middle & stretch.allLight(start - 6 * n, 3 * n))
        + bitsIn(middle & stretch.allLight(start + 6 * n, 3 * n));
}

/// Finder-like patterns of scale `n`. `run`: where three times n dark modules begin.
template <int words>
quint64 findersOfScale(const quint64 *line, const Scratch<words> &run, int lines, int n)
{
    const int first = 2 * n * words;
    const int end = (lines - 5 * n + 1) * words;
    // Where the ends of each part are as they have to be; seldom anywhere.
    Scratch<words>
        likely; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    quint64 any = 0;
    for (int i = first; i < end; ++i) {
        const auto at = [line, i](int offset) {
            return line[i + offset * words];
        };
        likely[i] = run[i] & at(-n - 1) & at(-2 * n) & at(4 * n) & at(5 * n - 1)
            & ~(at(-1) | at(-n) | at(3 * n) | at(4 * n - 1));
        any |= likely[i];
    }
    quint64 found = 0;
    for (int i = first; i < end && any != 0; ++i) {
        if (likely[i] != 0)
            found
                += findersAround(likely[i], Stretch<words>(line + i % words, lines), i / words, n);
    }
    return found;
}

/// Finder-like patterns of all larger scales, across the lines. They are rare: most columns have no
/// long dark run, and few of those runs have the right neighbours.
template <int words>
int largeFinders(const quint64 *line, int lines)
{
    Scratch<words>
        three; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    for (int i = 0; i < (lines - 2) * words; ++i)
        three[i] = line[i] & line[i + words] & line[i + 2 * words];
    Scratch<words> run = three;

    quint64 found = 0;
    for (int n = 2; 7 * n <= lines; ++n) {
        quint64 any = 0;
        for (int i = 0; i < (lines - 3 * n + 1) * words; ++i) {
            run[i] &= three[i + 3 * (n - 1) * words];
            any |= run[i];
        }
        if (any == 0)
            break;
        found += findersOfScale<words>(line, run, lines, n);
    }
    return static_cast<int>(found);
}

template <int words>
int lineTroubles(const quint64 *line, const Scratch<words> &alike, int lines)
{
    const int finders = smallFinders<words>(line, lines) + largeFinders<words>(line, lines);
    return runsPenalty<words>(alike, lines) + finders * finderPenalty;
}

/// Blocks of two by two alike; they may overlap.
template <int words>
int blocksPenalty(const quint64 *line, const Scratch<words> &alike, int lines)
{
    std::array<quint64, words> firstColumns{}; // all but the symbol's last one
    for (int column = 0; column < lines - 1; ++column)
        firstColumns[column / wordBits] |= quint64{1} << (wordBits - 1 - column % wordBits);

    const quint64 blocks = sumOfSmallBytes(0, (lines - 1) * words, [&](int i) {
        const quint64 right = line[i] << 1 | line[i + 1] >> (wordBits - 1);
        const quint64 rightAlike = alike[i] << 1 | alike[i + 1] >> (wordBits - 1);
        return bitsByByte(alike[i] & rightAlike & ~(line[i] ^ right) & firstColumns[i % words]);
    });
    return static_cast<int>(blocks) * blockPenalty;
}

/// 10 for every 5 % that the dark modules are away from half of all; a part of 5 % at the end does
/// not count.
template <int words>
int balanceOf(const quint64 *line, int lines)
{
    const quint64 dark
        = sumOfSmallBytes(0, lines * words, [line](int i) { return bitsByByte(line[i]); });
    const int all = lines * lines;
    const int away = std::abs(static_cast<int>(dark) * 20 - all * 10);
    return ((away + all - 1) / all - 1) * balancePenalty;
}

} // namespace

template <int words>
int maskPenalty(const QrSymbol<words> &symbol, int size)
{
    const quint64 *row = symbol.rows.first();
    const quint64 *column = symbol.columns.first();
    const auto alikeBelow = alikeAcross<words>(row, size);
    return lineTroubles<words>(row, alikeBelow, size)
        + lineTroubles<words>(column, alikeAcross<words>(column, size), size)
        + blocksPenalty<words>(row, alikeBelow, size) + balanceOf<words>(row, size);
}

template int maskPenalty<1>(const QrSymbol<1> &symbol, int size);
template int maskPenalty<2>(const QrSymbol<2> &symbol, int size);
template int maskPenalty<3>(const QrSymbol<3> &symbol, int size);

} // namespace bellpush
