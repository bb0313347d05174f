// SPDX-License-Identifier: MIT
#include "ui/draw/approval/approvalcolumn.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace bellpush {

namespace {

TextFace sized(TextFace face, int pixelSize, qreal leading)
{
    face.font.setPixelSize(pixelSize);
    face.leading = leading;
    face.scale = 1;
    return face;
}

/// The face of the phone's words, drawn in another size.
TextFace shrunk(TextFace body, qreal pixelSize, qreal leading)
{
    body.scale = pixelSize / body.font.pixelSize();
    body.leading = leading;
    return body;
}

/// What stands before `end` without its last letter, and an ellipsis.
QString shortened(const QString &text, qsizetype end)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(end);
    return text.left(std::max<qsizetype>(letters.toPreviousBoundary(), 0)) + u'…';
}

} // namespace

ApprovalFaces approvalFaces(const PhoneLook &look)
{
    const PhoneMetrics metrics = phoneMetrics(PhonePlatform::Ios, 1);
    const TextFace body = phoneMetrics(look.platform, look.textScale).body;
    return {sized(metrics.title, 22, 28), sized(metrics.header, 12, 16),
            sized(metrics.footer, 9, 12), shrunk(body, 10, 13), shrunk(body, 8.7, 11)};
}

QList<MarkupSpan> codeSpans(const QString &code)
{
    const auto isAscii = [](QChar c) {
        return c.unicode() < 0x80;
    };
    QList<MarkupSpan> spans;
    for (auto it = std::ranges::find_if(code, isAscii); it != code.end();) {
        const auto end = std::find_if_not(it, code.end(), isAscii);
        spans.append({it - code.begin(), end - it, MarkupStyle::Mono, {}});
        it = std::find_if(end, code.end(), isAscii);
    }
    return spans;
}

qreal height(const TextFace &face)
{
    return face.leading;
}

ApprovalColumn::ApprovalColumn(const QRectF &room, LaidTexts &texts, ApprovalLayout &layout)
    : m_room(room),
      m_texts(texts),
      m_layout(layout),
      m_y(room.top())
{ }

ApprovalColumn::Fit ApprovalColumn::add(const StyledText &text, qreal indent, PhoneInk ink)
{
    const qreal space = m_room.width() - indent;
    const qreal scale = text.face.scale;
    const auto laid = m_texts.laid(text, space / scale);
    StyledText shown = text;
    if (laid->height * scale > left()) {
        shown = cut(text, space / scale, *laid);
        if (shown.text.isEmpty())
            return Fit::None;
    }
    PhoneText placed = placedText(shown, {m_room.left() + indent, m_y}, space, ink, m_texts);
    if (placed.text->rightToLeft)
        placed.rect.moveRight(m_room.right());
    m_y = placed.rect.bottom();
    m_layout.texts.append(placed);
    return shown.text == text.text ? Fit::Whole : Fit::Cut;
}

/// As many lines as fit, the last ending in an ellipsis; one less than that if it finds no
/// room. Each try lays the text out anew: it goes by lines, not by letters.
StyledText ApprovalColumn::cut(const StyledText &text, qreal space, const LaidText &laid)
{
    StyledText shown = text;
    const qreal room = left() / text.face.scale;
    const auto past = std::ranges::upper_bound(laid.lineBottoms, room);
    for (qsizetype lines = past - laid.lineBottoms.begin(); lines > 0; --lines) {
        shown.text = shortened(text.text, laid.lineEnds.at(lines - 1));
        if (m_texts.laid(shown, space)->height <= room)
            return shown;
    }
    shown.text.clear();
    return shown;
}

} // namespace bellpush
