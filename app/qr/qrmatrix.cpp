// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"

#include "app/qr/qrcapacity.h"
#include "app/qr/qrcodewords.h"
#include "app/qr/qrmask.h"

#include <qrcodegen.hpp>

#include <algorithm>
#include <optional>

namespace bellpush {

namespace {

using qrcodegen::QrCode;

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

/// The whole code with mask 0: QR-Code-generator adds the error correction and draws.
QrRows drawnRows(QByteArrayView text, const Plan &plan)
{
    const int capacity = qrCapacity(plan.version, plan.correction);
    const auto codewords = dataCodewords(text, plan.segments, versionGroup(plan.version), capacity);
    // Both enumerations run from the least correction to the most.
    const QrCode code(plan.version, static_cast<QrCode::Ecc>(plan.correction), codewords, 0);

    const int size = code.getSize();
    const int wordsPerRow = (size + wordBits - 1) / wordBits;
    QrRows rows(size * wordsPerRow);
    for (int y = 0; y < size; ++y) {
        for (int word = 0; word < wordsPerRow; ++word) {
            const int end = std::min(size, (word + 1) * wordBits);
            quint64 bits = 0;
            for (int x = word * wordBits; x < end; ++x)
                bits = bits << 1 | quint64{code.getModule(x, y)};
            rows[y * wordsPerRow + word] = bits << ((word + 1) * wordBits - end);
        }
    }
    return rows;
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
    const int size = qrSize(plan->version);
    return QrMatrix(size, plan->correction,
                    withBestMask(drawnRows(bytes, *plan), size, plan->correction));
}

} // namespace bellpush
