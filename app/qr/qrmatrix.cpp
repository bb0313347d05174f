// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"

#include "app/qr/qrcapacity.h"
#include "app/qr/qrmask.h"

#include <qrcodegen.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace bellpush {

namespace {

constexpr qsizetype bitsPerByte = 8;
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

/// A part of the text as QR-Code-generator has it. `bits` holds the part and takes its bits, for
/// which no mode needs more than a byte a character.
qrcodegen_Segment librarySegment(QByteArrayView part, QrMode mode, std::uint8_t *bits)
{
    switch (mode) {
    case QrMode::Numeric:
        return qrcodegen_makeNumeric(part.toByteArray().constData(), bits);
    case QrMode::Alphanumeric:
        return qrcodegen_makeAlphanumeric(part.toByteArray().constData(), bits);
    case QrMode::Byte:
        return {qrcodegen_Mode_BYTE, static_cast<int>(part.size()), bits,
                static_cast<int>(part.size() * bitsPerByte)};
    }
    Q_UNREACHABLE();
}

using Symbol = std::array<std::uint8_t, qrcodegen_BUFFER_LEN_MAX>;

/// The whole code with mask 0, as QR-Code-generator draws it: its C library, which needs 24 µs for
/// 75 bytes where the one for C++ needs 32.
Symbol drawnSymbol(QByteArrayView text, const Plan &plan)
{
    std::vector<std::uint8_t> bits(text.begin(), text.end());
    std::vector<qrcodegen_Segment> segments;
    qsizetype start = 0;
    for (const QrSegment &segment : plan.segments) {
        segments.push_back(
            librarySegment(text.sliced(start, segment.length), segment.mode, bits.data() + start));
        start += segment.length;
    }

    constexpr bool raisesCorrection = false; // the plan has done so
    Symbol scratch{};
    Symbol symbol{};
    // Both enumerations run from the least correction to the most.
    [[maybe_unused]] const bool isDrawn = qrcodegen_encodeSegmentsAdvanced(
        segments.data(), segments.size(), static_cast<qrcodegen_Ecc>(plan.correction), plan.version,
        plan.version, qrcodegen_Mask_0, raisesCorrection, scratch.data(), symbol.data());
    Q_ASSERT(isDrawn);
    return symbol;
}

/// What qrcodegen_getModule() says, whose calls took a tenth of the time; modules are counted row
/// after row, and the size comes before them. No header promises this order: tests hold it.
quint64 moduleAt(const Symbol &symbol, std::size_t index)
{
    return symbol[1 + index / 8] >> index % 8 & 1;
}

QrRows rowsOf(const Symbol &symbol)
{
    const int size = qrcodegen_getSize(symbol.data());
    QrRows rows;
    std::size_t index = 0;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; x += wordBits) {
            const int width = std::min(size - x, wordBits);
            quint64 bits = 0;
            for (int i = 0; i < width; ++i)
                bits = bits << 1 | moduleAt(symbol, index++);
            rows.append(bits << (wordBits - width));
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
    bytes.reserve(qsizetype{m_size} * bytesPerRow);
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
    if (!plan) {
        QrError error = tooLong(bytes, atLeast);
        const qsizetype whole = text.toUtf8().size();
        if (whole > bytes.size())
            error.count = whole;
        return tl::unexpected(error);
    }
    const int size = qrSize(plan->version);
    const QrRows rows = rowsOf(drawnSymbol(bytes, *plan));
    return QrMatrix(size, plan->correction, withBestMask(rows, size, plan->correction));
}

} // namespace bellpush
