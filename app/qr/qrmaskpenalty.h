// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>

namespace bellpush {

constexpr int mostQrLines = 177;

/// Parallel lines of modules (the rows or the columns of a code), each `words` words long: bit
/// after bit along the line, the highest first. Around them lies light, as far as a finder-like
/// pattern of scale 1 looks.
template <int words>
class QrLines
{
public:
    quint64 *first() { return m_all.data() + margin * words; }
    const quint64 *first() const { return m_all.data() + margin * words; }

private:
    static constexpr int margin = 4;

    std::array<quint64, static_cast<std::size_t>((mostQrLines + 2 * margin) * words)> m_all{};
};

/// The same modules both ways.
template <int words>
struct QrSymbol {
    QrLines<words> rows{};
    QrLines<words> columns{};
};

/// How badly a masked code may be read, by the rules of ISO/IEC 18004, 7.8.3, as QR-Code-generator
/// understands them: finder-like patterns count in every scale, and what is around the code is
/// light. Bits past `size` are 0.
///
/// Patterns are sought *across* the lines: neighbours are then whole words, and every step is taken
/// for 64 columns at once.
template <int words>
int maskPenalty(const QrSymbol<words> &symbol, int size);

extern template int maskPenalty<1>(const QrSymbol<1> &symbol, int size);
extern template int maskPenalty<2>(const QrSymbol<2> &symbol, int size);
extern template int maskPenalty<3>(const QrSymbol<3> &symbol, int size);

} // namespace bellpush
