// SPDX-License-Identifier: MIT
#include "ui/draw/phone/textcolumn.h"

#include <algorithm>

namespace bellpush {

void TextColumn::stack(const StyledText &text, qreal indent, PhoneInk ink)
{
    const PhoneText line = placedText(text, {padding + indent, y}, space - indent, ink, laid);
    y = line.rect.bottom();
    width = std::max(width, line.rect.right() + padding);
    texts.append(line);
}

void TextColumn::putLastAtRight(qreal indent)
{
    atRight.append({texts.size() - 1, indent});
}

void TextColumn::settle(qreal right)
{
    for (PhoneText &text : texts) {
        if (text.text->rightToLeft)
            text.rect.moveRight(right);
    }
    for (const AtRight &item : atRight)
        texts[item.index].rect.moveRight(right - item.indent);
    for (QRectF &bar : rightBars)
        bar.moveRight(right);
    quoteBars += rightBars;
}

} // namespace bellpush
