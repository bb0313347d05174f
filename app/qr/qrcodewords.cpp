// SPDX-License-Identifier: MIT
#include "app/qr/qrcodewords.h"

#include <algorithm>

namespace bellpush {

namespace {

constexpr int bitsPerByte = 8;

/// Bits, the highest first, in bytes.
class BitWriter
{
public:
    explicit BitWriter(int capacity) { m_bytes.reserve(static_cast<std::size_t>(capacity)); }

    /// The lowest `count` bits of `value`, up to 16; the others are 0.
    void write(unsigned value, int count)
    {
        m_pending = m_pending << count | value;
        m_pendingBits += count;
        while (m_pendingBits >= bitsPerByte) {
            m_pendingBits -= bitsPerByte;
            m_bytes.push_back(static_cast<std::uint8_t>(m_pending >> m_pendingBits));
        }
    }

    int freeBits(int capacity) const
    {
        return (capacity - static_cast<int>(m_bytes.size())) * bitsPerByte - m_pendingBits;
    }

    void fillByte() { write(0, (bitsPerByte - m_pendingBits) % bitsPerByte); }

    std::vector<std::uint8_t> &bytes() { return m_bytes; }

private:
    std::vector<std::uint8_t> m_bytes;
    std::uint64_t m_pending = 0;
    int m_pendingBits = 0;
};

unsigned modeIndicator(QrMode mode)
{
    switch (mode) {
    case QrMode::Numeric:
        return 0b0001;
    case QrMode::Alphanumeric:
        return 0b0010;
    case QrMode::Byte:
        return 0b0100;
    }
    Q_UNREACHABLE();
}

void writeDigits(BitWriter &bits, QByteArrayView digits)
{
    while (!digits.isEmpty()) {
        const auto group = digits.first(std::min<qsizetype>(digits.size(), 3));
        unsigned value = 0;
        for (const char digit : group)
            value = value * 10 + static_cast<unsigned>(digit - '0');
        bits.write(value, static_cast<int>(group.size()) * 3 + 1);
        digits = digits.sliced(group.size());
    }
}

void writeAlphanumeric(BitWriter &bits, QByteArrayView text)
{
    constexpr QByteArrayView alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
    const auto valueOf = [&alphabet](char character) {
        return static_cast<unsigned>(alphabet.indexOf(character));
    };
    const auto base = static_cast<unsigned>(alphabet.size());
    for (qsizetype i = 0; i + 1 < text.size(); i += 2)
        bits.write(valueOf(text.at(i)) * base + valueOf(text.at(i + 1)), 11);
    if (text.size() % 2 == 1)
        bits.write(valueOf(text.back()), 6);
}

void writeSegment(BitWriter &bits, QByteArrayView text, QrMode mode, QrVersionGroup group)
{
    bits.write(modeIndicator(mode), 4);
    bits.write(static_cast<unsigned>(text.size()), countBits(mode, group));
    switch (mode) {
    case QrMode::Numeric:
        return writeDigits(bits, text);
    case QrMode::Alphanumeric:
        return writeAlphanumeric(bits, text);
    case QrMode::Byte:
        for (const char byte : text)
            bits.write(static_cast<std::uint8_t>(byte), bitsPerByte);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<std::uint8_t> dataCodewords(QByteArrayView text, const QList<QrSegment> &segments,
                                        QrVersionGroup group, int capacity)
{
    constexpr int terminatorBits = 4;
    constexpr std::uint8_t padding[]{0xec, 0x11};

    BitWriter bits(capacity);
    qsizetype start = 0;
    for (const QrSegment &segment : segments) {
        writeSegment(bits, text.sliced(start, segment.length), segment.mode, group);
        start += segment.length;
    }
    Q_ASSERT(bits.freeBits(capacity) >= 0);
    bits.write(0, std::min(terminatorBits, bits.freeBits(capacity)));
    bits.fillByte();
    auto bytes = std::move(bits.bytes());
    for (std::size_t i = 0; bytes.size() < static_cast<std::size_t>(capacity); ++i)
        bytes.push_back(padding[i % 2]);
    return bytes;
}

} // namespace bellpush
