// SPDX-License-Identifier: MIT
#include "app/qr/qrmask.h"

#include "app/qr/qrmaskpenalty.h"

#include <limits>

namespace bellpush {

namespace {

constexpr int wordBits = 64;
constexpr int maskCount = 8;
constexpr int maskPeriod = 12; // every mask repeats after 12 modules, across and down
constexpr int mostWords = 3;

quint64 bitAt(int place)
{
    return quint64{1} << (wordBits - 1 - place % wordBits);
}

/// Whether a mask turns the module at (x, y) over. ISO/IEC 18004, table 10.
bool turnsOver(int mask, int x, int y)
{
    switch (mask) {
    case 0:
        return (x + y) % 2 == 0;
    case 1:
        return y % 2 == 0;
    case 2:
        return x % 3 == 0;
    case 3:
        return (x + y) % 3 == 0;
    case 4:
        return (x / 3 + y / 2) % 2 == 0;
    case 5:
        return x * y % 2 + x * y % 3 == 0;
    case 6:
        return (x * y % 2 + x * y % 3) % 2 == 0;
    case 7:
        return ((x + y) % 2 + x * y % 3) % 2 == 0;
    }
    Q_UNREACHABLE();
}

/// What one mask turns over in the rows and columns of its period.
struct MaskLines {
    std::array<std::array<quint64, mostWords>, maskPeriod> rows{};
    std::array<std::array<quint64, mostWords>, maskPeriod> columns{};
};

MaskLines maskLines(int mask)
{
    MaskLines lines;
    for (int line = 0; line < maskPeriod; ++line) {
        for (int place = 0; place < mostWords * wordBits; ++place) {
            if (turnsOver(mask, place, line))
                lines.rows[line][place / wordBits] |= bitAt(place);
            if (turnsOver(mask, line, place))
                lines.columns[line][place / wordBits] |= bitAt(place);
        }
    }
    return lines;
}

const MaskLines &maskLinesOf(int mask)
{
    static const auto all = [] {
        std::array<MaskLines, maskCount> lines;
        for (int each = 0; each < maskCount; ++each)
            lines[each] = maskLines(each);
        return lines;
    }();
    return all[mask];
}

/// Turns 64 words of 64 bits about their diagonal: halves change places, then quarters, and so on.
void transpose(std::array<quint64, wordBits> &block)
{
    quint64 kept = 0x0000'0000'ffff'ffffU;
    for (int step = wordBits / 2; step > 0; step /= 2, kept ^= kept << step) {
        for (int i = 0; i < wordBits; i = (i + step + 1) & ~step) {
            const quint64 moved = (block[i] ^ block[i + step] >> step) & kept;
            block[i] ^= moved;
            block[i + step] ^= moved << step;
        }
    }
}

template <int words>
void transpose(const quint64 *from, quint64 *to, int size)
{
    for (int down = 0; down < words; ++down) {
        for (int across = 0; across < words; ++across) {
            std::array<quint64, wordBits> block{};
            for (int i = 0; i < wordBits && down * wordBits + i < size; ++i)
                block[i] = from[(down * wordBits + i) * words + across];
            transpose(block);
            for (int i = 0; i < wordBits && across * wordBits + i < size; ++i)
                to[(across * wordBits + i) * words + down] = block[i];
        }
    }
}

/// A code whose data modules have no mask and whose format modules are light.
template <int words>
class BareCode
{
public:
    BareCode(const QrRows &masked, int size, ErrorCorrection correction)
        : m_size(size),
          m_correction(correction),
          m_data(dataModules(size)),
          m_formatModules(formatModules(size))
    {
        QrLines<words> &rows = m_bare.rows;
        apply(maskLinesOf(0).rows, masked.constData(), rows);
        for (const FormatModule &module : m_formatModules)
            rows.first()[module.y * words + module.x / wordBits] &= ~bitAt(module.x);
        transpose<words>(rows.first(), m_bare.columns.first(), size);
    }

    void maskInto(QrSymbol<words> &symbol, int mask) const
    {
        apply(maskLinesOf(mask).rows, m_bare.rows.first(), symbol.rows);
        apply(maskLinesOf(mask).columns, m_bare.columns.first(), symbol.columns);
        const unsigned format = formatBits(m_correction, mask);
        for (const FormatModule &module : m_formatModules) {
            if ((format >> module.bit & 1) == 0)
                continue;
            symbol.rows.first()[module.y * words + module.x / wordBits] |= bitAt(module.x);
            symbol.columns.first()[module.x * words + module.y / wordBits] |= bitAt(module.y);
        }
    }

private:
    template <typename Pattern>
    void apply(const Pattern &pattern, const quint64 *from, QrLines<words> &to) const
    {
        quint64 *line = to.first();
        const quint64 *data = m_data.constData(); // the same for rows and columns
        for (int y = 0, phase = 0; y < m_size; ++y) {
            for (int word = 0; word < words; ++word) {
                const int i = y * words + word;
                line[i] = from[i] ^ (pattern[phase][word] & data[i]);
            }
            phase = phase + 1 == maskPeriod ? 0 : phase + 1;
        }
    }

    int m_size;
    ErrorCorrection m_correction;
    QrRows m_data;
    std::array<FormatModule, 30> m_formatModules;
    QrSymbol<words> m_bare;
};

template <int words>
QrRows bestOf(const QrRows &masked, int size, ErrorCorrection correction)
{
    const BareCode<words> code(masked, size, correction);
    QrSymbol<words> symbol;
    int bestMask = 0;
    int leastPenalty = std::numeric_limits<int>::max();
    for (int mask = 0; mask < maskCount; ++mask) {
        code.maskInto(symbol, mask);
        const int penalty = maskPenalty(symbol, size);
        if (penalty < leastPenalty) {
            leastPenalty = penalty;
            bestMask = mask;
        }
    }
    code.maskInto(symbol, bestMask);
    const quint64 *rows = symbol.rows.first();
    return {rows, rows + static_cast<std::ptrdiff_t>(size) * words};
}

} // namespace

QrRows withBestMask(const QrRows &rows, int size, ErrorCorrection correction)
{
    if (size <= wordBits)
        return bestOf<1>(rows, size, correction);
    return size <= 2 * wordBits ? bestOf<2>(rows, size, correction)
                                : bestOf<3>(rows, size, correction);
}

} // namespace bellpush
