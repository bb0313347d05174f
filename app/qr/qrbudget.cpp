// SPDX-License-Identifier: MIT
#include "app/qr/qrbudget.h"

#include "app/qr/qrcapacity.h"

#include <array>
#include <optional>

namespace bellpush {

namespace {

constexpr qsizetype bitsPerByte = 8;

/// Bits of a text in the versions of a group: as it is, and with one lower-case letter after it,
/// from where on each letter takes a byte.
struct Needs {
    qsizetype bits = 0;
    qsizetype bitsWithLetter = 0;
};

Needs needsOf(const QByteArray &text, QrVersionGroup group)
{
    const QByteArray longer = text + 'a';
    return {text.isEmpty() ? 0 : bitCount(cheapestSegments(text, group), group),
            bitCount(cheapestSegments(longer, group), group)};
}

qsizetype lettersIn(qsizetype capacityBits, const Needs &needs)
{
    if (needs.bitsWithLetter > capacityBits)
        return 0;
    return 1 + (capacityBits - needs.bitsWithLetter) / bitsPerByte;
}

} // namespace

QList<QrBudgetStep> qrBudget(const QString &text, ErrorCorrection atLeast, int mostSteps)
{
    if (text.size() >= QrError::longestMeasured)
        return {};
    const QByteArray bytes = text.toUtf8();
    QList<QrBudgetStep> steps;
    std::array<std::optional<Needs>, 3> needsByGroup;
    for (int version = smallestQrVersion; version <= largestQrVersion; ++version) {
        const QrVersionGroup group = versionGroup(version);
        auto &needs = needsByGroup[static_cast<std::size_t>(group)];
        if (!needs)
            needs = needsOf(bytes, group);
        const qsizetype capacityBits = qrCapacity(version, atLeast) * bitsPerByte;
        if (needs->bits <= capacityBits && steps.size() < mostSteps)
            steps.append({qrSize(version), lettersIn(capacityBits, *needs)});
    }
    return steps;
}

} // namespace bellpush
