// SPDX-License-Identifier: MIT
#include "ui/draw/phone/placedbox.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal inset = 12; // of what is in a box to its edge

PhoneInk noteInk(const BoxContent &content)
{
    return content.isProblem ? PhoneInk::Warning : PhoneInk::Secondary;
}

} // namespace

QPointF PhoneText::origin() const
{
    return text->rightToLeft ? QPointF(rect.right() - text->space * scale, rect.top())
                             : rect.topLeft();
}

QRectF PhoneText::place(const QRectF &part) const
{
    return {origin() + part.topLeft() * scale, part.size() * scale};
}

QString oneParagraph(const QString &text)
{
    QString result = text;
    result.replace("\r\n"_L1, "\n"_L1);
    result.replace(u'\r', u'\n');
    return result.replace(u'\n', QChar(QChar::LineSeparator));
}

PhoneText placedText(const StyledText &text, QPointF at, qreal space, PhoneInk ink,
                     LaidTexts &texts)
{
    const qreal scale = text.face.scale;
    const auto laid = texts.laid(text, space / scale);
    const QSizeF size(std::round(laid->naturalWidth * scale), std::round(laid->height * scale));
    return {laid, QRectF(at, size), ink, scale};
}

PlacedBox rowBox(const BoxContent &content, const PhoneMetrics &metrics, const QRectF &room,
                 LaidTexts &texts)
{
    constexpr qreal iconSize = 28;
    PlacedBox box;
    const qreal left = room.left() + inset + iconSize + inset;
    const qreal space = room.right() - inset - left;
    qreal y = 0;
    for (const QString &line : content.lines) {
        if (line.isEmpty())
            continue;
        const bool isFirst = box.texts.isEmpty();
        const TextFace &face = isFirst ? metrics.label : metrics.footer;
        const PhoneInk ink = isFirst ? PhoneInk::Text : PhoneInk::Secondary;
        const StyledText text{oneParagraph(line), face, {}, TextLines::One};
        box.texts.append(placedText(text, {left, y}, space, ink, texts));
        y = box.texts.last().rect.bottom();
    }
    if (!content.note.isEmpty()) {
        box.texts.append(placedText({oneParagraph(content.note), metrics.footer}, {left, y}, space,
                                    noteInk(content), texts));
        y = box.texts.last().rect.bottom();
    }
    box.box = room;
    box.box.setHeight(std::max(y, iconSize) + 2 * inset - 4);
    const qreal middle = box.box.center().y();
    for (PhoneText &text : box.texts)
        text.rect.translate(0, std::round(middle - y / 2));
    box.icon = {content.icon,
                {room.left() + inset, std::round(middle - iconSize / 2), iconSize, iconSize},
                PhoneInk::Accent};
    return box;
}

PlacedBox pictureBox(const BoxContent &content, const PhoneMetrics &metrics, const QRectF &room,
                     LaidTexts &texts)
{
    constexpr qreal iconSize = 36;
    constexpr qreal iconGap = 4;
    PlacedBox box;
    const qreal middle = room.center().x();
    qreal height = iconSize + iconGap;
    for (const QString &line : content.lines) {
        if (line.isEmpty())
            continue;
        const StyledText text{oneParagraph(line), metrics.small, {}, TextLines::One};
        PhoneText word
            = placedText(text, {0, height}, room.width() - 2 * inset, PhoneInk::Secondary, texts);
        word.rect.moveLeft(std::round(middle - word.rect.width() / 2));
        height += word.rect.height();
        box.texts.append(word);
    }
    if (!content.note.isEmpty()) {
        PhoneText note = placedText({oneParagraph(content.note), metrics.small}, {0, height},
                                    room.width() - 2 * inset, noteInk(content), texts);
        note.rect.moveLeft(std::round(middle - note.rect.width() / 2));
        height += note.rect.height();
        box.texts.append(note);
    }
    box.box = room;
    box.box.setHeight(std::max(room.height(), height + 2 * inset));
    const qreal top = std::round(box.box.center().y() - height / 2);
    for (PhoneText &text : box.texts)
        text.rect.translate(0, top);
    box.icon = {content.icon,
                {std::round(middle - iconSize / 2), top, iconSize, iconSize},
                PhoneInk::Secondary};
    return box;
}

} // namespace bellpush
