// SPDX-License-Identifier: MIT
#include "app/qr/qrsegments.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace bellpush {

namespace {

constexpr std::size_t modeCount = 3;
constexpr std::array modes{QrMode::Numeric, QrMode::Alphanumeric, QrMode::Byte};

// Three digits share 10 bits and two alphanumeric characters 11, so costs are counted in sixths.
constexpr qsizetype sixths = 6;
constexpr std::array<qsizetype, modeCount> sixthsPerCharacter{20, 33, 48};

constexpr qsizetype modeIndicatorBits = 4;
constexpr std::array<std::array<int, modeCount>, 3> countBitsByGroup{{
    {10, 9, 8},   // versions 1-9
    {12, 11, 16}, // 10-26
    {14, 13, 16}, // 27-40
}};

constexpr qsizetype impossible = std::numeric_limits<qsizetype>::max() / 2;

using Costs = std::array<qsizetype, modeCount>;
using Origins = std::array<std::size_t, modeCount>;

std::size_t indexOf(QrMode mode)
{
    return static_cast<std::size_t>(mode);
}

qsizetype headerBits(QrMode mode, QrVersionGroup group)
{
    return modeIndicatorBits + countBits(mode, group);
}

/// A segment ends on a whole bit: one digit left over takes 4 bits, two take 7.
qsizetype roundedUp(qsizetype cost)
{
    return (cost + sixths - 1) / sixths * sixths;
}

Costs headerCosts(QrVersionGroup group)
{
    Costs costs{};
    for (const QrMode mode : modes)
        costs[indexOf(mode)] = headerBits(mode, group) * sixths;
    return costs;
}

/// The cheapest way to have everything so far stored and then be in `mode`, and the mode it comes
/// from. `cheapestEnd`: the mode in which everything could end at the least cost, and that cost.
std::pair<qsizetype, std::size_t>
cheapestEntry(const Costs &costs, std::size_t mode,
              const std::pair<qsizetype, std::size_t> &cheapestEnd, const Costs &headers)
{
    const qsizetype cost = cheapestEnd.first + headers[mode];
    if (cost < costs[mode])
        return {cost, cheapestEnd.second};
    return {costs[mode], mode};
}

std::pair<qsizetype, std::size_t> cheapestEnd(const Costs &costs)
{
    std::pair best{roundedUp(costs[0]), std::size_t{0}};
    for (std::size_t mode = 1; mode < modeCount; ++mode)
        best = std::min(best, {roundedUp(costs[mode]), mode});
    return best;
}

QList<QrSegment> segmentsOf(const std::vector<QrMode> &modeOfByte)
{
    QList<QrSegment> segments;
    for (const QrMode mode : modeOfByte) {
        if (segments.isEmpty() || segments.last().mode != mode)
            segments.append({mode, 0});
        ++segments.last().length;
    }
    return segments;
}

} // namespace

bool isEncodable(char byte, QrMode mode)
{
    const bool isDigit = byte >= '0' && byte <= '9';
    switch (mode) {
    case QrMode::Numeric:
        return isDigit;
    case QrMode::Alphanumeric:
        return isDigit || (byte >= 'A' && byte <= 'Z')
            || QByteArrayView(" $%*+-./:").contains(byte);
    case QrMode::Byte:
        return true;
    }
    Q_UNREACHABLE();
}

int countBits(QrMode mode, QrVersionGroup group)
{
    return countBitsByGroup[static_cast<std::size_t>(group)][indexOf(mode)];
}

QList<QrSegment> cheapestSegments(QByteArrayView text, QrVersionGroup group)
{
    Q_ASSERT(!text.isEmpty());

    // Byte by byte: the least cost of ending in each mode, and the mode that byte's predecessor
    // has.
    std::vector<Origins> origins;
    origins.reserve(static_cast<std::size_t>(text.size()));
    const Costs headers = headerCosts(group);
    Costs costs = headers;
    for (const char byte : text) {
        const auto end = cheapestEnd(costs);
        Costs next{};
        Origins from{};
        for (const QrMode mode : modes) {
            const std::size_t i = indexOf(mode);
            const auto [cost, origin] = cheapestEntry(costs, i, end, headers);
            next[i] = isEncodable(byte, mode) ? cost + sixthsPerCharacter[i] : impossible;
            from[i] = origin;
        }
        costs = next;
        origins.push_back(from);
    }

    std::ranges::transform(costs, costs.begin(), roundedUp);
    auto mode = static_cast<std::size_t>(std::ranges::min_element(costs) - costs.begin());
    std::vector<QrMode> modeOfByte(origins.size());
    for (std::size_t i = origins.size(); i-- > 0;) {
        modeOfByte[i] = modes[mode];
        mode = origins[i][mode];
    }
    return segmentsOf(modeOfByte);
}

qsizetype bitCount(const QList<QrSegment> &segments, QrVersionGroup group)
{
    qsizetype bits = 0;
    for (const QrSegment &segment : segments) {
        const qsizetype cost = segment.length * sixthsPerCharacter[indexOf(segment.mode)];
        bits += headerBits(segment.mode, group) + roundedUp(cost) / sixths;
    }
    return bits;
}

} // namespace bellpush
