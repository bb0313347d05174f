// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What libFuzzer calls with each input; so does driver.cpp where there is no libFuzzer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace bellpush::fuzz {

/// The input, copied: what reads past its end is noticed.
inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// The input's first byte, which says how the rest is to be read, taken off it; 0 if it is empty.
inline unsigned takeByte(QByteArray &bytes)
{
    if (bytes.isEmpty())
        return 0;
    const auto first = static_cast<unsigned char>(bytes.front());
    bytes.remove(0, 1);
    return first;
}

/// What holds for every input: if it does not, that is a finding.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace bellpush::fuzz
