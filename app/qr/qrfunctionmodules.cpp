// SPDX-License-Identifier: MIT
#include "app/qr/qrfunctionmodules.h"

#include <algorithm>

namespace bellpush {

namespace {

constexpr int wordBits = 64;
constexpr int timingLine = 6;
constexpr int firstWithVersion = 45; // modules, version 7

/// Modules, all of them light at first.
class Modules
{
public:
    explicit Modules(int size) : m_words((size + wordBits - 1) / wordBits), m_rows(size * m_words)
    { }

    /// A rectangle, which lies inside.
    void darken(int x, int y, int width, int height)
    {
        forWords(x, y, width, height, [](quint64 &word, quint64 bits) { word |= bits; });
    }

    void lighten(int x, int y, int width, int height)
    {
        forWords(x, y, width, height, [](quint64 &word, quint64 bits) { word &= ~bits; });
    }

    const QrRows &rows() const { return m_rows; }

private:
    template <typename Change>
    void forWords(int x, int y, int width, int height, Change change)
    {
        for (int word = x / wordBits; word * wordBits < x + width; ++word) {
            const int first = std::max(x - word * wordBits, 0);
            const int end = std::min(x + width - word * wordBits, wordBits);
            const quint64 bits = ~quint64{0} >> first & ~quint64{0} << (wordBits - end);
            quint64 *place = m_rows.data() + y * m_words + word;
            for (int line = 0; line < height; ++line, place += m_words)
                change(*place, bits);
        }
    }

    int m_words;
    QrRows m_rows;
};

/// Centres of alignment patterns, across and down, from the last to the first. ISO/IEC 18004,
/// annex E, whose table follows this rule but for version 32.
QList<int> alignmentCentres(int size)
{
    const int version = (size - 17) / 4;
    if (version == 1)
        return {};
    const int count = version / 7 + 2;
    const int gaps = count - 1;
    const int step = version == 32 ? 26 : (size - 13 + 2 * gaps - 1) / (2 * gaps) * 2;
    QList<int> centres;
    for (int i = 0; i < gaps; ++i)
        centres.append(size - 7 - i * step);
    centres.append(timingLine);
    return centres;
}

/// Calls `each(x, y)` with the centre of every alignment pattern.
template <typename Each>
void forAlignment(int size, Each each)
{
    const QList<int> centres = alignmentCentres(size);
    for (const int x : centres) {
        for (const int y : centres) {
            const bool isFinder = (x == timingLine && (y == timingLine || y == size - 7))
                || (y == timingLine && x == size - 7);
            if (!isFinder)
                each(x, y);
        }
    }
}

/// Squares in squares: dark, light, dark.
void drawBullseye(Modules &modules, int x, int y, int side)
{
    modules.darken(x, y, side, side);
    modules.lighten(x + 1, y + 1, side - 2, side - 2);
    modules.darken(x + 2, y + 2, side - 4, side - 4);
}

void drawTiming(Modules &modules, int size)
{
    for (int i = 8; i < size - 8; i += 2) {
        modules.darken(i, timingLine, 1, 1);
        modules.darken(timingLine, i, 1, 1);
    }
}

/// The version with its own correction. ISO/IEC 18004, 7.10.
unsigned versionBits(int version)
{
    constexpr unsigned generator = 0x1f25;
    const auto named = static_cast<unsigned>(version);
    unsigned remainder = named;
    for (int i = 0; i < 12; ++i)
        remainder = remainder << 1 ^ (remainder >> 11) * generator;
    return named << 12 | remainder;
}

void drawVersion(Modules &modules, int size)
{
    const unsigned bits = versionBits((size - 17) / 4);
    for (int i = 0; i < 18; ++i) {
        if ((bits >> i & 1) == 0)
            continue;
        modules.darken(size - 11 + i % 3, i / 3, 1, 1);
        modules.darken(i / 3, size - 11 + i % 3, 1, 1);
    }
}

} // namespace

QrRows dataModules(int size)
{
    Modules modules(size);
    modules.darken(0, 0, size, size);
    // Finders with what separates them, and the format bits beside them.
    modules.lighten(0, 0, 9, 9);
    modules.lighten(size - 8, 0, 8, 9);
    modules.lighten(0, size - 8, 9, 8);
    modules.lighten(timingLine, 0, 1, size);
    modules.lighten(0, timingLine, size, 1);
    forAlignment(size, [&](int x, int y) { modules.lighten(x - 2, y - 2, 5, 5); });
    if (size >= firstWithVersion) {
        modules.lighten(size - 11, 0, 3, 6);
        modules.lighten(0, size - 11, 6, 3);
    }
    return modules.rows();
}

QrRows functionModules(int size)
{
    Modules modules(size);
    drawBullseye(modules, 0, 0, 7);
    drawBullseye(modules, size - 7, 0, 7);
    drawBullseye(modules, 0, size - 7, 7);
    drawTiming(modules, size);
    forAlignment(size, [&](int x, int y) { drawBullseye(modules, x - 2, y - 2, 5); });
    if (size >= firstWithVersion)
        drawVersion(modules, size);
    modules.darken(8, size - 8, 1, 1);
    return modules.rows();
}

std::array<FormatModule, 30> formatModules(int size)
{
    std::array<FormatModule, 30> modules{};
    for (int bit = 0; bit < 15; ++bit) {
        const auto i = static_cast<std::size_t>(bit);
        // Around the first finder, past the timing lines, and split between the other two.
        if (bit < 8)
            modules[i] = {8, bit < 6 ? bit : bit + 1, bit};
        else
            modules[i] = {bit == 8 ? 7 : 14 - bit, 8, bit};
        modules[15 + i] = bit < 8 ? FormatModule{size - 1 - bit, 8, bit}
                                  : FormatModule{8, size - 15 + bit, bit};
    }
    return modules;
}

unsigned formatBits(ErrorCorrection correction, int mask)
{
    constexpr std::array<unsigned, 4> indicators{1, 0, 3, 2};
    constexpr unsigned generator = 0x537;
    constexpr unsigned xorPattern = 0x5412;

    const unsigned named
        = indicators[static_cast<std::size_t>(correction)] << 3 | static_cast<unsigned>(mask);
    unsigned remainder = named;
    for (int i = 0; i < 10; ++i)
        remainder = remainder << 1 ^ (remainder >> 9) * generator;
    return (named << 10 | remainder) ^ xorPattern;
}

} // namespace bellpush
