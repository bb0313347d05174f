// SPDX-License-Identifier: MIT
// A file → a header's picture, which a logo's is read as, and the SVG that is drawn of one.
#include "tests/fuzz/input.h"

#include "ui/cli/print/plainsvg.h"
#include "ui/draw/pictures/headerpicture.h"

using namespace bellpush;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr int largest = 200;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto picture = headerPicture(bytes, {largest, largest});
    fuzz::require(!picture || (picture->width() <= largest && picture->height() <= largest));

    const auto svg = plainSvg(bytes);
    fuzz::require(!svg || plainSvg(*svg).has_value()); // what is drawn takes nothing from outside
    return 0;
}
