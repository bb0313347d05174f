// SPDX-License-Identifier: MIT
#include "ui/draw/phone/laidtext.h"

#include "ui/draw/phone/laidlines.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal monoShrink = 0.92; // monospaced letters look larger than Roboto's of that size

QTextCharFormat charFormat(const MarkupSpan &span, const QFont &font)
{
    QTextCharFormat format;
    if (span.styles & MarkupStyle::Bold)
        format.setFontWeight(QFont::Bold);
    if (span.styles & MarkupStyle::Italic)
        format.setFontItalic(true);
    if (span.styles & MarkupStyle::Strike)
        format.setFontStrikeOut(true);
    if (span.styles & (MarkupStyle::Mono | MarkupStyle::Code)) {
        format.setFontFamilies(
            {u"Roboto Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Noto Color Emoji"_s});
        format.setProperty(QTextFormat::FontPixelSize,
                           static_cast<int>(std::lround(font.pixelSize() * monoShrink)));
    }
    if (span.link) // keeps a ligature from reaching across the edge of a link
        format.setProperty(QTextFormat::UserProperty, true);
    return format;
}

QList<QTextLayout::FormatRange> formatRanges(const StyledText &text)
{
    QList<QTextLayout::FormatRange> ranges;
    ranges.reserve(text.spans.size());
    for (const MarkupSpan &span : text.spans) {
        ranges.append({static_cast<int>(span.start), static_cast<int>(span.length),
                       charFormat(span, text.face.font)});
    }
    return ranges;
}

QTextOption textOption(const StyledText &text, bool rightToLeft)
{
    const Qt::Alignment side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option(side | Qt::AlignAbsolute);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(text.lines == TextLines::Many ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                                     : QTextOption::NoWrap);
    return option;
}

constexpr qreal speck = 1e-6; // what scaling there and back may add to a whole number

/// The next whole pixel of what is drawn `scale` times as large.
qreal roundedUp(qreal length, qreal scale)
{
    return std::ceil(length * scale - speck) / scale;
}

qreal roundedDown(qreal length, qreal scale)
{
    return std::floor(length * scale + speck) / scale;
}

void breakLines(QTextLayout &layout, const StyledText &text, LaidText &laid)
{
    const qreal scale = text.face.scale;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(laid.space);
        const qreal advance = roundedUp(std::max(text.face.leading / scale, line.height()), scale);
        const qreal top = laid.height + roundedDown((advance - line.height()) / 2, scale);
        line.setPosition({0, top});
        laid.lastLineWidth = line.naturalTextWidth();
        laid.naturalWidth = std::max(laid.naturalWidth, laid.lastLineWidth);
        if (line.lineNumber() == 0)
            laid.firstBaseline = top + line.ascent();
        laid.height += advance;
        laid.lineEnds.append(line.textStart() + line.textLength());
        laid.lineBottoms.append(laid.height);
    }
    layout.endLayout();
}

QString elided(const StyledText &text, qreal space)
{
    return QFontMetricsF(text.face.font).elidedText(text.text, Qt::ElideRight, space);
}

} // namespace

LaidText layText(const StyledText &text, qreal space, EmojiCells &emoji)
{
    LaidText laid;
    laid.text = text.text;
    laid.space = std::max(1.0, roundedDown(space, text.face.scale));
    laid.rightToLeft = text.text.isRightToLeft();

    const QList<PlacedEmoji> placed = emojiOf(text, emoji);
    QTextLayout layout(textWithStandIns(text, placed), text.face.font);
    layout.setTextOption(textOption(text, laid.rightToLeft));
    layout.setFormats(formatRanges(text) + standInRanges(text, placed, emoji));
    breakLines(layout, text, laid);
    if (text.lines == TextLines::One && laid.naturalWidth > laid.space) {
        StyledText shorter = text;
        shorter.text = elided(text, laid.space - 1);
        if (shorter.text != text.text)
            return layText(shorter, space, emoji);
    }

    readLines(layout, text, placed, laid);
    laid.naturalWidth = std::min(laid.space, roundedUp(laid.naturalWidth, text.face.scale));
    return laid;
}

std::shared_ptr<const LaidText> LaidTexts::laid(const StyledText &text, qreal space)
{
    const size_t key = qHashMulti(0, text.text, text.spans.size(), space);
    for (auto entry = m_entries.find(key); entry != m_entries.end() && entry.key() == key;
         ++entry) {
        if (entry->space == space && entry->text == text) {
            entry->isUsed = true;
            return entry->laid;
        }
    }
    const auto laid = std::make_shared<const LaidText>(layText(text, space, m_emoji));
    m_entries.insert(key, {text, space, laid, true});
    return laid;
}

void LaidTexts::forgetUnused()
{
    m_entries.removeIf([](const auto &entry) { return !entry.value().isUsed; });
    for (Entry &entry : m_entries)
        entry.isUsed = false;
}

} // namespace bellpush
