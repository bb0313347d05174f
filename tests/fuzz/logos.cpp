// SPDX-License-Identifier: MIT
// A file → a logo's picture, and a header's.
#include "tests/fuzz/input.h"

#include "ui/paint/headerpicture.h"
#include "ui/press/logo.h"

#include <QBuffer>

using namespace bellpush;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr int largest = 200;
    QByteArray bytes = fuzz::bytesOf(data, size);
    const auto picture = headerPicture(bytes, {largest, largest});
    fuzz::require(!picture || (picture->width() <= largest && picture->height() <= largest));

    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const QImage logo = readLogo(device);
    fuzz::require(logo.width() <= 1024 && logo.height() <= 1024);
    return 0;
}
