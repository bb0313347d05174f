// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"

#include "app/qr/qrsegments.h"

#include <qrcodegen.hpp>

#include <array>
#include <optional>
#include <vector>

namespace bellpush {

namespace {

using qrcodegen::QrCode;

struct VersionRange {
    QrVersionGroup group;
    int first;
    int last;
};

constexpr std::array versionRanges{
    VersionRange{QrVersionGroup::Small, 1, 9},
    VersionRange{QrVersionGroup::Medium, 10, 26},
    VersionRange{QrVersionGroup::Large, 27, 40},
};

/// Bytes of data in version 40, by error correction (ISO/IEC 18004, table 7).
constexpr std::array<qsizetype, 4> largestCode{2956, 2334, 1666, 1276};

constexpr qsizetype bitsPerByte = 8;

qrcodegen::QrSegment toLibrarySegment(const QByteArray &text, QrMode mode)
{
    switch (mode) {
    case QrMode::Numeric:
        return qrcodegen::QrSegment::makeNumeric(text.constData());
    case QrMode::Alphanumeric:
        return qrcodegen::QrSegment::makeAlphanumeric(text.constData());
    case QrMode::Byte:
        return qrcodegen::QrSegment::makeBytes({text.begin(), text.end()});
    }
    Q_UNREACHABLE();
}

std::vector<qrcodegen::QrSegment> toLibrarySegments(const QByteArray &text,
                                                    const QList<QrSegment> &segments)
{
    std::vector<qrcodegen::QrSegment> result;
    qsizetype start = 0;
    for (const QrSegment &segment : segments) {
        result.push_back(toLibrarySegment(text.mid(start, segment.length), segment.mode));
        start += segment.length;
    }
    return result;
}

/// The smallest code of these versions, or nothing if none of them holds the text.
std::optional<QrCode> smallestCode(const QByteArray &text, QrCode::Ecc atLeast,
                                   const VersionRange &versions)
{
    constexpr int maskOfLeastPenalty = -1;
    constexpr bool raiseCorrection = true;
    const auto segments = toLibrarySegments(text, cheapestSegments(text, versions.group));
    try {
        return QrCode::encodeSegments(segments, atLeast, versions.first, versions.last,
                                      maskOfLeastPenalty, raiseCorrection);
    } catch (const qrcodegen::data_too_long &) {
        return std::nullopt;
    }
}

QList<quint64> darkModules(const QrCode &code)
{
    constexpr int wordBits = 64;
    const int size = code.getSize();
    const int wordsPerRow = (size + wordBits - 1) / wordBits;
    QList<quint64> rows(size * wordsPerRow);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            if (code.getModule(x, y))
                rows[y * wordsPerRow + x / wordBits] |= quint64{1} << (63 - x % wordBits);
        }
    }
    return rows;
}

QrError tooLong(const QByteArray &text, ErrorCorrection atLeast)
{
    const auto group = QrVersionGroup::Large;
    const qsizetype bits = bitCount(cheapestSegments(text, group), group);
    return {QrError::Reason::TooLong, (bits + bitsPerByte - 1) / bitsPerByte,
            largestCode[static_cast<std::size_t>(atLeast)]};
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
    // Both enumerations run from the least correction to the most.
    const auto correction = static_cast<QrCode::Ecc>(atLeast);
    for (const VersionRange &versions : versionRanges) {
        if (const auto code = smallestCode(bytes, correction, versions)) {
            const auto raised = static_cast<ErrorCorrection>(code->getErrorCorrectionLevel());
            return QrMatrix(code->getSize(), raised, darkModules(*code));
        }
    }
    return tl::unexpected(tooLong(bytes, atLeast));
}

} // namespace bellpush
