// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"

#include "app/qr/qrcapacity.h"
#include "app/qr/qrcodewords.h"
#include "app/qr/qrerrorcodewords.h"
#include "app/qr/qrmask.h"

#include <algorithm>
#include <optional>

namespace bellpush {

namespace {

constexpr int bitsPerByte = 8;
constexpr int wordBits = 64;

/// A text made ready for the smallest code that holds it.
struct Plan {
    QList<QrSegment> segments{};
    int version = 0;
    ErrorCorrection correction{};
};

bool fits(qsizetype bits, int version, ErrorCorrection correction)
{
    return bits <= qrCapacity(version, correction) * bitsPerByte;
}

/// The most correction that costs no module.
ErrorCorrection raised(qsizetype bits, int version, ErrorCorrection from)
{
    using enum ErrorCorrection;
    ErrorCorrection best = from;
    for (const ErrorCorrection higher : {Medium, Quartile, High}) {
        if (higher > best && fits(bits, version, higher))
            best = higher;
    }
    return best;
}

std::optional<Plan> planFor(QByteArrayView text, ErrorCorrection atLeast)
{
    std::optional<QrVersionGroup> group;
    QList<QrSegment> segments;
    qsizetype bits = 0;
    for (int version = smallestQrVersion; version <= largestQrVersion; ++version) {
        if (group != versionGroup(version)) {
            group = versionGroup(version);
            segments = cheapestSegments(text, *group);
            bits = bitCount(segments, *group);
        }
        if (fits(bits, version, atLeast))
            return Plan{segments, version, raised(bits, version, atLeast)};
    }
    return std::nullopt;
}

/// Bits in the order in which modules take them: up and down two columns at a time, from the right.
/// ISO/IEC 18004, 7.7.3.
void placeCodewords(QrRows &rows, const QrRows &data, int size,
                    const std::vector<std::uint8_t> &codewords)
{
    const int words = (size + wordBits - 1) / wordBits;
    std::size_t bit = 0;
    const std::size_t end = codewords.size() * bitsPerByte; // after it, up to 7 modules stay light
    bool isUpwards = true;
    for (int right = size - 1; right > 0; right -= right == 8 ? 3 : 2, isUpwards = !isUpwards) {
        for (int i = 0; i < size; ++i) {
            const int y = isUpwards ? size - 1 - i : i;
            for (const int x : {right, right - 1}) {
                const int word = y * words + x / wordBits;
                const int shift = wordBits - 1 - x % wordBits;
                if ((data[word] >> shift & 1) == 0 || bit == end)
                    continue;
                const unsigned byte = codewords[bit / bitsPerByte];
                rows[word] |= quint64{byte >> (7 - bit % bitsPerByte) & 1} << shift;
                ++bit;
            }
        }
    }
}

/// The whole code. QR-Code-generator, which tests hold this to, would draw the same; its error
/// correction alone takes longer than all of this (31 µs of its 33 with a given mask, where this
/// takes 13).
QrRows drawnRows(QByteArrayView text, const Plan &plan)
{
    const int size = qrSize(plan.version);
    const int capacity = qrCapacity(plan.version, plan.correction);
    const auto codewords = withErrorCodewords(
        dataCodewords(text, plan.segments, versionGroup(plan.version), capacity), plan.version,
        plan.correction);
    const QrRows data = dataModules(size);
    QrRows rows = functionModules(size);
    placeCodewords(rows, data, size, codewords);
    return withBestMask(rows, data, size, plan.correction);
}

QrError tooLong(const QByteArray &text, ErrorCorrection atLeast)
{
    const auto group = QrVersionGroup::Large;
    const qsizetype bits = bitCount(cheapestSegments(text, group), group);
    return {QrError::Reason::TooLong, (bits + bitsPerByte - 1) / bitsPerByte,
            qrCapacity(largestQrVersion, atLeast)};
}

} // namespace

QrMatrix::QrMatrix(int size, ErrorCorrection correction, QList<quint64> rows)
    : m_size(size),
      m_correction(correction),
      m_rows(std::move(rows))
{ }

QByteArray QrMatrix::packedRows() const
{
    const int bytesPerRow = (m_size + 7) / 8;
    QByteArray bytes;
    bytes.reserve(m_size * bytesPerRow);
    for (int y = 0; y < m_size; ++y) {
        const auto words = row(y);
        for (int i = 0; i < bytesPerRow; ++i) {
            const quint64 word = words[static_cast<std::size_t>(i / 8)];
            bytes.append(static_cast<char>(word >> (56 - i % 8 * 8)));
        }
    }
    return bytes;
}

Result<QrMatrix, QrError> qrMatrix(const QString &text, ErrorCorrection atLeast)
{
    if (text.isEmpty())
        return tl::unexpected(QrError{QrError::Reason::Empty});
    if (!text.isValidUtf16())
        return tl::unexpected(QrError{QrError::Reason::Malformed});

    // Cutting changes no code: what is cut here is too long either way.
    const QByteArray bytes
        = text.left(QrError::longestMeasured).toUtf8().left(QrError::longestMeasured);
    const auto plan = planFor(bytes, atLeast);
    if (!plan)
        return tl::unexpected(tooLong(bytes, atLeast));
    return QrMatrix(qrSize(plan->version), plan->correction, drawnRows(bytes, *plan));
}

} // namespace bellpush
