// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <span>

namespace bellpush {

/// How much of a code may be lost and it still reads: about 7, 15, 25 and 30 %.
enum class ErrorCorrection { Low, Medium, Quartile, High };

/// Why a text has no code.
struct QrError {
    enum class Reason {
        Empty,
        Malformed, ///< A surrogate without its other half: no reader could give the text back.
        TooLong,   ///< Does not fit the largest code (version 40) at the wanted error correction.
    };

    Reason reason{};
    /// TooLong: bytes of code that the text needs, headers included; of more than `longestMeasured`
    /// bytes those of its UTF-8.
    qsizetype count = 0;
    qsizetype limit = 0; ///< TooLong: bytes that the largest code holds at that error correction.

    /// One character more than any code can hold (7089 digits: ISO/IEC 18004, table 7).
    static constexpr qsizetype longestMeasured = 7090;

    friend bool operator==(const QrError &, const QrError &) = default;
};

/// The dark and light modules of a QR code, without its quiet zone. Made by `qrMatrix()` only.
class QrMatrix
{
public:
    /// Modules on a side: 21 to 177.
    int size() const { return m_size; }

    /// 1 (21 modules) to 40 (177 modules).
    int version() const { return (m_size - 17) / 4; }

    /// What the code has; at least what was asked for.
    ErrorCorrection correction() const { return m_correction; }

    /// The module in column `x` and row `y`, counted from 0 at the top left. Outside, all is light.
    bool isDark(int x, int y) const
    {
        const bool isInside = x >= 0 && x < m_size && y >= 0 && y < m_size;
        return isInside && (m_rows.at(y * wordsPerRow() + x / wordBits) << x % wordBits >> 63) != 0;
    }

    /// Row `y` from the left, the highest bit of each word first; dark is 1, what is past the end
    /// 0. `y` has to be inside.
    std::span<const quint64> row(int y) const
    {
        const auto words = static_cast<std::size_t>(wordsPerRow());
        return {m_rows.constData() + static_cast<std::size_t>(y) * words, words};
    }

    /// All rows from the top as pictures of one bit a pixel have them (PDF, PostScript, PBM): each
    /// begins with a new byte, the highest bit first; dark is 1, what is past the end 0.
    QByteArray packedRows() const;

    friend bool operator==(const QrMatrix &, const QrMatrix &) = default;

private:
    friend Result<QrMatrix, QrError> qrMatrix(const QString &text, ErrorCorrection atLeast);
    QrMatrix(int size, ErrorCorrection correction, QList<quint64> rows);

    static constexpr int wordBits = 64;
    int wordsPerRow() const { return (m_size + wordBits - 1) / wordBits; }

    int m_size;
    ErrorCorrection m_correction;
    QList<quint64> m_rows;
};

/// The smallest code that says `text` with at least this error correction; a higher one is taken
/// where it costs no module, and of the eight masks the one with the least penalty.
///
/// Text is UTF-8. Segments are mixed so that the fewest bits are used. No ECI announces UTF-8: some
/// readers show it as text, and those in phones recognise UTF-8 without it.
/// Errors: Empty, Malformed, TooLong. Time and memory are bounded whatever the length.
Result<QrMatrix, QrError> qrMatrix(const QString &text, ErrorCorrection atLeast);

} // namespace bellpush
