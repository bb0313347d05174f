// SPDX-License-Identifier: MIT
#include "app/qr/qrerrorcodewords.h"

#include "app/qr/qrcapacity.h"

#include <array>
#include <span>

namespace bellpush {

namespace {

using Bytes = std::vector<std::uint8_t>;

/// Blocks by error correction, then by version. ISO/IEC 18004, table 9.
constexpr std::array<std::array<std::uint8_t, largestQrVersion>, 4> blockCounts{{
    {1, 1, 1, 1,  1,  2,  2,  2,  2,  4,  4,  4,  4,  4,  6,  6,  6,  6,  7,  8,
     8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25},
    {1,  1,  1,  2,  2,  4,  4,  4,  5,  5,  5,  8,  9,  9,  10, 10, 11, 13, 14, 16,
     17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49},
    {1,  1,  2,  2,  4,  4,  6,  6,  8,  8,  8,  10, 12, 16, 12, 17, 16, 18, 21, 20,
     23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68},
    {1,  1,  2,  4,  4,  4,  5,  6,  8,  8,  11, 11, 16, 16, 18, 16, 19, 21, 25, 25,
     25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81},
}};

constexpr std::size_t fieldOrder = 255; // powers of 2 in the field of 256

/// The field of 256 elements over x^8 + x^4 + x^3 + x^2 + 1: powers of 2, and back.
struct Field {
    std::array<std::uint8_t, 2 * fieldOrder> powers{};
    std::array<std::uint8_t, 256> exponents{};

    constexpr Field()
    {
        constexpr unsigned polynomial = 0x11d;
        unsigned power = 1;
        for (std::size_t i = 0; i < fieldOrder; ++i) {
            powers[i] = powers[i + fieldOrder] = static_cast<std::uint8_t>(power);
            exponents[power] = static_cast<std::uint8_t>(i);
            power = power << 1 ^ (power >> 7) * polynomial;
        }
    }

    constexpr std::uint8_t product(std::uint8_t a, std::uint8_t b) const
    {
        return a == 0 || b == 0 ? std::uint8_t{0} : powers[exponents[a] + exponents[b]];
    }
};

constexpr Field field;

/// The exponents of the coefficients of (x - 1)(x - 2)(x - 4)…, without the first, which is 1.
/// None of them is 0 for the degrees of QR codes.
Bytes generatorExponents(int degree)
{
    Bytes coefficients(static_cast<std::size_t>(degree), 0);
    coefficients.back() = 1;
    for (std::size_t factor = 0; factor < coefficients.size(); ++factor) {
        for (std::size_t i = 0; i < coefficients.size(); ++i) {
            coefficients[i] = field.product(coefficients[i], field.powers[factor]);
            if (i + 1 < coefficients.size())
                coefficients[i] ^= coefficients[i + 1];
        }
    }
    for (std::uint8_t &coefficient : coefficients)
        coefficient = field.exponents[coefficient];
    return coefficients;
}

/// What is left of `data`, times x to the degree, when it is divided by the generator.
Bytes remainder(std::span<const std::uint8_t> data, const Bytes &generator)
{
    const std::size_t degree = generator.size();
    Bytes rest(degree + data.size(), 0); // what is divided moves along it
    std::copy(data.begin(), data.end(), rest.begin());
    for (std::size_t i = 0; i < data.size(); ++i) {
        if (rest[i] == 0)
            continue;
        const std::uint8_t *power = field.powers.data() + field.exponents[rest[i]];
        for (std::size_t j = 0; j < degree; ++j)
            rest[i + 1 + j] ^= power[generator[j]];
    }
    return {rest.end() - static_cast<std::ptrdiff_t>(degree), rest.end()};
}

/// The blocks' bytes in turns; a block that has ended is passed over.
void appendInTurns(Bytes &all, const std::vector<std::span<const std::uint8_t>> &blocks)
{
    const std::size_t longest = blocks.back().size();
    for (std::size_t i = 0; i < longest; ++i) {
        for (const auto &block : blocks) {
            if (i < block.size())
                all.push_back(block[i]);
        }
    }
}

} // namespace

std::vector<std::uint8_t> withErrorCodewords(const std::vector<std::uint8_t> &data, int version,
                                             ErrorCorrection correction)
{
    const std::size_t count
        = blockCounts[static_cast<std::size_t>(correction)][static_cast<std::size_t>(version - 1)];
    const auto total = static_cast<std::size_t>(qrCodewords(version));
    const Bytes generator = generatorExponents(static_cast<int>((total - data.size()) / count));

    // The last blocks take a byte more where the data do not divide evenly.
    const std::size_t shorter = data.size() / count;
    const std::size_t firstLonger = count - data.size() % count;
    std::vector<std::span<const std::uint8_t>> blocks;
    std::vector<Bytes> remainders;
    const std::span<const std::uint8_t> all(data);
    for (std::size_t i = 0, start = 0; i < count; start += blocks.back().size(), ++i) {
        blocks.push_back(all.subspan(start, shorter + (i >= firstLonger ? 1 : 0)));
        remainders.push_back(remainder(blocks.back(), generator));
    }

    Bytes result;
    result.reserve(total);
    appendInTurns(result, blocks);
    appendInTurns(result, {remainders.begin(), remainders.end()});
    return result;
}

} // namespace bellpush
