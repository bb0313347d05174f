// SPDX-License-Identifier: MIT
// Text → blocks and spans → what a screen reader says.
#include "tests/fuzz/input.h"

#include "app/markup/markup.h"
#include "app/markup/markuplinks.h"

using namespace bellpush;

namespace {

/// In order, apart from each other, and inside the text.
template <typename Ranges>
void requireOrder(const Ranges &ranges, qsizetype length)
{
    qsizetype end = 0;
    for (const auto &range : ranges) {
        fuzz::require(range.start >= end && range.length > 0);
        end = range.start + range.length;
    }
    fuzz::require(end <= length);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const MarkupText markup = markupOf(text);
    fuzz::require(!markup.blocks.isEmpty());
    for (const MarkupBlock &block : markup.blocks) {
        requireOrder(block.spans, block.text.size());
        fuzz::require(!block.text.contains(u'\n'));
    }
    requireOrder(markup.markers, text.size());
    requireOrder(linksIn(text), text.size());
    fuzz::require(plainText(markup).size() <= text.size());
    return 0;
}
