// SPDX-License-Identifier: MIT
#include "app/qr/qrfunctionmodules.h"

#include <algorithm>

namespace bellpush {

namespace {

constexpr int wordBits = 64;
constexpr int timingLine = 6;

/// All modules, from which function modules are taken out.
class Modules
{
public:
    explicit Modules(int size)
        : m_words((size + wordBits - 1) / wordBits),
          m_rows(qsizetype{size} * m_words)
    {
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; x += wordBits)
                row(y)[x / wordBits] = bits(0, std::min(size - x, wordBits));
        }
    }

    /// Takes out a rectangle, which lies inside.
    void takeOut(int x, int y, int width, int height)
    {
        for (int word = x / wordBits; word * wordBits < x + width; ++word) {
            const int first = std::max(x - word * wordBits, 0);
            const int end = std::min(x + width - word * wordBits, wordBits);
            for (int line = y; line < y + height; ++line)
                row(line)[word] &= ~bits(first, end);
        }
    }

    const QrRows &rows() const { return m_rows; }

private:
    /// A word with ones from `first` up to `end`, counted from the highest bit; not empty.
    static quint64 bits(int first, int end)
    {
        return ~quint64{0} >> first & ~quint64{0} << (wordBits - end);
    }

    quint64 *row(int y) { return &m_rows[qsizetype{y} * m_words]; }

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

void takeOutAlignment(Modules &modules, int size)
{
    const QList<int> centres = alignmentCentres(size);
    for (const int x : centres) {
        for (const int y : centres) {
            const bool isFinder = (x == timingLine && (y == timingLine || y == size - 7))
                || (y == timingLine && x == size - 7);
            if (!isFinder)
                modules.takeOut(x - 2, y - 2, 5, 5);
        }
    }
}

} // namespace

QrRows dataModules(int size)
{
    constexpr int firstWithVersion = 45; // version 7
    Modules modules(size);
    // Finders with what separates them, and the format bits beside them.
    modules.takeOut(0, 0, 9, 9);
    modules.takeOut(size - 8, 0, 8, 9);
    modules.takeOut(0, size - 8, 9, 8);
    modules.takeOut(timingLine, 0, 1, size);
    modules.takeOut(0, timingLine, size, 1);
    takeOutAlignment(modules, size);
    if (size >= firstWithVersion) {
        modules.takeOut(size - 11, 0, 3, 6);
        modules.takeOut(0, size - 11, 6, 3);
    }
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
